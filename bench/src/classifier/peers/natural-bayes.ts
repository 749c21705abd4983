import { createRequire } from "node:module";
import type { Peer } from "./peer.ts";

/** The part that is used; the package's own types don't compile. */
type Stemmer = { tokenizeAndStem(text: string): string[] };
type Bayes = {
  addDocument(tokens: readonly string[], label: string): void;
  train(): void;
  classify(tokens: readonly string[]): string;
};
const { BayesClassifier, PorterStemmer, PorterStemmerRu } = createRequire(import.meta.url)("natural") as {
  BayesClassifier: { new (): Bayes; restore(model: unknown): Bayes };
  PorterStemmer: Stemmer;
  PorterStemmerRu: Stemmer;
};

/** `natural` takes ready tokens as well as texts: each language's own stemmer makes them. */
function tokensOf(text: string, locale: string): string[] {
  return (locale === "en" ? PorterStemmer : PorterStemmerRu).tokenizeAndStem(text);
}

export const naturalBayes: Peer = {
  async train(rows) {
    const classifier = new BayesClassifier();
    for (const { text, label, locale } of rows) classifier.addDocument(tokensOf(text, locale), label);
    classifier.train();
    return Buffer.from(JSON.stringify(classifier));
  },
  async open(model) {
    const classifier = BayesClassifier.restore(JSON.parse(Buffer.from(model).toString("utf8")));
    return (text, locale) => classifier.classify(tokensOf(text, locale));
  },
};
