import { costOf, type Truth } from "../costs.ts";
import { decide, type Ranking, type Thresholds } from "../decide.ts";
import type { Prices } from "../prices.ts";
import type { Topic } from "../topics.ts";

export interface Judged {
  readonly ranking: Ranking;
  /** Number of the true topic. */
  readonly topic: number;
  /** How much it counts. */
  readonly weight: number;
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
export function fitThresholds(
  messages: readonly Judged[],
  topics: readonly Topic[],
  prices: Prices,
): Thresholds {
  const truths = topics.map((topic): Truth => ({ labels: [topic.intent], isTopic: (t) => t === topic }));
  const totalCost = (thresholds: Thresholds) => {
    let sum = 0;
    for (const { ranking, topic, weight } of messages) {
      const decision = decide(ranking, thresholds);
      const offered = decision.topics.map((t) => topics[t] as Topic);
      sum += weight * costOf(decision, offered, truths[topic] as Truth, prices);
    }
    return sum;
  };
  let best = START;
  let lowest = totalCost(best);
  for (let round = 0; round < ROUNDS; round++) {
    const before = best;
    for (const name of ["refuse", "sureIntent", "alarm", "sureTopic"] as const) {
      for (const value of GRID[name]) {
        const tried = { ...best, [name]: value };
        const cost = totalCost(tried);
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

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) =>
    Number((from + i * step).toFixed(4)),
  );
}
