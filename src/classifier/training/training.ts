import { toProbabilities } from "../calibration.ts";
import { rank } from "../decide.ts";
import { INTENTS } from "../intents.ts";
import type { Knowledge } from "../knowledge.ts";
import { createScorer } from "../linear/scorer.ts";
import type { Machine, Model } from "../model.ts";
import { createReader } from "../reading/reader.ts";
import { intentNumbers } from "../topics.ts";
import { type Example, listTopics } from "./corpus.ts";
import { fitCalibration, type HeldOut } from "./fit-calibration.ts";
import { fitMachine } from "./fit-machine.ts";
import { fitThresholds } from "./fit-thresholds.ts";
import { crossValidate, type Fold } from "./folds.ts";
import { SETTINGS, type Settings } from "./settings.ts";

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
  const { knowledge, settings = SETTINGS, onProgress } = options;
  const steps = settings.folds + 2;
  const heldOut: HeldOut[] = [];
  let done = 0;
  for (const { machine, unseen } of crossValidate(examples, knowledge.families, settings)) {
    heldOut.push(...scoreUnseen(machine, unseen));
    onProgress?.(++done / steps);
  }
  const decisions = fitDecisions(heldOut, examples, knowledge);
  onProgress?.(++done / steps);
  const machine = fitMachine(examples, listTopics(examples), knowledge.families, settings);
  onProgress?.(1);
  return modelOf(machine, decisions, options);
}

/** The models of a cross-validation, each with the examples that it has not seen; calibration and thresholds are common. */
export function trainFolds<T extends Example>(
  examples: readonly T[],
  options: TrainingOptions,
): { readonly model: Model; readonly unseen: readonly T[] }[] {
  const { knowledge, settings = SETTINGS, onProgress } = options;
  const folds: Fold<T>[] = [];
  for (const fold of crossValidate(examples, knowledge.families, settings)) {
    folds.push(fold);
    onProgress?.(folds.length / (settings.folds + 1));
  }
  const heldOut = folds.flatMap(({ machine, unseen }) => scoreUnseen(machine, unseen));
  const decisions = fitDecisions(heldOut, examples, knowledge);
  onProgress?.(1);
  return folds.map(({ machine, unseen }) => ({ model: modelOf(machine, decisions, options), unseen }));
}

type Decisions = Pick<Model, "calibration" | "thresholds">;

function fitDecisions(
  heldOut: readonly HeldOut[],
  examples: readonly Example[],
  { prices }: Knowledge,
): Decisions {
  const topics = listTopics(examples);
  const intentOf = intentNumbers(topics);
  const calibration = fitCalibration(heldOut, intentOf, INTENTS.length);
  const judged = heldOut.map(({ margins, known, topic }) => {
    const probabilities = new Float64Array(intentOf.length);
    toProbabilities(margins, intentOf, known, calibration, probabilities);
    return { ranking: rank(probabilities, intentOf), topic };
  });
  return { calibration, thresholds: fitThresholds(judged, topics, prices) };
}

function modelOf(
  machine: Machine,
  decisions: Decisions,
  { trainedOn, dataHash, knowledge }: TrainingOptions,
): Model {
  return { ...machine, ...decisions, trainedOn, dataHash, firstAid: knowledge.firstAid };
}

function scoreUnseen(machine: Machine, examples: readonly Example[]): HeldOut[] {
  const reader = createReader(machine);
  const scorer = createScorer(machine);
  const numbers = new Map(machine.topics.map(({ topic }, number) => [topic, number]));
  return examples.map(({ topic, text }) => {
    const known = scorer.score(reader.read(text));
    return { known, topic: numbers.get(topic) as number, margins: scorer.margins.slice() };
  });
}
