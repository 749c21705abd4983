import { INTENTS } from "../intents.ts";
import type { Machine } from "../model.ts";
import type { Families } from "../reading/families.ts";
import { createReader } from "../reading/reader.ts";
import { intentNumbers, type Topic } from "../topics.ts";
import { buildReaderData, type Example } from "./corpus.ts";
import { fitLinear } from "./fit-linear.ts";
import type { Settings } from "./settings.ts";

/** Utterances → everything but the calibration. `topics` may hold more than the examples show. */
export function fitMachine(
  examples: readonly Example[],
  topics: readonly Topic[],
  families: Families,
  settings: Settings,
): Machine {
  const readerData = buildReaderData(examples, families);
  const reader = createReader(readerData);
  const numbers = new Map(topics.map(({ topic }, number) => [topic, number]));
  const intentOf = intentNumbers(topics);
  const texts = examples.map(({ text }) => reader.read(text));
  const positives = examples.map(({ topic }) => {
    const number = numbers.get(topic) as number;
    return [number, topics.length + (intentOf[number] as number)];
  });
  const linear = fitLinear(texts, positives, topics.length + INTENTS.length, settings);
  return { ...readerData, topics, ...linear };
}
