import { toProbabilities } from "./calibration.ts";
import { intentNumbers } from "./corpus.ts";
import { type Decision, decide, rank } from "./decide.ts";
import { type Evidence, findEvidence } from "./evidence.ts";
import { createFirstAid } from "./first-aid.ts";
import { INTENTS, type Intent } from "./intents.ts";
import type { Model } from "./model.ts";
import { createReader } from "./reader.ts";
import { createScorer } from "./scorer.ts";
import { splitMatters } from "./several.ts";

export type { Evidence } from "./evidence.ts";
export { INTENTS, type Intent } from "./intents.ts";

/** `confidence`: probability 0..1 that this topic is meant. */
export interface Candidate {
  readonly topic: string;
  readonly intent: Intent;
  readonly confidence: number;
}

export interface Classification {
  readonly type: "sure" | "unsure" | "none";
  /** Best first. "sure": the first is the answer, the rest are worth offering; "unsure": 2 to 4; "none": may be empty. */
  readonly candidates: readonly Candidate[];
  /** Topics of two separate problems in one message, else empty. */
  readonly several: readonly string[];
  /** Danger is going on or has happened: the first candidate is the first aid for it, and it is sure. */
  readonly urgent: boolean;
  /** What spoke for the first candidate; for "none", for its being out of scope. */
  readonly why: readonly Evidence[];
  /** What the message is most probably about ("other" for "none", and for some questions), and how probably, 0..1. */
  readonly intent: Intent;
  readonly score: number;
}

export interface Classifier {
  /** Takes any text; only its first 4,096 characters count. */
  classify(text: string): Classification;
  /** SHA-256 of what it was trained on. */
  readonly dataHash: string;
}

const OTHER = INTENTS.indexOf("other");
/** Each half of a message with two problems must be this clear by itself. */
const CLEAR_HALF = 0.6;

export function createClassifier(model: Model): Classifier {
  const reader = createReader(model);
  const scorer = createScorer(model);
  const findDanger = createFirstAid(model.firstAid);
  const intentOf = intentNumbers(model.topics);
  const otherTopic = intentOf.indexOf(OTHER);
  const probabilities = new Float64Array(model.topics.length);

  function classify(text: string): Classification {
    const terms = reader.read(text);
    const known = scorer.score(terms);
    toProbabilities(
      scorer.topicMargins,
      scorer.intentMargins,
      intentOf,
      known,
      model.calibration,
      probabilities,
    );
    const ranking = rank(probabilities, intentOf);
    const decision = decide(ranking, intentOf, model.thresholds);
    const candidates = decision.topics.map(candidateOf);
    const danger = findDanger(terms);
    if (danger !== undefined) return firstAid(danger, candidates);
    const topic = decision.intent === "other" ? otherTopic : (decision.topics[0] as number);
    const intent = INTENTS.indexOf(decision.intent);
    const why = findEvidence(
      terms,
      scorer.buffer,
      scorer.vector,
      model,
      { topic, intent: model.topics.length + intent },
      { topic: model.calibration.topicSlope, intent: model.calibration.intentSlope },
    );
    const score = ranking.intents[intent] as number;
    return {
      type: decision.type,
      candidates,
      several: severalTopics(text, decision),
      urgent: false,
      why,
      intent: decision.intent,
      score,
    };
  }

  function candidateOf(topic: number): Candidate {
    const { topic: id, intent } = model.topics[topic] as Model["topics"][number];
    return { topic: id, intent, confidence: probabilities[topic] as number };
  }

  function severalTopics(text: string, decision: Decision): string[] {
    if (decision.type === "none") return [];
    const halves = splitMatters(text);
    const topics = halves?.map(clearTopic) ?? [];
    const [first, second] = topics;
    return first === undefined || second === undefined || first === second ? [] : [first, second];
  }

  function clearTopic(text: string): string | undefined {
    const known = scorer.score(reader.read(text));
    toProbabilities(
      scorer.topicMargins,
      scorer.intentMargins,
      intentOf,
      known,
      model.calibration,
      probabilities,
    );
    const best = rank(probabilities, intentOf).best[0] as number;
    const { topic, intent } = model.topics[best] as Model["topics"][number];
    return intent !== "smalltalk" && (probabilities[best] as number) >= CLEAR_HALF ? topic : undefined;
  }

  return { classify, dataHash: model.dataHash };
}

function firstAid(
  danger: { topic: string; words: readonly string[] },
  others: readonly Candidate[],
): Classification {
  const candidates: Candidate[] = [
    { topic: danger.topic, intent: "fraud", confidence: 1 },
    ...others.filter(({ topic, intent }) => topic !== danger.topic && intent !== "smalltalk").slice(0, 2),
  ];
  const why = danger.words.map((feature) => ({ feature, weight: 1 }));
  return { type: "sure", candidates, several: [], urgent: true, why, intent: "fraud", score: 1 };
}
