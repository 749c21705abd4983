import { fitCalibration, type HeldOut, toProbabilities } from "./calibration.ts";
import { type Example, intentNumbers, listTopics } from "./corpus.ts";
import { rank } from "./decide.ts";
import { fitMachine } from "./fitting.ts";
import { crossValidate } from "./folds.ts";
import { INTENTS } from "./intents.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Machine, Model } from "./model.ts";
import { createReader } from "./reader.ts";
import { createScorer } from "./scorer.ts";
import { SETTINGS, type Settings } from "./settings.ts";
import { fitThresholds } from "./thresholds.ts";

export interface TrainingOptions {
  readonly knowledge: Knowledge;
  /** YYYY-MM-DD, written into the model. */
  readonly trainedOn: string;
  readonly dataHash: string;
  readonly settings?: Settings;
  /** Called with the share done, 0..1. */
  readonly onProgress?: (share: number) => void;
}

/** Utterances → model. The same utterances and options give the same bytes. */
export function trainModel(examples: readonly Example[], options: TrainingOptions): Model {
  const { knowledge, settings = SETTINGS, trainedOn, dataHash, onProgress } = options;
  const topics = listTopics(examples);
  const intentOf = intentNumbers(topics);
  const heldOut: HeldOut[] = [];
  crossValidate(examples, knowledge.families, settings, (machine, unseen, fold) => {
    heldOut.push(...scoreUnseen(machine, unseen));
    onProgress?.((fold + 1) / (settings.folds + 2));
  });
  const calibration = fitCalibration(heldOut, intentOf, INTENTS.length);
  const judged = heldOut.map(({ topicMargins, intentMargins, known, topic }) => {
    const probabilities = new Float64Array(topics.length);
    toProbabilities(topicMargins, intentMargins, intentOf, known, calibration, probabilities);
    return { ranking: rank(probabilities, intentOf), topic };
  });
  const thresholds = fitThresholds(judged, intentOf, knowledge.prices);
  onProgress?.((settings.folds + 1) / (settings.folds + 2));
  const machine = fitMachine(examples, topics, knowledge.families, settings);
  onProgress?.(1);
  return { ...machine, trainedOn, dataHash, calibration, thresholds, firstAid: knowledge.firstAid };
}

/** Margins of messages that the machine was not trained on. */
export function scoreUnseen(machine: Machine, examples: readonly Example[]): HeldOut[] {
  const reader = createReader(machine);
  const scorer = createScorer(machine);
  const numbers = new Map(machine.topics.map(({ topic }, number) => [topic, number]));
  return examples.map(({ topic, text }) => {
    const known = scorer.score(reader.read(text));
    return {
      known,
      topic: numbers.get(topic) as number,
      topicMargins: scorer.topicMargins.slice(),
      intentMargins: scorer.intentMargins.slice(),
    };
  });
}
