/** Telegram's own limit of a message, in UTF-16 units; what is longer is cut. */
export const MAX_TEXT_LENGTH = 4096;

/** What NFKC leaves as it is, or what is no letter before and after it. */
const PLAIN =
  /^[\u0020-\u007e\u00a0-\u00a7\u00a9\u00ab-\u00ae\u00b0\u00b1\u00b6\u00b7\u00bb\u00bf\u0400-\u045f\u2010-\u2016\u201c-\u201f\u2026\u20bd\s]*$/;
/** NFKC would make the word "no" of it. */
const NUMERO = /№/g;
const APOSTROPHES = /[\u2018\u2019\u02bc\u02b9\u2032]/g;
const INVISIBLE = /\p{Cf}/gu;
const COMBINING = /\p{Mn}+/gu;
const ELONGATED = /(\p{L})\1{2,}/gu;

/**
 * One spelling for what people see as the same: width and case of letters, ё, stress marks, invisible characters,
 * elongations («ооочень»). At most `MAX_TEXT_LENGTH` characters of the text are looked at.
 */
export function normalise(text: string): string {
  let result = text.length > MAX_TEXT_LENGTH ? text.slice(0, MAX_TEXT_LENGTH) : text;
  result = result.toLowerCase().replace(NUMERO, " ");
  if (!PLAIN.test(result)) {
    result = result
      .normalize("NFKC")
      .slice(0, MAX_TEXT_LENGTH)
      .replace(INVISIBLE, "")
      .replace(COMBINING, "")
      .replace(APOSTROPHES, "'");
  }
  return result.replaceAll("ё", "е").replace(ELONGATED, "$1");
}
