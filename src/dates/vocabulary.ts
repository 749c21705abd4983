import type { DateWords, Unit } from "./schema.ts";
import { UNITS } from "./schema.ts";

/** One meaning that a word or a few words in a row can have. */
export type Meaning =
  | { type: "month"; month: number }
  | { type: "weekday"; weekday: number }
  | { type: "ago"; days: number }
  | { type: "unit"; unit: Unit; isOne: boolean }
  | { type: "span"; count: number; unit: Unit }
  | { type: "number"; value: number }
  | { type: "ordinal"; day: number }
  | {
      type:
        | "day-ending"
        | "day-word"
        | "year-word"
        | "ago-word"
        | "ahead"
        | "last"
        | "before-last"
        | "this"
        | "next"
        | "week"
        | "month-word"
        | "vague"
        | "some"
        | "filler";
    };

/** What words mean, in every language at once: people mix them, and no word here means two different dates. */
export type Vocabulary = {
  /** Meanings of `words` joined by spaces. */
  meanings(words: string): readonly Meaning[];
  /** The most words that one meaning takes. */
  longest: number;
  /** The word itself, or the one known word that is a slip of the finger away from it. */
  corrected(word: string): string;
};

/** Words shorter than this are not corrected: too many are a letter away from another one. */
const SHORTEST_CORRECTED = 5;

export function createVocabulary(languages: readonly DateWords[]): Vocabulary {
  const byWords = new Map<string, Meaning[]>();
  const add = (words: string, meaning: Meaning) => {
    byWords.set(words, [...(byWords.get(words) ?? []), meaning]);
  };
  for (const language of languages) addLanguage(language, add);
  const single = [...byWords.keys()].flatMap((words) => words.split(" "));
  const known = new Set(single);
  const corrigible = [...known].filter((word) => word.length >= SHORTEST_CORRECTED);

  return {
    meanings: (words) => byWords.get(words) ?? [],
    longest: Math.max(...[...byWords.keys()].map((words) => words.split(" ").length)),
    corrected(word) {
      if (known.has(word) || word.length < SHORTEST_CORRECTED - 1) return word;
      const near = corrigible.filter((candidate) => isSlip(word, candidate));
      return near.length === 1 && near[0] !== undefined ? near[0] : word;
    },
  };
}

function addLanguage(words: DateWords, add: (words: string, meaning: Meaning) => void): void {
  for (const [index, forms] of words.months.entries()) {
    for (const form of forms) add(form, { type: "month", month: index + 1 });
    for (const short of abbreviations(forms)) add(short, { type: "month", month: index + 1 });
  }
  for (const [weekday, forms] of words.weekdays.entries()) {
    for (const form of forms) add(form, { type: "weekday", weekday });
  }
  for (const [form, days] of Object.entries(words.days)) add(form, { type: "ago", days });
  for (const unit of UNITS) {
    for (const form of words.units[unit].one) add(form, { type: "unit", unit, isOne: true });
    for (const form of words.units[unit].many) add(form, { type: "unit", unit, isOne: false });
  }
  for (const [form, [count, unit]] of Object.entries(words.spans)) add(form, { type: "span", count, unit });
  for (const [form, value] of Object.entries(words.numbers)) add(form, { type: "number", value });
  for (const [index, forms] of words.ordinals.entries()) {
    for (const form of forms) add(form, { type: "ordinal", day: index + 1 });
  }
  const lists = [
    ["day-ending", words.dayEndings],
    ["day-word", words.dayWords],
    ["year-word", words.yearWords],
    ["ago-word", words.ago],
    ["ahead", words.ahead],
    ["last", words.last],
    ["before-last", words.beforeLast],
    ["this", words.this],
    ["next", words.next],
    ["week", words.week],
    ["month-word", words.month],
    ["vague", words.vague],
    ["some", words.some],
    ["filler", words.filler],
  ] as const;
  for (const [type, forms] of lists) for (const form of forms) add(form, { type });
}

/** "янв", "нояб", "nov": beginnings of three letters or more that are no form themselves. */
function abbreviations(forms: readonly string[]): string[] {
  const [first = ""] = forms;
  const beginnings = [3, 4, 5].map((length) => first.slice(0, length));
  return [...new Set(beginnings)].filter((short) => short.length < first.length && !forms.includes(short));
}

/** One letter more, less, other, or two swapped; the first letter must be right. */
function isSlip(written: string, word: string): boolean {
  if (written[0] !== word[0] || Math.abs(written.length - word.length) > 1) return false;
  let start = 0;
  while (start < written.length && written[start] === word[start]) start++;
  const [left, right] = [written.slice(start), word.slice(start)];
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}
