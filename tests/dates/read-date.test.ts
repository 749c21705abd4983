import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { loadVocabulary } from "../../src/dates/load.ts";
import { readDate } from "../../src/dates/read-date.ts";
import type { Vocabulary } from "../../src/dates/vocabulary.ts";
import { PACKAGE_ROOT } from "../../src/paths.ts";

/** A Tuesday. */
const TODAY = "2026-11-24";

let vocabulary: Vocabulary;
beforeAll(async () => {
  const loaded = await loadVocabulary(join(PACKAGE_ROOT, "data"));
  if (!loaded.vocabulary) throw new Error(JSON.stringify(loaded.problems));
  ({ vocabulary } = loaded);
});

const read = (text: string, today = TODAY, isMonthFirst = false) =>
  readDate(text, today, vocabulary, { isMonthFirst });

describe("a day as people write it in Russian", () => {
  it.each([
    ["сегодня", "2026-11-24"],
    ["Вчера!", "2026-11-23"],
    ["вчера вечером", "2026-11-23"],
    ["позавчера", "2026-11-22"],
    ["пазавчера", "2026-11-22"],
    ["вчира", "2026-11-23"],
    ["12 ноября", "2026-11-12"],
    ["12-го ноября", "2026-11-12"],
    ["12ноября", "2026-11-12"],
    ["12 нояб.", "2026-11-12"],
    ["12 ноя", "2026-11-12"],
    ["12 ноебря", "2026-11-12"],
    ["двенадцатого ноября", "2026-11-12"],
    ["двадцать первого октября", "2026-10-21"],
    ["12 ноября 2025", "2025-11-12"],
    ["12 ноября 2025 года", "2025-11-12"],
    ["12 ноября 25 г.", "2025-11-12"],
    ["12.11", "2026-11-12"],
    ["12.11.26", "2026-11-12"],
    ["12.11.2026", "2026-11-12"],
    ["12.11.2026г.", "2026-11-12"],
    ["12/11/2026", "2026-11-12"],
    ["12-11-2026", "2026-11-12"],
    ["12 11 2026", "2026-11-12"],
    ["2026-11-12", "2026-11-12"],
    ["01.02.26", "2026-02-01"],
    ["12 декабря 2025", "2025-12-12"],
    ["30 июня", "2026-06-30"],
    ["29.02.2024", "2024-02-29"],
    ["12 числа", "2026-11-12"],
    ["12-го", "2026-11-12"],
    ["12", "2026-11-12"],
    ["28", "2026-10-28"], // the 28th of this month is ahead
    ["двенадцатого", "2026-11-12"],
    ["неделю назад", "2026-11-17"],
    ["1 неделю назад", "2026-11-17"],
    ["две недели назад", "2026-11-10"],
    ["2 нед назад", "2026-11-10"],
    ["3 недели", "2026-11-03"],
    ["уже 3 недели", "2026-11-03"],
    ["уже неделю", "2026-11-17"],
    ["три дня назад", "2026-11-21"],
    ["3 дня тому назад", "2026-11-21"],
    ["дня три назад", "2026-11-21"],
    ["пару дней назад", "2026-11-22"],
    ["10 дней назад", "2026-11-14"],
    ["месяц назад", "2026-10-24"],
    ["полтора месяца назад", "2026-10-09"],
    ["2 месяца назад", "2026-09-24"],
    ["полгода назад", "2026-05-24"],
    ["год назад", "2025-11-24"],
    ["2 часа назад", "2026-11-24"],
    ["сутки назад", "2026-11-23"],
    ["в прошлый понедельник", "2026-11-23"],
    ["в понедельник", "2026-11-23"],
    ["в пятницу", "2026-11-20"],
    ["пятница", "2026-11-20"],
    ["в прошлую среду", "2026-11-18"],
    ["в позапрошлую пятницу", "2026-11-13"],
    ["в прошлый вторник", "2026-11-17"],
    ["на прошлой неделе в среду", "2026-11-18"],
    ["в среду на прошлой неделе", "2026-11-18"],
    ["в понедельник, 16 ноября", "2026-11-16"],
    ["писал им 12 ноября, так и молчат", "2026-11-12"],
    ["12.11 в 15.30", "2026-11-12"],
    ["12.11 в 15:30", "2026-11-12"],
    ["где-то 12 ноября", "2026-11-12"],
    ["завтра обещали, а вчера отказали", "2026-11-23"],
  ])("%s", (text, date) => {
    expect(read(text)).toEqual({ type: "date", date });
  });
});

describe("a day as people write it in English", () => {
  it.each([
    ["today", "2026-11-24"],
    ["yesterday", "2026-11-23"],
    ["yesterady", "2026-11-23"],
    ["the day before yesterday", "2026-11-22"],
    ["Nov 12", "2026-11-12"],
    ["Nov 12th", "2026-11-12"],
    ["12 Nov", "2026-11-12"],
    ["12th of November", "2026-11-12"],
    ["November the 12th", "2026-11-12"],
    ["November 12, 2025", "2025-11-12"],
    ["12 November 2025", "2025-11-12"],
    ["twelfth of november", "2026-11-12"],
    ["last Monday", "2026-11-23"],
    ["on Monday", "2026-11-23"],
    ["last friday", "2026-11-20"],
    ["Monday before last", "2026-11-16"],
    ["Wednesday last week", "2026-11-18"],
    ["a week ago", "2026-11-17"],
    ["two weeks ago", "2026-11-10"],
    ["3 weeks", "2026-11-03"],
    ["a couple of days ago", "2026-11-22"],
    ["3 days ago", "2026-11-21"],
    ["a month ago", "2026-10-24"],
    ["half a year ago", "2026-05-24"],
    ["a fortnight ago", "2026-11-10"],
    ["the 12th", "2026-11-12"],
    ["2026-11-12", "2026-11-12"],
    ["12.11.2026", "2026-11-12"],
    ["this morning", "2026-11-24"],
    ["I wrote to them on November 12", "2026-11-12"],
  ])("%s", (text, date) => {
    expect(read(text, TODAY, true)).toEqual({ type: "date", date });
  });

  it("asks which of two days is meant where slashes leave it open, and only then", () => {
    expect(read("11/10/2026", TODAY, true)).toEqual({ type: "choose", dates: ["2026-11-10", "2026-10-11"] });
    expect(read("11/10/2026")).toEqual({ type: "date", date: "2026-10-11" }); // Russians write the day first
    expect(read("11/12/2026", TODAY, true)).toEqual({ type: "date", date: "2026-11-12" }); // 11 December is ahead
    expect(read("11/23/2026", TODAY, true)).toEqual({ type: "date", date: "2026-11-23" });
    expect(read("10/10/2026", TODAY, true)).toEqual({ type: "date", date: "2026-10-10" });
  });
});

describe("what can't be the day", () => {
  it.each([
    ["завтра", { type: "future", date: "2026-11-25" }],
    ["tomorrow", { type: "future", date: "2026-11-25" }],
    ["через неделю", { type: "future" }],
    ["in a week", { type: "future" }],
    ["12.12.2026", { type: "future", date: "2026-12-12" }],
    ["25 ноября 2026", { type: "future", date: "2026-11-25" }],
    ["в следующую пятницу", { type: "future" }],
    ["next Friday", { type: "future" }],
    ["31 июня", { type: "impossible" }],
    ["31.06", { type: "impossible" }],
    ["32 ноября", { type: "impossible" }],
    ["30.02.2026", { type: "impossible" }],
    ["29.02.2026", { type: "impossible" }],
    ["29 февраля", { type: "impossible" }], // neither 2026 nor 2025 has one
    ["12.13.2026", { type: "impossible" }],
    ["00.11", { type: "impossible" }],
    ["99", { type: "impossible" }],
    ["12.11.1026", { type: "too-old", date: "1026-11-12" }],
    ["12 ноября 2011", { type: "too-old", date: "2011-11-12" }],
  ])("%s is refused as such", (text, reading) => {
    expect(read(text)).toEqual(reading);
  });

  it("offers last year's day where this year's is still ahead and neither is near", () => {
    expect(read("25 декабря")).toEqual({ type: "choose", dates: ["2025-12-25"] });
    expect(read("25.12")).toEqual({ type: "choose", dates: ["2025-12-25"] });
    // Just after New Year there is no doubt.
    expect(read("25 декабря", "2027-01-05")).toEqual({ type: "date", date: "2026-12-25" });
  });
});

describe("a time that leaves the day open", () => {
  it("offers the days of the week that is named", () => {
    const week = [
      "2026-11-16",
      "2026-11-17",
      "2026-11-18",
      "2026-11-19",
      "2026-11-20",
      "2026-11-21",
      "2026-11-22",
    ];
    expect(read("на прошлой неделе")).toEqual({ type: "choose", dates: week });
    expect(read("last week")).toEqual({ type: "choose", dates: week });
    expect(read("на этой неделе")).toEqual({ type: "choose", dates: ["2026-11-23", "2026-11-24"] });
  });

  it("offers today and a week ago for today's weekday", () => {
    expect(read("во вторник")).toEqual({ type: "choose", dates: ["2026-11-24", "2026-11-17"] });
  });

  it("offers both ends of a week that goes on", () => {
    expect(read("третью неделю жду")).toEqual({ type: "choose", dates: ["2026-11-10", "2026-11-03"] });
    expect(read("игнорят 3-й день")).toEqual({ type: "choose", dates: ["2026-11-22", "2026-11-21"] });
  });

  it("offers the days of a message that names several", () => {
    expect(read("писал 12 ноября и 19 ноября")).toEqual({
      type: "choose",
      dates: ["2026-11-12", "2026-11-19"],
    });
  });

  it.each([
    "недавно",
    "на днях",
    "в ноябре",
    "в начале ноября",
    "in November",
    "recently",
    "в прошлом месяце",
    "last month",
    "летом",
    "несколько дней назад",
    "a few weeks ago",
    "давно",
  ])("%s needs the day", (text) => {
    expect(read(text)).toEqual({ type: "vague" });
  });
});

describe("a message without a date", () => {
  it.each([
    "",
    "сколько ждать ответа?",
    "ответ за 30 дней?",
    "how long will it take",
    "may I skip this",
    "12345678-0001",
    "12345678-0001-1",
    "1500",
    "5-15 минут?",
    "не помню",
    "+7 495 232-10-00",
    "заказ 49250813",
    "2026",
    "👍",
    "/start",
  ])("%s", (text) => {
    expect(read(text)).toEqual({ type: "none" });
  });
});

describe("any message on any day", () => {
  const days = fc
    .integer({ min: Date.UTC(2020, 0, 1) / 86_400_000, max: Date.UTC(2040, 0, 1) / 86_400_000 })
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  const words = fc.constantFrom(
    ..."вчера позавчера неделю недели назад через прошлой прошлый неделе понедельник ноября мая числа три две пару двадцать первого года несколько last next week monday of the may ago a few couple and in".split(
      " ",
    ),
    ..."12 31 29 0 99 2026 26 12.11 31.02 29.02.2024 11/12 2026-11-12 12.11.2026 1.5 12:30 - , ? . -го th".split(
      " ",
    ),
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 9 }).map((list) => list.join(" ")),
    fc.string({ unit: "binary", maxLength: 60 }),
  );

  it("is never read as a day ahead, or as one that no calendar has", () => {
    fc.assert(
      fc.property(texts, days, fc.boolean(), (text, today, isMonthFirst) => {
        const reading = read(text, today, isMonthFirst);
        const dates =
          reading.type === "date" ? [reading.date] : reading.type === "choose" ? reading.dates : [];
        for (const date of dates) {
          expect(date <= today, `${text} → ${date} on ${today}`).toBe(true);
          expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
        }
        if (reading.type === "choose") {
          expect(dates.length).toBeGreaterThan(0);
          expect(dates.length).toBeLessThanOrEqual(7);
          expect(new Set(dates).size).toBe(dates.length);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("is read back from every way of writing a day out", () => {
    const months = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(
      " ",
    );
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 3000 }), (today, ago) => {
        const at = new Date(Date.parse(`${today}T00:00:00Z`) - ago * 86_400_000);
        const date = at.toISOString().slice(0, 10);
        const [year = "", month = "", day = ""] = date.split("-");
        const written = [
          `${day}.${month}.${year}`,
          `${Number(day)}.${Number(month)}.${year.slice(2)}`,
          `${Number(day)} ${months[Number(month) - 1]} ${year} года`,
          at.toLocaleDateString("en-US", { dateStyle: "long", timeZone: "UTC" }),
          date,
          `${ago} дней назад`,
        ];
        for (const text of written.slice(0, ago < 1000 ? 6 : 5))
          expect(read(text, today), text).toEqual({ type: "date", date });
      }),
    );
  });

  it("is read in no time, however long it is", () => {
    for (const text of [
      "12 ".repeat(2000),
      "на прошлой ".repeat(400),
      "a ".repeat(2000),
      "двадцать ".repeat(500),
    ]) {
      expect(read(text).type).toBeTypeOf("string");
    }
  });
});
