import { formatDate } from "../guide/card.ts";
import { type Html, htm } from "../i18n/html.ts";
import { intlLocale } from "../i18n/intl-locale.ts";
import type { Translator } from "../i18n/translator.ts";

/** Language of what is sent: Russian companies and authorities read Russian. */
export const PAPER_LOCALE = "ru";

const formats = new Map<string, Intl.DateTimeFormat>();

function partsOf(date: string, locale: string): Record<string, string> {
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(intlLocale(locale), {
      timeZone: "UTC",
      day: "numeric",
      month: "long",
      year: "numeric",
      weekday: "long",
    });
    formats.set(locale, format);
  }
  const at = new Date(`${date}T00:00:00Z`);
  return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
}

/** A civil date within a sentence of a paper: "12 ноября 2026 года", "12 November 2026". */
export function paperDate(date: string, locale: string): string {
  const { day, month, year } = partsOf(date, locale);
  return locale === "ru" ? `${day} ${month} ${year} года` : `${day} ${month} ${year}`;
}

/** A civil date for a reader: "12 ноября 2026, четверг", "Thursday, 12 November 2026". */
export function spokenDate(date: string, locale: string): string {
  const { day, month, year, weekday } = partsOf(date, locale);
  return locale === "ru" ? `${day} ${month} ${year}, ${weekday}` : `${weekday}, ${day} ${month} ${year}`;
}

/** The same without the weekday: "12 ноября 2026". */
export function plainDate(date: string, locale: string): string {
  const { day, month, year } = partsOf(date, locale);
  return `${day} ${month} ${year}`;
}

/** "пн", "Mon". */
export function shortWeekday(date: string, locale: string): string {
  const format = new Intl.DateTimeFormat(intlLocale(locale), {
    timeZone: "UTC",
    weekday: "short",
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** Noon in Moscow, as Unix time in seconds: the same civil date from the Americas to Kamchatka. */
export function noonOf(date: string): number {
  return Date.parse(`${date}T09:00:00Z`) / 1000;
}

/** A date that can be tapped for a reminder; clients that don't know the tag show its text. */
export function tappableDate(date: string, locale: string): Html {
  return htm`<tg-time unix="${String(noonOf(date)) as Html}" format="D">${plainDate(date, locale) as Html}</tg-time>`;
}

/** Short date for a chat: 12.11.2026. */
export function shortDate(date: string): string {
  return formatDate(date, PAPER_LOCALE);
}

/** A sum of kopecks in words of the locale: "1 500 рублей", "10 рублей 1 копейка". */
export function amountWords(t: Translator, locale: string, kopecks: number): string {
  const roubles = Math.floor(kopecks / 100);
  const rest = kopecks % 100;
  const shown = new Intl.NumberFormat(intlLocale(locale)).format(roubles);
  const amount = t.plain(locale, "complaint-amount", { roubles, shown });
  return rest === 0 ? amount : t.plain(locale, "complaint-amount-kopecks", { amount, kopecks: rest });
}

/** A sum of kopecks in digits: "1 500", "1 500,50"; "1,500.50". */
export function amountDigits(kopecks: number, locale: string): string {
  const fraction = kopecks % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat(intlLocale(locale), {
    minimumFractionDigits: fraction,
    maximumFractionDigits: fraction,
  }).format(kopecks / 100);
}
