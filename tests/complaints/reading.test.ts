import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAmount } from "../../src/complaints/read-amount.ts";
import { readNumber } from "../../src/complaints/read-number.ts";
import { realContent } from "../helpers/open-bot.ts";

const { said } = (await realContent()).complaints;

describe("a sum as people write it", () => {
  it.each([
    ["1500", 150_000],
    ["1 500", 150_000],
    ["1\u00A0500 ₽", 150_000],
    ["1.500", 150_000],
    ["1,500", 150_000],
    ["1500 руб", 150_000],
    ["1500 рублей.", 150_000],
    ["1500р", 150_000],
    ["1500,50", 150_050],
    ["1 500.5", 150_050],
    ["1,500.50", 150_050],
    ["1500 руб 50 коп", 150_050],
    ["полторы тысячи", 150_000],
    ["1,5 тыс", 150_000],
    ["1.5 тысячи рублей", 150_000],
    ["12к", 1_200_000],
    ["12 тыс. руб.", 1_200_000],
    ["3 млн", 300_000_000],
    ["0,01", 1],
    ["около 2000 рублей", 200_000],
    ["2 штуки по 500 рублей", 50_000],
    ["500 000", 50_000_000],
    ["1500 roubles", 150_000],
    ["на сумму 1500 ₽", 150_000],
    ["100000000", 10_000_000_000],
    ["тысяча", 100_000],
    ["тыща рублей", 100_000],
    ["пять тысяч", 500_000],
    ["две тысячи триста сорок пять рублей", 234_500],
    ["сто двадцать тысяч пятьсот", 12_050_000],
    ["сто рублей", 10_000],
    ["пять рублей", 500],
    ["полтора миллиона", 150_000_000],
    ["two hundred fifty roubles", 25_000],
    ["three thousand", 300_000],
  ])("%s", (text, kopecks) => {
    expect(readAmount(text, said)).toEqual({ type: "amount", kopecks });
  });

  it.each([
    ["не помню", { type: "none" }],
    ["", { type: "none" }],
    ["0", { type: "none" }],
    ["-500", { type: "none" }],
    ["12345678-0001", { type: "none" }],
    ["a500b", { type: "none" }],
    ["два раза", { type: "none" }],
    ["сто рублей или двести рублей", { type: "several" }],
    ["500 или 700", { type: "several" }],
    ["200 dollars", { type: "foreign" }],
    ["$200", { type: "foreign" }],
    ["5000 тенге", { type: "foreign" }],
    ["сто евро", { type: "foreign" }],
    ["вернули 500 руб из 1500 руб", { type: "several" }],
    ["999999999999", { type: "too-large" }],
    ["200 млн", { type: "too-large" }],
  ])("%s is not taken", (text, reading) => {
    expect(readAmount(text, said)).toEqual(reading);
  });

  it("is read back from every way of writing it out", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999 }), (kopecks) => {
        const roubles = kopecks / 100;
        const written = [
          roubles.toFixed(2),
          roubles.toFixed(2).replace(".", ","),
          new Intl.NumberFormat("ru", { minimumFractionDigits: 2 }).format(roubles),
          new Intl.NumberFormat("en", { minimumFractionDigits: 2 }).format(roubles),
          `${Math.floor(roubles)} руб. ${kopecks % 100} коп.`,
        ];
        for (const text of written) expect(readAmount(text, said), text).toEqual({ type: "amount", kopecks });
      }),
    );
  });

  it("is never read from anything that is no number of roubles", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        const reading = readAmount(text, said);
        if (reading.type !== "amount") return;
        expect(Number.isSafeInteger(reading.kopecks)).toBe(true);
        expect(reading.kopecks).toBeGreaterThan(0);
      }),
    );
    readAmount("1 ".repeat(3000), said); // in no time
  });
});

describe("a number of an order or a booking", () => {
  it.each([
    ["12345678-0001", "12345678-0001"],
    ["12345678-0001-1", "12345678-0001-1"],
    ["12345678 - 0001 - 1", "12345678-0001-1"],
    ["12345678–0001", "12345678-0001"],
    ["№ 12345678-0001", "12345678-0001"],
    ["номер заказа 12345678-0001", "12345678-0001"],
    ["Заказ: 49250813", "49250813"],
    ["order ABC123", "ABC123"],
    ["мой номер ab12345", "AB12345"],
    ["1234567890", "1234567890"],
  ])("%s", (text, number) => {
    expect(readNumber(text)).toEqual({ type: "number", number });
  });

  it.each([
    ["не помню", "none"],
    ["1234", "none"],
    ["2026-11-12", "none"],
    ["12.11.2026", "none"],
    ["1500", "none"],
    ["123456 и 654321", "none"],
    ["привет", "none"],
    ["hello world", "none"],
    ["+7 916 123-45-67", "phone"],
    ["89161234567", "phone"],
    ["8 (800) 555-89-82", "phone"],
    ["4510 123456", "document"],
    ["👍", "none"],
  ])("%s is none", (text, type) => {
    expect(readNumber(text)).toEqual({ type });
  });

  it("is short, in plain characters, whatever is written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        const reading = readNumber(text);
        if (reading.type === "number") expect(reading.number).toMatch(/^[A-Z\d-]{5,32}$/);
      }),
    );
  });
});
