import { daysBetween } from "./hours.ts";

/** After how many days a fact of each kind wants another look. */
export const MAX_AGE_DAYS = { phone: 90, law: 180, other: 365 } as const;
export type AgeKind = keyof typeof MAX_AGE_DAYS;

export type Dated = { checkedOn: string; kind?: string; law?: boolean };

export function ageKind(fact: Dated): AgeKind {
  if (fact.kind === "phone" || fact.kind === "short_number") return "phone";
  return fact.law ? "law" : "other";
}

/** Whether a fact is older than its kind may be on `today` (YYYY-MM-DD). */
export function isAged(fact: Dated, today: string): boolean {
  return daysBetween(fact.checkedOn, today) > MAX_AGE_DAYS[ageKind(fact)];
}
