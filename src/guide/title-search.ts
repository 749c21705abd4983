import type { Translator } from "../i18n/translator.ts";
import { wordsOf } from "../i18n/translator.ts";
import type { Guide } from "./guide.ts";

/** How well a screen's names answer a query: 0..1. */
export type TitleMatch = { id: string; score: number };

type Word = { letters: string; pairs: ReadonlySet<string> };
/** `labels`: each of the screen's names in each locale; `words`: those of all of them. */
type Entry = { id: string; labels: readonly (readonly Word[])[]; words: readonly Word[] };
type Index = { entries: readonly Entry[]; weight: (word: Word) => number };

/** Alike enough to be a misspelling, 0..1. */
const MISSPELT = 0.55;
/** Less than this share of the query found is no match at all. */
const MIN_SCORE = 0.35;
const MAX_WORDS = 12;
/** What a name loses when most of it was not asked for. */
const PARTIAL = 0.25;
const indexes = new WeakMap<Guide, Index>();

/**
 * Topics and menus whose title or button, in any locale, has the words of the query or their beginnings, misspelt words
 * too; best first. A query is seldom finished: its last word may be a beginning.
 */
export function searchTitles({ guide, t }: { guide: Guide; t: Translator }, query: string): TitleMatch[] {
  let index = indexes.get(guide);
  if (!index) {
    index = buildIndex(guide, t);
    indexes.set(guide, index);
  }
  const { entries, weight } = index;
  const asked = wordsIn(query).slice(0, MAX_WORDS);
  const total = asked.reduce((sum, word) => sum + weight(word), 0);
  if (total === 0) return [];
  return entries
    .map(({ id, labels, words }): TitleMatch => {
      const found = asked.reduce((sum, word) => sum + weight(word) * bestOf(word, words), 0);
      if (found === 0) return { id, score: 0 };
      // Of two names that have the words, the one with little else is meant.
      const covered = Math.max(...labels.map((label) => coverage(label, asked)));
      return { id, score: (found / total) * (1 - PARTIAL + PARTIAL * covered) };
    })
    .filter(({ score }) => score >= MIN_SCORE)
    .toSorted((a, b) => b.score - a.score);
}

function buildIndex(guide: Guide, t: Translator): Index {
  const screens = [
    ...guide.topics.map(({ id }) => ({ id, key: id })),
    ...guide.sections.map(({ id }) => ({ id, key: `section-${id}` })),
  ];
  const entries = screens.map(({ id, key }): Entry => {
    const labels = t.locales.flatMap((locale) =>
      [undefined, "button", "door"].flatMap((part) =>
        t.has(locale, wordsOf(key, part)) ? [t.plain(locale, wordsOf(key, part))] : [],
      ),
    );
    const words = labels.map(wordsIn);
    return {
      id,
      labels: words.filter((label) => label.length > 0),
      words: [...new Map(words.flat().map((word) => [word.letters, word])).values()],
    };
  });
  const counts = new Map<string, number>();
  for (const { words } of entries) {
    for (const { letters } of words) counts.set(letters, (counts.get(letters) ?? 0) + 1);
  }
  // A word that stands everywhere ("Ozon") says little.
  const rarity = (count: number) => Math.log(1 + entries.length / count) / Math.log(1 + entries.length);
  const weight = ({ letters }: Word): number => {
    const exact = counts.get(letters);
    if (exact !== undefined) return rarity(exact);
    return letters.length > 2 ? 1 : 0.2;
  };
  return { entries, weight };
}

/** The share of a name's words that were asked for. */
function coverage(label: readonly Word[], asked: readonly Word[]): number {
  return (
    label.reduce((sum, word) => sum + Math.max(...asked.map((one) => likeness(one, word))), 0) / label.length
  );
}

function bestOf(word: Word, words: readonly Word[]): number {
  let best = 0;
  for (const candidate of words) best = Math.max(best, likeness(word, candidate));
  return best;
}

/** How much of a title's word the typed one is, 0..1. */
function likeness(typed: Word, word: Word): number {
  if (typed.letters === word.letters) return 1;
  if (typed.letters.length >= 2 && word.letters.startsWith(typed.letters)) {
    return 0.7 + (0.3 * typed.letters.length) / word.letters.length;
  }
  if (typed.letters.length < 4) return 0;
  let common = 0;
  for (const pair of typed.pairs) if (word.pairs.has(pair)) common++;
  const alike = (2 * common) / (typed.pairs.size + word.pairs.size);
  return alike < MISSPELT ? 0 : alike * 0.9;
}

/** Both alphabets are compared in Latin: people write «озон тревел» of Ozon Travel, and `vozvrat` of a «возврат». */
const LATIN = "a|b|v|g|d|e|zh|z|i|y|k|l|m|n|o|p|r|s|t|u|f|h|ts|ch|sh|sch||y||e|yu|ya".split("|");
const FIRST_CYRILLIC = "а".charCodeAt(0);

function wordsIn(text: string): Word[] {
  const spelt = text.normalize("NFKC").toLowerCase().replaceAll("ё", "е");
  return [...spelt.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => {
    const letters = word.replace(/[а-я]/g, (letter) => LATIN[letter.charCodeAt(0) - FIRST_CYRILLIC] ?? "");
    return { letters, pairs: pairsOf(letters) };
  });
}

/** Neighbouring letters, the first one with the word's beginning. */
function pairsOf(word: string): Set<string> {
  const padded = `^${word.slice(0, 40)}`;
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < padded.length; i++) pairs.add(padded.slice(i, i + 2));
  return pairs;
}
