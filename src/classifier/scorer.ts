import { createFeatureBuffer, extractFeatures, type FeatureBuffer, type Term } from "./features.ts";
import { HashIndex } from "./hash-index.ts";
import { INTENTS } from "./intents.ts";
import type { Machine } from "./model.ts";
import { createSparseVector, type SparseVector, Vectoriser } from "./vectors.ts";

/** Enough for a message of 4,096 characters: at most four fragments a character, and the words. */
const MAX_FEATURES = 24_000;

export interface Scorer {
  readonly topicMargins: Float64Array;
  readonly intentMargins: Float64Array;
  /** What the last message was made of. */
  readonly buffer: FeatureBuffer;
  readonly vector: SparseVector;
  readonly index: HashIndex;
  /** Fills the margins anew. */
  score(terms: readonly Term[]): number;
}

/** Margins of every topic and intent for a message. Its arrays are used again for the next message. */
export function createScorer(model: Machine): Scorer {
  const columns = model.bias.length;
  const index = new HashIndex(model.hashes.length);
  for (let i = 0; i < model.hashes.length; i++) index.set(model.hashes[i] as number, i);
  const vectoriser = new Vectoriser(index, model.rarity);
  const buffer = createFeatureBuffer(MAX_FEATURES);
  const vector = createSparseVector(MAX_FEATURES);
  const margins = new Float64Array(columns);
  const topicMargins = margins.subarray(0, columns - INTENTS.length);
  const intentMargins = margins.subarray(columns - INTENTS.length);
  return {
    topicMargins,
    intentMargins,
    buffer,
    vector,
    index,
    score(terms) {
      extractFeatures(terms, buffer);
      const known = vectoriser.vectorise(buffer, vector);
      addWeights(vector, model.weights, margins);
      for (let c = 0; c < columns; c++) {
        margins[c] = (margins[c] as number) * (model.scales[c] as number) + (model.bias[c] as number);
      }
      return known;
    },
  };
}

function addWeights({ ids, values, length }: SparseVector, weights: Int8Array, sums: Float64Array): void {
  const columns = sums.length;
  sums.fill(0);
  for (let i = 0; i < length; i++) {
    const value = values[i] as number;
    const place = (ids[i] as number) * columns;
    for (let c = 0; c < columns; c++) sums[c] = (sums[c] as number) + value * (weights[place + c] as number);
  }
}
