import { z } from "zod";
import { type LabelledText, trainLabels } from "../training/train-labels.ts";

const Rows = z.array(z.tuple([z.string(), z.string()]));

/** `{"name","train":[[text,label]…],"test":[…]}`, with out-of-scope parts where a benchmark has them. */
export const PublicBenchmarkSchema = z.looseObject({
  name: z.string(),
  train: Rows.min(1),
  test: Rows.min(1),
  oosTrain: Rows.default([]),
  oosTest: Rows.default([]),
});
export type PublicBenchmark = z.infer<typeof PublicBenchmarkSchema>;

export interface BenchmarkResult {
  readonly accuracy: number;
  /** Of the messages out of scope, refused at a threshold that refuses `REFUSED_IN_SCOPE` of the others. */
  readonly outOfScopeRefused: number | undefined;
}

export const REFUSED_IN_SCOPE = 0.05;
const OUT_OF_SCOPE = "oos";

/** Trains on the benchmark's training part, nothing else, and measures on its test part. */
export function runBenchmark({ train, test, oosTrain, oosTest }: PublicBenchmark): BenchmarkResult {
  const rows = [...train, ...oosTrain.map(([text]) => [text, OUT_OF_SCOPE] as const)];
  const classifier = trainLabels(rows.map(([text, label]): LabelledText => ({ text, label })));
  const outside = classifier.labels.indexOf(OUT_OF_SCOPE);
  const right = test.filter(([text, label]) => classifier.classify(text) === label).length;
  return { accuracy: right / test.length, outOfScopeRefused: shareRefused() };

  /** How much better the best label is than "out of scope". */
  function lead(text: string): number {
    const margins = classifier.margins(text);
    const inside = margins.filter((_, label) => label !== outside);
    return Math.max(...inside) - (margins[outside] ?? 0);
  }

  function shareRefused(): number | undefined {
    if (oosTest.length === 0) return undefined;
    const leads = test.map(([text]) => lead(text)).sort((a, b) => a - b);
    const threshold = leads[Math.floor(leads.length * REFUSED_IN_SCOPE)] as number;
    return oosTest.filter(([text]) => lead(text) < threshold).length / oosTest.length;
  }
}
