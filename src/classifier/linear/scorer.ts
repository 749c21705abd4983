import {
  createFeatureBuffer,
  extractFeatures,
  type FeatureBuffer,
  MAX_FEATURES,
  type Term,
} from "./features.ts";
import { HashIndex } from "./hash-index.ts";
import type { LinearMachine } from "./machine.ts";
import { createSparseVector, type SparseVector, Vectoriser } from "./vectors.ts";

export interface Scorer {
  /** By column. */
  readonly margins: Float64Array;
  /** What the last message was made of. */
  readonly buffer: FeatureBuffer;
  readonly vector: SparseVector;
  /** Fills the margins anew; returns the share 0..1 of the words that the machine knows. */
  score(terms: readonly Term[]): number;
}

/** Margins of every column for a message. Its arrays are used again for the next message. */
export function createScorer(model: LinearMachine): Scorer {
  const columns = model.bias.length;
  const index = new HashIndex(model.hashes.length);
  for (let i = 0; i < model.hashes.length; i++) index.set(model.hashes[i] as number, i);
  const vectoriser = new Vectoriser(index, model.rarity);
  const buffer = createFeatureBuffer(MAX_FEATURES);
  const vector = createSparseVector(MAX_FEATURES);
  const margins = new Float64Array(columns);
  return {
    margins,
    buffer,
    vector,
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
