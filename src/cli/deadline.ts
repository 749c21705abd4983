/**
 * `npm run -s deadline < questions.jsonl`: the last day of each term, a line of JSON each.
 * `--list` prints the rules, `--calendar 2027` the days of a year that differ from a plain week.
 */
import { parseArgs } from "node:util";
import { formatProblem } from "../guide/problem.ts";
import { answerLine } from "../terms/answer-line.ts";
import { workingDaysBetween } from "../terms/calendar.ts";
import { loadTerms } from "../terms/load.ts";
import type { Terms } from "../terms/terms.ts";
import { FatalError } from "../transport/transport.ts";
import { contentFolders } from "./folders.ts";
import { linesOf } from "./lines.ts";
import { runCommand } from "./run-command.ts";

const USAGE =
  'Usage: npm run -s deadline -- [--list | --calendar YEAR]; or lines like {"id": 1, "rule": "bank_notice_next_day", "from": "2026-11-24"} on the input';

async function deadline(): Promise<void> {
  const { list, calendar } = readOptions();
  const { terms, problems } = await loadTerms(contentFolders().dataDir);
  if (!terms) throw new FatalError(problems.map(formatProblem).join("\n"));
  if (list) return printRules(terms);
  if (calendar !== undefined) return printYear(calendar, terms);

  for await (const line of linesOf(process.stdin)) {
    if (line.trim() === "") continue;
    const answer = answerLine(line, terms);
    if ("error" in answer) process.exitCode = 1;
    print(answer);
  }
}

function readOptions() {
  try {
    return parseArgs({ options: { list: { type: "boolean" }, calendar: { type: "string" } } }).values;
  } catch (error) {
    throw new FatalError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function printRules({ rules }: Terms): void {
  for (const { id, count, unit, binds, onDayOff, grade, sources, checkedOn } of rules) {
    print({
      rule: id,
      count,
      unit,
      binds,
      on_day_off: onDayOff ?? null,
      grade,
      sources,
      checked_on: checkedOn,
    });
  }
}

function printYear(text: string, { calendar }: Terms): void {
  if (!/^(19|2\d)\d\d$/.test(text)) throw new FatalError("--calendar: write a year, e.g. 2027");
  const year = Number(text);
  const { daysOff, workingWeekends } = calendar.exceptions(year);
  print({
    year,
    basis: calendar.basis(year),
    working_days: workingDaysBetween(calendar, `${year - 1}-12-31`, `${year}-12-31`),
    days_off: [...daysOff],
    working_weekends: [...workingWeekends],
  });
}

function print(record: object): void {
  process.stdout.write(`${JSON.stringify(record)}\n`);
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(); // the reader, e.g. `head`, has had enough
});
await runCommand(deadline);
