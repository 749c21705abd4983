import { createHash } from "node:crypto";
import { readDate } from "../dates/read-date.ts";
import type { Vocabulary } from "../dates/vocabulary.ts";
import { type Complaints, type Entry, NOWHERE } from "./complaints.ts";
import { type Draft, nextPlace, type Place, soundAnswers } from "./draft.ts";
import { type Answers, type Question, type QuestionId, versionOf } from "./questions.ts";
import { readAmount } from "./read-amount.ts";
import { readNumber } from "./read-number.ts";

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

/** A pause after which a text is more likely something new than the answer. */
const LONG_PAUSE_MS = 60 * 60 * 1000;
const MAX_DETAILS = 500;
const MIN_DETAILS_LETTERS = 3;
/** A description is a few words; less is a slip or nonsense. */
const MIN_DESCRIPTION_WORDS = 3;

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

/** The draft with a place opened. */
function at(draft: Draft, shown: Place, { now }: DialogueContext): Draft {
  const { days: _, ...rest } = draft;
  return { ...rest, shown, at: now };
}

/** To the next question that has no answer, or to the summary. */
function onward(draft: Draft, context: DialogueContext): Draft {
  const { editing: _, ...rest } = draft;
  return at(rest, nextPlace(rest.answers, context.questions, context.complaints), context);
}

function isHere(draft: Draft, question: string): boolean {
  return draft.shown === question;
}

function outdated(draft: Draft): Step {
  return { type: "show", draft, note: { type: "old-button" } };
}

function questionOf(id: string | null | undefined, { questions }: DialogueContext): Question | undefined {
  return questions.find((question) => question.id === id);
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

function taken(draft: Draft, question: Question, value: string, context: DialogueContext): Step {
  const next = onward(withAnswer(draft, question.id, value, context), context);
  return { type: "show", draft: next, note: { type: "noted", question: question.id, value } };
}

function withAnswer(draft: Draft, id: QuestionId, value: string | null, context: DialogueContext): Draft {
  const { heard: _, ...rest } = draft;
  const answers = soundAnswers({ ...draft.answers, [id]: value }, context.questions, context.complaints);
  return { ...rest, answers, at: context.now };
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
      : read(draft, question, text, context);
  if (step.type !== "show" || step.draft === draft || step.draft.shown === draft.shown) return step;
  return { ...step, draft: { ...step.draft, heard: markOf(words) } };
}

function read(draft: Draft, question: Question, text: string, context: DialogueContext): Step {
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

function digression(draft: Draft, text: string, context: DialogueContext): Step {
  return { type: "digress", draft, topic: context.topicOf(text)?.topic };
}

/** Something else than an answer: a contact to check, a question, a matter of its own. */
function isDigression({ answers }: Draft, text: string, context: DialogueContext): boolean {
  if (context.hasContacts(text)) return true;
  const meant = context.topicOf(text);
  if (!meant) return false;
  if (meant.isUrgent || isAsking(text)) return true;
  // "Поддержка молчит", "курьер не приехал" tell of the complaint itself; "сколько ждать" asks.
  const entry = context.complaints.entry(meant.topic);
  if (entry?.isQuestion) return true;
  const isOwn = entry && (entry.ladder === undefined || entry.ladder === answers.ladder);
  return meant.isClear && !isOwn;
}

function isAsking(text: string): boolean {
  return text.trimEnd().endsWith("?");
}

/** The option that is meant: by its label, or what happened in the person's own words. */
function readChoice(
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
function wishIn({ answers }: Draft, text: string, { complaints }: DialogueContext): string | undefined {
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

function tidy(text: string): string {
  const plain = text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (plain.length <= MAX_DETAILS) return plain;
  const cut = plain.slice(0, MAX_DETAILS - 1).replace(/[\uD800-\uDBFF]$/, ""); // no half of a character
  return `${cut.trimEnd()}…`;
}

export function normalise(text: string): string {
  return text
    .slice(0, 200)
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replaceAll("’", "'")
    .replace(/[.!,;:\s]+/g, " ")
    .trim();
}

function markOf(words: string): string {
  return createHash("sha256").update(words).digest("hex").slice(0, 8);
}
