import { addDays } from "../guide/hours.ts";
import type { Unit } from "./schema.ts";

/** The civil date (YYYY-MM-DD) of a year, month (1..12) and day; undefined where the calendar has none. */
export function civil(year: number, month: number, day: number): string | undefined {
  const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : undefined;
}

/** 0 for Monday. */
export function weekdayOf(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The Monday of a date's week. */
export function mondayOf(date: string): string {
  return addDays(date, -weekdayOf(date));
}

/** A date some time ago; half days are rounded down. The same day of an earlier month, or that month's last day. */
export function before(date: string, count: number, unit: Unit): string {
  switch (unit) {
    case "minute":
      return date;
    case "hour":
      return addDays(date, -Math.floor(count / 24));
    case "day":
      return addDays(date, -Math.floor(count));
    case "week":
      return addDays(date, -Math.floor(count * 7));
    case "month":
      return count % 1 === 0
        ? monthsBefore(date, count)
        : addDays(monthsBefore(date, Math.floor(count)), -15);
    case "year":
      return monthsBefore(date, Math.round(count * 12));
  }
}

function monthsBefore(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const index = year * 12 + (month - 1) - months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  for (let last = day; last > 27; last--) {
    const found = civil(toYear, toMonth, last);
    if (found) return found;
  }
  return civil(toYear, toMonth, Math.min(day, 27)) ?? date;
}
