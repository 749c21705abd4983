import { z } from "zod";
import { civilDate } from "../guide/hours.ts";
import { lastDay } from "./last-day.ts";
import { lastMoment } from "./last-moment.ts";
import { formatMoment, type Moment, parseMoment } from "./moment.ts";
import type { Rule } from "./schema.ts";
import { momentStanding, type Standing, standing } from "./standing.ts";
import type { Terms } from "./terms.ts";

/** Zone of dates that come without one: Russian terms run by Moscow time here. */
export const HOME_TIME_ZONE = "Europe/Moscow";

type Id = string | number;

export type Answer =
  | { id: Id | null; error: string }
  | ({
      id: Id;
      /** Last day of the term by plain counting, or its last moment with its offset. */
      date: string;
      /** Later day to which the law moves the end, where `date` is a day off. */
      moved?: string;
      /** Years without a decree: the date may shift. */
      may_shift?: number[];
      /** Years whose decree nobody has read: the date is "by the calendar of …". */
      by_calendar?: number[];
    } & Partial<Standing>);

const Optional = z.string("write a text in quotes").nullish();

const QuestionSchema = z.object({
  id: z.union([z.string(), z.number()], "write a text or a number"),
  rule: z.string("name a rule; --list prints them"),
  from: Optional,
  from_utc: Optional,
  tz: Optional.refine((zone) => zone == null || isTimeZone(zone), "no such zone; e.g. Europe/Moscow"),
  today: Optional,
});
type Question = z.infer<typeof QuestionSchema>;

/** What is wrong with a question, and how to mend it. */
class BadQuestion extends Error {}

/** Answers one line `{"id","rule","from"[,"today"][,"from_utc","tz"]}`; a bad one with the field and its mend. */
export function answerLine(line: string, terms: Terms): Answer {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { id: null, error: "the line is not JSON; write one object a line" };
  }
  const parsed = QuestionSchema.safeParse(json);
  if (!parsed.success) {
    const told = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "line"}: ${message}`);
    return { id: idOf(json), error: told.join("; ") };
  }
  try {
    return answer(parsed.data, terms);
  } catch (error) {
    if (!(error instanceof BadQuestion)) throw error;
    return { id: parsed.data.id, error: error.message };
  }
}

function answer(question: Question, terms: Terms): Answer {
  const rule = terms.rule(question.rule);
  if (!rule) throw new BadQuestion(`rule: no rule "${question.rule}"; --list prints them`);
  return rule.unit === "hours" ? answerInHours(question, rule) : answerInDays(question, rule, terms);
}

function answerInDays(question: Question, rule: Rule, { calendar }: Terms): Answer {
  const { id, from_utc: utc, tz } = question;
  const from =
    utc == null
      ? readDate("from", question.from)
      : inRange("from_utc", civilDate(new Date(readUtc(utc).at), tz ?? HOME_TIME_ZONE));
  const { date, moved, mayShift, byCalendar } = lastDay(rule, from, calendar);
  return {
    id,
    date,
    ...(moved === undefined ? {} : { moved }),
    ...(question.today == null ? {} : standing(date, readDate("today", question.today), rule.unit, calendar)),
    ...(mayShift.length > 0 ? { may_shift: mayShift } : {}),
    ...(byCalendar.length > 0 ? { by_calendar: byCalendar } : {}),
  };
}

function answerInHours(question: Question, rule: Rule): Answer {
  const { id, from_utc: utc, tz, today } = question;
  const zone = tz ?? HOME_TIME_ZONE;
  const end =
    utc == null
      ? lastMoment(rule, readMoment("from", question.from, zone), tz ?? undefined)
      : lastMoment(rule, readUtc(utc), zone);
  if (today == null) return { id, date: formatMoment(end) };
  const now = today.includes("T") ? readMoment("today", today, zone) : readDate("today", today);
  return { id, date: formatMoment(end), ...momentStanding(end, now) };
}

function readDate(field: string, text: string | null | undefined): string {
  if (text == null) throw new BadQuestion(`${field}: is missing; write a date as YYYY-MM-DD`);
  if (!z.iso.date().safeParse(text).success) {
    const mend =
      field === "from"
        ? "write YYYY-MM-DD (an instant goes into from_utc, its zone into tz)"
        : "write YYYY-MM-DD";
    throw new BadQuestion(`${field}: "${text}" is no date; ${mend}`);
  }
  return inRange(field, text);
}

/** A date alone counts from its first minute, so that the answer is never later than the true end. */
function readMoment(field: string, text: string | null | undefined, timeZone: string): Moment {
  const isDate = z.iso.date().safeParse(text).success;
  const moment = parseMoment(isDate ? `${text}T00:00` : (text ?? ""), timeZone);
  if (moment) {
    inRange(field, text ?? "");
    return moment;
  }
  const found = text == null ? "is missing" : `"${text}" is no moment`;
  throw new BadQuestion(`${field}: ${found}; write e.g. 2026-11-24T14:30:00+03:00`);
}

function readUtc(text: string): Moment {
  const moment = parseMoment(text, "UTC");
  if (!moment) throw new BadQuestion(`from_utc: "${text}" is no moment; write e.g. 2026-11-24T11:30:00Z`);
  inRange("from_utc", text);
  return moment;
}

/** Years outside are slips of the pen, and offsets before 1990 hold seconds. */
function inRange(field: string, text: string): string {
  const isInRange = text >= "1990" && text < "2200";
  if (!isInRange) throw new BadQuestion(`${field}: the year of "${text}" must lie within 1990 and 2199`);
  return text;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function idOf(json: unknown): Id | null {
  const parsed = QuestionSchema.pick({ id: true }).safeParse(json);
  return parsed.success ? parsed.data.id : null;
}
