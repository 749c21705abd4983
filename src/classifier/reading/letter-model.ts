/**
 * How well a word fits a language, letter by letter: costs of three letters in a row (−ln of the probability, in steps
 * of 1/16). Tells words from keyboard mash and one alphabet's reading of a message from another's.
 */
export interface LetterModel {
  readonly letters: string;
  /** costs[(first * n + second) * n + third], n = letters + 1; 0 stands for the word's edge. */
  readonly costs: Uint8Array;
}

export const CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
export const LATIN = "abcdefghijklmnopqrstuvwxyz";
const STEPS = 16;
const MAX_COST = 255;

/** Number of a letter in the model, 1…; 0 if it is not one of its letters. */
export function letterNumber(letters: string, code: number): number {
  const number = code - letters.charCodeAt(0) + 1;
  return number >= 1 && number <= letters.length ? number : 0;
}

/** Cost of `third` after `first` and `second`, in nats. */
export function letterCost(model: LetterModel, first: number, second: number, third: number): number {
  const n = model.letters.length + 1;
  return (model.costs[(first * n + second) * n + third] as number) / STEPS;
}

/** Cost of a whole word in nats, edges included; a foreign character costs as much as the rarest letter. */
export function spellingCost(model: LetterModel, word: string): number {
  const { letters, costs } = model;
  const n = letters.length + 1;
  let first = 0;
  let second = 0;
  let sum = 0;
  for (let i = 0; i < word.length; i++) {
    const third = letterNumber(letters, word.charCodeAt(i));
    sum += third === 0 ? MAX_COST : (costs[(first * n + second) * n + third] as number);
    first = second;
    second = third;
  }
  sum += costs[(first * n + second) * n] as number;
  return sum / STEPS;
}

/** Learns from words and how often each was seen; shorter contexts fill in for longer ones that are rare. */
export function trainLetterModel(letters: string, words: Iterable<readonly [string, number]>): LetterModel {
  const n = letters.length + 1;
  const three = new Float64Array(n ** 3);
  const two = new Float64Array(n ** 2);
  const one = new Float64Array(n);
  for (const [word, count] of words) {
    const weight = Math.sqrt(count);
    let first = 0;
    let second = 0;
    for (let i = 0; i <= word.length; i++) {
      const third = i === word.length ? 0 : letterNumber(letters, word.charCodeAt(i));
      three[(first * n + second) * n + third] = (three[(first * n + second) * n + third] as number) + weight;
      two[second * n + third] = (two[second * n + third] as number) + weight;
      one[third] = (one[third] as number) + weight;
      first = second;
      second = third;
    }
  }
  return { letters, costs: smooth(n, one, two, three) };
}

/** Witten–Bell style: the more often a context was seen, the more it counts against the shorter one. */
function smooth(n: number, one: Float64Array, two: Float64Array, three: Float64Array): Uint8Array {
  const CONFIDENCE = 6;
  const total = one.reduce((sum, value) => sum + value, 0);
  const costs = new Uint8Array(n ** 3);
  for (let second = 0; second < n; second++) {
    const seenTwo = sumOf(two, second * n, n);
    for (let first = 0; first < n; first++) {
      const context = (first * n + second) * n;
      const seenThree = sumOf(three, context, n);
      for (let third = 0; third < n; third++) {
        const p1 = ((one[third] as number) + 0.5) / (total + 0.5 * n);
        const p2 = ((two[second * n + third] as number) + CONFIDENCE * p1) / (seenTwo + CONFIDENCE);
        const p3 = ((three[context + third] as number) + CONFIDENCE * p2) / (seenThree + CONFIDENCE);
        costs[context + third] = Math.min(MAX_COST, Math.round(-Math.log(p3) * STEPS));
      }
    }
  }
  return costs;
}

function sumOf(values: Float64Array, from: number, length: number): number {
  let sum = 0;
  for (let i = from; i < from + length; i++) sum += values[i] as number;
  return sum;
}
