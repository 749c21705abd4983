import { createCalendar, type WorkingCalendar } from "./calendar.ts";
import type { Holidays, Rule, YearCalendar } from "./schema.ts";

/** All that deadlines are counted with. */
export type Terms = {
  rules: readonly Rule[];
  rule(id: string): Rule | undefined;
  holidays: Holidays;
  years: readonly YearCalendar[];
  calendar: WorkingCalendar;
};

export function createTerms(records: {
  rules: readonly Rule[];
  holidays: Holidays;
  years: readonly YearCalendar[];
}): Terms {
  const byId = new Map(records.rules.map((rule) => [rule.id, rule]));
  return {
    ...records,
    rule: (id) => byId.get(id),
    calendar: createCalendar(records.holidays, records.years),
  };
}
