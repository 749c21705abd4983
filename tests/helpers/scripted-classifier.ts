import type { Candidate, Classification, Classifier } from "../../src/classifier/classifier.ts";
import { INTENTS } from "../../src/classifier/intents.ts";

/** How a text is understood: topics, best first. */
export type Understood = {
  sure?: readonly string[] | undefined;
  unsure?: readonly string[] | undefined;
  several?: readonly string[] | undefined;
  urgent?: boolean | undefined;
};

/**
 * A classifier that reads exactly these texts, so that a dialogue can be tested whatever the real one has learnt. Any other
 * text is "none".
 */
export function scriptedClassifier(script: Readonly<Record<string, Understood>>): Classifier {
  return {
    dataHash: "scripted",
    classify: (text) => classification((Object.hasOwn(script, text) && script[text]) || {}),
    explain: () => [],
    rankTopics: () => [],
  };
}

export function classification({ sure, unsure, several = [], urgent = false }: Understood): Classification {
  const type = sure ? "sure" : unsure ? "unsure" : "none";
  const candidates = (sure ?? unsure ?? []).map(candidate);
  const [best] = candidates;
  const score = best?.confidence ?? 1;
  return { type, candidates, several, urgent, intent: best?.intent ?? "other", score };
}

function candidate(topic: string, rank: number): Candidate {
  const [family = ""] = topic.split("-");
  // Topics about support itself belong to the orders.
  const intent = INTENTS.find((name) => name === family) ?? "order";
  return { topic, intent, confidence: 0.9 / (rank + 1) };
}
