import { isCrippledPhone, isPhoneShaped, type Phone, readPhone } from "./phones.ts";

export type PhoneSpan = { start: number; end: number; phone: Phone };

type Group = { start: number; end: number; digits: string };

const RUN = /(?:\+ ?)?(?:\( ?)?\d(?:[ ().–/[\]_-]{0,4}\d)*/g;
/** With its prefix and its country a number has at most so many digits: what is longer is not tried. */
const MAX_DIGITS = 18;
/** Order 12345678-0001-1, SNILS 123-456-789 00, dates, cards by four, money by three. */
const NOT_PHONES = [
  /^\d{7,10}-\d{3,4}(?:-\d{1,3})?$/,
  /^\d{3}-\d{3}-\d{3}[ -]\d{2}$/,
  /^\d{1,4}[.-]\d{1,2}[.-]\d{2,4}(?:[ –-]{1,3}[\d.–-]+)*$/,
  /^\d{4}(?:[ -]\d{4}){3}(?:[ -]\d{1,3})?$/,
  /^\d{1,3}(?:[ .]\d{3}){1,}$/,
];

/** What a number begins with, so that what follows is the rest of it: "8 800 499 300 30 00" is nobody's. */
const BEGUN = /^(?:\+ ?7|[78])[ (–-]{0,3}\d{3}\)?[ –-]{0,3}$/;

/** A number without its town's code: "232-10-00". */
const LOCAL = /^\d{3}[- ]\d{2}[- ]\d{2}$/;

/**
 * Phones in cleaned text. `isLabelled` says that the words before digits without any grouping name something else
 * (an order, a tax number); `isCounted` that a unit follows; `isDialled` that they are about calling; `isListed` that
 * the number is on a list; `isNear` that it is an official one but for a digit.
 */
export function findPhones(
  text: string,
  context: {
    isLabelled(start: number): boolean;
    isCounted(end: number): boolean;
    isListed(value: string): boolean;
    isNear(written: string): boolean;
    isDialled(start: number): boolean;
  },
): PhoneSpan[] {
  const spans: PhoneSpan[] = [];
  for (const match of text.matchAll(RUN)) {
    for (const piece of pieces(match[0], match.index)) spans.push(...inPiece(piece.text, piece.start));
  }
  return spans;

  function inPiece(run: string, start: number): PhoneSpan[] {
    const groups = [...run.matchAll(/\d+/g)].map(
      ({ 0: digits, index }): Group => ({ start: index, end: index + digits.length, digits }),
    );
    const found: PhoneSpan[] = [];
    let next = 0;
    while (next < groups.length) {
      const span = firstPhone(run, groups, next);
      if (!span) break;
      if (span.first > next && !isApart(run, groups, next, span.first, start)) break;
      found.push({ start: start + span.start, end: start + span.end, phone: span.phone });
      next = span.last + 1;
    }
    const isWhole = next === groups.length || next === 0 || isLoose(run, groups, next, start, found.at(-1));
    if (found.length > 0 && isWhole) return found.filter((span) => isMeant(span, text));
    const odd = oddNumber(run, start);
    return odd && isMeant(odd, text) ? [odd] : [];
  }

  /** The first complete number from `from` on that begins and ends at a space or at the run's ends. */
  function firstPhone(run: string, groups: readonly Group[], from: number) {
    for (let first = from; first < groups.length; first++) {
      if (first > from && !hasSpace(run, groups, first)) continue;
      for (let last = farthest(groups, first); last >= first; last--) {
        if (last < groups.length - 1 && !hasSpace(run, groups, last + 1)) continue;
        const begin = first === 0 ? 0 : openingBefore(run, (groups[first] as Group).start);
        const end = (groups[last] as Group).end;
        const phone = readPhone(run.slice(begin, end));
        if (phone?.isReal || (phone && context.isListed(phone.value)))
          return { first, last, start: begin, end, phone };
      }
    }
    return undefined;
  }

  /** Digits before a number belong to it unless a word stands before them ("в 2026 8 800 …"). */
  function isApart(
    run: string,
    groups: readonly Group[],
    from: number,
    first: number,
    start: number,
  ): boolean {
    if (from > 0) return true;
    const isBegun = BEGUN.test(run.slice(0, (groups[first] as Group).start));
    if (isBegun) return false;
    const digits = groups.slice(from, first).reduce((sum, group) => sum + group.digits.length, 0);
    return digits > 2 || (digits === 2 && /\p{L} ?$/u.test(text.slice(Math.max(0, start - 2), start)));
  }

  /** One or two digits after a grouped number belong to it unless they count or name something ("… 24 часа"). */
  function isLoose(
    run: string,
    groups: readonly Group[],
    next: number,
    start: number,
    last?: PhoneSpan,
  ): boolean {
    if (!hasSpace(run, groups, next)) return false;
    if (last && /^\+?\d+$/.test(text.slice(last.start, last.end))) return true;
    if (groups.slice(next).reduce((sum, group) => sum + group.digits.length, 0) > 2) return true;
    return /^ ?[\p{L}/:%₽$€]/u.test(text.slice(start + run.length, start + run.length + 3));
  }

  function oddNumber(run: string, start: number): PhoneSpan | undefined {
    const digits = run.replace(/\D/g, "");
    const isAlone = text.trim().replace(/[?!.]+$/, "") === run;
    const isOdd =
      context.isNear(run) ||
      (LOCAL.test(run) && (isAlone || context.isDialled(start))) ||
      (!NOT_PHONES.some((pattern) => pattern.test(run)) &&
        (isCrippledPhone(run) ||
          isPhoneShaped(run) ||
          (/^\+\d/.test(run) && digits.length > 8 && digits.length < 16) ||
          (/^[78]\d{10}$/.test(digits) && context.isDialled(start))));
    if (!isOdd) return undefined;
    const value = LOCAL.test(run) ? digits : withCountry(run, digits);
    return { start, end: start + run.length, phone: { value, isReal: false } };
  }

  function isMeant({ start, end, phone }: PhoneSpan, whole: string): boolean {
    const written = whole.slice(start, end);
    const isKnown = context.isListed(phone.value) || context.isNear(written) || LOCAL.test(written);
    if (isKnown) return !isGlued(start, end);
    if (NOT_PHONES.some((pattern) => pattern.test(written))) return false;
    if (isGlued(start, end)) return false;
    if (/^[( ]*\+/.test(written)) return true;
    if (isPhoneShaped(written)) return true;
    if (context.isCounted(end)) return false;
    const isGrouped = /\d\D{1,3}\d/.test(written);
    return isGrouped || !context.isLabelled(start);
  }

  /** Digits within a Latin code (LM123…CN) or after another sign of a longer number. */
  function isGlued(start: number, end: number): boolean {
    return (
      /[A-Za-z\d@#]$/.test(text.slice(Math.max(0, start - 1), start)) ||
      /^[A-Za-z\d@]/.test(text.slice(end, end + 1))
    );
  }
}

const DISGUISED = /(?<![\p{L}\d])(?:\+ ?7|[78])(?:[ ().–-]{0,4}[\dOoОоЗзIl|]){10}(?![\p{L}\d])/gu;
const LETTER_DIGITS: Readonly<Record<string, string>> = { З: "3", з: "3", I: "1", l: "1", "|": "1" };

/** Phones with look-alike letters in place of some digits: "8 8OO 555-З5-З5". */
export function findDisguisedPhones(text: string): { start: number; end: number; value: string }[] {
  return [...text.matchAll(DISGUISED)]
    .filter(([written]) => /\d[OoОоЗзIl|]|[OoОоЗзIl|]\d/.test(written))
    .map(({ 0: written, index }) => {
      const digits = written
        .replace(/[OoОоЗзIl|]/g, (letter) => LETTER_DIGITS[letter] ?? "0")
        .replace(/\D/g, "");
      return { start: index, end: index + written.length, value: `+7${digits.slice(1)}` };
    });
}

/** Digits with anything but letters between them, also over the end of a line. */
const LOOSE_RUN = /(?<![A-Za-z\d+])(?:\+ ?)?\d(?:[^\p{L}\p{N}\uFFFC]{0,4}\d)+(?![A-Za-z\d])/gu;
/** So many digits have a number with its country and a prefix. */
const LOOSE_DIGITS = { min: 10, max: 15 };
/** Where one number surely ends and another begins. */
const LOOSE_END = /\n|[,;.!?] |[^\S\n][–•*-][^\S\n]/;

/**
 * Listed numbers written so oddly that only the list tells them from a column of figures: "8 800 555:89:82", or half of
 * it on the next line; and runs that are one of them but for a digit.
 */
export function findLoosePhones(
  text: string,
  isListed: (value: string) => boolean,
  isNear: (written: string) => boolean,
): PhoneSpan[] {
  const spans: PhoneSpan[] = [];
  for (const { 0: run, index: start } of text.matchAll(LOOSE_RUN)) {
    const groups = [...run.matchAll(/\d+/g)].map(
      ({ 0: digits, index }): Group => ({ start: index, end: index + digits.length, digits }),
    );
    const digits = run.replace(/\D/g, "");
    if (isNear(digits)) {
      const phone = { value: withCountry(digits, digits), isReal: false };
      spans.push({ start, end: start + run.length, phone });
      continue;
    }
    for (let first = 0; first < groups.length; first++) {
      const found = looseFrom(run, groups, first, isListed);
      if (!found) continue;
      const { start: from } = groups[first] as Group;
      const { end } = groups[found.last] as Group;
      spans.push({ start: start + from, end: start + end, phone: { value: found.value, isReal: true } });
      first = found.last;
    }
  }
  return spans;
}

function looseFrom(
  run: string,
  groups: readonly Group[],
  first: number,
  isListed: (value: string) => boolean,
): { last: number; value: string } | undefined {
  const isEdge = (left: number) => {
    const [before, after] = [groups[left], groups[left + 1]];
    return !before || !after || LOOSE_END.test(run.slice(before.end, after.start));
  };
  if (!isEdge(first - 1)) return undefined;
  let digits = "";
  for (let last = first; last < groups.length; last++) {
    digits += (groups[last] as Group).digits;
    if (digits.length > LOOSE_DIGITS.max) return undefined;
    if (digits.length < LOOSE_DIGITS.min || !isEdge(last)) continue;
    const [, national = ""] = /^(?:8107|007|[78])?(\d{10})$/.exec(digits) ?? [];
    if (national !== "" && isListed(`+7${national}`)) return { last, value: `+7${national}` };
  }
  return undefined;
}

function withCountry(run: string, digits: string): string {
  if (digits.startsWith("8")) return `+7${digits.slice(1)}`;
  return /^[7+]/.test(run) ? `+${digits}` : `+7${digits}`;
}

/** Runs end where a list's mark, a sentence or a pair of brackets ends. */
function pieces(run: string, at: number): { text: string; start: number }[] {
  const found: { text: string; start: number }[] = [];
  let start = 0;
  for (const { 0: gap, index } of run.matchAll(/[.]\s+|\)\s*(?=\()| {3,}|(?<!\()(?<=^\d{1,2})\) /g)) {
    const cut = index + gap.length;
    if (cut > start) found.push({ text: run.slice(start, cut), start: at + start });
    start = cut;
  }
  found.push({ text: run.slice(start), start: at + start });
  return found.map(trimPiece);
}

function trimPiece({ text, start }: { text: string; start: number }): { text: string; start: number } {
  const lead = /^[ ).–/\]_-]*/.exec(text)?.[0].length ?? 0;
  return { text: text.slice(lead).replace(/[ (.–/[_-]+$/, ""), start: start + lead };
}

function farthest(groups: readonly Group[], first: number): number {
  let digits = 0;
  let last = first;
  for (; last < groups.length; last++) {
    digits += (groups[last] as Group).digits.length;
    if (digits > MAX_DIGITS) break;
  }
  return Math.max(first, last - 1);
}

function hasSpace(run: string, groups: readonly Group[], index: number): boolean {
  return /[ /]/.test(run.slice((groups[index - 1] as Group).end, (groups[index] as Group).start));
}

/** A number may begin with a bracket or a plus before its first digit. */
function openingBefore(run: string, start: number): number {
  let begin = start;
  while (begin > 0 && /[([+]/.test(run[begin - 1] as string)) begin--;
  return begin;
}
