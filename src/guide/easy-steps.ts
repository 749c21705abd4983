import type { Html } from "../i18n/html.ts";

/** The end of a sentence: a new one begins with a capital. An abbreviation of one letter (г. Москва) ends none. */
const SENTENCE_END = /(?<=[\p{L}\p{N}»)”%"]{2}(?:<\/b>)?[.!](?:<\/b>)?)\s+(?=(?:<b>)?[\p{Lu}«“"])/u;

/** Lines of several sentences told one sentence a line. */
export function easySteps(lines: readonly Html[]): Html[] {
  return lines.flatMap((line) => line.split(SENTENCE_END) as Html[]);
}
