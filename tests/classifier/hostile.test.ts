import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { type Classifier, INTENTS } from "../../src/classifier/classifier.ts";
import { realClassifier } from "./a-classifier.ts";

let classifier: Classifier;
beforeAll(async () => {
  classifier = await realClassifier();
});

/** Checks what must hold of any answer. */
function expectAnswer(text: string): void {
  const { type, candidates, intent, score } = classifier.classify(text);
  expect(["sure", "unsure", "none"]).toContain(type);
  expect(INTENTS).toContain(intent);
  expect(score).toBeGreaterThanOrEqual(0);
  expect(score).toBeLessThanOrEqual(1 + 1e-9);
  expect(new Set(candidates.map(({ topic }) => topic)).size).toBe(candidates.length);
  if (type === "sure") expect(candidates[0]?.intent).toBe(intent);
  if (type === "unsure" && intent !== "other") expect(candidates.length).toBeGreaterThanOrEqual(2);
  expect(candidates.length).toBeLessThanOrEqual(4);
  for (const { feature, weight } of classifier.explain(text)) {
    expect(feature).not.toBe("");
    expect(Number.isFinite(weight)).toBe(true);
  }
}

describe("any input is answered", () => {
  it.each<[string, string]>([
    ["nothing", ""],
    ["spaces", " \n\t\u00a0"],
    ["one sign", "?"],
    ["emoji", "😡👩‍👩‍👧‍👦"],
    ["half an emoji", "\ud83d"],
    ["zero bytes", "\0\0заказ\0"],
    ["one letter 100,000 times", "а".repeat(100_000)],
    ["combining marks", `з${"\u0301".repeat(5000)}`],
    ["a word that grows by NFKC", "\ufdfa".repeat(4096)],
    ["digits", "9".repeat(5000)],
    ["apostrophes", "'".repeat(4096)],
    ["dots and at signs", "@.".repeat(2048)],
    ["mixed letters", "аa".repeat(2048)],
    ["words nobody knows", "щцъё qzxj ".repeat(500)],
    ["glued without end", "заказнепришел".repeat(400)],
    ["names of the language's own", "__proto__ constructor toString hasOwnProperty"],
    ["Arabic and Hebrew", "أين طلبي שלום"],
    ["Chinese", "我的订单在哪里"],
  ])("%s", (_, text) => {
    expectAnswer(text);
  });

  it("random text", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc
        .array(fc.constantFrom("заказ", "pfrfp", "zakaz", "#", "'", "@", "1", " ", "́", "ё", "x"), {
          maxLength: 200,
        })
        .map((parts) => parts.join("")),
    );
    fc.assert(fc.property(text, expectAnswer), { seed: 5, numRuns: 300 });
  });

  it("only the first 4,096 characters count", () => {
    const start = "где мой заказ ".repeat(293).slice(0, 4096);
    expect(classifier.classify(`${start} билет на самолёт`)).toEqual(classifier.classify(start));
  });
});
