import { type Html, joinHtml } from "../i18n/html.ts";
import type { Translator } from "../i18n/translator.ts";
import { type Hours, WEEKDAYS } from "./schema.ts";
import { zoneName } from "./zone-name.ts";

/** A Monday: the week's days are named by it and the six after it. */
const MONDAY_MS = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;
/** Zones are named without regard to summer time. */
const WINTER = new Date(MONDAY_MS);

/** The hours of an ordinary week, without "now": a copy may be read in a year. */
export function scheduleText(t: Translator, hours: Hours | null, locale: string): Html {
  if (hours === null) return t.html(locale, "card-hours-unknown");
  if (hours === "always") return t.html(locale, "card-schedule-always");
  const days = WEEKDAYS.map((day) =>
    (hours.week[day] ?? []).map(([from, to]) => `${from}–${wrapped(to)}`).join(", "),
  );
  const spans: { from: number; to: number; times: string }[] = [];
  for (const [index, times] of days.entries()) {
    const last = spans.at(-1);
    if (last?.times === times) last.to = index;
    else spans.push({ from: index, to: index, times });
  }
  const open = spans.filter(({ times }) => times !== "");
  if (open.length === 0) return t.html(locale, "card-hours-unknown");
  const week = joinHtml(
    open.map(({ from, to, times }) =>
      from === 0 && to === 6
        ? t.html(locale, "card-schedule-daily", { times })
        : t.html(locale, "card-schedule-days", { days: daysText(from, to, locale), times }),
    ),
    "; ",
  );
  return t.html(locale, "card-schedule", {
    week: { html: week },
    zone: zoneName(hours.timeZone, locale, WINTER),
  });
}

/** "26:00" is two in the morning of the next day. */
function wrapped(time: string): string {
  const hour = Number(time.slice(0, 2));
  return hour < 24 || time === "24:00" ? time : `${String(hour - 24).padStart(2, "0")}${time.slice(2)}`;
}

function daysText(from: number, to: number, locale: string): string {
  const name = (index: number) =>
    new Intl.DateTimeFormat(locale, { weekday: "short", timeZone: "UTC" }).format(MONDAY_MS + index * DAY_MS);
  return from === to ? name(from) : `${name(from)}–${name(to)}`;
}
