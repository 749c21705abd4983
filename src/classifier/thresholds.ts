import { type Decision, decide, type Ranking, type Thresholds } from "./decide.ts";
import { INTENTS, type Intent } from "./intents.ts";
import { type Prices, priceOf } from "./prices.ts";

export interface Judged {
  readonly ranking: Ranking;
  /** Number of the true topic. */
  readonly topic: number;
}

const START: Thresholds = { sureIntent: 0.7, sureTopic: 0.5, refuse: 0.5, alarm: 0.1 };
/** Below an alarm of 0.06 every second plain question about a phone number would be answered by a question. */
const GRID: { readonly [K in keyof Thresholds]: readonly number[] } = {
  sureIntent: range(0.3, 0.96, 0.02),
  sureTopic: range(0.2, 0.8, 0.05),
  refuse: range(0.1, 0.95, 0.025),
  alarm: [0.06, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.4],
};
const ROUNDS = 3;

/** The thresholds that would have cost least on messages not trained on, one after the other until nothing is gained. */
export function fitThresholds(messages: readonly Judged[], intentOf: Uint8Array, prices: Prices): Thresholds {
  let best = START;
  let lowest = totalCost(messages, intentOf, best, prices);
  for (let round = 0; round < ROUNDS; round++) {
    const before = best;
    for (const name of ["refuse", "sureIntent", "alarm", "sureTopic"] as const) {
      for (const value of GRID[name]) {
        const tried = { ...best, [name]: value };
        const cost = totalCost(messages, intentOf, tried, prices);
        if (cost < lowest) {
          lowest = cost;
          best = tried;
        }
      }
    }
    if (best === before) break;
  }
  return best;
}

function totalCost(
  messages: readonly Judged[],
  intentOf: Uint8Array,
  thresholds: Thresholds,
  prices: Prices,
): number {
  let sum = 0;
  for (const { ranking, topic } of messages) {
    sum += costOf(decide(ranking, intentOf, thresholds), topic, intentOf, prices);
  }
  return sum;
}

/** What a decision costs for a message of this topic, by the price list. */
export function costOf(decision: Decision, topic: number, intentOf: Uint8Array, prices: Prices): number {
  const intent = INTENTS[intentOf[topic] as number] as Intent;
  if (decision.type === "none") return intent === "other" ? 0 : priceOf(prices, intent, "refused");
  if (decision.type === "sure") {
    if (decision.intent !== intent) return priceOf(prices, intent, "wrong");
    return decision.topics[0] === topic ? 0 : prices.wrongTopic;
  }
  if (decision.topics.includes(topic)) return prices.question;
  const near = decision.topics.some((t) => intentOf[t] === intentOf[topic]);
  return prices.question + (near ? prices.wrongTopic : priceOf(prices, intent, "missed"));
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) =>
    Number((from + i * step).toFixed(4)),
  );
}
