import { createHash } from "node:crypto";
import { join } from "node:path";
import { TRAITS } from "../../../../dist/classifier/calibration.js";
import { createClassifier } from "../../../../dist/classifier/classifier.js";
import { INTENTS, isIntent } from "../../../../dist/classifier/intents.js";
import { loadKnowledge } from "../../../../dist/classifier/knowledge.js";
import { createScorer } from "../../../../dist/classifier/linear/scorer.js";
import { decodeModel, encodeModel, type Model } from "../../../../dist/classifier/model.js";
import { createReader } from "../../../../dist/classifier/reading/reader.js";
import type { Example } from "../../../../dist/classifier/training/corpus.js";
import { fitMachine } from "../../../../dist/classifier/training/fit-machine.js";
import { SETTINGS } from "../../../../dist/classifier/training/settings.js";
import { trainModel } from "../../../../dist/classifier/training/training.js";
import { ROOT } from "../../report/root.ts";
import type { Peer, Predict, Row } from "./peer.ts";

/** Labels that are no intents of ours stand as topics under this one. */
const ANY = "order";
const NOTHING: Model["calibration"] = {
  topicSlope: [1, 0],
  intentSlope: [0, 0],
  intentBias: INTENTS.map(() => TRAITS.map(() => 0)),
};
const NO_THRESHOLDS = { sureIntent: 0, sureTopic: 0, refuse: 0, alarm: 0 };

export const thisBot: Peer = {
  async train(rows) {
    const knowledge = await loadKnowledge(join(ROOT, "data"));
    const facts = { trainedOn: new Date().toISOString().slice(0, 10), dataHash: hashOf(rows) };
    const own = rows.flatMap(({ text, label, topic, locale }): Example[] =>
      topic !== undefined && isIntent(label) ? [{ text, intent: label, topic, locale }] : [],
    );
    if (own.length === rows.length) return encodeModel(trainModel(own, { knowledge, ...facts }));

    const topics = [...new Set(rows.map(({ label }) => label))].map(
      (topic) => ({ topic, intent: ANY }) as const,
    );
    const examples = rows.map(
      ({ text, label, locale }): Example => ({ text, intent: ANY, topic: label, locale }),
    );
    const machine = fitMachine(examples, topics, {}, SETTINGS);
    const model: Model = {
      ...machine,
      ...facts,
      calibration: NOTHING,
      thresholds: NO_THRESHOLDS,
      firstAid: knowledge.firstAid,
    };
    return encodeModel(model);
  },

  async open(bytes) {
    const model = decodeModel(bytes);
    return model.topics.every(({ intent }) => intent === ANY) ? labelsOf(model) : intentsOf(model);
  },
};

/** What the bot itself does with a message: topics, intents, first aid, refusal, evidence. */
function intentsOf(model: Model): Predict {
  const { classify } = createClassifier(model);
  return (text) => classify(text).intent;
}

/** The same reading, features and scores; the highest wins. */
function labelsOf(model: Model): Predict {
  const reader = createReader(model);
  const scorer = createScorer(model);
  return (text) => {
    scorer.score(reader.read(text));
    let best = 0;
    for (let topic = 1; topic < model.topics.length; topic++) {
      if ((scorer.margins[topic] ?? 0) > (scorer.margins[best] ?? 0)) best = topic;
    }
    return model.topics[best]?.topic ?? "";
  };
}

function hashOf(rows: readonly Row[]): string {
  return createHash("sha256").update(JSON.stringify(rows)).digest("hex");
}
