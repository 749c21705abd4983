import { createScorer } from "../linear/scorer.ts";
import type { Families } from "../reading/families.ts";
import { createReader } from "../reading/reader.ts";
import { buildReaderData } from "./corpus.ts";
import { fitLinear } from "./fit-linear.ts";
import { SETTINGS, type Settings } from "./settings.ts";

export interface LabelledText {
  readonly text: string;
  readonly label: string;
}

export interface LabelClassifier {
  readonly labels: readonly string[];
  /** By label, the higher the likelier; its array is used again for the next text. */
  margins(text: string): Float64Array;
  classify(text: string): string;
}

const CYRILLIC_LETTER = /[а-яё]/i;

/** Any texts with any labels, such as a public benchmark: the same reading, features and machines, nothing of this project's. */
export function trainLabels(
  rows: readonly LabelledText[],
  families: Families = {},
  settings: Settings = SETTINGS,
): LabelClassifier {
  const labels = [...new Set(rows.map(({ label }) => label))].sort();
  const numbers = new Map(labels.map((label, number) => [label, number]));
  const lines = rows.map(({ text }) => ({ text, locale: CYRILLIC_LETTER.test(text) ? "ru" : "en" }));
  const readerData = buildReaderData(lines, families);
  const reader = createReader(readerData);
  const texts = rows.map(({ text }) => reader.read(text));
  const positives = rows.map(({ label }) => [numbers.get(label) as number]);
  const scorer = createScorer(fitLinear(texts, positives, labels.length, settings));

  function margins(text: string): Float64Array {
    scorer.score(reader.read(text));
    return scorer.margins;
  }
  const classify = (text: string) => labels[indexOfHighest(margins(text))] as string;
  return { labels, margins, classify };
}

function indexOfHighest(values: Float64Array): number {
  let highest = 0;
  for (let i = 1; i < values.length; i++)
    if ((values[i] as number) > (values[highest] as number)) highest = i;
  return highest;
}
