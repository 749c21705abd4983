import type { Term } from "./linear/features.ts";

/**
 * Margins of the support vector machines → probabilities. Topic and intent are learnt apart; a topic's score adds both,
 * so that a message whose topic is unclear still says what it is about. How much a margin is worth depends on the
 * message's length, what no margin shows on how strange it is.
 */
export interface Calibration {
  /** What the topic's margin counts in the score, and how much more with each step of length. */
  readonly topicSlope: readonly [number, number];
  readonly intentSlope: readonly [number, number];
  /** By intent, in the order of INTENTS: what is added to the score, in the order of TRAITS. */
  readonly intentBias: readonly (readonly number[])[];
}

/** What is known of a message beside its margins; "constant" is 1. */
export const TRAITS = ["constant", "strangeness", "isLatin", "length"] as const;
const LENGTH = TRAITS.indexOf("length");
const LAST_LATIN = 0x24f;
/** A message of this many words has length 0. */
const USUAL_WORDS = 6;

/** Of a message, in the order of TRAITS; `known`: share 0..1 of its words that were seen in training. */
export function traitsOf(terms: readonly Term[], known: number): Float64Array {
  let latin = 0;
  for (const { word } of terms)
    if (word !== "" && word.charCodeAt(0) <= LAST_LATIN && word[0] !== "#") latin++;
  const isLatin = latin * 2 > terms.length ? 1 : 0;
  return Float64Array.of(1, 1 - known, isLatin, Math.log(Math.max(1, terms.length) / USUAL_WORDS));
}

/** What a topic's and an intent's margin count in the score of a message with these traits. */
export function slopesOf(calibration: Calibration, traits: Float64Array): { topic: number; intent: number } {
  const [topic, topicByLength] = calibration.topicSlope;
  const [intent, intentByLength] = calibration.intentSlope;
  const length = traits[LENGTH] as number;
  return { topic: topic + topicByLength * length, intent: intent + intentByLength * length };
}

/**
 * Writes the probability of each topic into `into`. `margins`: the topics', then the intents'; `intentOf[t]`: number of the
 * topic's intent.
 */
export function toProbabilities(
  margins: Float64Array,
  traits: Float64Array,
  intentOf: Uint8Array,
  calibration: Calibration,
  into: Float64Array,
): void {
  const topics = intentOf.length;
  const { topic: topicSlope, intent: intentSlope } = slopesOf(calibration, traits);
  let highest = Number.NEGATIVE_INFINITY;
  let before = -1;
  let fromIntent = 0;
  for (let t = 0; t < topics; t++) {
    const intent = intentOf[t] as number;
    if (intent !== before) {
      before = intent;
      fromIntent = intentSlope * (margins[topics + intent] as number);
      const biases = calibration.intentBias[intent] as readonly number[];
      for (let i = 0; i < TRAITS.length; i++) fromIntent += (biases[i] as number) * (traits[i] as number);
    }
    const score = topicSlope * (margins[t] as number) + fromIntent;
    into[t] = score;
    if (score > highest) highest = score;
  }
  let sum = 0;
  for (let t = 0; t < topics; t++) {
    const value = Math.exp((into[t] as number) - highest);
    into[t] = value;
    sum += value;
  }
  for (let t = 0; t < topics; t++) into[t] = (into[t] as number) / sum;
}
