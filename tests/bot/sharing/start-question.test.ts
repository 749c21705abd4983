import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeQuestion, encodeQuestion } from "../../../src/bot/sharing/start-question.ts";
import { AddressSchema } from "../../../src/guide/schema.ts";

describe("a question in a start parameter", () => {
  it.each(["не пришёл возврат", "где мой заказ?", "ozon travel 24/7", "100% брак!", " а", "q"])(
    "comes back as it was asked: %j",
    (question) => {
      const parameter = encodeQuestion(question);
      const plain = question.replaceAll("ё", "е").replace("/", " ").trim();
      expect(decodeQuestion(parameter ?? "")).toBe(plain);
    },
  );

  it("is one for any text, or none for nothing to ask; what comes back is its beginning", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const parameter = encodeQuestion(text);
        if (parameter === undefined) return;
        expect(parameter).toMatch(/^q_[\w-]{1,62}$/);
        expect(AddressSchema.safeParse(parameter).success).toBe(false);
        const question = decodeQuestion(parameter);
        expect(question).toBeDefined();
        expect(encodeQuestion(question ?? "")).toBe(parameter);
      }),
    );
    expect(encodeQuestion("🙂 …")).toBeUndefined();
    expect(encodeQuestion("")).toBeUndefined();
  });

  it("is cut between words when it is long", () => {
    const long = "я заказала в подарок чайник а привезли утюг и теперь не знаю что делать";
    const question = decodeQuestion(encodeQuestion(long) ?? "");
    expect(long.startsWith(`${question} `)).toBe(true);
    expect(question?.length).toBeGreaterThan(45);
  });

  it("is read of no other parameter, and never throws", () => {
    for (const other of ["", "menu", "q_", "q", "order-return", "q_ ", `q_${"_".repeat(63)}`, "q_A"]) {
      expect(decodeQuestion(other), other).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 70 }), (text) => {
        const question = decodeQuestion(`q_${text}`);
        expect(question === undefined || question.length <= 70).toBe(true);
      }),
    );
  });
});
