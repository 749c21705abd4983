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

/** Writes the probability of each topic into `into`. `intentOf[t]`: number of the topic's intent. */
export function toProbabilities(
  topicMargins: Float64Array,
  intentMargins: Float64Array,
  intentOf: Uint8Array,
  known: number,
  calibration: Calibration,
  into: Float64Array,
): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (let t = 0; t < topicMargins.length; t++) {
    const intent = intentOf[t] as number;
    const score =
      calibration.topicSlope * (topicMargins[t] as number) +
      calibration.intentSlope * (intentMargins[intent] as number) +
      (calibration.intentBias[intent] as number) +
      (calibration.strangeness[intent] as number) * (1 - known);
    into[t] = score;
    if (score > highest) highest = score;
  }
  let sum = 0;
  for (let t = 0; t < topicMargins.length; t++) {
    const value = Math.exp((into[t] as number) - highest);
    into[t] = value;
    sum += value;
  }
  for (let t = 0; t < topicMargins.length; t++) into[t] = (into[t] as number) / sum;
}

/** One message that the fitted models had not seen, and the number of its true topic. */
export interface HeldOut {
  readonly topicMargins: Float64Array;
  readonly intentMargins: Float64Array;
  /** Share 0..1 of its words that the model knows. */
  readonly known: number;
  readonly topic: number;
}

const STEPS = 300;
const RATE = 0.05;

/** Fits slopes and biases by gradient descent (Adam) on the log-likelihood of messages not trained on. */
export function fitCalibration(
  messages: readonly HeldOut[],
  intentOf: Uint8Array,
  intents: number,
): Calibration {
  const parameters = new Float64Array(2 + 2 * intents);
  parameters[0] = 3;
  parameters[1] = 1.5;
  const gradient = new Float64Array(parameters.length);
  const first = new Float64Array(parameters.length);
  const second = new Float64Array(parameters.length);
  const probabilities = new Float64Array(intentOf.length);
  for (let step = 1; step <= STEPS; step++) {
    gradient.fill(0);
    const calibration = unpack(parameters, intents);
    for (const { topicMargins, intentMargins, known, topic } of messages) {
      toProbabilities(topicMargins, intentMargins, intentOf, known, calibration, probabilities);
      for (let t = 0; t < intentOf.length; t++) {
        const intent = intentOf[t] as number;
        const error = (probabilities[t] as number) - (t === topic ? 1 : 0);
        gradient[0] = (gradient[0] as number) + error * (topicMargins[t] as number);
        gradient[1] = (gradient[1] as number) + error * (intentMargins[intent] as number);
        gradient[2 + intent] = (gradient[2 + intent] as number) + error;
        gradient[2 + intents + intent] = (gradient[2 + intents + intent] as number) + error * (1 - known);
      }
    }
    for (let i = 0; i < parameters.length; i++) {
      const slope = (gradient[i] as number) / messages.length;
      first[i] = 0.9 * (first[i] as number) + 0.1 * slope;
      second[i] = 0.999 * (second[i] as number) + 0.001 * slope * slope;
      const correctedFirst = (first[i] as number) / (1 - 0.9 ** step);
      const correctedSecond = (second[i] as number) / (1 - 0.999 ** step);
      parameters[i] =
        (parameters[i] as number) - (RATE * correctedFirst) / (Math.sqrt(correctedSecond) + 1e-8);
    }
  }
  return unpack(parameters, intents);
}

function unpack(parameters: Float64Array, intents: number): Calibration {
  const [topicSlope = 0, intentSlope = 0, ...rest] = parameters;
  return { topicSlope, intentSlope, intentBias: rest.slice(0, intents), strangeness: rest.slice(intents) };
}
