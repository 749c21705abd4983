import { readDate } from "../dates/read-date.ts";
import type { Entry } from "./complaints.ts";
import { digression } from "./digressions.ts";
import { type Draft, nextPlace, type Place, soundAnswers } from "./draft.ts";
import { at, onward, questionOf, taken, withAnswer } from "./moves.ts";
import { type Answers, versionOf } from "./questions.ts";
import { readAnswer } from "./read-answer.ts";
import { wishIn } from "./read-choice.ts";
import type { ComplaintEvent, DialogueContext, Step } from "./steps.ts";
import { markOf, normalise } from "./words.ts";

/** A pause after which a text is more likely something new than the answer. */
const LONG_PAUSE_MS = 60 * 60 * 1000;
/** A new complaint, with what is known from where it was entered. */
export function startDraft({ ladder, problem, target }: Entry, context: DialogueContext): Draft {
  const given: Answers = {
    ...(ladder !== undefined && { ladder }),
    ...(problem !== undefined && { problem }),
  };
  const { questions, complaints, now } = context;
  const answers = soundAnswers(given, questions, complaints);
  const shown = nextPlace(answers, questions, complaints);
  return { version: versionOf(questions), answers, ...(target !== undefined && { target }), shown, at: now };
}

/** What follows on an event. Never throws, whatever the draft and the event hold. */
export function reduce(stored: Draft, event: ComplaintEvent, context: DialogueContext): Step {
  const { draft, isChanged } = revive(stored, context);
  switch (event.type) {
    case "stop":
      return { type: "stop" };
    case "restart":
      return { type: "show", draft: startDraft(context.complaints.entry(event.topic ?? "") ?? {}, context) };
    case "resume":
      return { type: "show", draft };
    case "summary":
      return { type: "show", draft: at(draft, "summary", context) };
    case "finish": {
      const isComplete = nextPlace(draft.answers, context.questions, context.complaints) === "summary";
      return isComplete ? { type: "finish", draft } : { type: "show", draft: onward(draft, context) };
    }
    case "edit":
      return edit(draft, event.question, context);
    case "back":
      return isHere(draft, event.question) ? back(draft, context) : outdated(draft);
    case "skip":
      return isHere(draft, event.question) ? skip(draft, context) : outdated(draft);
    case "answer":
      return tap(draft, event, context);
    case "text":
      return isChanged || draft.shown === null
        ? {
            type: "show",
            draft: { ...draft, at: context.now },
            note: isChanged ? { type: "questions-changed" } : undefined,
          }
        : say(draft, event.text, context);
    case "other":
      return { type: "show", draft };
  }
}

/** The draft by today's questions. `isChanged`: what was asked last is not asked like this any more. */
function revive(
  stored: Draft,
  { questions, complaints }: DialogueContext,
): { draft: Draft; isChanged: boolean } {
  const answers = soundAnswers(stored.answers, questions, complaints);
  const version = versionOf(questions);
  const isKnown = (place: Place | null) =>
    place === null ||
    place === "summary" ||
    questions.some(({ id, fits }) => id === place && fits(answers, complaints));
  const isSame = stored.version === version && isKnown(stored.shown);
  if (isSame) return { draft: { ...stored, answers }, isChanged: false };
  // A text was an answer to a question that may be another one now: it is asked anew, and nothing is taken for it.
  const { editing: _, days: __, ...rest } = stored;
  return {
    draft: { ...rest, version, answers, shown: nextPlace(answers, questions, complaints) },
    isChanged: true,
  };
}

function isHere(draft: Draft, question: string): boolean {
  return draft.shown === question;
}

function outdated(draft: Draft): Step {
  return { type: "show", draft, note: { type: "old-button" } };
}

function edit(draft: Draft, id: string, context: DialogueContext): Step {
  const question = questionOf(id, context);
  if (!question?.fits(draft.answers, context.complaints)) return outdated(draft);
  return { type: "show", draft: { ...at(draft, question.id, context), editing: question.id } };
}

function back(draft: Draft, context: DialogueContext): Step {
  if (draft.editing !== undefined) {
    const { editing: _, ...rest } = draft;
    return { type: "show", draft: at(rest, "summary", context) };
  }
  const asked = context.questions.filter(({ isAsked }) => isAsked(draft.answers, context.complaints));
  const here = asked.findIndex(({ id }) => id === draft.shown);
  const before = draft.shown === "summary" ? asked.at(-1) : asked[here - 1];
  return { type: "show", draft: before ? at(draft, before.id, context) : draft };
}

function skip(draft: Draft, context: DialogueContext): Step {
  const question = questionOf(draft.shown, context);
  if (!question?.isSkippable) return { type: "show", draft, note: { type: "use-buttons" } };
  return { type: "show", draft: onward(withAnswer(draft, question.id, null, context), context) };
}

function tap(
  draft: Draft,
  { question: id, value }: { question: string; value: string },
  context: DialogueContext,
): Step {
  const question = questionOf(id, context);
  // The doubled tap of an answer that is taken already says nothing new.
  if (!isHere(draft, id))
    return question && draft.answers[question.id] === value ? { type: "show", draft } : outdated(draft);
  if (!question) return outdated(draft);
  const isOffered =
    question.kind === "choice"
      ? question.options?.(draft.answers, context.complaints).includes(value) === true
      : question.kind === "date" &&
        value <= context.today &&
        readDate(value, context.today, context.vocabulary).type === "date";
  if (!isOffered) return outdated(draft);
  return taken(draft, question, value, context);
}

function say(draft: Draft, text: string, context: DialogueContext): Step {
  const { said } = context.complaints;
  const words = normalise(text);
  if (draft.heard !== undefined && draft.heard === markOf(words)) return { type: "show", draft };
  // "Отменить", "исправить" may be the wish itself.
  const wish = draft.shown === "want" ? wishIn(draft, text, context) : undefined;
  if (said.stop.includes(words) && wish === undefined) return { type: "stop" };
  if (said.back.includes(words)) return back(draft, context);
  if (said.summary.includes(words) && wish === undefined)
    return { type: "show", draft: at(draft, "summary", context) };
  const question = questionOf(draft.shown, context);
  if (!question) return digression(draft, text, context); // at the summary nothing is asked
  if (context.now - draft.at > LONG_PAUSE_MS) {
    return { type: "show", draft: { ...draft, at: context.now }, note: { type: "paused-long" } };
  }
  const step =
    question.isSkippable && said.skip.includes(words)
      ? skip(draft, context)
      : readAnswer(draft, question, text, context);
  if (step.type !== "show" || step.draft === draft || step.draft.shown === draft.shown) return step;
  return { ...step, draft: { ...step.draft, heard: markOf(words) } };
}
