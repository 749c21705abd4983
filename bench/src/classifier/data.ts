import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { dealFolds } from "../../../dist/classifier/training/folds.js";
import { loadUtterances } from "../../../dist/classifier/utterances.js";
import { ROOT } from "../report/root.ts";
import type { Row } from "./peers/peer.ts";

export type LabelledRow = Row & {
  /** Labels that are right as well. */
  alternatives?: readonly string[];
};

export type Data = { name: string; train: Row[]; test: LabelledRow[] };

const FOLDS = 5;
const SEED = 1;

/** The project's utterances, labelled by intent: four fifths to train with and one to test with, or all and a set given. */
export async function ownData(setFile: string | undefined): Promise<Data> {
  const { utterances } = await loadUtterances(join(ROOT, "data"));
  const rows = utterances.map(({ text, intent, topic, locale }) => ({ text, label: intent, topic, locale }));
  if (setFile !== undefined) {
    return {
      name: `the project's utterances; tested on ${setFile}`,
      train: rows,
      test: await readSet(setFile),
    };
  }
  const fold = dealFolds(utterances, FOLDS, SEED);
  return {
    name: `the project's utterances; tested on the ${FOLDS}th that was held out`,
    train: rows.filter((_, index) => fold[index] !== 0),
    test: rows.filter((_, index) => fold[index] === 0),
  };
}

type SetLine = { text: string; label: string; lang?: string; alt?: string | string[] };

/** JSON lines with `text`, `label`, `lang` and maybe `alt`. */
async function readSet(file: string): Promise<LabelledRow[]> {
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => {
    const { text, label, lang, alt = [] } = JSON.parse(line) as SetLine;
    return { text, label, locale: lang ?? localeOf(text), alternatives: [alt].flat() };
  });
}

/** A public benchmark: `{"name","train":[[text,label]…],"test":[…]}`. */
export async function publicData(file: string): Promise<Data> {
  type Pairs = [text: string, label: string][];
  const { name, train, test } = JSON.parse(await readFile(file, "utf8")) as {
    name: string;
    train: Pairs;
    test: Pairs;
  };
  const rows = (pairs: Pairs) => pairs.map(([text, label]) => ({ text, label, locale: localeOf(text) }));
  return { name, train: rows(train), test: rows(test) };
}

function localeOf(text: string): string {
  return /\p{Script=Cyrillic}/u.test(text) ? "ru" : "en";
}
