import type { NumberContext } from "./schema.ts";

export type NumberReader = {
  /** The words before name something that is not a phone: an order, a tax number, a code. */
  isLabelled(text: string, start: number): boolean;
  /** The words before are about calling. */
  isDialled(text: string, start: number): boolean;
  /** A unit follows: roubles, times, grams. */
  isCounted(text: string, end: number): boolean;
  /** Three to six digits are said to be a number to call. `isListed` numbers need less to be believed. */
  isCalled(text: string, start: number, end: number, isListed: boolean): boolean;
};

/** How far words are read on both sides. */
const REACH_CHARS = 80;
const REACH_WORDS = 7;
const LONGEST_QUESTION = 60;

/** A full stop that ends no sentence: "тел. 112". */
const ABBREVIATION = /(?<!\p{L})(тел|т|моб|ном|tel|ph|no)\./giu;

export function createNumberReader(words: NumberContext): NumberReader {
  const link = new Set(words.link);
  const asking = new Set(words.asking);
  const beginsWith = (beginnings: readonly string[]) => (word: string) =>
    beginnings.some((beginning) => (beginning.length < 4 ? word === beginning : word.startsWith(beginning)));
  const isDial = beginsWith(words.dial);
  const isMedium = beginsWith(words.medium);
  const isLabel = beginsWith(words.label);
  const isRole = beginsWith(words.role);
  const isUnit = beginsWith(words.unit);
  const isOwner = beginsWith(words.owner);
  const strong = words.strong.map((pair) => pair.split(" "));

  const before = (text: string, start: number) =>
    wordsOf(
      text
        .slice(Math.max(0, start - REACH_CHARS), start)
        .replace(ABBREVIATION, "$1 ")
        .split(/[.!?\n;]/)
        .at(-1) ?? "",
    ).toReversed();
  const after = (text: string, end: number) =>
    wordsOf(text.slice(end, end + REACH_CHARS).split(/[.!?\n;]/)[0] ?? "");

  const isCounted = (text: string, end: number) => {
    const [unit] = after(text, end);
    const gap = /^[^\p{L}\p{N}₽$€%]*/u.exec(text.slice(end, end + 10))?.[0] ?? "";
    return unit !== undefined && !/[,:–(-]/.test(gap) && isUnit(unit);
  };

  return {
    isCounted,
    isLabelled(text, start) {
      return isNumbered(text, start) || before(text, start).slice(0, 2).some(isLabel);
    },
    isDialled: (text, start) =>
      before(text, start)
        .slice(0, 5)
        .some((word) => isDial(word) || isMedium(word) || isRole(word)),
    isCalled(text, start, end, isListed) {
      if (isCounted(text, end) || isNumbered(text, start)) return false;
      // Six digits alone are rather a code from an SMS.
      if (isAlone(text, start, end, isListed)) return isListed || end - start < 6;
      const back = before(text, start).slice(0, REACH_WORDS);
      const ahead = after(text, end);
      if (isLabel(back[0] ?? "")) return false;
      if (strong.some(([first, second]) => back[0] === second && back[1] === first)) {
        return isListed || !isLabel(ahead[0] ?? "");
      }
      // "звоните на короткий номер 300": only linking words and other numbers between the call and the number.
      const cue = back.findIndex((word) => isDial(word) || isMedium(word) || (isListed && isOwner(word)));
      const isLinked =
        cue !== -1 && back.slice(0, cue).every((word) => link.has(word) || /^\d{3}$/.test(word));
      if (isLinked && (cue > 0 || isListed || isDial(back[cue] ?? ""))) return true;
      const isCallAhead = ahead.slice(0, 3).some(isDial);
      if (isCallAhead && (isListed || link.has(back[0] ?? ""))) return true;
      if (!isListed) return false;
      return (
        back[0]?.startsWith("номер") === true || isOwner(back[0] ?? "") || ahead.slice(0, 3).some(isRole)
      );
    },
  };

  /** The message is the number and a question about it: "это 300?", "102 - это правда?", "300 — это ЦБ?". */
  function isAlone(text: string, start: number, end: number, isListed: boolean): boolean {
    if (text.length > end - start + LONGEST_QUESTION) return false;
    return wordsOf(`${text.slice(0, start)} ${text.slice(end)}`).every(
      (word) => asking.has(word) || (isListed && isOwner(word)),
    );
  }
}

/** "№ 495". */
function isNumbered(text: string, start: number): boolean {
  return /[№#]\s*$/.test(text.slice(Math.max(0, start - 3), start));
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("ё", "е")
      .match(/\p{L}+|\d+|[₽$€%]/gu) ?? []
  );
}
