import { z } from "zod";

/** An instant, and how the clock that it was read from differs from UTC. */
export type Moment = {
  /** Milliseconds since 1970, UTC. */
  at: number;
  offsetMinutes: number;
  /** Written with "Z" rather than with an offset. */
  isZulu?: boolean;
};

const MINUTE_MS = 60_000;
const SHAPE = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})?$/;

/**
 * Reads an ISO 8601 date with time, to the second. One without an offset is the local time of `timeZone`.
 * Null when it is no such text or no such time.
 */
export function parseMoment(text: string, timeZone: string): Moment | null {
  const [, date = "", time = "", zone] = SHAPE.exec(text) ?? [];
  if (!z.iso.date().safeParse(date).success || !z.iso.time().safeParse(time).success) return null;
  const wall = Date.parse(`${date}T${time.slice(0, 8)}Z`);
  if (zone === undefined) return momentAt(wall, timeZone);
  if (zone === "Z") return { at: wall, offsetMinutes: 0, isZulu: true };
  const [hours = 0, minutes = 0] = zone.slice(1).split(":").map(Number);
  if (hours > 14 || minutes > 59) return null;
  const offsetMinutes = (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
  return { at: wall - offsetMinutes * MINUTE_MS, offsetMinutes };
}

/** An instant as the clocks of a zone show it. */
export function momentIn(at: number, timeZone: string): Moment {
  return { at, offsetMinutes: offsetAt(at, timeZone) };
}

/** The moment at which a zone's clocks show a wall time, given as if it were UTC. */
function momentAt(wall: number, timeZone: string): Moment {
  // The offset is looked up twice: the first guess may stand on the other side of a clock change.
  const guess = wall - offsetAt(wall, timeZone) * MINUTE_MS;
  return momentIn(wall - offsetAt(guess, timeZone) * MINUTE_MS, timeZone);
}

function offsetAt(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" }).formatToParts(at);
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours = "0", minutes = "0"] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? []; // "GMT" alone is zero
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** YYYY-MM-DD on the moment's own clock. */
export function dateOf({ at, offsetMinutes }: Moment): string {
  return new Date(at + offsetMinutes * MINUTE_MS).toISOString().slice(0, 10);
}

/** ISO 8601 with its offset, e.g. 2026-11-24T14:30:00+03:00. */
export function formatMoment({ at, offsetMinutes, isZulu }: Moment): string {
  const wall = new Date(at + offsetMinutes * MINUTE_MS).toISOString().slice(0, 19);
  if (isZulu) return `${wall}Z`;
  const two = (value: number) => String(value).padStart(2, "0");
  const size = Math.abs(offsetMinutes);
  return `${wall}${offsetMinutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
