import { type Draft, nextPlace, type Place, soundAnswers } from "./draft.ts";
import type { Question, QuestionId } from "./questions.ts";
import type { DialogueContext, Step } from "./steps.ts";

export function questionOf(
  id: string | null | undefined,
  { questions }: DialogueContext,
): Question | undefined {
  return questions.find((question) => question.id === id);
}

/** The draft with a place opened. */
export function at(draft: Draft, shown: Place, { now }: DialogueContext): Draft {
  const { days: _, ...rest } = draft;
  return { ...rest, shown, at: now };
}

/** To the next question that has no answer, or to the summary. */
export function onward(draft: Draft, context: DialogueContext): Draft {
  const { editing: _, ...rest } = draft;
  return at(rest, nextPlace(rest.answers, context.questions, context.complaints), context);
}

export function taken(draft: Draft, question: Question, value: string, context: DialogueContext): Step {
  const next = onward(withAnswer(draft, question.id, value, context), context);
  return { type: "show", draft: next, note: { type: "noted", question: question.id, value } };
}

export function withAnswer(
  draft: Draft,
  id: QuestionId,
  value: string | null,
  context: DialogueContext,
): Draft {
  const { heard: _, ...rest } = draft;
  const answers = soundAnswers({ ...draft.answers, [id]: value }, context.questions, context.complaints);
  return { ...rest, answers, at: context.now };
}
