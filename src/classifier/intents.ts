/** What a message is about, coarsely: one label each, one file of utterances each. */
export const INTENTS = [
  "order",
  "travel",
  "bank",
  "complaint",
  "fraud",
  "account",
  "business",
  "smalltalk",
  "other",
] as const;

export type Intent = (typeof INTENTS)[number];

const NAMES: ReadonlySet<string> = new Set(INTENTS);

export function isIntent(name: string): name is Intent {
  return NAMES.has(name);
}
