import { type Calibration, TRAITS, toProbabilities } from "../calibration.ts";

/** One message that the fitted machine had not seen. */
export interface HeldOut {
  /** Of the topics, then of the intents. */
  readonly margins: Float64Array;
  readonly traits: Float64Array;
  /** Number of its true topic. */
  readonly topic: number;
  /** How much it counts. */
  readonly weight: number;
}

const STEPS = 90;
const RATE = 0.1;
/** Pulls what the messages can't tell towards 0. */
const PENALTY = 1e-4;
const SLOPES = 4;
const LENGTH = TRAITS.indexOf("length");

/** Fits slopes and biases by gradient descent (Adam) on the log-likelihood of messages not trained on. */
export function fitCalibration(
  messages: readonly HeldOut[],
  intentOf: Uint8Array,
  intents: number,
): Calibration {
  const topics = intentOf.length;
  const parameters = new Float64Array(SLOPES + intents * TRAITS.length);
  parameters.set([4, 0, 1.5, 0]);
  const optimise = createAdam(parameters.length);
  const gradient = new Float64Array(parameters.length);
  const probabilities = new Float64Array(topics);
  const errors = new Float64Array(intents);
  const totalWeight = messages.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= STEPS; step++) {
    for (let i = 0; i < parameters.length; i++) gradient[i] = PENALTY * (parameters[i] as number);
    const calibration = unpack(parameters, intents);
    for (const { margins, traits, topic, weight } of messages) {
      toProbabilities(margins, traits, intentOf, calibration, probabilities);
      const share = weight / totalWeight;
      errors.fill(0);
      let byTopic = 0;
      for (let t = 0; t < topics; t++) {
        const intent = intentOf[t] as number;
        const error = share * ((probabilities[t] as number) - (t === topic ? 1 : 0));
        errors[intent] = (errors[intent] as number) + error;
        byTopic += error * (margins[t] as number);
      }
      let byIntent = 0;
      for (let intent = 0; intent < intents; intent++) {
        const error = errors[intent] as number;
        byIntent += error * (margins[topics + intent] as number);
        const at = SLOPES + intent * TRAITS.length;
        for (let i = 0; i < TRAITS.length; i++)
          gradient[at + i] = (gradient[at + i] as number) + error * (traits[i] as number);
      }
      const length = traits[LENGTH] as number;
      gradient[0] = (gradient[0] as number) + byTopic;
      gradient[1] = (gradient[1] as number) + byTopic * length;
      gradient[2] = (gradient[2] as number) + byIntent;
      gradient[3] = (gradient[3] as number) + byIntent * length;
    }
    optimise(parameters, gradient, step);
  }
  return unpack(parameters, intents);
}

/** One step down the gradient (Kingma and Ba, 2015). */
function createAdam(length: number) {
  const first = new Float64Array(length);
  const second = new Float64Array(length);
  return (parameters: Float64Array, gradient: Float64Array, step: number): void => {
    for (let i = 0; i < length; i++) {
      const slope = gradient[i] as number;
      first[i] = 0.9 * (first[i] as number) + 0.1 * slope;
      second[i] = 0.999 * (second[i] as number) + 0.001 * slope * slope;
      const mean = (first[i] as number) / (1 - 0.9 ** step);
      const spread = Math.sqrt((second[i] as number) / (1 - 0.999 ** step));
      parameters[i] = (parameters[i] as number) - (RATE * mean) / (spread + 1e-8);
    }
  };
}

function unpack(parameters: Float64Array, intents: number): Calibration {
  const [topic = 0, topicByLength = 0, intent = 0, intentByLength = 0] = parameters;
  return {
    topicSlope: [topic, topicByLength],
    intentSlope: [intent, intentByLength],
    intentBias: Array.from({ length: intents }, (_, i) => {
      const at = SLOPES + i * TRAITS.length;
      return [...parameters.subarray(at, at + TRAITS.length)];
    }),
  };
}
