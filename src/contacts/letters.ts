import type { SwappedLetter } from "./finding.ts";
import type { LookAlikes } from "./schema.ts";

/** One written letter and all the plain letters that it can be taken for, itself first where it is plain. */
export type Glyph = { shown: string; readAs: string };

export type Letters = {
  read(text: string): readonly Glyph[];
  /** The same with "rn" read as "m" and the like; undefined where there is nothing to join. */
  readJoined(glyphs: readonly Glyph[]): readonly Glyph[] | undefined;
  isAlike(a: string, b: string): boolean;
};

export function createLetters(table: LookAlikes): Letters {
  const readings = new Map<string, string>();
  const add = (char: string, letters: string) =>
    readings.set(char, [...new Set((readings.get(char) ?? "") + letters)].join(""));
  for (const [digit, letters] of Object.entries(table.digits)) add(digit, digit + letters);
  for (const [letter, chars] of Object.entries(table.letters)) {
    for (const char of chars) add(char, table.digits[letter] ?? letter);
  }
  for (const [char, letters] of Object.entries(table.sounds)) add(char, letters);
  const alike = new Set(table.alike.flatMap((pair) => [pair, `${pair[1]}${pair[0]}`]));

  return {
    read(text) {
      const glyphs: Glyph[] = [];
      for (const shown of text.toLowerCase().normalize("NFC")) {
        for (const base of shown.normalize("NFKD")) {
          if (/^\p{M}$/u.test(base)) continue;
          const pair = table.pairs[base];
          if (pair !== undefined && !readings.has(base)) {
            for (const letter of pair) glyphs.push({ shown, readAs: letter });
          } else glyphs.push({ shown, readAs: readings.get(base) ?? base });
        }
      }
      return glyphs;
    },
    readJoined(glyphs) {
      const joined: Glyph[] = [];
      for (let i = 0; i < glyphs.length; i++) {
        const [first, second] = [glyphs[i] as Glyph, glyphs[i + 1]];
        const letter = second && table.joined[first.shown + second.shown];
        if (!second || letter === undefined) joined.push(first);
        else {
          joined.push({ shown: first.shown + second.shown, readAs: letter });
          i++;
        }
      }
      return joined.length < glyphs.length ? joined : undefined;
    },
    isAlike: (a, b) => alike.has(a + b),
  };
}

export function swapped(shown: string, real: string): SwappedLetter {
  return { shown, real, alphabet: alphabetOf(shown) };
}

function alphabetOf(letter: string): SwappedLetter["alphabet"] {
  if (/^[a-z]+$/.test(letter)) return "latin";
  if (/^\d$/.test(letter)) return "digit";
  if (/^\p{Script=Cyrillic}/u.test(letter)) return "cyrillic";
  return /^\p{Script=Greek}/u.test(letter) ? "greek" : "other";
}
