import type { Machine } from "../model.ts";
import { seededRandom, shuffle } from "../random.ts";
import type { Families } from "../reading/families.ts";
import { type Example, listTopics } from "./corpus.ts";
import { fitMachine } from "./fit-machine.ts";
import { groupNearDuplicates } from "./near-duplicates.ts";
import type { Settings } from "./settings.ts";

/** From this likeness on two utterances must not stand on both sides of a test. */
const SAME_FOLD_LIKENESS = 0.6;

/** A machine with the examples that it was not trained on. */
export interface Fold<T extends Example> {
  readonly machine: Machine;
  readonly unseen: readonly T[];
}

/** Deals the examples of each topic evenly to the folds, in an order fixed by the seed; near-duplicates stay together. */
export function dealFolds(examples: readonly Example[], folds: number, seed: number): Uint8Array {
  const order = Int32Array.from(examples.keys());
  shuffle(order, seededRandom(seed));
  const groups = groupNearDuplicates(
    examples.map(({ text }) => text),
    SAME_FOLD_LIKENESS,
  );
  const dealt = new Map<string, number>();
  const foldOf = new Map<number, number>();
  for (const i of order) {
    const group = groups[i] as number;
    if (foldOf.has(group)) continue;
    const { topic } = examples[i] as Example;
    const count = dealt.get(topic) ?? topic.length;
    dealt.set(topic, count + 1);
    foldOf.set(group, count % folds);
  }
  return Uint8Array.from(groups, (group) => foldOf.get(group) as number);
}

/** Trains on all folds but one, in turn. */
export function* crossValidate<T extends Example>(
  examples: readonly T[],
  families: Families,
  settings: Settings,
): Generator<Fold<T>> {
  const topics = listTopics(examples);
  const fold = dealFolds(examples, settings.folds, settings.seed);
  for (let out = 0; out < settings.folds; out++) {
    const inside = examples.filter((_, i) => fold[i] !== out);
    const unseen = examples.filter((_, i) => fold[i] === out);
    yield { machine: fitMachine(inside, topics, families, settings), unseen };
  }
}
