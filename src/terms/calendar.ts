import { addDays } from "../guide/hours.ts";
import type { Holidays, YearCalendar } from "./schema.ts";

/** How the days off of a year are known; `computed`: no decree yet, so they may shift. */
export type Basis = "decree" | "marked-decree" | "computed";

/** The Russian production calendar of the five-day week. Dates are civil dates, YYYY-MM-DD. */
export type WorkingCalendar = {
  isWorkingDay(date: string): boolean;
  basis(year: number): Basis;
  /** Days of a year that differ from a plain week. */
  exceptions(year: number): Exceptions;
};

export type Exceptions = {
  /** Mondays to Fridays that are days off. */
  daysOff: ReadonlySet<string>;
  /** Saturdays and Sundays that are working days. */
  workingWeekends: ReadonlySet<string>;
};

/** Builds the calendar from the fixed holidays and the years whose decree is known; other years are computed. */
export function createCalendar(holidays: Holidays, years: readonly YearCalendar[]): WorkingCalendar {
  const byYear = new Map(years.map((year) => [year.year, year]));
  const known = new Map<number, Exceptions>();

  function exceptions(year: number): Exceptions {
    let found = known.get(year);
    if (!found) {
      found = exceptionsOf(year, holidays, byYear.get(year)?.moves ?? []);
      known.set(year, found);
    }
    return found;
  }

  return {
    isWorkingDay(date) {
      const { daysOff, workingWeekends } = exceptions(yearOf(date));
      return isWeekend(date) ? workingWeekends.has(date) : !daysOff.has(date);
    },
    basis(year) {
      const decreed = byYear.get(year);
      if (!decreed) return "computed";
      return decreed.markDates ? "marked-decree" : "decree";
    },
    exceptions,
  };
}

function exceptionsOf(
  year: number,
  { holidays, movedByDecreeOnly }: Holidays,
  moves: YearCalendar["moves"],
): Exceptions {
  const fixed = new Set(holidays.map((day) => `${year}-${day}`));
  const decreed = new Set(moves.map(({ from }) => from));
  const off = new Set([...fixed, ...moves.map(({ to }) => to)]);

  // A holiday on a weekend gives the next working day off, unless a decree has taken its day off elsewhere.
  for (const day of holidays) {
    const date = `${year}-${day}`;
    if (!isWeekend(date) || movedByDecreeOnly.includes(day) || decreed.has(date)) continue;
    let next = addDays(date, 1);
    while (isWeekend(next) || off.has(next)) next = addDays(next, 1);
    off.add(next);
  }
  return {
    daysOff: new Set([...off].filter((date) => !isWeekend(date)).toSorted()),
    // A holiday that lost its day off to another day is still a holiday; a plain Saturday becomes a working day.
    workingWeekends: new Set([...decreed].filter((date) => !fixed.has(date)).toSorted()),
  };
}

export function isWeekend(date: string): boolean {
  return new Date(`${date}T00:00:00Z`).getUTCDay() % 6 === 0;
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** Working days after one civil date up to and including another; 0 when the second is not later. */
export function workingDaysBetween(calendar: WorkingCalendar, after: string, upTo: string): number {
  let count = 0;
  for (let date = addDays(after, 1); date <= upTo; date = addDays(date, 1)) {
    if (calendar.isWorkingDay(date)) count++;
  }
  return count;
}
