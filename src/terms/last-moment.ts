import { type Moment, momentIn } from "./moment.ts";
import type { Rule } from "./schema.ts";

const HOUR_MS = 3_600_000;

/**
 * The end of a term in hours, counted on the clock: a change of the clocks in between makes it no longer or shorter.
 *
 * @param timeZone zone whose offset the result has; without it, that of `from`
 * @throws RangeError for a rule in days or years: see `lastDay`
 */
export function lastMoment(rule: Rule, from: Moment, timeZone?: string): Moment {
  if (rule.unit !== "hours") throw new RangeError(`${rule.id} is counted in ${rule.unit}, not in hours`);
  const at = from.at + rule.count * HOUR_MS;
  return timeZone === undefined ? { ...from, at } : momentIn(at, timeZone);
}
