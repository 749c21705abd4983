/**
 * Margins of the support vector machines → probabilities. Topic and intent are learnt apart; a topic's score adds both,
 * so that a message whose topic is unclear still says what it is about.
 */
export interface Calibration {
  readonly topicSlope: number;
  readonly intentSlope: number;
  /** By intent, in the order of INTENTS. */
  readonly intentBias: readonly number[];
  /** By intent: what unknown words add, times their share 0..1 of the message. */
  readonly strangeness: readonly number[];
}

/**
 * Writes the probability of each topic into `into`. `margins`: the topics', then the intents'; `intentOf[t]`: number of the
 * topic's intent; `known`: share 0..1 of the words that were seen in training.
 */
export function toProbabilities(
  margins: Float64Array,
  intentOf: Uint8Array,
  known: number,
  calibration: Calibration,
  into: Float64Array,
): void {
  const topics = intentOf.length;
  let highest = Number.NEGATIVE_INFINITY;
  for (let t = 0; t < topics; t++) {
    const intent = intentOf[t] as number;
    const score =
      calibration.topicSlope * (margins[t] as number) +
      calibration.intentSlope * (margins[topics + intent] as number) +
      (calibration.intentBias[intent] as number) +
      (calibration.strangeness[intent] as number) * (1 - known);
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
