import { toProbabilities, traitsOf } from "../calibration.ts";
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
  const heldOut: Unweighted[] = [];
  let done = 0;
  for (const { machine, unseen } of crossValidate(examples, knowledge.families, settings)) {
    heldOut.push(...scoreUnseen(machine, unseen));
    onProgress?.(++done / steps);
  }
  const decisions = fitDecisions(heldOut, examples, knowledge, settings);
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
  const decisions = fitDecisions(heldOut, examples, knowledge, settings);
  onProgress?.(1);
  return folds.map(({ machine, unseen }) => ({ model: modelOf(machine, decisions, options), unseen }));
}

type Decisions = Pick<Model, "calibration" | "thresholds">;
type Unweighted = Omit<HeldOut, "weight">;

function fitDecisions(
  unseen: readonly Unweighted[],
  examples: readonly Example[],
  { prices }: Knowledge,
  settings: Settings,
): Decisions {
  const topics = listTopics(examples);
  const intentOf = intentNumbers(topics);
  const heldOut = weighted(unseen, intentOf, settings.outOfScope);
  const calibration = fitCalibration(heldOut, intentOf, INTENTS.length);
  const judged = heldOut.map(({ margins, traits, topic, weight }) => {
    const probabilities = new Float64Array(intentOf.length);
    toProbabilities(margins, traits, intentOf, calibration, probabilities);
    return { ranking: rank(probabilities, intentOf), topic, weight };
  });
  return { calibration, thresholds: fitThresholds(judged, topics, prices) };
}

/** Messages out of scope are more varied than any utterances: they count as if they were this share of all. */
function weighted(unseen: readonly Unweighted[], intentOf: Uint8Array, outOfScope: number): HeldOut[] {
  const isOther = ({ topic }: Unweighted) => INTENTS[intentOf[topic] as number] === "other";
  const others = unseen.filter(isOther).length;
  const weight = (outOfScope / (1 - outOfScope)) * ((unseen.length - others) / Math.max(1, others));
  return unseen.map((one) => ({ ...one, weight: isOther(one) ? weight : 1 }));
}

function modelOf(
  machine: Machine,
  decisions: Decisions,
  { trainedOn, dataHash, knowledge }: TrainingOptions,
): Model {
  return { ...machine, ...decisions, trainedOn, dataHash, firstAid: knowledge.firstAid };
}

function scoreUnseen(machine: Machine, examples: readonly Example[]): Unweighted[] {
  const reader = createReader(machine);
  const scorer = createScorer(machine);
  const numbers = new Map(machine.topics.map(({ topic }, number) => [topic, number]));
  return examples.map(({ topic, text }) => {
    const terms = reader.read(text);
    const traits = traitsOf(terms, scorer.score(terms));
    return { traits, topic: numbers.get(topic) as number, margins: scorer.margins.slice() };
  });
}
