import { beforeAll, describe, expect, it } from "vitest";
import type { Content } from "../../../src/content.ts";
import { terms as check } from "../../../src/guide/checks/terms.ts";
import type { Rule, YearCalendar } from "../../../src/terms/schema.ts";
import { createTerms } from "../../../src/terms/terms.ts";
import { realContent } from "../../helpers/open-bot.ts";

let content: Content;
beforeAll(async () => {
  content = await realContent();
});

/** What the check says when a rule or a year is changed. */
function problemsWith(change: { rule?: (rule: Rule) => Rule; year?: (year: YearCalendar) => YearCalendar }) {
  const { guide, terms, complaints, t } = content;
  const same = <T>(value: T) => value;
  const changed = createTerms({
    holidays: terms.holidays,
    rules: terms.rules.map(change.rule ?? same),
    years: terms.years.map(change.year ?? same),
  });
  return check({ guide, t, complaints, terms: changed, files: [], today: "2026-11-24" }).map(
    ({ path, message }) => `${path}: ${message}`,
  );
}

const only = (id: string, change: Partial<Rule>) => (rule: Rule) =>
  rule.id === id ? { ...rule, ...change } : rule;
const in2026 = (change: (year: YearCalendar) => Partial<YearCalendar>) => (year: YearCalendar) =>
  year.year === 2026 ? { ...year, ...change(year) } : year;

describe("the check of terms", () => {
  it("finds nothing wrong in the data", () => {
    expect(problemsWith({})).toEqual([]);
  });

  it("finds a count that its figures do not add up to", () => {
    expect(problemsWith({ rule: only("cbr_then_bank_22_working_days", { count: 21 }) })).toEqual([
      "cbr_then_bank_22_working_days: counts 21, its figures add up to 22",
    ]);
  });

  it("finds figures of another unit, and ones that are not there", () => {
    expect(problemsWith({ rule: only("rpn_reply_30_calendar_days", { unit: "hours" }) })).toEqual([
      'rpn_reply_30_calendar_days: the figure "rpn-reply" has another unit',
    ]);
    expect(problemsWith({ rule: only("rpn_reply_30_calendar_days", { figures: ["rpn"] }) })).toEqual([
      'rpn_reply_30_calendar_days.figures: no figure "rpn"',
    ]);
  });

  it("finds a source that is not there", () => {
    expect(problemsWith({ rule: only("bank_notice_next_day", { sources: ["hearsay"] }) })).toEqual([
      'bank_notice_next_day.sources: no source "hearsay"',
    ]);
  });

  it("finds rules without words and ids used twice", () => {
    const renamed = problemsWith({ rule: only("bank_notice_next_day", { id: "bank_notice_tomorrow" }) });
    expect(renamed.filter((problem) => problem.includes("words are missing"))).toHaveLength(2);
    expect(problemsWith({ rule: only("fz161_hold_2_days", { id: "bank_notice_next_day" }) })).toContain(
      "bank_notice_next_day: this id is used twice",
    );
  });

  it("finds a calendar that does not fit its source's count, and moves that no decree can make", () => {
    expect(problemsWith({ year: in2026(({ moves }) => ({ moves: moves.slice(1) })) })).toEqual([
      "workingDays: has 248 working days, its source says 247",
    ]);
    const moves = [{ from: "2026-01-05", to: "2027-01-09" }];
    expect(problemsWith({ year: in2026(() => ({ moves, workingDays: null })) })).toEqual([
      "2026-01-05 → 2027-01-09: leaves the year",
      "2026-01-05 → 2027-01-09: 2026-01-05 is no weekend",
      "2026-01-05 → 2027-01-09: 2027-01-09 is a day off anyway",
    ]);
  });
});
