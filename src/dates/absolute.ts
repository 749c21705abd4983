import { daysBetween } from "../guide/hours.ts";
import { civil } from "./civil.ts";
import type { DateReading } from "./reading.ts";
import type { Cursor } from "./tokens.ts";

/** Nobody complains about what was longer ago. */
const OLDEST_YEARS = 10;
/** A day without a year that this year has not reached yet was last year, and surely so for the last months of it. */
const SURELY_LAST_YEAR_DAYS = 183;

/** A day of the calendar in digits or words: 12.11, 12.11.2026, 2026-11-12, 12 ноября, Nov 12th, двенадцатого ноября. */
export function readAbsolute(cursor: Cursor, today: string, isMonthFirst: boolean): DateReading | undefined {
  return (
    readDigits(cursor, today, isMonthFirst) ??
    readDayAndMonth(cursor, today) ??
    readMonthAndDay(cursor, today)
  );
}

function readDigits(cursor: Cursor, today: string, isMonthFirst: boolean): DateReading | undefined {
  const iso = cursor.digits(/^\d{4}[-./]\d{1,2}[-./]\d{1,2}$/)?.split(/[-./]/);
  if (iso) {
    const [year = 0, month = 0, day = 0] = iso.map(Number);
    return judge(civil(year, month, day), today);
  }
  const ahead = cursor.fork();
  const text = ahead.digits(/^\d{1,2}[-./]\d{1,2}(?:[-./](?:\d{4}|\d{2}))?$/) ?? takeSpaced(ahead);
  if (text === undefined || ahead.fork().take("unit")) return undefined; // "5-15 минут", "1.5 недели"
  cursor.at = ahead.at;
  const [first = 0, second = 0, third] = text.split(/[-./]/).map(Number);
  const year = third === undefined ? undefined : fullYear(third);
  const read = (day: number, month: number): DateReading =>
    year === undefined ? withoutYear(day, month, today) : judge(civil(year, month, day), today);
  // "11/12" is November to some and December to others.
  if (isMonthFirst && text.includes("/")) return eitherOf(read(second, first), read(first, second));
  return read(first, second);
}

/** "12 11 2026". */
function takeSpaced(cursor: Cursor): string | undefined {
  const ahead = cursor.fork();
  const day = ahead.digits(/^\d{1,2}$/);
  const month = ahead.digits(/^\d{1,2}$/);
  const year = ahead.digits(/^\d{4}$/);
  if (day === undefined || month === undefined || year === undefined) return undefined;
  cursor.at = ahead.at;
  return `${day}.${month}.${year}`;
}

/** Both readings of a date whose order is not certain: a day that can't be meant is no choice. */
function eitherOf(one: DateReading, other: DateReading): DateReading {
  const dates = [one, other].flatMap((reading) => {
    if (reading.type === "date") return [reading.date];
    return reading.type === "choose" ? reading.dates : [];
  });
  const [date, ...others] = [...new Set(dates)];
  if (date === undefined) return one.type === "impossible" ? other : one;
  return others.length === 0 ? { type: "date", date } : { type: "choose", dates: [date, ...others] };
}

function readDayAndMonth(cursor: Cursor, today: string): DateReading | undefined {
  const ahead = cursor.fork();
  const day = takeDay(ahead);
  if (day === undefined) return undefined;
  ahead.take("day-word");
  ahead.skipFiller(); // "the 12th of November"
  const month = ahead.take("month");
  if (!month) return undefined;
  const year = takeYear(ahead);
  cursor.at = ahead.at;
  return year === undefined
    ? withoutYear(day, month.month, today)
    : judge(civil(year, month.month, day), today);
}

function readMonthAndDay(cursor: Cursor, today: string): DateReading | undefined {
  const ahead = cursor.fork();
  const month = ahead.take("month");
  if (!month) return undefined;
  ahead.skipFiller(); // "November the 12th"
  const day = takeDay(ahead);
  if (day === undefined) return undefined;
  const year = takeYear(ahead);
  cursor.at = ahead.at;
  return year === undefined
    ? withoutYear(day, month.month, today)
    : judge(civil(year, month.month, day), today);
}

/** The day's number: 12, 12-го, 12th, двенадцатого. */
export function takeDay(cursor: Cursor): number | undefined {
  const ordinal = cursor.take("ordinal");
  if (ordinal) return ordinal.day;
  const digits = cursor.digits(/^\d{1,2}$/);
  if (digits === undefined) return undefined;
  cursor.take("day-ending");
  return Number(digits);
}

function takeYear(cursor: Cursor): number | undefined {
  const ahead = cursor.fork();
  ahead.take("ahead"); // "in 2026"
  ahead.skipFiller();
  const digits = ahead.digits(/^(?:\d{4}|\d{2})$/);
  if (digits === undefined) return undefined;
  // Two digits after a month may be anything, unless they end the message or are called a year.
  if (!ahead.take("year-word") && digits.length === 2 && !ahead.isAtEnd) return undefined;
  cursor.at = ahead.at;
  return fullYear(Number(digits));
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

/** The latest such day that is not ahead; it is asked for when it would be long ago. */
function withoutYear(day: number, month: number, today: string): DateReading {
  const year = Number(today.slice(0, 4));
  const inThisYear = civil(year, month, day);
  if (inThisYear !== undefined && inThisYear <= today) return { type: "date", date: inThisYear };
  const inLastYear = civil(year - 1, month, day);
  if (inLastYear === undefined) {
    return inThisYear === undefined ? { type: "impossible" } : { type: "future", date: inThisYear };
  }
  const isSure = daysBetween(inLastYear, today) <= SURELY_LAST_YEAR_DAYS;
  return isSure ? { type: "date", date: inLastYear } : { type: "choose", dates: [inLastYear] };
}

/** A day of this month, or of the last one where this month's is still ahead. */
export function dayOfMonth(day: number, today: string): DateReading {
  const [year = 0, month = 1] = today.split("-").map(Number);
  const here = civil(year, month, day);
  if (here !== undefined && here <= today) return { type: "date", date: here };
  const there = month === 1 ? civil(year - 1, 12, day) : civil(year, month - 1, day);
  if (there !== undefined) return { type: "date", date: there };
  return here === undefined ? { type: "impossible" } : { type: "future", date: here };
}

/** Holds a day against today. */
export function judge(date: string | undefined, today: string): DateReading {
  if (date === undefined) return { type: "impossible" };
  if (date > today) return { type: "future", date };
  const isTooOld = Number(today.slice(0, 4)) - Number(date.slice(0, 4)) > OLDEST_YEARS;
  return isTooOld ? { type: "too-old", date } : { type: "date", date };
}
