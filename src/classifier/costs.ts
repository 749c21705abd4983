import type { Classification } from "./classifier.ts";
import type { Intent } from "./intents.ts";
import { type Prices, priceOf } from "./prices.ts";
import type { Topic } from "./topics.ts";

/** What a message is about: the label first, then those that are right too; no topics if nobody said. */
export interface Truth {
  readonly labels: readonly Intent[];
  readonly isTopic: ((topic: Topic) => boolean) | undefined;
}

/** What an answer costs by the price list. */
export function costOf(
  { type, intent }: Pick<Classification, "type" | "intent">,
  candidates: readonly Topic[],
  { labels, isTopic }: Truth,
  prices: Prices,
): number {
  const meant = labels[0] as Intent;
  const isIntent = ({ intent: offered }: Topic) => labels.includes(offered);
  if (type === "none") return labels.includes("other") ? 0 : priceOf(prices, meant, "refused");
  if (type === "sure") {
    if (!labels.includes(intent)) return priceOf(prices, meant, "wrong");
    return isTopic === undefined || isTopic(candidates[0] as Topic) ? 0 : prices.wrongTopic;
  }
  if (candidates.some(isTopic ?? isIntent)) return prices.question;
  return prices.question + (candidates.some(isIntent) ? prices.wrongTopic : priceOf(prices, meant, "missed"));
}
