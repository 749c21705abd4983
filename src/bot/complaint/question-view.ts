import { stageKey, stageOf } from "../../complaints/complaints.ts";
import { type Draft, nextPlace, progress } from "../../complaints/draft.ts";
import { QUESTIONS, type Question, type QuestionId } from "../../complaints/questions.ts";
import type { Note } from "../../complaints/steps.ts";
import { plainDate, shortWeekday } from "../../complaints/wording.ts";
import type { Content } from "../../content.ts";
import { ROOT_SECTION } from "../../guide/guide.ts";
import { addDays } from "../../guide/hours.ts";
import { type Html, htm, joinHtml } from "../../i18n/html.ts";
import { wordsOf } from "../../i18n/translator.ts";
import { complaintData } from "../callback-data.ts";
import { type Keyboard, PERSON, rowsOf, type ScreenView } from "../keyboards.ts";
import { answerText, optionKey, subjectOf } from "./labels.ts";

const MAX_SHOWN_VALUE = 120;
/** Of use also where nobody asks for them: the person's own words, and a sum. */
const OPTIONAL: readonly QuestionId[] = ["details", "amount"];
/** The ladder of stolen money, and the screen of first aid. */
const FRAUD = "fraud";

export type QuestionOptions = { locale: string; today: string };

/** What a place of the dialogue shows: a question, or the answers to look through. */
export function placeView(
  content: Content,
  draft: Draft,
  note: Note | undefined,
  options: QuestionOptions,
): ScreenView {
  const question = QUESTIONS.find(({ id }) => id === draft.shown);
  return question
    ? questionView(content, draft, question, note, options)
    : summaryView(content, draft, note, options);
}

function questionView(
  content: Content,
  draft: Draft,
  question: Question,
  note: Note | undefined,
  options: QuestionOptions,
): ScreenView {
  const { t, complaints } = content;
  const { locale } = options;
  const along = progress(question.id, draft.answers, QUESTIONS, complaints);
  const isOnTheWay = draft.editing === undefined && question.isAsked(draft.answers, complaints);
  const text = joinHtml(
    [
      isOnTheWay
        ? t.html(locale, "complaint-progress", { number: String(along.number), count: String(along.count) })
        : t.html(locale, wordsOf("complaint-change"), { name: t.plain(locale, nameKey(question.id)) }),
      note && noteText(content, draft, note, locale),
      isFraud(draft) &&
        (question.id === "problem" || note?.type === "begun") &&
        t.html(locale, "complaint-fraud-first"),
      joinHtml(
        [htm`<b>${askText(content, draft, question.id, locale)}</b>`, hintText(content, question, locale)],
        "\n",
      ),
    ],
    "\n\n",
  );
  return {
    text,
    keyboard: [
      ...answerRows(content, draft, question, options),
      ...wayOutRows(content, draft, question, locale),
    ],
  };
}

/** Who has just lost money needs first aid before any paper. */
function isFraud({ answers }: Draft): boolean {
  return answers.ladder === FRAUD;
}

function askText({ t }: Content, { answers }: Draft, question: QuestionId, locale: string): Html {
  if (question === "happened" && answers.problem) {
    return t.html(locale, wordsOf(`complaint-problem-${answers.problem}`, "when"));
  }
  const stage = stageOf(answers.stage ?? undefined);
  if (question === "asked" && stage) {
    return t.html(locale, wordsOf(stageKey(stage), "when"));
  }
  return t.html(locale, wordsOf(`complaint-ask-${question}`));
}

function hintText({ t }: Content, { id, kind }: Question, locale: string): Html | undefined {
  if (kind === "date") return t.html(locale, "complaint-hint-date");
  const key = wordsOf(`complaint-ask-${id}`, "hint");
  return t.has(locale, key) ? t.html(locale, key) : undefined;
}

function answerRows(
  { t, complaints }: Content,
  draft: Draft,
  question: Question,
  { locale, today }: QuestionOptions,
): Keyboard {
  const { id } = question;
  const rows: Keyboard = [];
  if (question.kind === "choice") {
    const options = question.options?.(draft.answers, complaints) ?? [];
    const buttons = options.map((option) => ({
      text: t.plain(locale, optionKey(id, option)),
      callback_data: complaintData({ type: "answer", question: id, value: option }),
    }));
    rows.push(...rowsOf(buttons));
  }
  if (question.kind === "date") {
    const days = draft.days ?? [];
    const buttons =
      days.length > 0
        ? days.map((day) => ({ text: weekdayLabel(day, locale, today), day }))
        : (["today", "yesterday", "week"] as const).map((name, index) => {
            const day = addDays(today, -([0, 1, 7][index] ?? 0));
            const date = dayLabel(day, locale, today);
            return { text: t.plain(locale, `complaint-day-${name}`, { date }), day };
          });
    rows.push(
      ...rowsOf(
        buttons.map(({ text, day }) => ({
          text,
          callback_data: complaintData({ type: "answer", question: id, value: day }),
        })),
      ),
    );
  }
  if (question.isSkippable) {
    rows.push([
      {
        text: t.plain(locale, "complaint-button-skip"),
        callback_data: complaintData({ type: "skip", question: id }),
      },
    ]);
  }
  return rows;
}

/** "пн, 16 ноября". */
function weekdayLabel(day: string, locale: string, today: string): string {
  return `${shortWeekday(day, locale)}, ${dayLabel(day, locale, today)}`;
}

/** "16 ноября", with its year where that is not this one. */
function dayLabel(day: string, locale: string, today: string): string {
  const label = plainDate(day, locale);
  return day.slice(0, 4) === today.slice(0, 4) ? label.replace(` ${day.slice(0, 4)}`, "") : label;
}

/** Ways out that every step has: back, the answers so far, the end, the menu, a living person. */
function wayOutRows({ t }: Content, draft: Draft, { id }: Question, locale: string): Keyboard {
  const aid: Keyboard = isFraud(draft)
    ? [[{ text: t.plain(locale, "complaint-button-first-aid"), callback_data: FRAUD, style: "danger" }]]
    : [];
  const hasAnswers = Object.keys(draft.answers).length > 0;
  const moves = hasAnswers
    ? [
        [
          {
            text: t.plain(locale, "complaint-button-back"),
            callback_data: complaintData({ type: "back", question: id }),
          },
          {
            text: t.plain(locale, "complaint-button-change"),
            callback_data: complaintData({ type: "summary" }),
          },
        ],
      ]
    : [];
  return [...aid, ...moves, ...leaveRows({ t }, locale)];
}

function leaveRows({ t }: Pick<Content, "t">, locale: string): Keyboard {
  return [
    [{ text: t.plain(locale, "complaint-button-stop"), callback_data: complaintData({ type: "stop" }) }],
    // In one row: "back to the menu" would stand beside "back".
    [
      { text: t.plain(locale, "nav-menu"), callback_data: ROOT_SECTION },
      { text: t.plain(locale, "nav-person"), callback_data: PERSON },
    ],
  ];
}

/** All answers, each with a button to change it, and the way on. */
function summaryView(
  content: Content,
  draft: Draft,
  note: Note | undefined,
  { locale }: QuestionOptions,
): ScreenView {
  const { t, complaints } = content;
  const { answers } = draft;
  const isComplete = nextPlace(answers, QUESTIONS, complaints) === "summary";
  const asked = QUESTIONS.filter(
    ({ id, fits }) =>
      fits(answers, complaints) && (answers[id] !== undefined || (isComplete && OPTIONAL.includes(id))),
  );
  const lines = asked.map(({ id }) => {
    return t.html(locale, "complaint-summary-line", {
      name: { html: htm`<b>${t.html(locale, nameKey(id))}</b>` },
      value: shownAnswer(content, locale, id, answers[id] ?? null),
    });
  });
  const title = t.html(locale, isComplete ? "complaint-summary-title" : "complaint-summary-so-far");
  const text = joinHtml(
    [
      note && noteText(content, draft, note, locale),
      htm`<b>${title}</b>`,
      lines.length > 0 && joinHtml(lines, "\n"),
      t.html(locale, "complaint-summary-hint"),
    ],
    "\n\n",
  );
  const changes = asked.map(({ id }) => ({
    text: t.plain(locale, answers[id] === undefined ? "complaint-add" : "complaint-change", {
      name: t.plain(locale, nameKey(id)).toLocaleLowerCase(locale),
    }),
    callback_data: complaintData({ type: "edit", question: id }),
  }));
  return {
    text,
    keyboard: [
      [
        {
          text: t.plain(locale, isComplete ? "complaint-button-finish" : "complaint-button-go-on"),
          callback_data: complaintData({ type: "finish" }),
          style: "success",
        },
      ],
      ...changes.map((button) => [button]),
      ...leaveRows(content, locale),
    ],
  };
}

/** An answer as far as one line holds it. */
function shownAnswer(content: Content, locale: string, question: QuestionId, answer: string | null): string {
  const value = answerText(content, locale, question, answer) ?? "";
  return value.length > MAX_SHOWN_VALUE ? `${value.slice(0, MAX_SHOWN_VALUE)}…` : value;
}

function nameKey(question: QuestionId): ReturnType<typeof wordsOf> {
  return wordsOf(`complaint-name-${question}`);
}

function noteText(content: Content, draft: Draft, note: Note, locale: string): Html {
  const { t } = content;
  if (note.type === "begun") {
    const what = draft.answers.ladder && subjectOf(content, locale, draft.answers);
    const begun = what
      ? t.html(locale, "complaint-note-begun-about", { what })
      : t.html(locale, "complaint-note-begun");
    return joinHtml([begun, t.html(locale, "complaint-note-begun-more")], "\n");
  }
  if (note.type === "noted") {
    const value = shownAnswer(content, locale, note.question, note.value);
    return t.html(locale, "complaint-note-noted", { value: value.replace(/\.$/, "") });
  }
  if (note.type === "future" && note.date !== undefined) {
    return t.html(locale, "complaint-note-future-day", { date: plainDate(note.date, locale) });
  }
  return t.html(locale, wordsOf(`complaint-note-${note.type}`));
}

/** A complaint is begun already: go on or start anew? */
export function waitingView(
  content: Content,
  draft: Draft,
  topic: string | undefined,
  locale: string,
): ScreenView {
  const { t } = content;
  const what = subjectOf(content, locale, draft.answers);
  return {
    text:
      what === undefined
        ? t.html(locale, "complaint-waiting-unnamed")
        : t.html(locale, "complaint-waiting", { what }),
    keyboard: [
      [
        {
          text: t.plain(locale, "complaint-button-resume"),
          callback_data: complaintData({ type: "resume" }),
          style: "primary",
        },
      ],
      [
        {
          text: t.plain(locale, "complaint-button-restart"),
          callback_data: complaintData({ type: "restart", topic }),
        },
      ],
      ...leaveRows(content, locale),
    ],
  };
}

/** The first question, without a draft: what the complaint is about. */
export function ladderRows({ t, complaints }: Content, locale: string): Keyboard {
  return complaints.ladders.map(({ id }) => [
    {
      text: t.plain(locale, optionKey("ladder", id)),
      callback_data: complaintData({ type: "answer", question: "ladder", value: id }),
    },
  ]);
}
