const MS = 1000;
const DAY_S = 86_400;
const UNITS = [
  ["year", 365 * DAY_S],
  ["month", 30 * DAY_S],
  ["day", DAY_S],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
] as const;

/** "14:05" in the reader's time zone; `seconds` is Unix time here and below. */
export function formatTime(seconds: number, locale: string): string {
  return format(seconds, locale, { hour: "2-digit", minute: "2-digit" });
}

export function formatFull(seconds: number, locale: string): string {
  return format(seconds, locale, { dateStyle: "long", timeStyle: "short" });
}

/** The name of a day between messages: today, yesterday, "22 November", with the year when it is another one. */
export function formatDay(seconds: number, locale: string, nowSeconds: number): string {
  const daysAgo = dayNumber(nowSeconds) - dayNumber(seconds);
  if (daysAgo === 0 || daysAgo === 1) {
    const name = new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(-daysAgo, "day");
    return name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1);
  }
  const sameYear = new Date(seconds * MS).getFullYear() === new Date(nowSeconds * MS).getFullYear();
  return format(seconds, locale, { day: "numeric", month: "long", ...(sameYear ? {} : { year: "numeric" }) });
}

/** Number of the local calendar day; equal for two moments of one day. */
export function dayNumber(seconds: number): number {
  const date = new Date(seconds * MS);
  return Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / (DAY_S * MS));
}

/**
 * The text of a `date_time` entity. `pattern` is Telegram's: "r" relative, or any of w (weekday), d/D (short or long
 * date), t/T (time, with seconds); an empty one keeps the text that the bot wrote.
 */
export function formatDateTime(
  seconds: number,
  pattern: string,
  written: string,
  locale: string,
  nowSeconds: number,
): string {
  if (pattern === "") return written;
  if (pattern === "r") return formatRelative(seconds - nowSeconds, locale);
  const parts: Intl.DateTimeFormatOptions = {
    ...(pattern.includes("w") ? { weekday: "long" } : {}),
    ...(pattern.includes("d") ? { day: "2-digit", month: "2-digit", year: "2-digit" } : {}),
    ...(pattern.includes("D") ? { day: "numeric", month: "long", year: "numeric" } : {}),
    ...(/[tT]/.test(pattern) ? { hour: "2-digit", minute: "2-digit" } : {}),
    ...(pattern.includes("T") ? { second: "2-digit" } : {}),
  };
  return format(seconds, locale, parts);
}

function formatRelative(seconds: number, locale: string): string {
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? UNITS[UNITS.length - 1]!;
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(Math.trunc(seconds / size), unit);
}

function format(seconds: number, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, options).format(seconds * MS);
}
