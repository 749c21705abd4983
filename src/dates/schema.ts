import { z } from "zod";

export const UNITS = ["minute", "hour", "day", "week", "month", "year"] as const;
export type Unit = (typeof UNITS)[number];

const Words = z.array(z.string().min(1));
const Forms = z.array(Words.min(1));
const UnitWords = z.strictObject({
  /** Forms that mean one of them when they stand alone: "неделю", "week". */
  one: Words,
  many: Words,
});

/** How people of one language write dates. All words in lower case, with "е" for "ё". */
export const DateWordsSchema = z.strictObject({
  /** The file's name. */
  locale: z.string(),
  months: Forms.length(12),
  /** Monday first. */
  weekdays: Forms.length(7),
  /** Words that name a day: how many days ago it was; below zero for days ahead. */
  days: z.record(z.string(), z.int()),
  units: z.strictObject(
    Object.fromEntries(UNITS.map((unit) => [unit, UnitWords])) as Record<Unit, typeof UnitWords>,
  ),
  /** Words for a whole stretch of time. */
  spans: z.record(z.string(), z.tuple([z.number().positive(), z.enum(UNITS)])),
  numbers: z.record(z.string(), z.number().positive()),
  /** Days of the month in words, from the first to the thirty-first. */
  ordinals: Forms.length(31),
  /** What is written after the day's number: 12-го, 12th. */
  dayEndings: Words,
  dayWords: Words,
  yearWords: Words,
  ago: Words,
  ahead: Words,
  last: Words,
  beforeLast: Words,
  this: Words,
  next: Words,
  week: Words,
  month: Words,
  /** Words that speak of a time without a date. */
  vague: Words,
  /** Words that stand for an unknown number. */
  some: Words,
  filler: Words,
});
export type DateWords = z.infer<typeof DateWordsSchema>;
