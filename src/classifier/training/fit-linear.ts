import { createFeatureBuffer, extractFeatures, MAX_FEATURES, type Term } from "../linear/features.ts";
import { HashIndex } from "../linear/hash-index.ts";
import type { LinearMachine } from "../linear/machine.ts";
import { createSparseVector, Vectoriser, type Vocabulary, VocabularyBuilder } from "../linear/vectors.ts";
import { quantise } from "./quantise.ts";
import type { Settings } from "./settings.ts";
import { type SparseRows, trainSvm } from "./svm.ts";

/** Messages as words, and the columns that each belongs to → a machine. */
export function fitLinear(
  texts: readonly (readonly Term[])[],
  positives: readonly (readonly number[])[],
  columns: number,
  settings: Settings,
): LinearMachine {
  const vocabulary = buildVocabulary(texts, settings.minDocuments);
  const linear = trainSvm(toRows(texts, vocabulary), positives, columns, settings);
  const small = quantise(linear, settings.maxFeatures, settings.weightFloor);
  return {
    hashes: small.kept.map((f) => vocabulary.hashes[f] as number),
    rarity: Float32Array.from(small.kept, (f) => vocabulary.rarity[f] as number),
    weights: small.weights,
    scales: small.scales,
    bias: small.bias,
  };
}

function buildVocabulary(texts: readonly (readonly Term[])[], minDocuments: number): Vocabulary {
  const buffer = createFeatureBuffer(MAX_FEATURES);
  const builder = new VocabularyBuilder();
  for (const terms of texts) {
    extractFeatures(terms, buffer);
    builder.add(buffer);
  }
  return builder.build(minDocuments);
}

function toRows(texts: readonly (readonly Term[])[], vocabulary: Vocabulary): SparseRows {
  const index = new HashIndex(vocabulary.hashes.length);
  for (const [i, hash] of vocabulary.hashes.entries()) index.set(hash, i);
  const vectoriser = new Vectoriser(index, vocabulary.rarity);
  const buffer = createFeatureBuffer(MAX_FEATURES);
  const vector = createSparseVector(MAX_FEATURES);
  const ids: number[] = [];
  const values: number[] = [];
  const offsets = [0];
  for (const terms of texts) {
    extractFeatures(terms, buffer);
    vectoriser.vectorise(buffer, vector);
    for (let i = 0; i < vector.length; i++) {
      ids.push(vector.ids[i] as number);
      values.push(vector.values[i] as number);
    }
    offsets.push(ids.length);
  }
  return {
    offsets: Int32Array.from(offsets),
    ids: Int32Array.from(ids),
    values: Float32Array.from(values),
    features: vocabulary.hashes.length,
  };
}
