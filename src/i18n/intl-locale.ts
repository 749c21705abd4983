/** The locale of dates and numbers: English as in Britain, where the day comes before the month. */
export function intlLocale(locale: string): string {
  return locale === "en" ? "en-GB" : locale;
}
