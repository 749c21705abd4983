import { asEnglishKeys, asRussianKeys } from "./keyboard.ts";
import type { Language } from "./lexicon.ts";
import { isMixed, lookingCyrillic, lookingLatin } from "./look-alikes.ts";
import { type Chunk, wordsIn } from "./tokens.ts";
import { transliterations } from "./transliteration.ts";

/**
 * A message may be Russian, English, Russian on English keys, Russian in Latin letters, or English on Russian keys, and
 * change in the middle. Every chunk is read in all these ways; the cheapest way through the whole message wins.
 */
const WAYS = 5;
const [RUSSIAN, ENGLISH, RUSSIAN_KEYS, LATIN_RUSSIAN, ENGLISH_KEYS] = [0, 1, 2, 3, 4] as const;

/** Nats for changing from one way of writing to another: between plain languages, and to or from an odd one. */
const CHANGE_LANGUAGE = 2.5;
const CHANGE_KEYS = 7;
const START_ODD = 4;
const IMPOSSIBLE = 1e9;
/** Latin letters beyond this are not transliterated: reading stays fast whatever comes. */
const MAX_TRANSLITERATED = 1000;

interface Reading {
  readonly words: readonly string[];
  readonly cost: number;
}

const UNREADABLE: Reading = { words: [], cost: IMPOSSIBLE };
const LATIN_LETTER = /[a-z]/;
const CYRILLIC_LETTER = /[а-я]/;
const LATIN_PIECE = /[a-z0-9'`"]*[a-z][a-z0-9'`"]*/g;
const EDGE_PUNCTUATION = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

export interface Languages {
  readonly russian: Language;
  readonly english: Language;
}

/** Words of each chunk in the most probable reading of the whole. */
export function readChunks(chunks: readonly Chunk[], languages: Languages): (readonly string[])[] {
  const lattice: (readonly Reading[])[] = [];
  const read = new Map<string, readonly Reading[]>();
  let transliterated = 0;
  for (const chunk of chunks) {
    let ways = read.get(chunk.raw);
    if (ways === undefined) {
      if (LATIN_LETTER.test(chunk.raw)) transliterated += chunk.raw.length;
      ways = waysOf(chunk, languages, transliterated <= MAX_TRANSLITERATED);
      read.set(chunk.raw, ways);
    }
    lattice.push(ways);
  }
  return cheapestPath(lattice);
}

function waysOf(chunk: Chunk, languages: Languages, transliterate: boolean): readonly Reading[] {
  const { russian, english } = languages;
  const latin = LATIN_LETTER.test(chunk.raw);
  const cyrillic = CYRILLIC_LETTER.test(chunk.raw);
  if (!latin && !cyrillic) return new Array<Reading>(WAYS).fill({ words: chunk.words, cost: 0 });
  const ways = new Array<Reading>(WAYS).fill(UNREADABLE);
  ways[RUSSIAN] = plain(latin && cyrillic ? unmix(chunk.words, lookingCyrillic) : chunk.words, russian);
  ways[ENGLISH] = plain(latin && cyrillic ? unmix(chunk.words, lookingLatin) : chunk.words, english);
  if (latin && !cyrillic) {
    ways[RUSSIAN_KEYS] = onRussianKeys(chunk.raw, russian);
    if (transliterate) ways[LATIN_RUSSIAN] = inLatinLetters(chunk.raw, russian);
  } else if (cyrillic && !latin) {
    ways[ENGLISH_KEYS] = plain(wordsIn(asEnglishKeys(chunk.raw)), english);
  }
  return ways;
}

function plain(words: readonly string[], language: Language): Reading {
  let cost = 0;
  for (const word of words) if (!word.startsWith("#")) cost += language.cost(word);
  return { words, cost };
}

function unmix(words: readonly string[], look: (word: string) => string | undefined): readonly string[] {
  return words.map((word) => (isMixed(word) ? (look(word) ?? word) : word));
}

/** A comma may be a comma or the letter б: both are tried at the edges. */
function onRussianKeys(raw: string, russian: Language): Reading {
  const whole = plain(wordsIn(asRussianKeys(raw)), russian);
  const trimmed = raw.replace(EDGE_PUNCTUATION, "");
  if (trimmed === raw) return whole;
  const bare = plain(wordsIn(asRussianKeys(trimmed)), russian);
  return bare.cost <= whole.cost ? bare : whole;
}

function inLatinLetters(raw: string, russian: Language): Reading {
  const words: string[] = [];
  let cost = 0;
  for (const [piece] of raw.matchAll(LATIN_PIECE)) {
    let best: Reading = UNREADABLE;
    for (const { word, habits } of transliterations(piece.replace(/^['"`]+|["`]+$/g, ""), russian.letters)) {
      const total = habits + (word === "" ? IMPOSSIBLE : russian.cost(word));
      if (total < best.cost) best = { words: [word], cost: total };
    }
    words.push(...best.words);
    cost += best.cost;
  }
  return { words, cost };
}

function cheapestPath(lattice: readonly (readonly Reading[])[]): (readonly string[])[] {
  let costs = [0, 0, START_ODD, START_ODD, START_ODD];
  const back: number[][] = [];
  for (const readings of lattice) {
    const next: number[] = [];
    const from: number[] = [];
    for (let way = 0; way < WAYS; way++) {
      let best = 0;
      let bestCost = Number.POSITIVE_INFINITY;
      for (let before = 0; before < WAYS; before++) {
        const cost = (costs[before] as number) + changeCost(before, way);
        if (cost < bestCost) {
          best = before;
          bestCost = cost;
        }
      }
      from.push(best);
      next.push(bestCost + (readings[way] as Reading).cost);
    }
    back.push(from);
    costs = next;
  }
  const path: (readonly string[])[] = new Array(lattice.length);
  let way = costs.indexOf(Math.min(...costs));
  for (let i = lattice.length - 1; i >= 0; i--) {
    path[i] = ((lattice[i] as readonly Reading[])[way] as Reading).words;
    way = (back[i] as number[])[way] as number;
  }
  return path;
}

function changeCost(from: number, to: number): number {
  if (from === to) return 0;
  return from <= ENGLISH && to <= ENGLISH ? CHANGE_LANGUAGE : CHANGE_KEYS;
}
