import { wordsOf } from "../../i18n/translator.ts";
import { isWeekend, workingDaysBetween, yearOf } from "../../terms/calendar.ts";
import type { Rule, YearCalendar } from "../../terms/schema.ts";
import type { Terms } from "../../terms/terms.ts";
import { addDays } from "../hours.ts";
import type { Problem } from "../problem.ts";
import { type Check, error, usedTwice } from "./check.ts";

const RULES = "data/terms/rules.json";

/** Rules add up to the figures that cards show, and calendars to what their sources count. */
export const terms: Check = ({ guide, terms: known, t }) => {
  if (!known) return [];
  const sources = new Set(guide.sources.map(({ id }) => id));
  const unsourced = (file: string, path: string, named: readonly string[]) =>
    named
      .filter((id) => !sources.has(id))
      .map((id) => error(file, path, `no source "${id}"`, "Mend the id, or add the source"));
  const ids = known.rules.map(({ id }) => id);
  return [
    ...known.rules.flatMap((rule) => [
      ...unsourced(RULES, `${rule.id}.sources`, rule.sources),
      ...sumOf(rule, guide.figure),
      ...t.locales.flatMap((locale) =>
        [wordsOf(`term-${rule.id}`)]
          .filter((key) => !t.has(locale, key))
          .map((key) => error(`locales/${locale}`, key, "these words are missing", "Write them")),
      ),
    ]),
    ...usedTwice(RULES, ids),
    ...unsourced("data/terms/holidays.json", "sources", known.holidays.sources),
    ...known.years.flatMap((year) => [
      ...unsourced(fileOf(year), "sources", year.sources),
      ...movesOf(year, known),
      ...controlSum(year, known),
    ]),
  ];
};

/** A rule's count is the sum of the figures that it names, in the same unit. */
function sumOf(rule: Rule, figure: Parameters<Check>[0]["guide"]["figure"]): Problem[] {
  const parts = rule.figures.map((id) => ({ id, record: figure(id) }));
  const missing = parts.find(({ record }) => !record);
  if (missing) {
    return [
      error(RULES, `${rule.id}.figures`, `no figure "${missing.id}"`, "Mend the id, or add the figure"),
    ];
  }
  const sum = parts.reduce((total, { record }) => total + (record?.value ?? 0), 0);
  if (parts.length > 0 && sum !== rule.count) {
    const message = `counts ${rule.count}, its figures add up to ${sum}`;
    return [error(RULES, rule.id, message, "Make them agree with their source")];
  }
  // "2 days" without a kind counts as calendar days.
  const isSameUnit = (unit: string | undefined) =>
    unit === rule.unit || (unit === "days" && rule.unit === "calendar-days");
  return parts
    .filter(({ record }) => !isSameUnit(record?.unit))
    .map(({ id }) =>
      error(RULES, rule.id, `the figure "${id}" has another unit`, "Make them agree with their source"),
    );
}

/** A decree takes a day off from a weekend or a holiday and gives it to a working day of the same year. */
function movesOf(year: YearCalendar, { holidays }: Terms): Problem[] {
  const isHoliday = (date: string) => holidays.holidays.includes(date.slice(5));
  return year.moves.flatMap(({ from, to }) => {
    const move = `${from} → ${to}`;
    const mend = "Compare it with the decree";
    const file = fileOf(year);
    return [
      ...(yearOf(from) === year.year && yearOf(to) === year.year
        ? []
        : [error(file, move, "leaves the year", mend)]),
      ...(isWeekend(from) ? [] : [error(file, move, `${from} is no weekend`, mend)]),
      ...(isWeekend(to) || isHoliday(to) ? [error(file, move, `${to} is a day off anyway`, mend)] : []),
    ];
  });
}

function controlSum(year: YearCalendar, { calendar }: Terms): Problem[] {
  const first = `${year.year}-01-01`;
  const counted = workingDaysBetween(calendar, addDays(first, -1), `${year.year}-12-31`);
  if (year.workingDays === null || year.workingDays === counted) return [];
  const message = `has ${counted} working days, its source says ${year.workingDays}`;
  return [error(fileOf(year), "workingDays", message, "Compare the moves with the decree")];
}

function fileOf({ year }: YearCalendar): string {
  return `data/terms/calendars/${year}.json`;
}
