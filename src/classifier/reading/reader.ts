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

/** A word seen in training, and what it costs in the language it fits best, reckoned when it is first met. */
type Known = { readonly term: Term; cost?: number };

export function createReader(data: ReaderData): Reader {
  const languages = createLanguages(data);
  const russianSpeller = createSpeller(data.words, languages.russian);
  const englishSpeller = createSpeller(data.words, languages.english);
  const familyOf = createFamilyFinder(data.families);
  const known = new Map<string, Known>();
  for (const [i, word] of data.words.entries()) {
    const stemmed = data.stems[i] ?? word;
    known.set(word, { term: createTerm(word, stemmed, familyOf(word, stemmed)) });
  }
  const termOf = (word: string): Term => {
    const term = known.get(word)?.term;
    if (term !== undefined) return term;
    const stemmed = stem(word);
    return createTerm(word, stemmed, familyOf(word, stemmed));
  };

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
        if (known.has(word) || word.startsWith("#") || (searched += word.length) > MAX_UNGLUED)
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

function looksOdd(
  chunks: readonly Chunk[],
  known: ReadonlyMap<string, Known>,
  languages: Languages,
): boolean {
  let cost = 0;
  let letters = 0;
  let unknown = false;
  for (const { words } of chunks) {
    for (const word of words) {
      if (word.startsWith("#")) continue;
      letters += word.length + 1;
      const entry = known.get(word);
      if (entry !== undefined) {
        cost += entry.cost ??= lowestCost(word, languages);
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
