import { beforeAll, describe, expect, it } from "vitest";
import { createCalendar, workingDaysBetween } from "../../src/terms/calendar.ts";
import type { Terms } from "../../src/terms/terms.ts";
import { realTerms } from "./a-terms.ts";
import { ALL_DAYS, countWorkingDays, isWorkingByHand, KNOWN_YEARS } from "./production-calendar.ts";

let terms: Terms;
beforeAll(async () => {
  terms = await realTerms();
});

describe("the calendar of days off", () => {
  it.each(KNOWN_YEARS)("is that of %i, day by day", (year) => {
    const days = ALL_DAYS.filter((day) => day.startsWith(`${year}`));
    expect(days.length).toBe(year % 4 === 0 ? 366 : 365);
    const wrong = days.filter((day) => terms.calendar.isWorkingDay(day) !== isWorkingByHand(day));
    expect(wrong).toEqual([]);
  });

  it.each([
    [2024, 250], // computed
    [2025, 247],
    [2026, 247],
    [2027, 247],
    [2028, 249], // computed
  ])("has as many working days in %i as the source says: %i", (year, count) => {
    expect(countWorkingDays(`${year - 1}-12-31`, `${year}-12-31`)).toBe(count);
    expect(workingDaysBetween(terms.calendar, `${year - 1}-12-31`, `${year}-12-31`)).toBe(count);
  });

  it("says which years rest on a decree, on one that nobody has read, or on none", () => {
    const basis = [2024, 2025, 2026, 2027, 2028].map((year) => terms.calendar.basis(year));
    expect(basis).toEqual(["computed", "decree", "decree", "marked-decree", "computed"]);
  });
});

describe("a year without a decree", () => {
  const off = (year: number) => [...createCalendar(terms.holidays, []).exceptions(year).daysOff];

  it("gives the day off of a holiday on a weekend to the next working day", () => {
    // 2026 without its decree: 8 March is a Sunday, 9 May a Saturday.
    expect(off(2026)).toContain("2026-03-09");
    expect(off(2026)).toContain("2026-05-11");
    expect(off(2026)).not.toContain("2026-05-12");
  });

  it("gives two holidays in a row two days off", () => {
    // Made up: both days of the weekend are holidays.
    const { holidays, ...rest } = terms.holidays;
    const made = createCalendar({ ...rest, holidays: [...holidays, "05-10"] }, []);
    expect(made.isWorkingDay("2026-05-11")).toBe(false);
    expect(made.isWorkingDay("2026-05-12")).toBe(false);
    expect(made.isWorkingDay("2026-05-13")).toBe(true);
  });

  it("does not carry the January holidays over: only a decree moves them", () => {
    // In 2028 the 1st, 2nd and 8th fall on a weekend.
    expect(off(2028).filter((day) => day < "2028-02")).toEqual([
      "2028-01-03",
      "2028-01-04",
      "2028-01-05",
      "2028-01-06",
      "2028-01-07",
    ]);
    expect(terms.calendar.isWorkingDay("2028-01-10")).toBe(true);
  });
});

describe("working days between two dates", () => {
  it.each([
    ["2026-11-23", "2026-11-24", 1],
    ["2026-11-24", "2026-11-24", 0],
    ["2026-11-25", "2026-11-24", 0], // nothing is left once it is over
    ["2026-11-20", "2026-11-22", 0], // Saturday and Sunday
    ["2025-10-31", "2025-11-05", 2], // working Saturday the 1st, then off to the 4th, Wednesday the 5th
    ["2027-02-19", "2027-02-24", 2], // working Saturday the 20th, then off to the 23rd, Wednesday the 24th
    ["2026-12-30", "2027-01-11", 1],
  ])("after %s up to %s: %i", (after, upTo, count) => {
    expect(workingDaysBetween(terms.calendar, after, upTo)).toBe(count);
    expect(countWorkingDays(after, upTo)).toBe(count);
  });
});
