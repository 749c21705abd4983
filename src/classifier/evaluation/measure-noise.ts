import type { Classifier } from "../classifier.ts";
import { seededRandom } from "../random.ts";
import type { EvaluationMessage } from "./evaluation-set.ts";
import { judge } from "./judge.ts";
import { addNoise, NOISES, type Noise } from "./noise.ts";

/** Messages of one kind of noise that were labelled right, before and after it was added. */
export interface NoiseCount {
  readonly noise: Noise;
  readonly messages: number;
  readonly cleanRight: number;
  readonly noisyRight: number;
}

const SEED = 7;

/** Adds each noise to the messages that it changes; the same messages always get the same noise. */
export function countNoise(classifier: Classifier, messages: readonly EvaluationMessage[]): NoiseCount[] {
  const random = seededRandom(SEED);
  return NOISES.map((noise) => {
    const noisy = messages.map((message) => ({ ...message, text: addNoise(message.text, noise, random) }));
    const changed = messages.flatMap((message, i) => (noisy[i]?.text === message.text ? [] : [i]));
    const countRight = (all: readonly EvaluationMessage[]) => {
      const touched = changed.map((i) => all[i] as EvaluationMessage);
      return judge(classifier, touched).filter(({ isRight }) => isRight).length;
    };
    return {
      noise,
      messages: changed.length,
      cleanRight: countRight(messages),
      noisyRight: countRight(noisy),
    };
  });
}

/** Sums the counts of several classifiers, noise by noise. */
export function addNoiseCounts(counts: readonly (readonly NoiseCount[])[]): NoiseCount[] {
  return NOISES.map((noise, i) => {
    const total = { noise, messages: 0, cleanRight: 0, noisyRight: 0 };
    for (const one of counts) {
      total.messages += one[i]?.messages ?? 0;
      total.cleanRight += one[i]?.cleanRight ?? 0;
      total.noisyRight += one[i]?.noisyRight ?? 0;
    }
    return total;
  });
}
