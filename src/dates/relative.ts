import { addDays } from "../guide/hours.ts";
import { dayOfMonth, judge, takeDay } from "./absolute.ts";
import { before, mondayOf, weekdayOf } from "./civil.ts";
import type { DateReading } from "./reading.ts";
import type { Unit } from "./schema.ts";
import type { Cursor } from "./tokens.ts";

/** A day told from today: вчера, три дня назад, в прошлый понедельник, на прошлой неделе. */
export function readRelative(cursor: Cursor, today: string, isQuestion: boolean): DateReading | undefined {
  return (
    readNamedDay(cursor, today) ??
    readWeekday(cursor, today) ??
    readWeekOrMonth(cursor, today) ??
    readStretch(cursor, today, isQuestion) ??
    readDayNumber(cursor, today)
  );
}

function readNamedDay(cursor: Cursor, today: string): DateReading | undefined {
  const named = cursor.take("ago");
  return named && judge(addDays(today, -named.days), today);
}

type Which = "last" | "before-last" | "this" | "next";

function takeWhich(cursor: Cursor): Which | undefined {
  return (["before-last", "last", "this", "next"] as const).find((type) => cursor.take(type));
}

function readWeekday(cursor: Cursor, today: string): DateReading | undefined {
  const ahead = cursor.fork();
  const which = takeWhich(ahead);
  const named = ahead.take("weekday");
  if (!named) return undefined;
  const isBeforeLast = which === "last" ? false : ahead.take("before-last") !== undefined; // "Monday before last"
  const week = which === undefined && !isBeforeLast ? takeWeek(ahead) : undefined; // "в среду на прошлой неделе"
  cursor.at = ahead.at;
  const inThisWeek = addDays(mondayOf(today), named.weekday);
  if (week !== undefined) return judge(addDays(inThisWeek, 7 * week), today);
  if (which === "this") return judge(inThisWeek, today);
  if (which === "next") return { type: "future" };
  const back = (weekdayOf(today) - named.weekday + 7) % 7;
  if (which === undefined && back === 0 && !isBeforeLast) {
    return { type: "choose", dates: [today, addDays(today, -7)] };
  }
  const latest = addDays(today, -(back === 0 ? 7 : back));
  return judge(isBeforeLast || which === "before-last" ? addDays(latest, -7) : latest, today);
}

/** Weeks from this one that "last week" and its like mean. */
function takeWeek(cursor: Cursor): number | undefined {
  const ahead = cursor.fork();
  ahead.skipFiller();
  const which = takeWhich(ahead);
  if (!which || !ahead.take("week")) return undefined;
  const isBeforeLast = which === "before-last" || ahead.take("before-last") !== undefined;
  cursor.at = ahead.at;
  return isBeforeLast ? -2 : { last: -1, this: 0, next: 1 }[which];
}

function readWeekOrMonth(cursor: Cursor, today: string): DateReading | undefined {
  const ahead = cursor.fork();
  const week = takeWeek(ahead);
  if (week !== undefined) {
    const weekday = ahead.fork();
    weekday.skipFiller();
    const named = weekday.take("weekday"); // "на прошлой неделе в среду"
    cursor.at = named ? weekday.at : ahead.at;
    const monday = addDays(mondayOf(today), 7 * week);
    if (named) return judge(addDays(monday, named.weekday), today);
    const days = Array.from({ length: 7 }, (_, day) => addDays(monday, day)).filter((day) => day <= today);
    return days.length === 0 ? { type: "future" } : { type: "choose", dates: days };
  }
  const which = takeWhich(ahead);
  if (which && ahead.take("month-word")) {
    cursor.at = ahead.at;
    return which === "next" ? { type: "future" } : { type: "vague" };
  }
  return undefined;
}

/** A number of days, weeks … before today; "третью неделю" is between two and three weeks ago. */
function readStretch(cursor: Cursor, today: string, isQuestion: boolean): DateReading | undefined {
  const ahead = cursor.fork();
  const isAhead = ahead.take("ahead") !== undefined;
  const stretch = takeStretch(ahead);
  if (!stretch) return undefined;
  const end = ahead.fork();
  end.skipFiller(); // "тому назад"
  const isAgo = end.take("ago-word") !== undefined;
  if (isAgo) ahead.at = end.at;
  // "Is 30 days the limit?" tells of no day.
  if (!isAgo && !isAhead && isQuestion) return undefined;
  cursor.at = ahead.at;
  if (isAhead) return { type: "future" };
  if (stretch === "some") return { type: "vague" };
  const { count, unit, isOrdinal } = stretch;
  if (isOrdinal && count > 1) {
    const dates = [before(today, count - 1, unit), before(today, count, unit)];
    return { type: "choose", dates: [...new Set(dates)] };
  }
  return judge(before(today, count, unit), today);
}

type Stretch = { count: number; unit: Unit; isOrdinal: boolean };

function takeStretch(cursor: Cursor): Stretch | "some" | undefined {
  const span = cursor.take("span");
  if (span) return { count: span.count, unit: span.unit, isOrdinal: false };
  const ahead = cursor.fork();
  const number = takeNumber(ahead);
  const ordinal = number === undefined ? ahead.take("ordinal") : undefined;
  ahead.skipFiller(); // "a couple of weeks"
  const unit = ahead.take("unit");
  if (!unit || (number === undefined && !ordinal && !unit.isOne)) return takeTurned(cursor);
  cursor.at = ahead.at;
  if (number === "some") return "some";
  const isOrdinal = ordinal !== undefined || number?.isOrdinal === true;
  return { count: number?.count ?? ordinal?.day ?? 1, unit: unit.unit, isOrdinal };
}

/** The last of the numbers in a row: "a couple" is two, "a few" is anything. */
function takeNumber(cursor: Cursor): { count: number; isOrdinal: boolean } | "some" | undefined {
  const digits = cursor.digits(/^\d{1,3}(?:\.\d)?$/);
  if (digits !== undefined) {
    return { count: Number(digits), isOrdinal: cursor.take("day-ending") !== undefined }; // "3-й день"
  }
  let found: { count: number; isOrdinal: boolean } | "some" | undefined;
  for (;;) {
    const word = cursor.take("number");
    if (word) found = { count: word.value, isOrdinal: false };
    else if (cursor.take("some")) found = "some";
    else return found;
  }
}

/** "дня три назад": about three days. */
function takeTurned(cursor: Cursor): Stretch | undefined {
  const ahead = cursor.fork();
  const unit = ahead.take("unit");
  if (!unit) return undefined;
  const digits = ahead.digits(/^\d{1,3}$/);
  const count = digits === undefined ? ahead.take("number")?.value : Number(digits);
  if (count === undefined) return undefined;
  cursor.at = ahead.at;
  return { count, unit: unit.unit, isOrdinal: false };
}

/** "12-го", "12 числа": a day of this month or the last. */
function readDayNumber(cursor: Cursor, today: string): DateReading | undefined {
  const ahead = cursor.fork();
  const day = takeDay(ahead);
  if (day === undefined) return undefined;
  const plain = cursor.fork();
  const isNumbered = plain.digits(/^\d{1,2}$/) !== undefined && plain.take("day-ending") !== undefined;
  const isNamed = ahead.take("day-word") !== undefined;
  if (!isNamed && !isNumbered) return undefined;
  cursor.at = ahead.at;
  return dayOfMonth(day, today);
}
