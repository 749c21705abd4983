import { INTENTS, type Intent } from "./intents.ts";

/** From what probability on the bot answers, refuses, or minds danger; fitted to the price list of errors. */
export interface Thresholds {
  /** An answer is given from this probability of the intent on… */
  readonly sureIntent: number;
  /** …when the best topic holds this share of it. */
  readonly sureTopic: number;
  /** From this probability of "other" on the bot says that this is not its matter. */
  readonly refuse: number;
  /** From this probability of fraud on, nothing else is sure, and first aid is among the candidates. */
  readonly alarm: number;
}

export interface Decision {
  readonly type: "sure" | "unsure" | "none";
  /** The most probable one; "other" may be no more than likely, and then it is worth a question. */
  readonly intent: Intent;
  /** Numbers of topics, best first; none of them is "other", and only the first may be small talk. */
  readonly topics: readonly number[];
}

/** A message's probabilities in the order in which decisions look at them. */
export interface Ranking {
  /** By intent, in the order of INTENTS. */
  readonly intents: Float64Array;
  readonly topics: Float64Array;
  /** Numbers of the topics that are worth offering, most probable first: neither "other" nor small talk. */
  readonly best: readonly number[];
  /** By intent: its most probable topic; −1 if it has none. */
  readonly bestOf: Int32Array;
}

const OTHER = INTENTS.indexOf("other");
const SMALLTALK = INTENTS.indexOf("smalltalk");
const FRAUD = INTENTS.indexOf("fraud");
const RANKED = 8;
/** A question offers no more. */
export const MAX_CHOICES = 4;
const MIN_CHOICES = 2;
/** Topics less probable than this are not worth a button under an answer. */
const WORTH_OFFERING = 0.05;
/** What is likely another's matter is not asked about with topics less probable than this. */
const WORTH_ASKING = 0.03;
/** A question stops adding choices once they cover this much. */
const COVERED = 0.9;

export function rank(topics: Float64Array, intentOf: Uint8Array): Ranking {
  const intents = new Float64Array(INTENTS.length);
  const best: number[] = [];
  const bestOf = new Int32Array(INTENTS.length).fill(-1);
  for (let t = 0; t < topics.length; t++) {
    const probability = topics[t] as number;
    const intent = intentOf[t] as number;
    intents[intent] = (intents[intent] as number) + probability;
    const bestYet = bestOf[intent] as number;
    if (bestYet < 0 || probability > (topics[bestYet] as number)) bestOf[intent] = t;
    if (intent === OTHER || intent === SMALLTALK) continue;
    let at = best.length;
    while (at > 0 && probability > (topics[best[at - 1] as number] as number)) at--;
    if (at < RANKED) {
      best.splice(at, 0, t);
      if (best.length > RANKED) best.pop();
    }
  }
  return { intents, topics, best, bestOf };
}

export function decide(ranking: Ranking, thresholds: Thresholds): Decision {
  const { intents, topics, best, bestOf } = ranking;
  const bestFraud = bestOf[FRAUD] as number;
  const top = indexOfHighest(intents);
  const certainty = intents[top] as number;
  const intent = INTENTS[top] as Intent;
  const alarmed = top !== FRAUD && bestFraud >= 0 && (intents[FRAUD] as number) >= thresholds.alarm;
  if (top === OTHER) {
    const choices = choose(ranking, best).filter((t) => (topics[t] as number) >= WORTH_ASKING);
    if (alarmed) includeInChoices(choices, bestFraud);
    return { type: certainty >= thresholds.refuse && !alarmed ? "none" : "unsure", intent, topics: choices };
  }
  const lead = bestOf[top] as number;
  const order = [lead, ...best.filter((t) => t !== lead)];
  const clear = (topics[lead] as number) >= thresholds.sureTopic * certainty;
  if (certainty >= thresholds.sureIntent && clear && !alarmed) {
    const offered = order.filter((t, i) => i === 0 || (topics[t] as number) >= WORTH_OFFERING);
    return { type: "sure", intent, topics: offered.slice(0, MAX_CHOICES) };
  }
  const choices = choose(ranking, order);
  if (alarmed) includeInChoices(choices, bestFraud);
  return { type: "unsure", intent, topics: choices };
}

function indexOfHighest(values: Float64Array): number {
  let highest = 0;
  for (let i = 1; i < values.length; i++)
    if ((values[i] as number) > (values[highest] as number)) highest = i;
  return highest;
}

/** The last choice makes room if there are as many as a question may hold. */
function includeInChoices(choices: number[], topic: number): void {
  if (!choices.includes(topic)) choices.splice(Math.min(choices.length, MAX_CHOICES - 1), 1, topic);
}

/** The fewest topics, at least two, that cover most of what may be meant. */
function choose({ topics }: Ranking, order: readonly number[]): number[] {
  const choices: number[] = [];
  let covered = 0;
  for (const t of order) {
    if (choices.length >= MAX_CHOICES || (choices.length >= MIN_CHOICES && covered >= COVERED)) break;
    choices.push(t);
    covered += topics[t] as number;
  }
  return choices;
}
