import { NOWHERE } from "./complaints.ts";
import { isAsking } from "./digressions.ts";
import { type Draft, soundAnswers } from "./draft.ts";
import { onward, taken } from "./moves.ts";
import type { Question } from "./questions.ts";
import type { DialogueContext, Step } from "./steps.ts";
import { normalise, tidy } from "./words.ts";

/** A description is a few words; less is a slip or nonsense. */
const MIN_DESCRIPTION_WORDS = 3;

/** The option that is meant: by its label, or what happened in the person's own words. */
export function readChoice(
  draft: Draft,
  question: Question,
  text: string,
  context: DialogueContext,
): Step | undefined {
  const { complaints } = context;
  const options = question.options?.(draft.answers, complaints) ?? [];
  const named = context.optionNamed(question.id, options, text);
  if (named !== undefined) return taken(draft, question, named, context);
  if (question.id === "stage" && complaints.said.nowhere.includes(normalise(text))) {
    return taken(draft, question, NOWHERE, context);
  }
  if (question.id === "want") {
    const wish = wishIn(draft, text, context);
    return wish === undefined ? undefined : taken(draft, question, wish, context);
  }
  if (question.id !== "ladder" && question.id !== "problem") return undefined;

  const meant = context.topicOf(text);
  const entry = meant && complaints.entry(meant.topic);
  const isSameLadder = question.id === "ladder" || entry?.ladder === draft.answers.ladder;
  if (context.hasContacts(text) || isAsking(text) || meant?.isUrgent) return undefined;
  if (entry?.ladder !== undefined && entry.problem !== undefined && isSameLadder) {
    const answers = { ...draft.answers, ladder: entry.ladder, problem: entry.problem };
    return described({ ...draft, answers }, question, entry.problem, text, context);
  }
  const other = options.find((option) => option.endsWith("-other"));
  const isDescription = (text.match(/\p{L}{3,}/gu)?.length ?? 0) >= MIN_DESCRIPTION_WORDS;
  if (question.id !== "problem" || other === undefined || meant || !isDescription) return undefined;
  return described(draft, question, other, text, context);
}

/** The one wish that a text speaks of. */
export function wishIn(
  { answers }: Draft,
  text: string,
  { complaints }: DialogueContext,
): string | undefined {
  const said = ` ${normalise(text)} `;
  const meant = (complaints.problem(answers.problem ?? "")?.wants ?? []).filter((id) =>
    complaints.want(id)?.said.some((words) => said.includes(` ${words} `)),
  );
  return meant.length === 1 ? meant[0] : undefined;
}

/** Takes the problem that a text is about, and keeps the text as the person's own words. */
function described(
  draft: Draft,
  question: Question,
  problem: string,
  text: string,
  context: DialogueContext,
): Step {
  const answers = soundAnswers(
    { ...draft.answers, problem, details: draft.answers.details ?? tidy(text) },
    context.questions,
    context.complaints,
  );
  const next = onward({ ...draft, answers }, context);
  return {
    type: "show",
    draft: next,
    note: { type: "noted", question: question.id === "ladder" ? "problem" : question.id, value: problem },
  };
}
