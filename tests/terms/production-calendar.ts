/**
 * The production calendars of 2025 to 2027 written down by hand, day by day: what the tests hold the computed calendar
 * against. It shares nothing with src/terms and counts by another method: working days are lined up in a row and a term is
 * a number of places along it.
 */
type Year = {
  /** Mondays to Fridays that are days off, as MM-DD. */
  daysOff: string;
  workingSaturdays?: string;
};

const YEARS: Readonly<Record<number, Year>> = {
  // Without a decree: weekends and the fixed holidays alone.
  2024: { daysOff: "01-01 01-02 01-03 01-04 01-05 01-08 02-23 03-08 05-01 05-09 06-12 11-04" },
  2025: {
    daysOff: "01-01 01-02 01-03 01-06 01-07 01-08 05-01 05-02 05-08 05-09 06-12 06-13 11-03 11-04 12-31",
    workingSaturdays: "11-01",
  },
  2026: { daysOff: "01-01 01-02 01-05 01-06 01-07 01-08 01-09 02-23 03-09 05-01 05-11 06-12 11-04 12-31" },
  2027: {
    daysOff: "01-01 01-04 01-05 01-06 01-07 01-08 02-22 02-23 03-08 05-03 05-10 06-14 11-04 11-05 12-31",
    workingSaturdays: "02-20",
  },
  // No decree yet. 4 November is a Saturday: Monday the 6th is off (Labour Code, art. 112).
  2028: { daysOff: "01-03 01-04 01-05 01-06 01-07 02-23 03-08 05-01 05-09 06-12 11-06" },
  // No decree yet. 4 November is a Sunday.
  2029: { daysOff: "01-01 01-02 01-03 01-04 01-05 01-08 02-23 03-08 05-01 05-09 06-12 11-05" },
};

export const KNOWN_YEARS = Object.keys(YEARS).map(Number);

/** Every day of the known years, in order. */
export const ALL_DAYS: readonly string[] = KNOWN_YEARS.flatMap((year) => {
  const days: string[] = [];
  for (let day = new Date(Date.UTC(year, 0, 1)); day.getUTCFullYear() === year; ) {
    days.push(day.toISOString().slice(0, 10));
    day = new Date(Date.UTC(year, day.getUTCMonth(), day.getUTCDate() + 1));
  }
  return days;
});

export function isWorkingByHand(date: string): boolean {
  const year = YEARS[Number(date.slice(0, 4))];
  if (!year) throw new RangeError(`${date}: no calendar by hand`);
  const name = new Intl.DateTimeFormat("en", { weekday: "short", timeZone: "UTC" }).format(Date.parse(date));
  if (name === "Sun") return false;
  const day = date.slice(5);
  if (name === "Sat") return year.workingSaturdays?.includes(day) ?? false;
  return !year.daysOff.includes(day);
}

const WORKING_DAYS = ALL_DAYS.filter(isWorkingByHand);

/** The nth working day after a date. */
export function workingDayAfter(from: string, n: number): string {
  const next = WORKING_DAYS.findIndex((day) => day > from);
  const found = WORKING_DAYS[next + n - 1];
  if (next < 0 || !found) throw new RangeError(`${from} and ${n} working days: past the calendars by hand`);
  return found;
}

/** Working days after one date up to and including another. */
export function countWorkingDays(after: string, upTo: string): number {
  return WORKING_DAYS.filter((day) => day > after && day <= upTo).length;
}

/** The nth calendar day after a date, by its place in the row of all days. */
export function calendarDayAfter(from: string, n: number): string {
  const found = ALL_DAYS[ALL_DAYS.indexOf(from) + n];
  if (!ALL_DAYS.includes(from) || !found) throw new RangeError(`${from} and ${n} days: past the calendars`);
  return found;
}
