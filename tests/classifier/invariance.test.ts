import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Classifier } from "../../src/classifier/classifier.ts";
import { asEnglishKeys, asRussianKeys } from "../../src/classifier/reading/keyboard.ts";
import { realClassifier, realUtterances } from "./a-classifier.ts";

let classifier: Classifier;
let texts: readonly string[];
beforeAll(async () => {
  classifier = await realClassifier();
  texts = (await realUtterances()).utterances.map(({ text }) => text);
});

/** Any utterance; only the number is random, so that a failure shrinks to a line of the data. */
function forEachText(check: (text: string) => void): void {
  const number = fc.nat({ max: texts.length - 1 });
  fc.assert(
    fc.property(number, (i) => check(texts[i] as string)),
    { seed: 3, numRuns: 400 },
  );
}

describe("what people see as the same message is answered the same", () => {
  it.each<[string, (text: string) => string]>([
    ["capitals", (text) => text.toUpperCase()],
    ["a capital at the start", (text) => text.charAt(0).toUpperCase() + text.slice(1)],
    ["е for ё", (text) => text.replaceAll("ё", "е").replaceAll("Ё", "Е")],
    ["double spaces", (text) => text.replaceAll(" ", "  ")],
    ["new lines for spaces", (text) => text.replaceAll(" ", "\n")],
    ["spaces around", (text) => `  ${text} \n`],
    ["a full stop", (text) => (/\p{L}$/u.test(text) ? `${text}.` : text)],
    ["three exclamation marks", (text) => (/\p{L}$/u.test(text) ? `${text}!!!` : text)],
    ["elongated letters", (text) => text.replace(/(\p{L})(?<!\1\1)$/u, "$1$1$1$1")],
    ["invisible characters", (text) => text.replace(/(?<=\p{L})(?=\p{L})/u, "\u200b")],
    ["stress marks", (text) => text.replace(/(?<=[аоуэы])/gu, "\u0301")],
    [
      "full-width letters",
      (text) => text.replace(/[a-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    ],
  ])("%s", (_, change) => {
    forEachText((text) => {
      expect(classifier.classify(change(text))).toEqual(classifier.classify(text));
    });
  });

  it("the wrong keyboard layout changes no more than three labels of a hundred", () => {
    let asked = 0;
    let same = 0;
    forEachText((text) => {
      const typed = text.toLowerCase().replaceAll("ё", "е");
      if (!/^[а-я ]{12,}$|^[a-z ]{12,}$/.test(typed)) return;
      const other = /[а-я]/.test(typed) ? asEnglishKeys(typed) : asRussianKeys(typed);
      asked++;
      if (classifier.classify(other).intent === classifier.classify(typed).intent) same++;
    });
    expect(asked).toBeGreaterThan(100);
    expect(same / asked).toBeGreaterThan(0.97);
  });
});
