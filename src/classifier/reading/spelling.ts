import type { Language } from "./lexicon.ts";

/** Finds the known word that was meant by an unknown one. */
export interface Speller {
  /** The known word that is one slip away and most probable, with its cost in nats; undefined if there is none. */
  correct(word: string): { readonly word: string; readonly cost: number } | undefined;
}

const MIN_LENGTH = 4;
const MAX_LENGTH = 24;

/** Nats for a slip: a letter doubled or left out of a double, swapped, written by ear, hit beside, left out or put in, any other. */
const SLIP = { doubled: 7, swapped: 7, byEar: 7, beside: 8, leftOut: 8, putIn: 8, other: 11 } as const;
/** People rarely miss the first letter. */
const FIRST_LETTER = 4;

const BY_EAR = pairsOf("оа еи зс дт вф гк жш бп ыи еэ цс щш eiaieyckszouou");
const KEY_ROWS = ["йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю", "qwertyuiop", "asdfghjkl", "zxcvbnm"];
const BESIDE = besideEachOther(KEY_ROWS);

/**
 * An index of all known words with one letter left out: two words that are one slip apart share an entry
 * (symmetric deletion). Entries are only hashes; what is found is compared letter by letter.
 */
export function createSpeller(words: readonly string[], language: Language): Speller {
  const known = words.filter((word) => isSpelt(word) && Number.isFinite(language.knownCost(word)));
  const entries = known.reduce((sum, word) => sum + word.length + 1, 0);
  const mask = 2 ** Math.ceil(Math.log2(Math.max(16, entries))) - 1;
  const heads = new Int32Array(mask + 1).fill(-1);
  const next = new Int32Array(entries);
  const wordOf = new Int32Array(entries);
  let entry = 0;
  for (const [number, word] of known.entries()) {
    for (let skipped = -1; skipped < word.length; skipped++) {
      const slot = hashWithout(word, skipped) & mask;
      wordOf[entry] = number;
      next[entry] = heads[slot] as number;
      heads[slot] = entry++;
    }
  }

  function correct(word: string): { word: string; cost: number } | undefined {
    if (!isSpelt(word)) return undefined;
    let best = "";
    let lowest = Number.POSITIVE_INFINITY;
    for (let skipped = -1; skipped < word.length; skipped++) {
      let at = heads[hashWithout(word, skipped) & mask] as number;
      for (; at >= 0; at = next[at] as number) {
        const meant = known[wordOf[at] as number] as string;
        if (meant === best) continue;
        const cost = slipCost(word, meant) + language.knownCost(meant);
        if (cost < lowest) {
          lowest = cost;
          best = meant;
        }
      }
    }
    return best === "" ? undefined : { word: best, cost: lowest };
  }

  return { correct };
}

function isSpelt(word: string): boolean {
  return word.length >= MIN_LENGTH && word.length <= MAX_LENGTH && !word.startsWith("#");
}

/** Hash of a word without the letter at `skipped`; −1 skips none. */
function hashWithout(word: string, skipped: number): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) {
    if (i !== skipped) hash = Math.imul(hash ^ word.charCodeAt(i), 0x9e3779b1) ^ (hash >>> 15);
  }
  return hash ^ (hash >>> 13);
}

/** Nats for writing `typed` where `meant` was meant; Infinity if that takes more than one slip. */
function slipCost(typed: string, meant: string): number {
  const longer = typed.length - meant.length;
  if (longer < -1 || longer > 1) return Number.POSITIVE_INFINITY;
  let start = 0;
  while (start < typed.length && typed[start] === meant[start]) start++;
  const rest = (text: string, from: number) => text.slice(start + from);
  const first = start === 0 ? FIRST_LETTER : 0;
  if (longer === 1) {
    if (rest(typed, 1) !== rest(meant, 0)) return Number.POSITIVE_INFINITY;
    return first + (typed[start] === typed[start - 1] ? SLIP.doubled : SLIP.putIn);
  }
  if (longer === -1) {
    if (rest(typed, 0) !== rest(meant, 1)) return Number.POSITIVE_INFINITY;
    return first + (meant[start] === meant[start - 1] ? SLIP.doubled : SLIP.leftOut);
  }
  if (rest(typed, 1) === rest(meant, 1)) {
    const pair = `${typed[start]}${meant[start]}`;
    return first + (BY_EAR.has(pair) ? SLIP.byEar : BESIDE.has(pair) ? SLIP.beside : SLIP.other);
  }
  const isSwapped =
    typed[start] === meant[start + 1] &&
    typed[start + 1] === meant[start] &&
    rest(typed, 2) === rest(meant, 2);
  return isSwapped ? first + SLIP.swapped : Number.POSITIVE_INFINITY;
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = text.replaceAll(" ", "").match(/../g) ?? [];
  return new Set(pairs.flatMap((pair) => [pair, `${pair[1]}${pair[0]}`]));
}

function besideEachOther(rows: readonly string[]): ReadonlySet<string> {
  const pairs = rows.flatMap((row) => [...row].slice(1).map((key, i) => `${row[i]}${key}`));
  return pairsOf(pairs.join(""));
}
