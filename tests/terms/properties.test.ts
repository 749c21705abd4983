import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { workingDaysBetween } from "../../src/terms/calendar.ts";
import { lastDay } from "../../src/terms/last-day.ts";
import { standing } from "../../src/terms/standing.ts";
import type { Terms } from "../../src/terms/terms.ts";
import { realTerms } from "./a-terms.ts";

let terms: Terms;
beforeAll(async () => {
  terms = await realTerms();
});

const DAY_MS = 86_400_000;
const dates = fc
  .integer({ min: Date.UTC(2000, 0, 1) / DAY_MS, max: Date.UTC(2060, 11, 31) / DAY_MS })
  .map((day) => new Date(day * DAY_MS).toISOString().slice(0, 10));
const dayRules = () => terms.rules.filter(({ unit }) => unit !== "hours");
const rules = () => fc.constantFrom(...dayRules());

describe("any term from any day", () => {
  it("ends after it starts, and never earlier for a later start", () => {
    fc.assert(
      fc.property(rules(), dates, dates, (rule, one, other) => {
        const [first = "", second = ""] = [one, other].toSorted();
        const early = lastDay(rule, first, terms.calendar);
        const late = lastDay(rule, second, terms.calendar);
        expect(early.date > first).toBe(true);
        expect(early.date <= late.date).toBe(true);
      }),
    );
  });

  it("never tells a customer a later day than the plain end", () => {
    fc.assert(
      fc.property(rules(), dates, (rule, from) => {
        const end = lastDay(rule, from, terms.calendar);
        if (rule.binds === "customer") expect(end.moved).toBeUndefined();
        if (end.moved === undefined) return;
        expect(end.moved > end.date).toBe(true);
        expect(terms.calendar.isWorkingDay(end.moved)).toBe(true);
        expect(terms.calendar.isWorkingDay(end.date)).toBe(false);
        expect(workingDaysBetween(terms.calendar, end.date, end.moved)).toBe(1);
      }),
    );
  });

  it("counts as many working days as the rule says, and ends on one", () => {
    const inWorkingDays = terms.rules.filter(({ unit }) => unit === "working-days");
    fc.assert(
      fc.property(fc.constantFrom(...inWorkingDays), dates, (rule, from) => {
        const { date } = lastDay(rule, from, terms.calendar);
        expect(workingDaysBetween(terms.calendar, from, date)).toBe(rule.count);
        expect(terms.calendar.isWorkingDay(date)).toBe(true);
      }),
    );
  });

  it("stands early, due or over by its last day alone, with days left only while it is early", () => {
    fc.assert(
      fc.property(rules(), dates, dates, (rule, from, today) => {
        const { date } = lastDay(rule, from, terms.calendar);
        const { status, left } = standing(date, today, rule.unit, terms.calendar);
        expect(status).toBe(today < date ? "early" : today === date ? "due_today" : "overdue");
        // A working-day term ends on a working day, so something is left until then.
        if (status === "early") expect(left).toBeGreaterThan(0);
        else expect(left).toBe(0);
      }),
    );
  });
});
