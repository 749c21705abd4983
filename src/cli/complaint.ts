/**
 * `npm run -s complaint -- --answers FILE.json [--locale ru] [--today YYYY-MM-DD] [--out FOLDER]`: the four results of a
 * complaint, as the bot would send them. The file holds answers by question; dates and sums as people write them.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { complaintResult, partText } from "../bot/complaint/results.ts";
import type { Complaints } from "../complaints/complaints.ts";
import { nextPlace, soundAnswers } from "../complaints/draft.ts";
import { type Answers, QUESTION_IDS, QUESTIONS } from "../complaints/questions.ts";
import { readAmount } from "../complaints/read-amount.ts";
import { readNumber } from "../complaints/read-number.ts";
import { openContent } from "../content-source.ts";
import { readDate } from "../dates/read-date.ts";
import type { Vocabulary } from "../dates/vocabulary.ts";
import { HOME_TIME_ZONE } from "../guide/card.ts";
import { civilDate } from "../guide/hours.ts";
import { FatalError } from "../transport/transport.ts";
import { contentFolders } from "./folders.ts";
import { runCommand } from "./run-command.ts";

const USAGE =
  "Usage: npm run -s complaint -- --answers FILE.json [--locale ru] [--today YYYY-MM-DD] [--out FOLDER]; see data/README.md";

const Given = z.union([z.string(), z.number()]).nullable().optional();
const AnswersFileSchema = z.strictObject({
  ...Object.fromEntries(QUESTION_IDS.map((id) => [id, Given])),
  /** A topic of the guide that the complaint is entered from. */
  topic: z.string().optional(),
  /** The rung that the person came for. */
  target: z.string().optional(),
});

async function complaint(): Promise<void> {
  const { answers: file, locale, today, out } = readOptions();
  const now = today === undefined ? new Date() : new Date(`${today}T09:00:00Z`);
  const content = (await openContent(contentFolders(), () => civilDate(now, HOME_TIME_ZONE))).current();
  if (!content.t.locales.includes(locale)) {
    throw new FatalError(`--locale: there are words for ${content.t.locales.join(", ")}`);
  }
  const given = readFile(file);
  const { complaints, dateWords } = content;
  const entry = complaints.entry(given.topic ?? "");
  const answers = readAnswers({ ...entry, ...given }, complaints, dateWords, civilDate(now, HOME_TIME_ZONE));
  const target = given.target ?? entry?.target;
  const { parts } = complaintResult(content, answers, target, { locale, now, bot: "@bot" });
  for (const part of parts) {
    if (out !== undefined && !("text" in part)) {
      mkdirSync(out, { recursive: true });
      writeFileSync(join(out, part.name), await part.content());
    }
    process.stdout.write(`${partText(part)}\n\n${"―".repeat(60)}\n\n`);
  }
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        answers: { type: "string" },
        locale: { type: "string", default: "ru" },
        today: { type: "string" },
        out: { type: "string" },
      },
    });
    const { answers, today } = values;
    if (answers === undefined) throw new Error("--answers: name a file");
    if (today !== undefined && !z.iso.date().safeParse(today).success) {
      throw new Error("--today: write a date as YYYY-MM-DD");
    }
    return { ...values, answers };
  } catch (error) {
    throw new FatalError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

type AnswersFile = z.infer<typeof AnswersFileSchema> & Record<string, unknown>;

function readFile(file: string): AnswersFile {
  try {
    return AnswersFileSchema.parse(JSON.parse(readFileSync(file, "utf8"))) as AnswersFile;
  } catch (error) {
    const told = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new FatalError(`${file}: ${told}\n${USAGE}`);
  }
}

/** The answers by the dialogue's own rules. @throws FatalError that names every answer that it would not take */
function readAnswers(
  given: Readonly<Record<string, unknown>>,
  complaints: Complaints,
  vocabulary: Vocabulary,
  today: string,
): Answers {
  const wrong: string[] = [];
  const read: Record<string, string | null> = {};
  for (const { id, kind } of QUESTIONS) {
    const value = given[id];
    if (value === undefined) continue;
    const text = typeof value === "number" ? String(value) : typeof value === "string" ? value : "";
    if (value === null) read[id] = null;
    else if (kind === "date") {
      const reading = readDate(text, today, vocabulary);
      if (reading.type === "date") read[id] = reading.date;
      else
        wrong.push(`${id}: "${text}" is read as ${reading.type}; write a day in the past, e.g. 2026-11-12`);
    } else if (kind === "amount") {
      const reading = readAmount(text, complaints.said);
      if (reading.type === "amount") read[id] = String(reading.kopecks);
      else wrong.push(`${id}: "${text}" is read as ${reading.type}; write a sum in roubles, e.g. 1500.50`);
    } else if (kind === "number") {
      const reading = readNumber(text);
      if (reading.type === "number") read[id] = reading.number;
      else wrong.push(`${id}: "${text}" is read as ${reading.type}; write an order's number`);
    } else read[id] = text;
  }
  const answers = soundAnswers(read, QUESTIONS, complaints);
  for (const { id, options } of QUESTIONS) {
    if (read[id] === undefined || answers[id] !== undefined) continue;
    const known = options?.(answers, complaints).join(", ");
    wrong.push(`${id}: "${String(read[id])}" does not fit${known ? `; one of ${known}` : ""}`);
  }
  const open = nextPlace(fillSkippable(answers, complaints), QUESTIONS, complaints);
  if (open !== "summary") wrong.push(`${open}: is missing`);
  if (wrong.length > 0) throw new FatalError(wrong.join("\n"));
  return answers;
}

/** What is not said counts as skipped. */
function fillSkippable(answers: Answers, complaints: Complaints): Answers {
  const filled = { ...answers };
  for (const question of QUESTIONS) {
    if (question.isSkippable && question.isAsked(filled, complaints)) filled[question.id] ??= null;
  }
  return filled;
}

await runCommand(complaint);
