import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { answerLine } from "../../src/terms/answer-line.ts";
import type { Terms } from "../../src/terms/terms.ts";
import { realTerms } from "./a-terms.ts";

let terms: Terms;
beforeAll(async () => {
  terms = await realTerms();
});

const ask = (question: object) => answerLine(JSON.stringify(question), terms);
const BANK = { id: "q1", rule: "bank_reply_15_working_days", from: "2026-11-24" };
const NOTICE = { id: 7, rule: "bank_notice_next_day" };
const PACKAGE = { id: "p", rule: "travel_package_24_hours_after_landing" };

describe("a line of questions", () => {
  it("is answered with its id and the last day, and nothing else", () => {
    expect(ask(BANK)).toEqual({ id: "q1", date: "2026-12-15" });
    expect(ask({ ...NOTICE, from: "2026-12-31" })).toEqual({ id: 7, date: "2027-01-01" });
  });

  it("takes fields that are null as absent, and skips fields that it does not know", () => {
    expect(ask({ ...BANK, today: null, from_utc: null, tz: null, note: "x" })).toEqual(ask(BANK));
  });

  it("names the later day where the law moves the end", () => {
    const claim = { id: 1, rule: "ozon_claim_30_calendar_days", from: "2026-04-01" };
    expect(ask(claim)).toEqual({ id: 1, date: "2026-05-01", moved: "2026-05-04" });
  });

  it("says that a date may shift, or by which calendar it was counted", () => {
    expect(ask({ ...BANK, from: "2027-12-20" })).toEqual({
      id: "q1",
      date: "2028-01-18",
      may_shift: [2028],
      by_calendar: [2027],
    });
  });
});

describe("the standing on a day", () => {
  it.each([
    ["2026-11-24", "early", 15],
    ["2026-12-11", "early", 2], // a Friday: Monday and Tuesday are left
    ["2026-12-13", "early", 2], // a Sunday
    ["2026-12-14", "early", 1],
    ["2026-12-15", "due_today", 0],
    ["2026-12-16", "overdue", 0],
    ["2027-06-01", "overdue", 0],
  ])("on %s is %s with %i working days left", (today, status, left) => {
    expect(ask({ ...BANK, today })).toEqual({ id: "q1", date: "2026-12-15", status, left });
  });

  it("counts calendar days for a rule in calendar days", () => {
    const rpn = { id: 1, rule: "rpn_reply_30_calendar_days", from: "2026-12-02", today: "2026-12-30" };
    expect(ask(rpn)).toEqual({ id: 1, date: "2027-01-01", status: "early", left: 2 });
  });

  it("is measured by the plain end, not by the later one", () => {
    const claim = { id: 1, rule: "ozon_claim_30_calendar_days", from: "2026-12-01" };
    expect(ask({ ...claim, today: "2026-12-31" })).toMatchObject({ status: "due_today", left: 0 });
    expect(ask({ ...claim, today: "2027-01-05" })).toMatchObject({ status: "overdue", left: 0 });
  });
});

describe("an instant", () => {
  it.each([
    ["2026-12-31T20:59:59Z", "Europe/Moscow", "2027-01-01"], // 23:59:59 of the 31st
    ["2026-12-31T21:00:00Z", "Europe/Moscow", "2027-01-02"], // midnight: the 1st
    ["2026-11-30T12:00:00Z", "Asia/Kamchatka", "2026-12-02"], // already 1 December there
    ["2026-11-24T21:59:00Z", "Europe/Kaliningrad", "2026-11-25"], // still the 24th, at 23:59
    ["2026-11-24T22:00:00Z", "Europe/Kaliningrad", "2026-11-26"],
    ["2028-03-01T03:00:00Z", "America/New_York", "2028-03-01"], // still 29 February
    ["2026-12-31T14:30:00+03:00", "Asia/Vladivostok", "2027-01-01"],
    ["2026-12-31 20:59:59Z", "Europe/Moscow", "2027-01-01"],
  ])("%s in %s becomes the civil date there first", (from_utc, tz, date) => {
    expect(ask({ ...NOTICE, from_utc, tz })).toEqual({ id: 7, date });
  });

  it("counts before a civil date that is given as well", () => {
    const both = { from: "2020-01-01", from_utc: "2026-12-31T21:00:00Z", tz: "Europe/Moscow" };
    expect(ask({ ...NOTICE, ...both })).toEqual({ id: 7, date: "2027-01-02" });
  });

  it("without a zone is taken by Moscow time", () => {
    expect(ask({ ...NOTICE, from_utc: "2026-12-31T21:00:00Z" })).toEqual({ id: 7, date: "2027-01-02" });
  });
});

describe("a term in hours", () => {
  it("ends at an instant with the offset that it was given", () => {
    const local = ask({ ...PACKAGE, from: "2026-07-01T10:00:00+05:00" });
    expect(local).toEqual({ id: "p", date: "2026-07-02T10:00:00+05:00" });
    expect(ask({ ...PACKAGE, from: "2028-02-28T23:15:00Z" })).toEqual({
      id: "p",
      date: "2028-02-29T23:15:00Z",
    });
  });

  it("is shown on the clock of the zone", () => {
    const question = { ...PACKAGE, from_utc: "2026-11-24T11:30:00Z", tz: "Asia/Kamchatka" };
    expect(ask(question)).toEqual({ id: "p", date: "2026-11-25T23:30:00+12:00" });
  });

  it("is 24 hours on the clock also where the clocks change", () => {
    // Berlin goes back an hour at 3 a.m. on 25 October 2026.
    const question = { ...PACKAGE, from_utc: "2026-10-24T12:00:00Z", tz: "Europe/Berlin" };
    expect(ask(question)).toEqual({ id: "p", date: "2026-10-25T13:00:00+01:00" });
  });

  it("stands by the clock of the end", () => {
    const from = "2026-12-30T22:00:00+03:00";
    const on = (today: string) => ask({ ...PACKAGE, from, today });
    expect(on("2026-12-30")).toMatchObject({ status: "early", left: 1 });
    expect(on("2026-12-31")).toMatchObject({ status: "due_today", left: 0 });
    expect(on("2026-12-31T21:59:00+03:00")).toMatchObject({ status: "due_today", left: 0 });
    expect(on("2026-12-31T22:01:00+03:00")).toMatchObject({ status: "overdue", left: 0 });
    expect(on("2027-01-01")).toMatchObject({ status: "overdue", left: 0 });
  });
});

describe("a bad line", () => {
  it.each([
    ["not JSON", "{", null, /JSON/],
    ["a list", "[]", null, /id/],
    ["no id", '{"rule":"bank_notice_next_day","from":"2026-11-24"}', null, /id/],
    ["an unknown rule", JSON.stringify({ ...BANK, rule: "bank_reply" }), "q1", /--list/],
    ["an impossible date", JSON.stringify({ ...BANK, from: "2026-02-29" }), "q1", /from.*YYYY-MM-DD/],
    ["a date in words", JSON.stringify({ ...BANK, from: "24.11.2026" }), "q1", /from/],
    ["no date", '{"id":"q1","rule":"bank_notice_next_day"}', "q1", /from: is missing/],
    [
      "an unknown zone",
      JSON.stringify({ ...BANK, from_utc: "2026-11-24T00:00:00Z", tz: "Moscow" }),
      "q1",
      /tz/,
    ],
    [
      "an impossible instant",
      JSON.stringify({ ...BANK, from_utc: "2026-11-24T25:00:00Z" }),
      "q1",
      /from_utc/,
    ],
    ["a bad day to stand on", JSON.stringify({ ...BANK, today: "tomorrow" }), "q1", /today/],
    ["a year far away", JSON.stringify({ ...BANK, from: "0001-01-01" }), "q1", /year/],
  ])("%s is answered with the field and its mend", (_, line, id, error) => {
    expect(answerLine(line, terms)).toEqual({ id, error: expect.stringMatching(error) });
  });

  it("never throws, whatever it holds", () => {
    const field = fc.oneof(
      fc.string(),
      fc.constantFrom("2026-11-24", "2026-11-24T10:00:00Z", null),
      fc.jsonValue(),
    );
    const question = fc.record(
      {
        id: field,
        rule: fc.oneof(field, fc.constantFrom(...terms.rules.map(({ id }) => id), "__proto__")),
        from: field,
        today: field,
        from_utc: field,
        tz: fc.oneof(field, fc.constant("Europe/Moscow")),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          question.map((value) => JSON.stringify(value)),
          fc.string(),
        ),
        (line) => {
          const answer = answerLine(line, terms);
          expect("error" in answer || "date" in answer).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
