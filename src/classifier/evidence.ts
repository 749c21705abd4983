import type { FeatureBuffer, Term } from "./linear/features.ts";
import type { SparseVector } from "./linear/vectors.ts";
import type { Machine } from "./model.ts";

/** What spoke for an answer: a word, or neighbouring words; weights are parts of the answer's score. */
export interface Evidence {
  readonly feature: string;
  readonly weight: number;
}

const MAX_EVIDENCE = 6;
/** Evidence weaker than this share of the strongest is left out. */
const WORTH_TELLING = 0.15;

/**
 * The words that decided for a topic. Fragments of characters count for the word that they stand in, pairs for
 * both words together. `slopes`: what the margins count in the score.
 */
export function findEvidence(
  terms: readonly Term[],
  buffer: FeatureBuffer,
  vector: SparseVector,
  machine: Machine,
  columns: { readonly topic: number; readonly intent: number },
  slopes: { readonly topic: number; readonly intent: number },
): Evidence[] {
  const width = machine.bias.length;
  const topicFactor = slopes.topic * (machine.scales[columns.topic] as number);
  const intentFactor = slopes.intent * (machine.scales[columns.intent] as number);
  const weights = new Map<number, number>();
  for (let i = 0; i < vector.length; i++) {
    const row = (vector.ids[i] as number) * width;
    const weight =
      topicFactor * (machine.weights[row + columns.topic] as number) +
      intentFactor * (machine.weights[row + columns.intent] as number);
    const place = vector.places[i] as number;
    const span = (buffer.from[place] as number) * terms.length + (buffer.to[place] as number);
    weights.set(span, (weights.get(span) ?? 0) + weight * (vector.values[i] as number));
  }
  const strongest = [...weights].sort((a, b) => b[1] - a[1]).slice(0, MAX_EVIDENCE);
  const limit = WORTH_TELLING * (strongest[0]?.[1] ?? 0);
  const told = new Map<string, number>();
  for (const [span, weight] of strongest) {
    if (weight <= 0 || weight < limit) break;
    const from = Math.floor(span / terms.length);
    const to = span % terms.length;
    const first = (terms[from] as Term).word;
    const last = (terms[to] as Term).word;
    const feature = from === to ? first : to === from + 1 ? `${first} ${last}` : `${first} … ${last}`;
    told.set(feature, (told.get(feature) ?? 0) + weight);
  }
  return [...told].map(([feature, weight]) => ({ feature, weight: Math.round(weight * 1000) / 1000 }));
}
