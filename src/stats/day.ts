import { z } from "zod";
import { decodeVisitors, encodeVisitors, mergeVisitors, noVisitors, type Visitors } from "./visitors.ts";

/** What happened on one day, without anybody: sums by topic and a sketch of how many people there were. */
export type Day = {
  /** Civil date, YYYY-MM-DD. */
  date: string;
  visitors: Visitors;
  /** Cards shown, by topic. */
  shown: Map<string, number>;
  /** "Did this help?", by topic. */
  helped: Map<string, number>;
  notHelped: Map<string, number>;
  /** Messages that were taken to be about something else. */
  refused: number;
};

const Count = z.number().int().nonnegative();
const Counts = z.record(z.string().max(64), Count);
const RowSchema = z.object({
  date: z.iso.date(),
  visitors: z.string(),
  shown: Counts,
  helped: Counts,
  notHelped: Counts,
  refused: Count,
});

export type DayRow = z.infer<typeof RowSchema>;

export function emptyDay(date: string): Day {
  return {
    date,
    visitors: noVisitors(),
    shown: new Map(),
    helped: new Map(),
    notHelped: new Map(),
    refused: 0,
  };
}

export function addTo(counts: Map<string, number>, name: string, count = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + count);
}

export function mergeDay(into: Day, other: Day): void {
  mergeVisitors(into.visitors, other.visitors);
  for (const part of ["shown", "helped", "notHelped"] as const) {
    for (const [name, count] of other[part]) addTo(into[part], name, count);
  }
  into.refused += other.refused;
}

export function dayToRow({ date, visitors, shown, helped, notHelped, refused }: Day): DayRow {
  return {
    date,
    visitors: encodeVisitors(visitors),
    shown: Object.fromEntries(shown),
    helped: Object.fromEntries(helped),
    notHelped: Object.fromEntries(notHelped),
    refused,
  };
}

/** Null for what is no day's row. */
export function dayFromRow(row: unknown): Day | null {
  const parsed = RowSchema.safeParse(row).data;
  const visitors = parsed && decodeVisitors(parsed.visitors);
  if (!parsed || !visitors) return null;
  const { date, shown, helped, notHelped, refused } = parsed;
  const counts = (part: Record<string, number>) => new Map(Object.entries(part));
  return {
    date,
    visitors,
    shown: counts(shown),
    helped: counts(helped),
    notHelped: counts(notHelped),
    refused,
  };
}
