import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { temporaryFolder } from "../helpers/start-process.ts";
import { runCli } from "./run-cli.ts";

let folder: ReturnType<typeof temporaryFolder>;
beforeAll(() => {
  folder = temporaryFolder();
});
afterAll(() => folder.remove());

const ANSWERS = {
  ladder: "order",
  problem: "order-late",
  number: "49250813-0112",
  happened: "12 ноября",
  amount: "1 500,50 руб",
  stage: "order-claim:silence",
  asked: "неделю назад",
  want: "refund",
};

function run(answers: unknown, ...options: string[]) {
  const file = join(folder.path, "answers.json");
  writeFileSync(file, typeof answers === "string" ? answers : JSON.stringify(answers));
  return runCli("complaint", ["--answers", file, "--today", "2026-11-24", ...options]);
}

describe("npm run -s complaint", () => {
  it("prints all four results, with dates and sums read as people write them", () => {
    const { code, out, err } = run(ANSWERS);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const part of [
      "1. Сообщение для чата",
      "Напоминаю о претензии от 17.11.2026",
      "2. Полный текст: Жалоба",
      "Заказ обещали доставить 12 ноября 2026 года",
      "3. Ваши шаги",
      "последний день — 17 декабря 2026",
      "4. Что собрать",
    ]) {
      expect(out).toContain(part);
    }
  });

  it("speaks the other language, and writes the files", () => {
    const out = join(folder.path, "out");
    const { out: text } = run(ANSWERS, "--locale", "en", "--out", out);
    expect(text).toContain("A translation to read. Send the Russian text.");
    expect(readdirSync(out).toSorted()).toEqual(["complaint.docx", "dates.ics"]);
    expect(readFileSync(join(out, "dates.ics"), "utf8")).toContain("DTSTART;VALUE=DATE:20261217");
    expect(readFileSync(join(out, "complaint.docx")).subarray(0, 2).toString()).toBe("PK");
  });

  it("begins from a topic, and takes what is not said as skipped", () => {
    const { code, out } = run({
      topic: "complaint-regulator",
      ladder: "order",
      problem: "order-refund",
      stage: "none",
    });
    expect(code).toBe(0);
    expect(out).toContain("Вы спрашивали про этот шаг: Роспотребнадзор");
  });

  it.each([
    ["a day ahead", { ...ANSWERS, asked: "завтра" }, /asked: "завтра" is read as future/],
    ["no sum", { ...ANSWERS, amount: "много" }, /amount: "много"/],
    [
      "a stage of another ladder",
      { ...ANSWERS, stage: "bank-claim:silence" },
      /stage: .*does not fit; one of none, order-chat:silence/,
    ],
    ["a missing answer", { ladder: "order", problem: "order-late" }, /stage: is missing/],
    ["an unknown field", { ...ANSWERS, colour: "red" }, /colour/],
    ["no JSON", "{", /answers\.json/],
  ])("names what is wrong: %s", (_, answers, told) => {
    const { code, out, err } = run(answers);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(told);
  });

  it("says how to call it", () => {
    expect(runCli("complaint", [])).toMatchObject({ code: 1, err: expect.stringContaining("Usage") });
    expect(run(ANSWERS, "--locale", "de").err).toContain("ru");
  });
});
