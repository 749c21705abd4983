import { type Example, listTopics } from "./corpus.ts";
import type { Families } from "./families.ts";
import { fitMachine } from "./fitting.ts";
import type { Machine } from "./model.ts";
import { seededRandom, shuffle } from "./random.ts";
import type { Settings } from "./settings.ts";

/** Deals the examples of each topic evenly to the folds, in an order fixed by the seed. */
export function dealFolds(examples: readonly Example[], folds: number, seed: number): Uint8Array {
  const order = Int32Array.from(examples.keys());
  shuffle(order, seededRandom(seed));
  const dealt = new Map<string, number>();
  const fold = new Uint8Array(examples.length);
  for (const i of order) {
    const { topic } = examples[i] as Example;
    const count = dealt.get(topic) ?? topic.length;
    dealt.set(topic, count + 1);
    fold[i] = count % folds;
  }
  return fold;
}

/** Trains on all folds but one, in turn; `visit` sees each machine with the examples that it was not trained on. */
export function crossValidate<T extends Example>(
  examples: readonly T[],
  families: Families,
  settings: Settings,
  visit: (machine: Machine, heldOut: readonly T[], fold: number) => void,
): void {
  const topics = listTopics(examples);
  const fold = dealFolds(examples, settings.folds, settings.seed);
  for (let out = 0; out < settings.folds; out++) {
    const inside = examples.filter((_, i) => fold[i] !== out);
    const machine = fitMachine(inside, topics, families, settings);
    visit(
      machine,
      examples.filter((_, i) => fold[i] === out),
      out,
    );
  }
}
