import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { addNoise } from "../../../dist/classifier/evaluation/noise.js";
import { decodeModel, encodeModel } from "../../../dist/classifier/model.js";
import { pickIndex, type Random, seededRandom } from "../../../dist/classifier/random.js";
import { fitMachine } from "../../../dist/classifier/training/fit-machine.js";
import { SETTINGS } from "../../../dist/classifier/training/settings.js";
import { loadUtterances } from "../../../dist/classifier/utterances.js";

/**
 * Trains the folder's model on `factor` times its utterances: each with misspelt and rearranged copies, so that words and
 * features grow too. Calibration and thresholds stay as they are: what counts here is the cost.
 */
export async function growUtterances(dataDir: string, factor: number): Promise<number> {
  const { utterances } = await loadUtterances(dataDir);
  const modelFile = join(dataDir, "classifier/model.bin");
  const model = decodeModel(await readFile(modelFile));
  const known = new Set(model.topics.map(({ topic }) => topic));
  const random = seededRandom(1);
  const examples = utterances
    .filter(({ topic }) => known.has(topic))
    .flatMap((utterance) =>
      Array.from({ length: factor }, (_, copy) =>
        copy === 0
          ? utterance
          : { ...utterance, text: addNoise(rearranged(utterance.text, random), "typos", random) },
      ),
    );
  const machine = fitMachine(examples, model.topics, model.families, SETTINGS);
  await writeFile(modelFile, encodeModel({ ...model, ...machine }));
  return examples.length;
}

/** A part of the words, from another place on. */
function rearranged(text: string, random: Random): string {
  const words = text.split(" ");
  const from = pickIndex(random, words.length);
  return [...words.slice(from), ...words.slice(0, from)].join(" ");
}
