import { type Calibration, toProbabilities } from "../calibration.ts";

/** One message that the fitted machine had not seen, and the number of its true topic. */
export interface HeldOut {
  /** Of the topics, then of the intents. */
  readonly margins: Float64Array;
  /** Share 0..1 of its words that the machine knows. */
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
    for (const { margins, known, topic } of messages) {
      toProbabilities(margins, intentOf, known, calibration, probabilities);
      for (let t = 0; t < intentOf.length; t++) {
        const intent = intentOf[t] as number;
        const error = (probabilities[t] as number) - (t === topic ? 1 : 0);
        gradient[0] = (gradient[0] as number) + error * (margins[t] as number);
        gradient[1] = (gradient[1] as number) + error * (margins[intentOf.length + intent] as number);
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
