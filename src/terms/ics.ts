import { addDays } from "../guide/hours.ts";

export type CalendarEvent = {
  /** Unique for ever: the same one replaces the event in a calendar that has it. */
  uid: string;
  /** A civil date (YYYY-MM-DD): all day, in whatever zone its reader lives; or an instant in ms. */
  when: string | number;
  summary: string;
  description: string;
  /** How long before the event (its midnight, when all day) the phone rings. */
  remindHoursBefore: number;
};

const MAX_LINE_OCTETS = 75;

/** An iCalendar file (RFC 5545), ready to be sent as UTF-8. @param now instant (ms) at which it is made */
export function icsFile(events: readonly CalendarEvent[], now: number, product: string): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${escapeText(product)}`,
    "CALSCALE:GREGORIAN",
    ...events.flatMap((event) => eventLines(event, now)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function eventLines({ uid, when, summary, description, remindHoursBefore }: CalendarEvent, now: number) {
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${utc(now)}`,
    ...(typeof when === "number"
      ? [`DTSTART:${utc(when)}`]
      : [`DTSTART;VALUE=DATE:${plain(when)}`, `DTEND;VALUE=DATE:${plain(addDays(when, 1))}`]),
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    "TRANSP:TRANSPARENT", // a deadline doesn't make its day busy
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `TRIGGER:-PT${remindHoursBefore}H`,
    `DESCRIPTION:${escapeText(summary)}`,
    "END:VALARM",
    "END:VEVENT",
  ];
}

/** 20261124T090000Z */
function utc(at: number): string {
  return `${plain(new Date(at).toISOString().slice(0, 19)).replaceAll(":", "")}Z`;
}

function plain(date: string): string {
  return date.replaceAll("-", "");
}

function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "") // control characters are not allowed at all
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** Breaks a line after at most 75 octets, never inside a character; each further line starts with a space. */
function fold(line: string): string {
  let folded = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MAX_LINE_OCTETS) {
      folded += "\r\n ";
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
