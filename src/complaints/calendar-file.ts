import { createHash } from "node:crypto";

/** A day to remember. */
export type CalendarDay = { date: string; title: string; text: string };

/** Seconds after the day's beginning: nine in the morning. */
const REMIND_AT_S = 9 * 60 * 60;

/**
 * Days as an iCalendar file (RFC 5545): a whole day each, with a reminder. The same day under the same title has the same id,
 * so that a file opened twice adds nothing twice.
 *
 * @param now moment that the file is stamped with
 */
export async function calendarFile(name: string, days: readonly CalendarDay[], now: Date): Promise<string> {
  // Only who finishes a complaint needs it.
  const { default: ical, ICalAlarmRelatesTo, ICalAlarmType } = await import("ical-generator");
  const calendar = ical({ name, prodId: { company: "ozon-guide-bot", product: "complaint" } });
  for (const { date, title, text } of days) {
    const event = calendar.createEvent({
      id: createHash("sha256").update(`${date} ${title}`).digest("hex").slice(0, 32),
      start: new Date(`${date}T00:00:00Z`), // the library writes dates by UTC
      allDay: true,
      stamp: now,
      summary: title,
      description: text,
    });
    // Set afterwards: the constructor passes over it, and the reminder would come a day late.
    event
      .createAlarm({ type: ICalAlarmType.display, triggerAfter: REMIND_AT_S })
      .relatesTo(ICalAlarmRelatesTo.start);
  }
  return calendar.toString();
}
