import { slopesOf, toProbabilities, traitsOf } from "./calibration.ts";
import { decide, MAX_CHOICES, type Ranking, rank } from "./decide.ts";
import { type Evidence, findEvidence } from "./evidence.ts";
import { createFirstAid } from "./first-aid.ts";
import { INTENTS, type Intent } from "./intents.ts";
import type { Term } from "./linear/features.ts";
import { createScorer } from "./linear/scorer.ts";
import type { Model } from "./model.ts";
import { createReader } from "./reading/reader.ts";
import { splitMatters } from "./several.ts";
import { intentNumbers, type Topic } from "./topics.ts";

export type { Evidence } from "./evidence.ts";
export { INTENTS, type Intent } from "./intents.ts";

/** `confidence`: probability 0..1 that this topic is meant. */
export interface Candidate extends Topic {
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
  /** What the message is most probably about ("other" for "none", and for some questions), and how probably, 0..1. */
  readonly intent: Intent;
  readonly score: number;
}

/** Takes any text; only its first 4,096 characters count. */
export interface Classifier {
  classify(text: string): Classification;
  /** The words that spoke for what `classify` says of this text; for "none", for its being out of scope. */
  explain(text: string): readonly Evidence[];
  /** All topics, most probable first, whatever is decided. */
  rankTopics(text: string): readonly Candidate[];
  /** SHA-256 of what it was trained on. */
  readonly dataHash: string;
}

const OTHER = INTENTS.indexOf("other");
/** Each part of a message with two problems must be this clear by itself; its intent only if nothing announced it. */
const CLEAR_TOPIC = 0.55;
const CLEAR_INTENT = 0.9;

export function createClassifier(model: Model): Classifier {
  const reader = createReader(model);
  const scorer = createScorer(model);
  const findDanger = createFirstAid(model.firstAid);
  const intentOf = intentNumbers(model.topics);
  const otherTopic = intentOf.indexOf(OTHER);
  const probabilities = new Float64Array(model.topics.length);

  /** What the words weigh, until the next call. */
  function weigh(terms: readonly Term[]): Ranking {
    const traits = traitsOf(terms, scorer.score(terms));
    toProbabilities(scorer.margins, traits, intentOf, model.calibration, probabilities);
    return rank(probabilities, intentOf);
  }

  function candidateOf(topic: number): Candidate {
    const { topic: id, intent } = model.topics[topic] as Topic;
    return { topic: id, intent, confidence: probabilities[topic] as number };
  }

  function classify(text: string): Classification {
    const terms = reader.read(text);
    const ranking = weigh(terms);
    const decision = decide(ranking, model.thresholds);
    const candidates = decision.topics.map(candidateOf);
    const danger = findDanger(terms);
    if (danger !== undefined) return firstAid(danger.topic, candidates);
    const score = ranking.intents[INTENTS.indexOf(decision.intent)] as number;
    const several = decision.type === "none" ? [] : findSeveral(text);
    return {
      type: decision.type,
      candidates: decision.type === "unsure" ? startingWith(several, candidates) : candidates,
      several: several.map(({ topic }) => topic),
      urgent: false,
      intent: decision.intent,
      score,
    };
  }

  function explain(text: string): readonly Evidence[] {
    const terms = reader.read(text);
    const danger = findDanger(terms);
    if (danger !== undefined) return danger.words.map((feature) => ({ feature, weight: 1 }));
    const { intent, topics } = decide(weigh(terms), model.thresholds);
    const slopes = slopesOf(model.calibration, traitsOf(terms, 1));
    const topic = intent === "other" ? otherTopic : (topics[0] as number);
    const columns = { topic, intent: model.topics.length + INTENTS.indexOf(intent) };
    return findEvidence(terms, scorer.buffer, scorer.vector, model, columns, slopes);
  }

  function rankTopics(text: string): readonly Candidate[] {
    weigh(reader.read(text));
    return model.topics.map((_, topic) => candidateOf(topic)).sort((a, b) => b.confidence - a.confidence);
  }

  /** The topics of two separate matters, each as probable as in its own part of the message. */
  function findSeveral(text: string): readonly Candidate[] {
    const matters = splitMatters(text);
    if (matters === undefined) return [];
    const found = new Map<string, Candidate>();
    for (const part of matters.parts) {
      const { intents, best } = weigh(reader.read(part));
      const candidate = candidateOf(best[0] as number);
      const isClear =
        candidate.confidence >= CLEAR_TOPIC &&
        (matters.announced || (intents[INTENTS.indexOf(candidate.intent)] as number) >= CLEAR_INTENT);
      // Within one story only another desk's matter is a second one.
      const kind = matters.announced ? candidate.topic : candidate.intent;
      if (isClear && !found.has(kind)) found.set(kind, candidate);
    }
    return found.size > 1 ? [...found.values()].slice(0, 2) : [];
  }

  return { classify, explain, rankTopics, dataHash: model.dataHash };
}

/** A question about two matters offers both. */
function startingWith(first: readonly Candidate[], others: readonly Candidate[]): readonly Candidate[] {
  if (first.length === 0) return others;
  const rest = others.filter(({ topic }) => first.every((one) => one.topic !== topic));
  return [...first, ...rest].slice(0, MAX_CHOICES);
}

function firstAid(topic: string, others: readonly Candidate[]): Classification {
  const candidates: Candidate[] = [
    { topic, intent: "fraud", confidence: 1 },
    ...others.filter((other) => other.topic !== topic && other.intent !== "smalltalk").slice(0, 2),
  ];
  return { type: "sure", candidates, several: [], urgent: true, intent: "fraud", score: 1 };
}
