import { type FontWeight, textWidth } from "./fonts.ts";

/** A place to break, at which the space goes; no-break spaces stay. */
const BREAKS = /[ \t\n]+/;

/** Lines of at most `width` pixels. A word that is wider by itself (a long address) is cut between letters. */
export function wrap(text: string, size: number, weight: FontWeight, width: number): string[] {
  const fits = (line: string) => textWidth(line, size, weight) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.trim().split(BREAKS)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = pieced(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return line === "" ? lines : [...lines, line];
}

function pieced(word: string, fits: (text: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && !fits(piece + letter)) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}
