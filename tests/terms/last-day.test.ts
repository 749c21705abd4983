import { beforeAll, describe, expect, it } from "vitest";
import { lastDay } from "../../src/terms/last-day.ts";
import type { Terms } from "../../src/terms/terms.ts";
import { realTerms, ruleOf } from "./a-terms.ts";
import { calendarDayAfter, isWorkingByHand, KNOWN_YEARS, workingDayAfter } from "./production-calendar.ts";

let terms: Terms;
beforeAll(async () => {
  terms = await realTerms();
});

type Case = readonly [rule: string, from: string, date: string, moved?: string];

/** Rule, from, last day, and the later day where the law moves the end: counted on a paper calendar. */
const CASES: readonly Case[] = [
  // An ordinary stretch: Tuesday 24 November 2026.
  ["bank_reply_15_working_days", "2026-11-24", "2026-12-15"],
  ["bank_reply_extended_25_working_days", "2026-11-24", "2026-12-29"],
  ["cbr_forward_7_working_days", "2026-11-24", "2026-12-03"],
  ["cbr_then_bank_22_working_days", "2026-11-24", "2026-12-24"],
  ["cbr_then_bank_extended_32_working_days", "2026-11-24", "2027-01-18"],
  ["ombudsman_claim_15_working_days", "2026-11-24", "2026-12-15"],
  // Over New Year: 2027 begins to work on Monday 11 January, 2026 on Monday the 12th.
  ["bank_reply_15_working_days", "2026-12-21", "2027-01-20"],
  ["bank_reply_15_working_days", "2026-12-31", "2027-01-29"],
  ["bank_reply_15_working_days", "2027-01-05", "2027-01-29"],
  ["bank_reply_15_working_days", "2027-01-10", "2027-01-29"],
  ["bank_reply_15_working_days", "2027-01-11", "2027-02-01"],
  ["bank_reply_15_working_days", "2025-12-30", "2026-01-30"],
  ["bank_reply_15_working_days", "2025-12-15", "2026-01-15"],
  ["cbr_forward_7_working_days", "2025-12-26", "2026-01-16"],
  ["ombudsman_claim_15_working_days", "2026-12-29", "2027-01-28"],
  ["bank_reply_15_working_days", "2024-12-20", "2025-01-20"],
  // May: two short weeks in 2025, one day in each week of 2026, two Mondays in 2027.
  ["bank_reply_15_working_days", "2025-04-18", "2025-05-15"],
  ["bank_reply_15_working_days", "2026-04-20", "2026-05-13"],
  ["bank_reply_extended_25_working_days", "2026-04-20", "2026-05-27"],
  ["bank_reply_15_working_days", "2027-04-23", "2027-05-18"],
  // June, February, March, November, with working Saturdays.
  ["cbr_forward_7_working_days", "2025-06-09", "2025-06-20"],
  ["cbr_forward_7_working_days", "2027-06-07", "2027-06-17"],
  ["bank_reply_15_working_days", "2026-02-10", "2026-03-04"],
  ["cbr_forward_7_working_days", "2026-03-05", "2026-03-17"],
  ["cbr_forward_7_working_days", "2027-02-15", "2027-02-25"],
  ["cbr_forward_7_working_days", "2025-10-29", "2025-11-10"],
  ["cbr_forward_7_working_days", "2026-10-30", "2026-11-11"],
  ["cbr_forward_7_working_days", "2027-11-01", "2027-11-12"],
  // Years without a decree.
  ["bank_reply_15_working_days", "2024-11-01", "2024-11-25"],
  ["cbr_forward_7_working_days", "2028-02-21", "2028-03-02"],
  ["cbr_forward_7_working_days", "2028-02-29", "2028-03-10"],
  ["bank_reply_15_working_days", "2028-10-20", "2028-11-13"],
  ["bank_reply_15_working_days", "2027-12-20", "2028-01-18"],
  // Calendar days of authorities: the end stays where it falls.
  ["cbr_own_reply_30_calendar_days", "2026-11-24", "2026-12-24"],
  ["cbr_own_reply_60_calendar_days", "2026-11-24", "2027-01-23"],
  ["rpn_reply_30_calendar_days", "2026-12-02", "2027-01-01"],
  ["rpn_reply_30_calendar_days", "2026-01-31", "2026-03-02"],
  ["rpn_reply_30_calendar_days", "2028-01-30", "2028-02-29"],
  ["rpn_reply_30_calendar_days", "2028-01-31", "2028-03-01"],
  // Terms that Civil Code art. 193 moves to the next working day.
  ["ozon_claim_30_calendar_days", "2026-11-24", "2026-12-24"],
  ["ozon_claim_30_calendar_days", "2026-11-26", "2026-12-26", "2026-12-28"],
  ["ozon_claim_30_calendar_days", "2026-12-01", "2026-12-31", "2027-01-11"],
  ["ozon_claim_30_calendar_days", "2026-04-01", "2026-05-01", "2026-05-04"],
  ["ozon_claim_30_calendar_days", "2026-04-09", "2026-05-09", "2026-05-12"],
  ["ozon_claim_30_calendar_days", "2025-10-02", "2025-11-01"], // a working Saturday
  ["ozon_claim_30_calendar_days", "2025-10-03", "2025-11-02", "2025-11-05"],
  ["ozon_claim_30_calendar_days", "2027-01-21", "2027-02-20"], // a working Saturday
  ["ozon_claim_30_calendar_days", "2027-01-22", "2027-02-21", "2027-02-24"],
  ["ozon_claim_30_calendar_days", "2027-10-05", "2027-11-04", "2027-11-08"],
  ["ozon_claim_30_calendar_days", "2028-10-05", "2028-11-04", "2028-11-07"],
  ["fz161_return_30_calendar_days", "2026-12-03", "2027-01-02", "2027-01-11"],
  ["fz161_return_30_calendar_days", "2025-05-14", "2025-06-13", "2025-06-16"],
  ["fz161_return_30_calendar_days", "2026-11-25", "2026-12-25"],
  // Two days of a hold run through days off.
  ["fz161_hold_2_days", "2026-12-31", "2027-01-02"],
  ["fz161_hold_2_days", "2026-02-27", "2026-03-01"],
  ["fz161_hold_2_days", "2028-02-27", "2028-02-29"],
  ["fz161_hold_2_days", "2028-02-28", "2028-03-01"],
  // Terms of the person: never later than counted.
  ["bank_notice_next_day", "2026-11-30", "2026-12-01"],
  ["bank_notice_next_day", "2026-12-31", "2027-01-01"],
  ["bank_notice_next_day", "2027-02-28", "2027-03-01"],
  ["bank_notice_next_day", "2028-02-28", "2028-02-29"],
  ["hotel_letter_14_calendar_days", "2026-11-24", "2026-12-08"],
  ["hotel_letter_14_calendar_days", "2026-12-20", "2027-01-03"],
  ["hotel_letter_14_calendar_days", "2028-02-15", "2028-02-29"],
  ["return_by_post_4_calendar_days", "2026-04-28", "2026-05-02"],
  ["return_by_post_4_calendar_days", "2026-12-29", "2027-01-02"],
  ["return_abroad_10_calendar_days", "2026-02-20", "2026-03-02"],
  ["return_abroad_10_calendar_days", "2026-12-24", "2027-01-03"],
  ["ombudsman_limit_3_years", "2026-11-24", "2029-11-24"],
  ["ombudsman_limit_3_years", "2023-11-25", "2026-11-25"],
  ["ombudsman_limit_3_years", "2024-02-29", "2027-02-28"], // a Sunday, and it stays
  ["ombudsman_limit_3_years", "2025-02-28", "2028-02-28"],
  ["ombudsman_limit_3_years", "2021-02-28", "2024-02-28"],
  ["ombudsman_limit_3_years", "2028-02-29", "2031-02-28"],
];

describe("the last day of a term", () => {
  for (const [id, from, date, moved] of CASES) {
    it(`${id} from ${from} is ${date}`, () => {
      const rule = ruleOf(terms, id);
      const end = lastDay(rule, from, terms.calendar);
      expect({ date: end.date, moved: end.moved }).toEqual({ date, moved });

      // By the other way of counting; years are only a matter of the date itself.
      if (rule.unit === "years") return;
      const counted =
        rule.unit === "working-days" ? workingDayAfter(from, rule.count) : calendarDayAfter(from, rule.count);
      expect(counted).toBe(date);
      const isMoved = rule.onDayOff === "moves" && !isWorkingByHand(counted);
      expect(isMoved ? workingDayAfter(counted, 1) : undefined).toBe(moved);
    });
  }

  it("is covered here for every rule in days and years", () => {
    const covered = new Set(CASES.map(([id]) => id));
    const missing = terms.rules.filter(({ id, unit }) => unit !== "hours" && !covered.has(id));
    expect(missing).toEqual([]);
    expect(CASES.length).toBeGreaterThanOrEqual(60);
  });

  it("names the years that rest on no decree, and those whose decree nobody has read", () => {
    const basis = (id: string, from: string) => {
      const { mayShift, byCalendar } = lastDay(ruleOf(terms, id), from, terms.calendar);
      return { mayShift, byCalendar };
    };
    expect(basis("bank_reply_15_working_days", "2026-11-24")).toEqual({ mayShift: [], byCalendar: [] });
    expect(basis("bank_reply_15_working_days", "2026-12-21")).toEqual({ mayShift: [], byCalendar: [2027] });
    expect(basis("bank_reply_15_working_days", "2027-12-20")).toEqual({
      mayShift: [2028],
      byCalendar: [2027],
    });
    expect(basis("ozon_claim_30_calendar_days", "2026-12-01")).toEqual({ mayShift: [], byCalendar: [2027] });
    // Plain counting asks no calendar.
    expect(basis("rpn_reply_30_calendar_days", "2028-06-01")).toEqual({ mayShift: [], byCalendar: [] });
    expect(basis("ombudsman_limit_3_years", "2026-06-01")).toEqual({ mayShift: [], byCalendar: [] });
  });

  it("is no day where a term is counted in hours", () => {
    const rule = ruleOf(terms, "travel_package_24_hours_after_landing");
    expect(() => lastDay(rule, "2026-11-24", terms.calendar)).toThrow(RangeError);
  });
});

describe("every rule on every day of the calendars by hand", () => {
  it("ends where another way of counting ends", () => {
    const wrong: string[] = [];
    const years = KNOWN_YEARS.filter((year) => year < 2029);
    for (let at = Date.UTC(years[0] ?? 0, 0, 1); at <= Date.UTC(years.at(-1) ?? 0, 9, 30); at += 86_400_000) {
      const from = new Date(at).toISOString().slice(0, 10);
      for (const rule of terms.rules) {
        if (rule.unit !== "working-days" && rule.unit !== "calendar-days") continue;
        const counted =
          rule.unit === "working-days"
            ? workingDayAfter(from, rule.count)
            : calendarDayAfter(from, rule.count);
        const isMoved = rule.onDayOff === "moves" && !isWorkingByHand(counted);
        const moved = isMoved ? workingDayAfter(counted, 1) : undefined;
        const end = lastDay(rule, from, terms.calendar);
        if (end.date !== counted || end.moved !== moved) wrong.push(`${rule.id} from ${from}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
