import { daysBetween } from "../guide/hours.ts";
import { type WorkingCalendar, workingDaysBetween } from "./calendar.ts";
import { dateOf, type Moment } from "./moment.ts";
import type { TermUnit } from "./schema.ts";

/** Where a day stands towards the end of a term. */
export type Standing = {
  status: "early" | "due_today" | "overdue";
  /** Days after today up to and including the end: working days where the term counts them; 0 when it is over. */
  left: number;
};

/** @param end last day of the term, either of the two where the law moves it */
export function standing(end: string, today: string, unit: TermUnit, calendar: WorkingCalendar): Standing {
  if (today > end) return { status: "overdue", left: 0 };
  if (today === end) return { status: "due_today", left: 0 };
  const left = unit === "working-days" ? workingDaysBetween(calendar, today, end) : daysBetween(today, end);
  return { status: "early", left };
}

/** @param now a moment, or a civil date where the time isn't known: its whole day then counts as in time */
export function momentStanding(end: Moment, now: Moment | string): Standing {
  const isOver = typeof now !== "string" && now.at > end.at;
  if (isOver) return { status: "overdue", left: 0 };
  const today = typeof now === "string" ? now : dateOf({ at: now.at, offsetMinutes: end.offsetMinutes });
  const left = daysBetween(today, dateOf(end));
  if (left < 0) return { status: "overdue", left: 0 };
  return { status: left === 0 ? "due_today" : "early", left };
}
