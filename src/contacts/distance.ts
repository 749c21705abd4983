import type { SwappedLetter } from "./finding.ts";
import { bitOf, type Glyph, swapped } from "./letters.ts";

/** What a change costs: a look-alike is free, so that 0 means "reads the same". */
const ALIKE_COST = 0.5;
const DOUBLED_COST = 0.25;

/**
 * Changes from `name` to what is written, 0 when it reads the same. Restricted Damerau–Levenshtein with cheaper
 * look-alikes and doubled letters; `limit` bounds the work: beyond it the result is Infinity.
 */
export function distance(written: readonly Glyph[], name: string, limit: number): number {
  const rows = written.length;
  const columns = name.length;
  if (rows - columns > limit / DOUBLED_COST || columns - rows > limit) return Number.POSITIVE_INFINITY;
  // Letters that are too many cost least when they are doubled: cheap to rule out before the table is filled.
  const extra = Math.max(0, rows - columns);
  const doubled = written.filter(({ shown }, i) => i > 0 && shown === written[i - 1]?.shown).length;
  if (extra - doubled * (1 - DOUBLED_COST) > limit) return Number.POSITIVE_INFINITY;
  const bits = Array.from(name, bitOf);
  const there = written.reduce((all, { alike }) => all | alike, 0);
  // Each letter of the name that is nowhere costs at least one; a doubled one costs little, so it is counted once.
  const lacking = bits.reduce((all, bit) => all | (bit & ~there), 0);
  if (countBits(lacking) > limit) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: columns + 1 }, (_, j) => j);
  for (let i = 1; i <= rows; i++) {
    const glyph = written[i - 1] as Glyph;
    const previous = written[i - 2];
    const added = previous?.shown === glyph.shown ? DOUBLED_COST : 1;
    const row = [(last[0] as number) + added];
    for (let j = 1; j <= columns; j++) {
      const letter = name[j - 1] as string;
      let best = Math.min(
        (last[j - 1] as number) + replaceCost(glyph, letter, bits[j - 1] as number),
        (last[j] as number) + added,
        (row[j - 1] as number) + (name[j - 2] === letter ? DOUBLED_COST : 1),
      );
      if (
        previous &&
        j > 1 &&
        glyph.readAs.includes(name[j - 2] as string) &&
        previous.readAs.includes(letter)
      ) {
        best = Math.min(best, (beforeLast[j - 2] as number) + 1);
      }
      row.push(best);
    }
    if (Math.min(...row) > limit) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = row;
  }
  const total = last[columns] as number;
  return total <= limit ? total : Number.POSITIVE_INFINITY;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function replaceCost({ readAs, alike }: Glyph, letter: string, bit: number): number {
  if (readAs.includes(letter)) return 0;
  return (alike & bit) === 0 ? 1 : ALIKE_COST;
}

/** Whether `name` can be read from `start` on, letter by letter. */
export function readsAt(written: readonly Glyph[], name: string, start: number): boolean {
  if (start < 0 || start + name.length > written.length) return false;
  for (let i = 0; i < name.length; i++) {
    if (!written[start + i]?.readAs.includes(name[i] as string)) return false;
  }
  return true;
}

/** Whether all letters of `name` stand in the written word in their order. */
export function holdsInOrder(written: readonly Glyph[], name: string): boolean {
  let found = 0;
  for (const { readAs } of written) if (readAs.includes(name[found] ?? "\0")) found++;
  return found === name.length;
}

/** Letters that differ between words of the same length. */
export function swappedLetters(written: readonly Glyph[], name: string): SwappedLetter[] {
  if (written.length !== name.length) return [];
  const pairs = written.map(({ shown }, i) => ({ shown, real: name[i] as string }));
  return pairs.filter(({ shown, real }) => shown !== real).map(({ shown, real }) => swapped(shown, real));
}

/** The same for a misspelt word, with letters that are too many (`real` is empty) or missing (`shown` is empty). */
export function misspeltLetters(written: readonly Glyph[], name: string): SwappedLetter[] {
  const isSame = (i: number, j: number) => written[i]?.readAs.includes(name[j] as string) === true;
  const shorter = Math.min(written.length, name.length);
  let start = 0;
  while (start < shorter && isSame(start, start)) start++;
  let end = 0;
  while (end < shorter - start && isSame(written.length - 1 - end, name.length - 1 - end)) end++;
  const middle = written.slice(start, written.length - end);
  const real = Array.from(name.slice(start, name.length - end));
  if (real.length === 0) return middle.map(({ shown }) => swapped(shown, ""));
  if (middle.length === 0) return real.map((letter) => swapped("", letter));
  return swappedLetters(written, name);
}

/** One sign changed, missing or added, or two neighbours swapped. */
export function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB === `${restA[1]}${restA[0]}`;
}
