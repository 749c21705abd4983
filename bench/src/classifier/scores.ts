import type { LabelledRow } from "./data.ts";

export type Scores = { accuracy: number; macroF1: number };

/** An alternative label counts as right, as the label itself. */
export function scoresOf(rows: readonly LabelledRow[], predicted: readonly string[]): Scores {
  const counts = new Map<string, { hit: number; predicted: number; actual: number }>();
  const of = (label: string) => {
    const found = counts.get(label) ?? { hit: 0, predicted: 0, actual: 0 };
    counts.set(label, found);
    return found;
  };
  let right = 0;
  for (const [index, { label, alternatives = [] }] of rows.entries()) {
    const given = predicted[index] ?? "";
    const truth = alternatives.includes(given) ? given : label;
    of(truth).actual++;
    of(given).predicted++;
    if (given !== truth) continue;
    of(truth).hit++;
    right++;
  }
  const labels = [...counts.values()].filter(({ actual }) => actual > 0);
  const f1 = labels.map(({ hit, predicted, actual }) => (2 * hit) / (predicted + actual));
  return { accuracy: right / rows.length, macroF1: f1.reduce((sum, value) => sum + value, 0) / f1.length };
}
