import type { NumberReader } from "./number-context.ts";

export type NumberSpan = { start: number; end: number; value: string };

const SHORT = /(?<![\d\p{L}+*#№@/:_–-]|\d[.,])\d{3,6}(?![\d\p{L}*#%_@]|[.,:/–-]\d)/gu;
/** "102/112", "112, 102 и 300": listed numbers in a row are called or not together. */
const ROW = /(?<![\d\p{L}+*#№@_-])\d{3}(?:(?: ?[,/] ?| и | или | or | and )\d{3})+(?![\d\p{L}*#%])/giu;
const COMMAND = /[*#]{1,2}[\d*+]{2,40}#/g;

/** Three to six digits that are said to be a number to call. */
export function findShortNumbers(
  text: string,
  reader: NumberReader,
  isListed: (digits: string) => boolean,
): NumberSpan[] {
  const found = new Map<number, NumberSpan>();
  for (const { 0: row, index } of text.matchAll(ROW)) {
    const numbers = [...row.matchAll(/\d{3}/g)].map((match) => ({
      start: index + match.index,
      value: match[0],
    }));
    if (!numbers.every(({ value }) => isListed(value))) continue;
    const isAny = numbers.some(({ start }) => reader.isCalled(text, start, start + 3, true));
    if (isAny) for (const { start, value } of numbers) found.set(start, { start, end: start + 3, value });
  }
  for (const { 0: value, index } of text.matchAll(SHORT)) {
    const end = index + value.length;
    if (reader.isCalled(text, index, end, isListed(value))) found.set(index, { start: index, end, value });
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start);
}

/** Commands to the phone itself, such as *21*…#, which redirect calls. */
export function findCommands(text: string): NumberSpan[] {
  return [...text.matchAll(COMMAND)].map(({ 0: value, index }) => ({
    start: index,
    end: index + value.length,
    value,
  }));
}
