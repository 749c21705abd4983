/** A time zone as the locale calls it for short, e.g. "Москва" or "GMT+3". */
export function zoneName(timeZone: string, locale: string, at: Date): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: "shortGeneric" });
  return format.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}
