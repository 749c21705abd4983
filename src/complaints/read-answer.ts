import { readDate } from "../dates/read-date.ts";
import { digression, isAsking, isDigression } from "./digressions.ts";
import type { Draft } from "./draft.ts";
import { taken } from "./moves.ts";
import type { Question } from "./questions.ts";
import { readAmount } from "./read-amount.ts";
import { readChoice } from "./read-choice.ts";
import { readNumber } from "./read-number.ts";
import type { DialogueContext, Note, Step } from "./steps.ts";
import { tidy } from "./words.ts";

const MIN_DETAILS_LETTERS = 3;

/** What follows on words that may answer the question: the next one, or this one again with the reason. */
export function readAnswer(draft: Draft, question: Question, text: string, context: DialogueContext): Step {
  const again = (note: Note, more: Partial<Draft> = {}): Step => ({
    type: "show",
    draft: { ...draft, ...more, at: context.now },
    note,
  });
  /** Not read as an answer: a question of the person's own, or words that were not understood. */
  const notRead = (note: Note): Step =>
    isDigression(draft, text, context) ? digression(draft, text, context) : again(note);

  switch (question.kind) {
    case "choice":
      return readChoice(draft, question, text, context) ?? notRead({ type: "use-buttons" });
    case "date": {
      const { isMonthFirst, today, vocabulary } = context;
      // "Сколько ждать ответа, если прошла неделя?" asks, it does not answer.
      if (isAsking(text) && context.topicOf(text)) return digression(draft, text, context);
      const reading = readDate(text, today, vocabulary, { isMonthFirst });
      switch (reading.type) {
        case "date":
          return taken(draft, question, reading.date, context);
        case "choose":
          return again({ type: "which-day" }, { days: reading.dates });
        case "future":
          return again({ type: "future", date: reading.date });
        case "impossible":
          return again({ type: "impossible-day" });
        case "too-old":
          return again({ type: "too-old" });
        case "vague":
          return again({ type: "vague-day" });
        case "none":
          return notRead({ type: "no-date" });
      }
      break;
    }
    case "number": {
      const reading = readNumber(text);
      if (reading.type === "number") return taken(draft, question, reading.number, context);
      if (reading.type === "phone") return notRead({ type: "phone-number" });
      if (reading.type === "document") return again({ type: "document-number" });
      return notRead({ type: "no-number" });
    }
    case "amount": {
      const reading = readAmount(text, context.complaints.said);
      if (reading.type === "amount") return taken(draft, question, String(reading.kopecks), context);
      if (reading.type === "several") return again({ type: "several-amounts" });
      if (reading.type === "too-large") return again({ type: "large-amount" });
      if (reading.type === "foreign") return again({ type: "foreign-amount" });
      return notRead({ type: "no-amount" });
    }
    case "text": {
      if (context.hasContacts(text) || (isAsking(text) && context.topicOf(text)))
        return digression(draft, text, context);
      const details = tidy(text);
      const letters = details.match(/\p{L}/gu)?.length ?? 0;
      return letters < MIN_DETAILS_LETTERS
        ? again({ type: "too-short" })
        : taken(draft, question, details, context);
    }
  }
}
