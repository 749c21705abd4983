import type { Vocabulary } from "../dates/vocabulary.ts";
import type { Complaints } from "./complaints.ts";
import type { Draft } from "./draft.ts";
import type { Question, QuestionId } from "./questions.ts";

/** What a person does in the dialogue. A tap names the question that its button belongs to. */
export type ComplaintEvent =
  | { type: "answer"; question: string; value: string }
  | { type: "skip"; question: string }
  | { type: "back"; question: string }
  /** Opens a question again, from the summary. */
  | { type: "edit"; question: string }
  | { type: "summary" }
  | { type: "finish" }
  | { type: "stop" }
  /** Drops the answers; `topic`: where the new complaint is entered from. */
  | { type: "restart"; topic?: string | undefined }
  | { type: "resume" }
  | { type: "text"; text: string }
  /** Something that no question takes: a sticker, a secret. */
  | { type: "other" };

/** Why the question is asked (again), said above it. */
export type Note =
  | { type: "noted"; question: QuestionId; value: string }
  /** The dialogue begins here: what it is, and what is known of the complaint already. */
  | { type: "begun" }
  | { type: "which-day" }
  | { type: "future"; date?: string | undefined }
  | {
      type:
        | "impossible-day"
        | "too-old"
        | "vague-day"
        | "no-date"
        | "no-number"
        | "phone-number"
        | "document-number"
        | "no-amount"
        | "several-amounts"
        | "large-amount"
        | "foreign-amount"
        | "too-short"
        | "use-buttons"
        | "old-button"
        | "questions-changed"
        | "paused-long"
        | "back-to"
        | "contacts"
        | "picture"
        | "not-text";
    };

export type Step =
  | { type: "show"; draft: Draft; note?: Note | undefined }
  | { type: "finish"; draft: Draft }
  | { type: "stop" }
  /** No answer to the question: the bot answers it as any message, and the question is shown again. */
  | { type: "digress"; draft: Draft; topic?: string | undefined };

/** What the steps need to know of the world around them. */
export type DialogueContext = {
  questions: readonly Question[];
  complaints: Complaints;
  vocabulary: Vocabulary;
  /** Civil date (YYYY-MM-DD) where the person's terms run. */
  today: string;
  /** Unix time in ms. */
  now: number;
  /** Dates with slashes may begin with the month. */
  isMonthFirst: boolean;
  /** The option whose button says just this. */
  optionNamed(question: QuestionId, options: readonly string[], text: string): string | undefined;
  /** The topic that a text is surely about; `isClear`: also where something else was asked. */
  topicOf(text: string): { topic: string; isUrgent: boolean; isClear: boolean } | undefined;
  /** Whether a text holds a phone, a link or the like: those are checked, and never taken over into a paper. */
  hasContacts(text: string): boolean;
};
