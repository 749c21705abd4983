/**
 * Digits say little, their shape says much: an order number, a phone, a card, a date. Each shape is one "word".
 */
const MAX_SHAPED = 40;
const NUMERIC = /^[+(]*\d[\d\-–().:/,]*$/;
const ORDER_NUMBER = /^\d{5,10}-\d{3,4}(-\d{1,2})?$/;
const DATE = /^\d{1,2}[./]\d{1,2}([./](\d{2}|\d{4}))?$/;
const TIME = /^\d{1,2}[:-]\d{2}$/;
const NOT_DIGITS = /\D+/g;

export const NUMBER_MARK = "#";

export function isNumeric(chunk: string): boolean {
  return chunk.length <= MAX_SHAPED && NUMERIC.test(chunk);
}

/** The shape of one chunk without spaces, e.g. "12345678-0034" → "#order". */
export function numberShape(chunk: string): string {
  const text = chunk.replace(/^[+(]+|[-–().:/,]+$/g, "");
  if (ORDER_NUMBER.test(text)) return "#order";
  if (TIME.test(text)) return "#time";
  if (DATE.test(text)) return "#date";
  return shapeByLength(text.replace(NOT_DIGITS, "").length);
}

function shapeByLength(digits: number): string {
  if (digits <= 4) return `#n${digits}`;
  if (digits <= 6) return "#n6";
  if (digits <= 9) return "#order";
  if (digits <= 12) return "#phone";
  if (digits <= 15) return "#order";
  return "#card";
}

/** Numbers written in groups ("8 800 234 70 00", "2200 1234 5678 9012") become one; the rest stay as they are. */
export function joinNumberGroups(words: readonly string[], digitsOf: readonly number[]): string[] {
  const joined: string[] = [];
  let at = 0;
  while (at < words.length) {
    let end = at;
    let digits = 0;
    while (end < words.length && (digitsOf[end] ?? 0) > 0 && digits < 20) digits += digitsOf[end++] ?? 0;
    if (end - at >= 2 && (end - at >= 3 || digits <= 7)) {
      joined.push(shapeByLength(digits));
      at = end;
    } else {
      joined.push(words[at++] ?? "");
    }
  }
  return joined;
}
