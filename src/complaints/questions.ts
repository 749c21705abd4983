import { createHash } from "node:crypto";
import { type Complaints, NOWHERE, stageOf } from "./complaints.ts";
import type { ComplaintProblem, Ladder } from "./schema.ts";

export const QUESTION_IDS = [
  "ladder",
  "problem",
  "details",
  "number",
  "bank",
  "happened",
  "amount",
  "stage",
  "asked",
  "want",
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

/** How a question is answered: by a button, or by words that are read as a date, a number, a sum or just kept. */
export type QuestionKind = "choice" | "date" | "number" | "amount" | "text";

/** Answers by question. `null`: skipped. Dates as YYYY-MM-DD, sums in kopecks as digits. */
export type Answers = Partial<Record<QuestionId, string | null>>;

export type Question = {
  id: QuestionId;
  kind: QuestionKind;
  isSkippable: boolean;
  /** Asked on the way; the others can be answered from the summary. */
  isAsked: (answers: Answers, complaints: Complaints) => boolean;
  /** Makes sense with these answers: otherwise an answer to it is dropped. */
  fits: (answers: Answers, complaints: Complaints) => boolean;
  /** What a button may say. */
  options?: (answers: Answers, complaints: Complaints) => readonly string[];
  /** Ids under which it was asked in earlier releases: their answers are taken over. */
  formerly?: readonly string[];
};

export const BANKS = ["ozon", "other"] as const;

const ladderOf = ({ ladder }: Answers, complaints: Complaints): Ladder | undefined =>
  ladder === undefined || ladder === null ? undefined : complaints.ladder(ladder);
const problemOf = ({ problem }: Answers, complaints: Complaints): ComplaintProblem | undefined =>
  problem === undefined || problem === null ? undefined : complaints.problem(problem);
const isOther = (answers: Answers) => answers.problem?.endsWith("-other") === true;
const always = () => true;

/** The questions in their order. At most eight of them are asked of anybody. */
export const QUESTIONS: readonly Question[] = [
  {
    id: "ladder",
    kind: "choice",
    isSkippable: false,
    isAsked: always,
    fits: always,
    options: (_, { ladders }) => ladders.map(({ id }) => id),
  },
  {
    id: "problem",
    kind: "choice",
    isSkippable: false,
    isAsked: always,
    fits: always,
    options: (answers, complaints) => ladderOf(answers, complaints)?.problems.map(({ id }) => id) ?? [],
  },
  { id: "details", kind: "text", isSkippable: true, isAsked: isOther, fits: always },
  {
    id: "number",
    kind: "number",
    isSkippable: true,
    isAsked: asks("number"),
    fits: asks("number"),
  },
  {
    id: "bank",
    kind: "choice",
    isSkippable: false,
    isAsked: asks("bank"),
    fits: asks("bank"),
    options: () => BANKS,
  },
  { id: "happened", kind: "date", isSkippable: true, isAsked: always, fits: always },
  {
    id: "amount",
    kind: "amount",
    isSkippable: true,
    isAsked: (answers, complaints) => problemOf(answers, complaints)?.asksAmount === true,
    fits: always,
  },
  {
    id: "stage",
    kind: "choice",
    isSkippable: false,
    isAsked: always,
    fits: always,
    options: (answers, complaints) => [NOWHERE, ...(ladderOf(answers, complaints)?.stages ?? [])],
  },
  {
    id: "asked",
    kind: "date",
    isSkippable: true,
    isAsked: hasComplained,
    fits: hasComplained,
  },
  {
    id: "want",
    kind: "choice",
    isSkippable: false,
    // One wish is no choice: it goes without asking.
    isAsked: (answers, complaints) => (problemOf(answers, complaints)?.wants.length ?? 0) > 1,
    fits: always,
    options: (answers, complaints) => problemOf(answers, complaints)?.wants ?? [],
  },
];

function asks(what: "number" | "bank") {
  return (answers: Answers, complaints: Complaints) =>
    ladderOf(answers, complaints)?.asks.includes(what) === true;
}

function hasComplained({ stage }: Answers): boolean {
  return stageOf(stage ?? undefined) !== null;
}

/** Changes with the questions, so that a draft of an older release is looked through before it goes on. */
export function versionOf(questions: readonly Question[]): string {
  const shape = questions
    .map(({ id, kind, isSkippable, isAsked, fits, options }) =>
      [id, kind, isSkippable, isAsked, fits, options].map(String).join(" "),
    )
    .join("\n");
  return createHash("sha256").update(shape).digest("hex").slice(0, 16);
}
