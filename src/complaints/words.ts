import { createHash } from "node:crypto";

const MAX_DETAILS = 500;

/** A text of the person's own as it goes into a paper: one line, not too long. */
export function tidy(text: string): string {
  const plain = text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (plain.length <= MAX_DETAILS) return plain;
  const cut = plain.slice(0, MAX_DETAILS - 1).replace(/[\uD800-\uDBFF]$/, ""); // no half of a character
  return `${cut.trimEnd()}…`;
}

/** A text as it is compared with the words that are known. */
export function normalise(text: string): string {
  return text
    .slice(0, 200)
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll("’", "'")
    .replace(/[.!,;:\s]+/g, " ")
    .trim();
}

/** By which the same words are known again without being kept. */
export function markOf(words: string): string {
  return createHash("sha256").update(words).digest("hex").slice(0, 8);
}
