import { escapeHtml, type Html } from "../i18n/html.ts";

/**
 * A date that Telegram lets people set a reminder for by a tap.
 *
 * @param when a civil date (YYYY-MM-DD), or an instant in ms
 * @param text what clients show that don't know the tag
 */
export function tgTime(when: string | number, text: string): Html {
  const unix = Math.floor((typeof when === "number" ? when : middleOf(when)) / 1000);
  const format = typeof when === "number" ? "wDt" : "wD";
  return `<tg-time unix="${unix}" format="${format}">${escapeHtml(text)}</tg-time>` as Html;
}

/**
 * Telegram shows the date of the reader's zone. Nine in the morning by UTC, noon in Moscow, is the same civil date
 * from UTC−9 to UTC+14; midnight in Moscow would be the day before for everybody west of it.
 */
function middleOf(date: string): number {
  return Date.parse(`${date}T09:00:00Z`);
}
