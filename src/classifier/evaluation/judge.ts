import type { Candidate, Classification, Classifier } from "../classifier.ts";
import { INTENTS, type Intent } from "../intents.ts";
import type { EvaluationMessage } from "./evaluation-set.ts";

/** What the classifier said to a message whose truth is known. */
export interface Judged {
  readonly message: EvaluationMessage;
  readonly result: Classification;
  /** The label is one of the right ones. */
  readonly isRight: boolean;
  /** All topics and all intents, most probable first. */
  readonly topics: readonly Candidate[];
  readonly intents: readonly Intent[];
}

export function judge(classifier: Classifier, messages: readonly EvaluationMessage[]): Judged[] {
  return messages.map((message) => {
    const result = classifier.classify(message.text);
    const topics = classifier.rankTopics(message.text);
    const isRight = message.labels.includes(result.intent);
    return { message, result, isRight, topics, intents: rankIntents(topics) };
  });
}

function rankIntents(topics: readonly Candidate[]): Intent[] {
  const sums = new Map<Intent, number>(INTENTS.map((intent) => [intent, 0]));
  for (const { intent, confidence } of topics) sums.set(intent, (sums.get(intent) as number) + confidence);
  return [...INTENTS].sort((a, b) => (sums.get(b) as number) - (sums.get(a) as number));
}
