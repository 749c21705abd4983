import { isAged, MAX_AGE_DAYS } from "../guide/age.ts";
import type { Problem } from "../guide/problem.ts";
import type { Figure } from "../guide/schema.ts";
import { type Translator, wordsOf } from "../i18n/translator.ts";
import { isWeekend, workingDaysBetween } from "./calendar.ts";
import type { Rule, YearCalendar } from "./schema.ts";
import type { Terms } from "./terms.ts";

export type TermsCheckInput = {
  terms: Terms;
  figures: readonly Figure[];
  sources: readonly { id: string }[];
  t: Translator;
  /** Civil date (YYYY-MM-DD) that facts are aged by. */
  today: string;
};

const RULES = "data/terms/rules.json";
const HOLIDAYS = "data/terms/holidays.json";

/** All that the records of data/terms get wrong together, and what nobody has looked at for too long. */
export function checkTerms(input: TermsCheckInput): Problem[] {
  const { terms, today } = input;
  const sources = new Set(input.sources.map(({ id }) => id));
  const files = [
    ...terms.rules.map((rule) => ({ file: RULES, path: rule.id, fact: rule })),
    { file: HOLIDAYS, path: "", fact: terms.holidays },
    ...terms.years.map((year) => ({ file: fileOf(year), path: "", fact: year })),
  ];
  return [
    ...doubledRules(terms.rules),
    ...terms.rules.flatMap((rule) => [...figuresAgree(rule, input.figures), ...hasWords(rule, input.t)]),
    ...terms.years.flatMap((year) => [...movesMakeSense(year, terms), ...daysAddUp(year, terms)]),
    ...files.flatMap(({ file, path, fact }) =>
      fact.sources
        .filter((id) => !sources.has(id))
        .map((id) => error(file, path, `no source "${id}"`, "Mend the id, or add it to data/sources.json")),
    ),
    ...files
      .filter(({ fact }) => isAged(fact, today))
      .map(({ file, path, fact }): Problem => {
        const days = MAX_AGE_DAYS[fact.law ? "law" : "other"];
        const message = `checked on ${fact.checkedOn}, ages after ${days} days`;
        const mend = "Compare it with its source, then set checkedOn to that day";
        return { level: "warning", file, path, message, mend };
      }),
  ];
}

function doubledRules(rules: readonly Rule[]): Problem[] {
  const ids = rules.map(({ id }) => id);
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => error(RULES, id, "this id is used twice", "Give the newer rule an id of its own"));
}

/** A rule's number is the sum of the figures that the words tell people. */
function figuresAgree({ id, count, unit, figures }: Rule, known: readonly Figure[]): Problem[] {
  const problems: Problem[] = [];
  let sum = 0;
  for (const name of figures) {
    const figure = known.find((candidate) => candidate.id === name);
    if (!figure) {
      problems.push(error(RULES, id, `no figure "${name}"`, "Mend the id, or add it to data/figures.json"));
      continue;
    }
    sum += figure.value;
    const sameUnit = figure.unit === unit || (figure.unit === "days" && unit === "calendar-days");
    if (!sameUnit) {
      problems.push(
        error(RULES, id, `counts ${unit}, ${name} counts ${figure.unit}`, "Use one unit in both"),
      );
    }
  }
  if (problems.length === 0 && figures.length > 0 && sum !== count) {
    const mend = "Compare both with their source and mend the wrong one";
    problems.push(error(RULES, id, `counts ${count}, its figures make ${sum}`, mend));
  }
  return problems;
}

function hasWords({ id }: Rule, t: Translator): Problem[] {
  return t.locales.flatMap((locale) =>
    [wordsOf(`term-${id}`), wordsOf(`term-${id}`, "from")]
      .filter((key) => !t.has(locale, key))
      .map((key) => error(`locales/${locale}/terms.ftl`, key, "these words are missing", "Write them")),
  );
}

function movesMakeSense(year: YearCalendar, { holidays }: Terms): Problem[] {
  const file = fileOf(year);
  const plain = new Set(holidays.holidays.map((day) => `${year.year}-${day}`));
  const onlyByDecree = new Set(holidays.movedByDecreeOnly.map((day) => `${year.year}-${day}`));
  const problems: Problem[] = [];
  for (const [index, { from, to }] of year.moves.entries()) {
    const path = `moves.${index}`;
    if (!from.startsWith(`${year.year}-`) || !to.startsWith(`${year.year}-`)) {
      problems.push(error(file, path, `${from} → ${to} leaves the year`, "Put it into the file of its year"));
    }
    if (!isWeekend(from)) {
      problems.push(error(file, path, `${from} is no Saturday or Sunday`, "Only a weekend's day off moves"));
    }
    if (isWeekend(to) || plain.has(to)) {
      problems.push(error(file, path, `${to} is a day off anyway`, "Compare the date with the decree"));
    }
  }
  for (const side of ["from", "to"] as const) {
    const days = year.moves.map((move) => move[side]);
    for (const date of days.filter((day, index) => days.indexOf(day) !== index)) {
      problems.push(error(file, "moves", `${date} stands twice in "${side}"`, "Compare it with the decree"));
    }
  }
  // The law has the Government move two of the January days off, every year.
  const january = year.moves.filter(({ from }) => onlyByDecree.has(from)).length;
  if (january !== 2) {
    problems.push(
      error(file, "moves", `moves ${january} January holidays, expected 2`, "Read the decree again"),
    );
  }
  return problems;
}

/** The year has as many working days as its source counts. */
function daysAddUp(year: YearCalendar, { calendar }: Terms): Problem[] {
  const found = workingDaysBetween(calendar, `${year.year - 1}-12-31`, `${year.year}-12-31`);
  if (year.workingDays === null || found === year.workingDays) return [];
  const message = `the source counts ${year.workingDays} working days, the moves make ${found}`;
  return [error(fileOf(year), "workingDays", message, "A move is missing or wrong: read the decree again")];
}

function fileOf({ year }: YearCalendar): string {
  return `data/terms/calendars/${year}.json`;
}

function error(file: string, path: string, message: string, mend: string): Problem {
  return { level: "error", file, path, message, mend };
}
