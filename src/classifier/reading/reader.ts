import { createTerm, type Term } from "../linear/features.ts";
import { createFamilyFinder, type Families } from "./families.ts";
import { createLanguages, type Lexicon } from "./lexicon.ts";
import { isMixed } from "./look-alikes.ts";
import { normalise } from "./normalise.ts";
import { joinNumberGroups } from "./numbers.ts";
import { type Languages, readChunks } from "./read-chunks.ts";
import { joinSplit, unglue } from "./segmentation.ts";
import { createSpeller } from "./spelling.ts";
import { stem } from "./stem.ts";
import { type Chunk, tokenise } from "./tokens.ts";

export interface ReaderData extends Lexicon {
  readonly stems: readonly string[];
  readonly families: Families;
}

export interface Reader {
  /** The words that a message holds, as it was most probably meant. */
  read(text: string): Term[];
}

/** Nats a letter from which a message with unknown words is read in other ways too; clean ones stay below. */
const SUSPICIOUS = 2.6;
const LAST_LATIN = 0x24f;
/** Letters of unknown words that are searched for slips and for words glued together; what comes after stays as it is. */
const MAX_UNGLUED = 800;

/** Words seen in training: what each is to the features and costs is worked out when it is first met, for most never are. */
interface Known {
  readonly numberOf: ReadonlyMap<string, number>;
  /** By number: what the word costs in the language it fits best; NaN until it is met. */
  readonly costs: Float64Array;
}

export function createReader(data: ReaderData): Reader {
  const languages = createLanguages(data);
  const russianSpeller = createSpeller(data.words, languages.russian);
  const englishSpeller = createSpeller(data.words, languages.english);
  const familyOf = createFamilyFinder(data.families);
  const numberOf = new Map(data.words.map((word, number) => [word, number]));
  const known: Known = { numberOf, costs: new Float64Array(data.words.length).fill(Number.NaN) };
  const terms = new Map<number, Term>();

  function termOf(word: string): Term {
    const number = numberOf.get(word);
    let term = number === undefined ? undefined : terms.get(number);
    if (term === undefined) {
      const stemmed = number === undefined ? stem(word) : (data.stems[number] ?? word);
      term = createTerm(word, stemmed, familyOf(word, stemmed));
      if (number !== undefined) terms.set(number, term);
    }
    return term;
  }

  /** The words that an unknown one stands for: itself, one of the known with a slip, or several glued together. */
  function meantBy(word: string): readonly string[] {
    const isRussian = isCyrillic(word);
    const language = isRussian ? languages.russian : languages.english;
    const asItIs = language.cost(word);
    const corrected = (isRussian ? russianSpeller : englishSpeller).correct(word);
    const isCorrected = corrected !== undefined && corrected.cost < asItIs;
    const glued = unglue(word, isCorrected ? corrected.cost : asItIs, language);
    return glued ?? [isCorrected ? corrected.word : word];
  }

  function read(text: string): Term[] {
    const chunks = tokenise(normalise(text));
    const meant = looksOdd(chunks, known, languages)
      ? readChunks(chunks, languages)
      : chunks.map(({ words }) => words);
    const words: string[] = [];
    const digits: number[] = [];
    let searched = 0;
    for (const [i, found] of meant.entries()) {
      for (const word of found) {
        if (numberOf.has(word) || word.startsWith("#") || (searched += word.length) > MAX_UNGLUED)
          words.push(word);
        else words.push(...meantBy(word));
        while (digits.length < words.length) digits.push((chunks[i] as Chunk).digits);
      }
    }
    return joinNumberGroups(
      joinSplit(words, isCyrillic(words[0] ?? "") ? languages.russian : languages.english),
      digits,
    ).map(termOf);
  }

  return { read };
}

function looksOdd(chunks: readonly Chunk[], { numberOf, costs }: Known, languages: Languages): boolean {
  let cost = 0;
  let letters = 0;
  let unknown = false;
  for (const { words } of chunks) {
    for (const word of words) {
      if (word.startsWith("#")) continue;
      letters += word.length + 1;
      const number = numberOf.get(word);
      if (number !== undefined) {
        if (Number.isNaN(costs[number])) costs[number] = lowestCost(word, languages);
        cost += costs[number] as number;
        continue;
      }
      cost += lowestCost(word, languages);
      if (isMixed(word)) return true;
      unknown = true;
    }
  }
  return unknown && cost > SUSPICIOUS * letters;
}

function lowestCost(word: string, { russian, english }: Languages): number {
  return Math.min(russian.cost(word), english.cost(word));
}

function isCyrillic(word: string): boolean {
  return word.charCodeAt(0) > LAST_LATIN;
}
