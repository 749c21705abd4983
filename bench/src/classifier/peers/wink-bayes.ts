import { createRequire } from "node:module";
import type { Peer } from "./peer.ts";

/** The parts that are used; the packages have no types for them. */
type WinkClassifier = {
  definePrepTasks(tasks: ((text: string) => string[])[]): number;
  defineConfig(config: { considerOnlyPresence: boolean; smoothingFactor: number }): boolean;
  learn(text: string, label: string): boolean;
  consolidate(): boolean;
  predict(text: string): string;
  exportJSON(): string;
  importJSON(model: string): boolean;
};

const require = createRequire(import.meta.url);
const createClassifier = require("wink-naive-bayes-text-classifier") as () => WinkClassifier;
const { tokens } = require("wink-nlp-utils") as { tokens: { stem(words: readonly string[]): string[] } };

/** Words and their English stems. Dropping stop words, as its example does, costs ten points here; it has no Russian stems. */
function wordsOf(text: string): string[] {
  return tokens.stem(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function create(): WinkClassifier {
  const classifier = createClassifier();
  classifier.definePrepTasks([wordsOf]);
  classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
  return classifier;
}

export const winkNaiveBayes: Peer = {
  async train(rows) {
    const classifier = create();
    for (const { text, label } of rows) classifier.learn(text, label);
    return Buffer.from(classifier.exportJSON());
  },
  async open(model) {
    const classifier = create();
    classifier.importJSON(Buffer.from(model).toString("utf8"));
    classifier.consolidate();
    return (text) => classifier.predict(text);
  },
};
