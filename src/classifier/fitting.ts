import { buildReaderData, type Example, intentNumbers, type Topic } from "./corpus.ts";
import type { Families } from "./families.ts";
import { createFeatureBuffer, extractFeatures, type Term } from "./features.ts";
import { HashIndex } from "./hash-index.ts";
import { INTENTS } from "./intents.ts";
import type { Machine } from "./model.ts";
import { withTypos } from "./noise.ts";
import { quantise } from "./quantise.ts";
import { seededRandom } from "./random.ts";
import { createReader } from "./reader.ts";
import type { Settings } from "./settings.ts";
import { type SparseRows, trainSvm } from "./svm.ts";
import { createSparseVector, Vectoriser, type Vocabulary, VocabularyBuilder } from "./vectors.ts";

/** Enough for a message of 4,096 characters. */
const MAX_FEATURES = 24_000;

/** Utterances → everything but the calibration. `topics` may hold more than the examples show. */
export function fitMachine(
  examples: readonly Example[],
  topics: readonly Topic[],
  families: Families,
  settings: Settings,
): Machine {
  const readerData = buildReaderData(examples, families);
  const reader = createReader(readerData);
  const random = seededRandom(settings.seed);
  const numbers = new Map(topics.map(({ topic }, number) => [topic, number]));
  const intentOf = intentNumbers(topics);
  const texts: Term[][] = [];
  const positives: number[][] = [];
  const costs: number[] = [];
  for (const { topic, text } of examples) {
    const number = numbers.get(topic) as number;
    const columns = [number, topics.length + (intentOf[number] as number)];
    for (let copy = 0; copy <= settings.noisyCopies; copy++) {
      texts.push(reader.read(copy === 0 ? text : withTypos(text, 0.3, random)));
      positives.push(columns);
      costs.push(settings.cost * (copy === 0 ? 1 : settings.noisyCost));
    }
  }
  const vocabulary = buildVocabulary(texts, settings.minDocuments);
  const linear = trainSvm(toRows(texts, vocabulary), positives, topics.length + INTENTS.length, {
    cost: Float32Array.from(costs),
    epochs: settings.epochs,
    seed: settings.seed,
  });
  const small = quantise(linear, settings.maxFeatures, settings.weightFloor);
  return {
    ...readerData,
    topics,
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
