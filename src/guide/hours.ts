import { type Hours, WEEKDAYS } from "./schema.ts";

export type OpenState =
  | { type: "unknown" }
  | { type: "always" }
  /** `until`: the moment it closes; null when no closing lies within the next two weeks. */
  | { type: "open"; until: Date | null }
  /** `opensAt`: null when no opening lies within the next two weeks. */
  | { type: "closed"; opensAt: Date | null };

const DAY_MS = 86_400_000;
const LOOK_AHEAD_DAYS = 14;

/** Whether `hours` mean open at `now`, and when that changes. */
export function openState(hours: Hours | null, now: Date): OpenState {
  if (hours === null) return { type: "unknown" };
  if (hours === "always") return { type: "always" };

  const time = now.getTime();
  let closesAt: number | null = null;
  for (const [from, to] of spans(hours, now)) {
    if (closesAt !== null && from > closesAt) break;
    if (from <= time && time < to) closesAt = Math.max(closesAt ?? to, to);
    else if (closesAt !== null)
      closesAt = Math.max(closesAt, to); // touches the open span: goes on
    else if (from > time) return { type: "closed", opensAt: new Date(from) };
  }
  if (closesAt === null) return { type: "closed", opensAt: null };
  const isEndless = closesAt - time > LOOK_AHEAD_DAYS * DAY_MS - DAY_MS;
  return { type: "open", until: isEndless ? null : new Date(closesAt) };
}

/** Open spans as [start, end) instants in ms, in order, from yesterday (a span may cross midnight) on. */
function spans(hours: Exclude<Hours, "always">, now: Date): [number, number][] {
  const today = civilDate(now, hours.timeZone);
  const result: [number, number][] = [];
  for (let offset = -1; offset <= LOOK_AHEAD_DAYS; offset++) {
    const date = addDays(today, offset);
    for (const [from, to] of intervalsOn(hours, date)) {
      result.push([instant(date, from, hours.timeZone), instant(date, to, hours.timeZone)]);
    }
  }
  return result.toSorted((a, b) => a[0] - b[0]);
}

function intervalsOn(hours: Exclude<Hours, "always">, date: string): readonly (readonly [string, string])[] {
  const exception = hours.exceptions.find(({ from, to }) => from <= date && date <= to);
  if (exception) return exception.intervals;
  const weekday = WEEKDAYS[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7];
  return (weekday && hours.week[weekday]) ?? [];
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(timeZone: string): Intl.DateTimeFormat {
  let found = formats.get(timeZone);
  if (!found) {
    found = new Intl.DateTimeFormat("en-CA", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
    formats.set(timeZone, found);
  }
  return found;
}

/** The calendar day (YYYY-MM-DD) of an instant in a time zone. */
export function civilDate(at: Date, timeZone: string): string {
  return wallClock(at, timeZone).slice(0, 10);
}

/** The local time (HH:MM) of an instant in a time zone. */
export function civilTime(at: Date, timeZone: string): string {
  return wallClock(at, timeZone).slice(11, 16);
}

/** Local date and time as an ISO string without offset. */
function wallClock(at: Date, timeZone: string): string {
  const parts = Object.fromEntries(
    format(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts["year"]}-${parts["month"]}-${parts["day"]}T${parts["hour"]}:${parts["minute"]}:${parts["second"]}`;
}

/** The instant (ms) at which a clock in `timeZone` shows `time` ("26:00" is 2 a.m. of the next day) of `date`. */
function instant(date: string, time: string, timeZone: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const wall = Date.parse(`${date}T00:00:00Z`) + (hour * 60 + minute) * 60_000;
  // The offset is looked up twice: the first guess may stand on the other side of a clock change.
  const guess = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(guess, timeZone);
}

function offsetAt(at: number, timeZone: string): number {
  return Date.parse(`${wallClock(new Date(at), timeZone)}Z`) - Math.floor(at / 1000) * 1000;
}

/** A civil date (YYYY-MM-DD) some days later or earlier. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from one civil date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}
