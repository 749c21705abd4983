import { z } from "zod";
import { createPatternIndex, WORD_PATTERN } from "./word-patterns.ts";

/** Families of meaning by name: words that stand for the same thing, in all languages, so that what is learnt of one helps all. */
export const FamiliesSchema = z.record(
  z.string().regex(/^[a-z-]+$/),
  z.array(z.string().regex(WORD_PATTERN)),
);

export type Families = z.infer<typeof FamiliesSchema>;

/** Returns the family of a word, "" if it belongs to none; whole words win over beginnings, longer ones over shorter. */
export function createFamilyFinder(families: Families): (word: string, stemmed: string) => string {
  const index = createPatternIndex(
    Object.entries(families).flatMap(([family, patterns]) =>
      patterns.map((pattern) => [pattern, family] as const),
    ),
  );
  return (word, stemmed) => index.matches(word, stemmed)[0] ?? "";
}
