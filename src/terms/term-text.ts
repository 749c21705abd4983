import { type Html, joinHtml } from "../i18n/html.ts";
import { type Translator, wordsOf } from "../i18n/translator.ts";
import type { CalendarEvent } from "./ics.ts";
import type { LastDay } from "./last-day.ts";
import type { Moment } from "./moment.ts";
import type { Rule } from "./schema.ts";
import type { Standing } from "./standing.ts";
import { tgTime } from "./tg-time.ts";

/** What the term is, its end with all that is to be known of it, and how long that is off; a sentence or two each. */
export function lastDayText(
  t: Translator,
  locale: string,
  rule: Rule,
  { date, moved, isDayOff, mayShift, byCalendar }: LastDay,
  standing?: Standing,
): Html {
  const shown = (day: string) => ({ html: tgTime(day, dateText(day, locale)) });
  const years = (list: readonly number[]) => list.join(", ");
  return joinHtml(
    [
      t.html(locale, "term-last-day", { what: t.plain(locale, termName(rule)), date: shown(date) }),
      moved !== undefined && t.html(locale, "term-moved", { moved: shown(moved) }),
      isDayOff && rule.binds === "customer" && t.html(locale, "term-day-off"),
      mayShift.length > 0 && t.html(locale, "term-may-shift", { years: years(mayShift) }),
      byCalendar.length > 0 && t.html(locale, "term-by-calendar", { years: years(byCalendar) }),
      standing && standingText(t, locale, rule, standing),
    ],
    " ",
  );
}

/** The end of a term in hours. The phone shows it in its own zone; the text beside it names the zone. */
export function lastMomentText(t: Translator, locale: string, rule: Rule, end: Moment): Html {
  const text = momentText(end, locale);
  return t.html(locale, "term-last-moment", {
    what: t.plain(locale, termName(rule)),
    moment: { html: tgTime(end.at, text) },
  });
}

/** The end for the calendar of a phone: by the day that the other side really has, by the earlier one for oneself. */
export function lastDayEvent(
  t: Translator,
  locale: string,
  rule: Rule,
  { date, moved }: LastDay,
  uid: string,
): CalendarEvent {
  const what = t.plain(locale, termName(rule));
  return {
    uid,
    when: moved ?? date,
    summary: t.plain(locale, "term-event", { what }),
    description: t.plain(locale, rule.binds === "customer" ? "term-event-yours" : "term-event-theirs"),
    remindHoursBefore: REMIND_HOURS_BEFORE,
  };
}

/** Ten in the morning of the day before: a day is left to act. */
const REMIND_HOURS_BEFORE = 14;

function termName(rule: Rule) {
  return wordsOf(`term-${rule.id}`);
}

function standingText(t: Translator, locale: string, rule: Rule, { status, left }: Standing): Html {
  if (status === "due_today") return t.html(locale, "term-due-today");
  if (status === "overdue") return t.html(locale, "term-overdue");
  const key = rule.unit === "working-days" ? "term-left-working-days" : "term-left-days";
  return t.html(locale, key, { left });
}

/** 1 декабря 2026 (вт), 1 December 2026 (Tue): fits any case of a Russian sentence. */
export function dateText(date: string, locale: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  const form = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
      timeZone: "UTC",
      ...options,
    }).formatToParts(at);
  const parts = form({ day: "numeric", month: "long", year: "numeric" });
  const year = parts.findIndex(({ type }) => type === "year");
  // Russian adds « г.», whose full stop would stand before the sentence's own.
  const day = parts.slice(0, year + 1).map(({ value }) => value);
  const weekday = form({ weekday: "short" }).map(({ value }) => value);
  return `${day.join("")} (${weekday.join("")})`;
}

/** 24 ноября 2026 (вт), 14:30 UTC+3 */
function momentText({ at, offsetMinutes }: Moment, locale: string): string {
  const wall = new Date(at + offsetMinutes * 60_000).toISOString();
  const hours = Math.trunc(offsetMinutes / 60);
  const minutes = Math.abs(offsetMinutes % 60);
  const zone = `UTC${offsetMinutes < 0 ? "−" : "+"}${Math.abs(hours)}${minutes ? `:${minutes}` : ""}`;
  return `${dateText(wall.slice(0, 10), locale)}, ${wall.slice(11, 16)} ${zone}`;
}
