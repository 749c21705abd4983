import { beforeAll, describe, expect, it } from "vitest";
import type { Classifier } from "../../src/classifier/classifier.ts";
import { realContent } from "../helpers/open-bot.ts";
import { realClassifier } from "./a-classifier.ts";

let classifier: Classifier;
beforeAll(async () => {
  classifier = await realClassifier();
});

/** Texts of the bot that show people what to write, and where each of their examples leads. */
const SAY_WHAT_TO_WRITE = ["help-text", "smalltalk-hello"] as const;
const LEADS_TO: Readonly<Record<string, string>> = {
  "не пришёл возврат": "order-refund",
  "потерял карту": "bank-block-card",
  "звонят и просят код": "fraud-call",
  "my refund has not come": "order-refund",
  "I lost my card": "bank-block-card",
  "someone is calling and asking for a code": "fraud-call",
};

describe("what the bot tells people to write", () => {
  it.each(["ru", "en"])("is understood at once in %s", async (locale) => {
    const { t } = await realContent();
    const examples = SAY_WHAT_TO_WRITE.flatMap((key) =>
      [...t.plain(locale, key).matchAll(/[«“]([^»”]+)[»”]/g)].map(([, phrase]) => phrase as string),
    );
    expect(examples.length).toBeGreaterThanOrEqual(4);
    for (const phrase of examples) {
      const { type, candidates } = classifier.classify(phrase);
      expect([type, candidates[0]?.topic], phrase).toEqual(["sure", LEADS_TO[phrase]]);
    }
  });

  it("is asked about, or said to be another's matter, when no topic is likely: no far-fetched choices", () => {
    for (const text of ["хочу умереть", "fuck you"]) {
      const { candidates } = classifier.classify(text);
      for (const { topic, confidence } of candidates) expect(confidence, topic).toBeGreaterThanOrEqual(0.03);
    }
  });
});
