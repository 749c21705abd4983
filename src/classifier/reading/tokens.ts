import { isNumeric, numberShape } from "./numbers.ts";

/** What stands between two spaces, and the words it holds as it is written. */
export interface Chunk {
  /** Normalised text as typed, with punctuation: other readings of it need that. */
  readonly raw: string;
  readonly words: readonly string[];
  /** Digits of a plain number, 0 for anything else: numbers written in groups are joined later. */
  readonly digits: number;
  /** What ends here: nothing, a clause (comma, dash) or a sentence. */
  readonly ends: "" | "clause" | "sentence";
}

const SPACES = /\s+/;
const LETTERS_OR_REST = /\p{L}+(?:'\p{L}+)*|\d+|\p{Extended_Pictographic}/gu;
const ONLY_LETTERS = /^\p{L}+$/u;
const ADDRESS = /^[^\s@]{0,64}@[^\s@]{1,64}$/;
const LINK =
  /^(?:https?:\/\/|www\.|w\.)|[a-z0-9а-я-]\.(?:ru|рф|com|net|org|info|me|shop|site|online|store|top|xyz|cc|by|kz|su|pro|app|link|club|biz|ly|io|eu|de|uk|am|uz|kg)(?:[/?:#]|$)/;
const SENTENCE_END = /[.!?;…]+["»”)]*$/;
const CLAUSE_END = /[,:—–]+["»”)]*$/;
const MAX_WORD = 200;

/** Cuts a normalised text at its spaces. */
export function tokenise(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  for (const raw of text.split(SPACES)) {
    if (raw !== "") chunks.push(readChunk(raw));
  }
  return chunks;
}

function readChunk(raw: string): Chunk {
  if (ONLY_LETTERS.test(raw)) return { raw, words: [raw.slice(0, MAX_WORD)], digits: 0, ends: "" };
  const ends = SENTENCE_END.test(raw) ? "sentence" : CLAUSE_END.test(raw) ? "clause" : "";
  if (isNumeric(raw)) {
    const shape = numberShape(raw);
    const digits = shape === "#date" || shape === "#time" ? 0 : raw.replace(/\D/g, "").length;
    return { raw, words: [shape], digits, ends };
  }
  return { raw, words: wordsIn(raw), digits: 0, ends };
}

/** The words of any piece of text: letters, shapes of numbers, signs for links and addresses, emoji. */
export function wordsIn(raw: string): string[] {
  const words: string[] = [];
  if (raw.length <= 256 && raw.includes("@"))
    words.push(ADDRESS.test(raw) ? (raw.startsWith("@") ? "#user" : "#mail") : "#mail");
  else if (raw.length <= 512 && LINK.test(raw)) words.push("#link");
  for (const [piece] of raw.matchAll(LETTERS_OR_REST)) {
    const first = piece.charCodeAt(0);
    if (first >= 48 && first <= 57) words.push(numberShape(piece));
    else
      words.push(
        piece.includes("'") ? piece.replaceAll("'", "").slice(0, MAX_WORD) : piece.slice(0, MAX_WORD),
      );
  }
  return words;
}
