import { addDays } from "../guide/hours.ts";
import { type WorkingCalendar, yearOf } from "./calendar.ts";
import type { Rule } from "./schema.ts";

/** The end of a term in days or years. Dates are civil dates, YYYY-MM-DD. */
export type LastDay = {
  /** Last day by plain counting: nobody who is early is late by it. */
  date: string;
  /** Later day to which the law moves the end, where `date` is a day off. */
  moved?: string;
  isDayOff: boolean;
  /** Years without a decree that the dates rest on: they may shift. */
  mayShift: number[];
  /** Years whose decree nobody has read: the dates are shown as "by the calendar of …". */
  byCalendar: number[];
};

/**
 * Counts a term from the civil date on which it starts; that date itself is day zero.
 *
 * `date` is the end by plain counting also where art. 193 of the Civil Code moves it: it is what the rule's number
 * says, the same for all rules, and never tells anybody a day too late. The day that the other side really has is
 * `moved`, shown beside it.
 *
 * @throws RangeError for a rule in hours: see `lastMoment`
 */
export function lastDay(rule: Rule, from: string, calendar: WorkingCalendar): LastDay {
  const date = plainEnd(rule, from, calendar);
  const isDayOff = !calendar.isWorkingDay(date);
  const end: LastDay = { date, isDayOff, mayShift: [], byCalendar: [] };
  if (rule.onDayOff === "moves" && isDayOff) end.moved = nextWorkingDay(calendar, date);

  // Only these two kinds ask the calendar; the others count the same in every year.
  if (rule.unit === "working-days" || rule.onDayOff === "moves") {
    const first = rule.unit === "working-days" ? addDays(from, 1) : date;
    for (let year = yearOf(first); year <= yearOf(end.moved ?? date); year++) {
      const basis = calendar.basis(year);
      if (basis === "computed") end.mayShift.push(year);
      if (basis === "marked-decree") end.byCalendar.push(year);
    }
  }
  return end;
}

function plainEnd({ unit, count, id }: Rule, from: string, calendar: WorkingCalendar): string {
  switch (unit) {
    case "calendar-days":
      return addDays(from, count);
    case "working-days": {
      let date = from;
      for (let left = count; left > 0; left--) date = nextWorkingDay(calendar, date);
      return date;
    }
    case "years":
      return addYears(from, count);
    case "hours":
      throw new RangeError(`${id} is counted in hours: it ends at a moment, not on a day`);
  }
}

function nextWorkingDay(calendar: WorkingCalendar, after: string): string {
  let date = addDays(after, 1);
  while (!calendar.isWorkingDay(date)) date = addDays(date, 1);
  return date;
}

/** The same day of a later year (Civil Code, art. 192); 29 February ends on the 28th where there is no 29th. */
function addYears(date: string, years: number): string {
  const sameDay = `${yearOf(date) + years}${date.slice(4)}`;
  const isThere = new Date(`${sameDay}T00:00:00Z`).toISOString().startsWith(sameDay);
  return isThere ? sameDay : `${sameDay.slice(0, 8)}28`;
}
