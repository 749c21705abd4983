import { createRequire } from "node:module";
import type { Peer } from "./peer.ts";

/** The part of nlp.js that is used; the packages have no types. */
type Nlp = {
  addLanguage(locale: string): void;
  addDocument(locale: string, text: string, label: string): void;
  train(): Promise<unknown>;
  export(minified: boolean): string;
  import(model: string): void;
  process(locale: string, text: string): Promise<{ intent: string }>;
};

const { dockStart } = createRequire(import.meta.url)("@nlpjs/basic") as {
  dockStart: (settings: object) => Promise<{ get(name: string): unknown }>;
};

async function createNlp(): Promise<Nlp> {
  const dock = await dockStart({
    use: ["Basic", "LangEn", "LangRu"],
    settings: { nlp: { autoSave: false, forceNER: false, log: false, threshold: 0, trainByDomain: false } },
  });
  const nlp = dock.get("nlp") as Nlp;
  for (const locale of ["ru", "en"]) nlp.addLanguage(locale);
  return nlp;
}

export const nlpJs: Peer = {
  async train(rows) {
    const nlp = await createNlp();
    for (const { text, label, locale } of rows) nlp.addDocument(locale, text, label);
    await nlp.train();
    return Buffer.from(nlp.export(true));
  },
  async open(model) {
    const nlp = await createNlp();
    nlp.import(Buffer.from(model).toString("utf8"));
    return async (text, locale) => (await nlp.process(locale, text)).intent;
  },
};
