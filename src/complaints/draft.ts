import { z } from "zod";
import type { Complaints } from "./complaints.ts";
import { type Answers, QUESTION_IDS, type Question, type QuestionId } from "./questions.ts";

/** What a person sees: a question, all the answers to check, or the answers so far to change one. */
export type Place = QuestionId | "summary";

/** A complaint in the making: plain data, kept for a day at most. */
export type Draft = {
  /** Of the questions that it was made with. */
  version: string;
  answers: Answers;
  /** The rung that the person came for. */
  target?: string | undefined;
  /** What was asked last; `null` while it is not certain that the person has seen it. */
  shown: Place | null;
  /** A question that was opened again: after it the summary comes back. */
  editing?: QuestionId | undefined;
  /** Days that the last answer may have meant, offered as buttons. */
  days?: string[] | undefined;
  /** Mark of the last words that were taken as an answer: a doubled message is no second answer. */
  heard?: string | undefined;
  /** Left for something else; a button goes on with it. */
  isPaused?: boolean | undefined;
  /** Unix time in ms of the last answer. */
  at: number;
};

const AnswerSchema = z.string().max(1000).nullable();

/** A stored draft, whatever release wrote it: what can't be read is left out. */
export const DraftSchema: z.ZodType<Draft & { answers: Record<string, string | null> }> = z.object({
  version: z.string().catch(""),
  answers: z.record(z.string(), AnswerSchema.catch(null)).catch({}),
  target: z.string().optional().catch(undefined),
  shown: z
    .union([z.enum(QUESTION_IDS), z.literal("summary")])
    .nullable()
    .catch(null),
  editing: z.enum(QUESTION_IDS).optional().catch(undefined),
  days: z.array(z.iso.date()).optional().catch(undefined),
  heard: z.string().optional().catch(undefined),
  isPaused: z.boolean().optional().catch(undefined),
  at: z.number(),
});

/** Checks a stored answer against today's questions. */
function isValid(
  question: Question,
  value: string | null,
  answers: Answers,
  complaints: Complaints,
): boolean {
  if (!question.fits(answers, complaints)) return false;
  if (value === null) return question.isSkippable;
  switch (question.kind) {
    case "choice":
      return question.options?.(answers, complaints).includes(value) === true;
    case "date":
      return z.iso.date().safeParse(value).success;
    case "amount":
      return /^\d{1,12}$/.test(value);
    case "number":
    case "text":
      return value !== "";
  }
}

/** The answers that make sense together; those of an earlier question's other answer are dropped. */
export function soundAnswers(
  stored: Readonly<Record<string, string | null | undefined>>,
  questions: readonly Question[],
  complaints: Complaints,
): Answers {
  let answers: Answers = {};
  for (const { id, formerly = [] } of questions) {
    const name = [id, ...formerly].find((known) => stored[known] !== undefined);
    if (name !== undefined) answers[id] = stored[name] ?? null;
  }
  // What goes may take others with it.
  for (let before = -1, count = 0; before !== count; ) {
    before = Object.keys(answers).length;
    const together = answers;
    const sound = questions.flatMap((question) => {
      const value = together[question.id];
      const isSound = value !== undefined && isValid(question, value, together, complaints);
      return isSound ? [[question.id, value] as const] : [];
    });
    answers = Object.fromEntries(sound);
    count = sound.length;
  }
  return answers;
}

/** The first question that is asked and has no answer yet; "summary" when there is none. */
export function nextPlace(answers: Answers, questions: readonly Question[], complaints: Complaints): Place {
  const open = questions.find(
    (question) => question.isAsked(answers, complaints) && answers[question.id] === undefined,
  );
  return open?.id ?? "summary";
}

/** How far along a question is: its number, and how many there can be at most with these answers. */
export function progress(
  place: Place,
  answers: Answers,
  questions: readonly Question[],
  complaints: Complaints,
): { number: number; count: number } {
  const asked = questions.filter((question) => question.isAsked(answers, complaints));
  const number = asked.findIndex(({ id }) => id === place) + 1;
  return { number: number === 0 ? asked.length : number, count: mostAsked(answers, questions, complaints) };
}

/** The number of questions if every answer that is still open leads to the most of them. */
export function mostAsked(answers: Answers, questions: readonly Question[], complaints: Complaints): number {
  const open = questions.find(
    ({ id, options, isAsked }) => options && isAsked(answers, complaints) && answers[id] === undefined,
  );
  if (!open) return questions.filter((question) => question.isAsked(answers, complaints)).length;
  const counts = (open.options?.(answers, complaints) ?? []).map((option) =>
    mostAsked({ ...answers, [open.id]: option }, questions, complaints),
  );
  return Math.max(0, ...counts);
}
