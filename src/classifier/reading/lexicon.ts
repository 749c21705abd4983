import { CYRILLIC, LATIN, type LetterModel, spellingCost } from "./letter-model.ts";

/** The words seen in training: how often in each language, and how words of each language are spelt. */
export interface Lexicon {
  readonly words: readonly string[];
  readonly russian: readonly number[];
  readonly english: readonly number[];
  readonly russianLetters: Uint8Array;
  readonly englishLetters: Uint8Array;
}

/** What a word costs in a language, in nats: the rarer, the dearer. */
export interface Language {
  readonly letters: LetterModel;
  /** Infinity for a word that was not seen. */
  knownCost(word: string): number;
  /** Seen or not: what was not seen is spelt letter by letter. */
  cost(word: string): number;
}

/** What it costs that a word was never seen, beside its letters. */
const UNSEEN = 4;

export function createLanguages(lexicon: Lexicon): { russian: Language; english: Language } {
  return {
    russian: createLanguage(
      { letters: CYRILLIC, costs: lexicon.russianLetters },
      lexicon.words,
      lexicon.russian,
    ),
    english: createLanguage(
      { letters: LATIN, costs: lexicon.englishLetters },
      lexicon.words,
      lexicon.english,
    ),
  };
}

function createLanguage(letters: LetterModel, words: readonly string[], counts: readonly number[]): Language {
  const total = counts.reduce((sum, count) => sum + count, 1);
  const costs = new Map<string, number>();
  for (const [i, word] of words.entries()) {
    const count = counts[i] ?? 0;
    if (count > 0) costs.set(word, Math.log(total / count));
  }
  const knownCost = (word: string) => costs.get(word) ?? Number.POSITIVE_INFINITY;
  return {
    letters,
    knownCost,
    cost: (word) => costs.get(word) ?? UNSEEN + spellingCost(letters, word),
  };
}
