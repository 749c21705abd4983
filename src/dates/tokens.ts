import type { Meaning, Vocabulary } from "./vocabulary.ts";

/** A piece of a text: digits with their dots and dashes, or a word. */
export type Token = { text: string; isDigits: boolean };

/** Longer texts are cut: a date stands in a line. */
const MAX_LENGTH = 300;
/** Digits that belong together (12.11.2026), or a run of letters. */
const TOKEN = /\d+(?:[./:-]\d+)*|\p{L}+/gu;

export function tokensOf(text: string, vocabulary: Vocabulary): Token[] {
  const plain = text
    .slice(0, MAX_LENGTH)
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/\u0301|[\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/[‐‑–—−]/g, "-")
    .replace(/(\d),(\d)(?!\d)/g, "$1.$2");
  return [...plain.matchAll(TOKEN)].map(([piece]) => {
    const isDigits = /^\d/.test(piece);
    return { text: isDigits ? piece : vocabulary.corrected(piece), isDigits };
  });
}

/** Reads tokens from left to right by what they mean. */
export class Cursor {
  readonly #tokens: readonly Token[];
  readonly #vocabulary: Vocabulary;
  at: number;

  constructor(tokens: readonly Token[], vocabulary: Vocabulary, at = 0) {
    this.#tokens = tokens;
    this.#vocabulary = vocabulary;
    this.at = at;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#tokens.length;
  }

  /** The same place, to go on from without moving this one. */
  fork(): Cursor {
    return new Cursor(this.#tokens, this.#vocabulary, this.at);
  }

  /** Whether the word before leads to a time: "в мае" does, "how may I" does not. */
  get isLedIn(): boolean {
    const before = this.#tokens[this.at - 1];
    const types = before ? this.#vocabulary.meanings(before.text).map(({ type }) => type) : [];
    return types.some((type) => ["filler", "ahead", "last", "this", "vague"].includes(type));
  }

  /** Steps over one token, whatever it is. */
  step(): void {
    this.at++;
  }

  /** Steps over digits and returns them. */
  digits(pattern = /^\d+$/): string | undefined {
    const token = this.#tokens[this.at];
    if (!token?.isDigits || !pattern.test(token.text)) return undefined;
    this.at++;
    return token.text;
  }

  /** Steps over the longest words here that mean this. */
  take<T extends Meaning["type"]>(type: T): Extract<Meaning, { type: T }> | undefined {
    for (let length = this.#vocabulary.longest; length > 0; length--) {
      const words = this.#tokens.slice(this.at, this.at + length);
      if (words.length < length || words.some(({ isDigits }) => isDigits)) continue;
      const meaning = this.#vocabulary
        .meanings(words.map(({ text }) => text).join(" "))
        .find((candidate): candidate is Extract<Meaning, { type: T }> => candidate.type === type);
      if (!meaning) continue;
      this.at += length;
      return meaning;
    }
    return undefined;
  }

  /** Steps over words that say nothing. */
  skipFiller(): void {
    while (this.take("filler"));
  }
}
