import { letterCost, letterNumber } from "./letter-model.ts";
import type { Language } from "./lexicon.ts";

/** Nats for each boundary that the writer left out or put in. */
const LEFT_OUT = 2;
const PUT_IN = 2.5;
const UNSEEN = 6;
const MAX_PIECE = 24;
const MIN_GLUED = 6;

/** The words glued together in `word`; undefined if it is more probable as one that costs `whole` nats. */
export function unglue(word: string, whole: number, language: Language): readonly string[] | undefined {
  if (word.length < MIN_GLUED) return undefined;
  const best = new Float64Array(word.length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(word.length + 1);
  best[0] = 0;
  const spelt = lettersCosts(word, language);
  for (let end = 1; end <= word.length; end++) {
    for (let start = Math.max(0, end - MAX_PIECE); start < end; start++) {
      const known = language.knownCost(word.slice(start, end));
      const piece = Number.isFinite(known)
        ? known
        : UNSEEN + (spelt[end] as number) - (spelt[start] as number);
      const cost = (best[start] as number) + piece + LEFT_OUT;
      if (cost < (best[end] as number)) {
        best[end] = cost;
        from[end] = start;
      }
    }
  }
  if ((best[word.length] as number) - LEFT_OUT >= whole) return undefined;
  const pieces: string[] = [];
  for (let end = word.length; end > 0; end = from[end] as number) pieces.unshift(word.slice(from[end], end));
  return pieces;
}

/** Running sum of the letters' costs, without edges. */
function lettersCosts(word: string, { letters }: Language): Float64Array {
  const sums = new Float64Array(word.length + 1);
  let first = 0;
  let second = 0;
  for (let i = 0; i < word.length; i++) {
    const third = letterNumber(letters.letters, word.charCodeAt(i));
    sums[i + 1] = (sums[i] as number) + letterCost(letters, first, second, third);
    first = second;
    second = third;
  }
  return sums;
}

/** Joins neighbours that are one known word with a space inside («за каз»). */
export function joinSplit(words: readonly string[], language: Language): readonly string[] {
  let joined: string[] | undefined;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const next = words[i + 1];
    if (next !== undefined && isOneWord(word, next, language)) {
      joined ??= words.slice(0, i) as string[];
      joined.push(word + next);
      i++;
    } else joined?.push(word);
  }
  return joined ?? words;
}

function isOneWord(word: string, next: string, language: Language): boolean {
  if (word.length + next.length > MAX_PIECE || word.startsWith("#") || next.startsWith("#")) return false;
  const whole = language.knownCost(word + next);
  return Number.isFinite(whole) && whole + PUT_IN < language.cost(word) + language.cost(next);
}
