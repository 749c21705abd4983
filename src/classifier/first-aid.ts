import { z } from "zod";
import type { Term } from "./linear/features.ts";
import { createPatternIndex, WORD_PATTERN } from "./reading/word-patterns.ts";

const PatternsSchema = z
  .array(z.string().regex(WORD_PATTERN, "one word in lower case, е for ё, may end in *"))
  .min(1);

/** Words of each group must be met within a few words of each other, in any order. */
const RuleSchema = z.strictObject({
  topic: z.string(),
  /** Why the rule is there, for editors. */
  reason: z.string(),
  groups: z.array(PatternsSchema).min(2),
  /** None of these may stand in the message. */
  unless: PatternsSchema.optional(),
  /** From the first to the last, at most so many words further. */
  within: z.int().min(1).max(30),
});

export const FirstAidSchema = z.strictObject({
  /** Just before a word of a rule's first group these undo it: "не сказал код". */
  negations: PatternsSchema,
  /** The first one that fits wins. */
  rules: z.array(RuleSchema),
});

export type FirstAid = z.infer<typeof FirstAidSchema>;

/** What showed the danger: the first aid for it, and the words. */
export interface Danger {
  readonly topic: string;
  readonly words: readonly string[];
}

interface Place {
  readonly rule: number;
  /** −1 for the words that a rule must not meet, −2 for negations. */
  readonly group: number;
}
const EXCLUDED = -1;
const NEGATION = -2;

/** Looks for danger in the words of a message, before anything else is weighed. */
export function createFirstAid({
  negations,
  rules,
}: FirstAid): (terms: readonly Term[]) => Danger | undefined {
  const places: [string, Place][] = negations.map((pattern) => [pattern, { rule: -1, group: NEGATION }]);
  for (const [rule, { groups, unless = [] }] of rules.entries()) {
    for (const [group, patterns] of groups.entries()) {
      for (const pattern of patterns) places.push([pattern, { rule, group }]);
    }
    for (const pattern of unless) places.push([pattern, { rule, group: EXCLUDED }]);
  }
  const index = createPatternIndex(places, { exact: true });

  return (terms) => {
    const met = new Map<number, { group: number; at: number }[]>();
    let negatedAt = Number.NEGATIVE_INFINITY;
    for (const [at, { word, stem }] of terms.entries()) {
      for (const { rule, group } of index.matches(word, stem)) {
        if (group === NEGATION) negatedAt = at;
        else if (group !== 0 || negatedAt !== at - 1) {
          const found = met.get(rule);
          if (found === undefined) met.set(rule, [{ group, at }]);
          else found.push({ group, at });
        }
      }
    }
    for (const [number, rule] of rules.entries()) {
      const found = met.get(number);
      const words = found && wordsTogether(found, rule.groups.length, rule.within);
      if (words !== undefined)
        return { topic: rule.topic, words: words.map((at) => (terms[at] as Term).word) };
    }
    return undefined;
  };
}

/** Places of one word from each group, close enough and no word twice. */
function wordsTogether(
  found: readonly { group: number; at: number }[],
  groups: number,
  within: number,
): number[] | undefined {
  if (found.some(({ group }) => group === EXCLUDED)) return undefined;
  const last = new Array<number>(groups).fill(-1);
  for (const { group, at } of found) {
    last[group] = at;
    const first = Math.min(...last);
    if (first >= 0 && at - first <= within && new Set(last).size === groups) return last;
  }
  return undefined;
}
