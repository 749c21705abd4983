import { type CalendarDay, calendarFile } from "../../complaints/calendar-file.ts";
import { chatMessage } from "../../complaints/chat-message.ts";
import { writeDocument } from "../../complaints/document.ts";
import { paperText, type WrittenPaper, writePaper } from "../../complaints/paper.ts";
import type { Answers } from "../../complaints/questions.ts";
import { type DatedTerm, type LadderPlace, type PlacedRung, placeOf } from "../../complaints/standing.ts";
import { PAPER_LOCALE, tappableDate } from "../../complaints/wording.ts";
import type { Content } from "../../content.ts";
import { HOME_TIME_ZONE } from "../../guide/card.ts";
import { civilDate } from "../../guide/hours.ts";
import { escapeHtml, htm, joinHtml, stripHtml } from "../../i18n/html.ts";
import { wordsOf } from "../../i18n/translator.ts";
import type { ScreenView } from "../keyboards.ts";
import { evidenceView } from "./evidence-view.ts";
import { isElsewhere, type StepsOptions, stepsText } from "./steps-text.ts";

/** A file to send under a line of text. */
export type ResultFile = { name: string; content: () => Promise<Buffer>; caption: string };

/** What a complaint ends with, in the order in which it is sent. */
export type ComplaintResult = {
  place: LadderPlace;
  /** The message for the chat, as it is copied. */
  message: string;
  paper: WrittenPaper | null;
  parts: (ScreenView | ResultFile)[];
};

/** The four results of a complaint: a message, a paper, the steps with dates, the evidence. */
export function complaintResult(
  content: Content,
  answers: Answers,
  target: string | undefined,
  options: StepsOptions,
): ComplaintResult {
  const { complaints, terms, guide, t } = content;
  const today = civilDate(options.now, HOME_TIME_ZONE);
  const place = placeOf(answers, target, { complaints, terms, figure: guide.figure, today });
  const message = chatMessage(answers, place, { complaints, t, locale: PAPER_LOCALE });
  const filed = paperRung(place);
  const paper = filed && writePaper(filed.rung, answers, { complaints, t, locale: PAPER_LOCALE, today });
  const evidence = evidenceView(content, options.locale, answers.problem ?? "", 0);
  return {
    place,
    message,
    paper,
    parts: [
      messageView(content, answers, place, message, options.locale),
      ...(filed && paper ? paperParts(content, answers, place, { filed, paper, today }, options.locale) : []),
      {
        text: stepsText(content, answers, place, options),
        keyboard: stepLinks(content, answers, place, options.locale),
      },
      ...calendarParts(content, place, options),
      ...(evidence ? [evidence] : []),
    ],
  };
}

/** The rung whose paper is written: the next one that has a paper, else the last rung that was taken. */
function paperRung({ next, rungs, current }: LadderPlace): PlacedRung | null {
  const best = next.find(({ rung }) => rung.paper !== null);
  if (best) return best;
  const from = rungs.findIndex(({ rung }) => rung === (next[0]?.rung ?? current));
  const later = rungs
    .slice(Math.max(0, from))
    .find(({ rung, state }) => rung.paper !== null && state.type !== "closed");
  return later ?? rungs.find(({ rung }) => rung === current) ?? null;
}

function messageView(
  content: Content,
  answers: Answers,
  place: LadderPlace,
  message: string,
  locale: string,
): ScreenView {
  const { t, complaints, guide } = content;
  const ladder = complaints.ladder(answers.ladder ?? "");
  const home = ladder && complaints.rung(ladder.rungs[0] ?? "");
  const channel = home && guide.channel(home.channel);
  const reading = chatMessage(answers, place, { complaints, t, locale });
  return {
    text: joinHtml(
      [
        htm`<b>${t.html(locale, "complaint-message-title")}</b>`,
        !home || !channel || isElsewhere(home, answers.bank)
          ? t.html(locale, "complaint-message-lead-own-bank")
          : t.html(locale, "complaint-message-lead", {
              channel: t.plain(locale, wordsOf(`channel-${channel.id}`)),
            }),
        htm`<blockquote>${escapeHtml(message)}</blockquote>`,
        locale !== PAPER_LOCALE &&
          htm`${t.html(locale, "complaint-message-reading")}\n<blockquote expandable>${escapeHtml(reading)}</blockquote>`,
      ],
      "\n\n",
    ),
    keyboard: [[{ text: t.plain(locale, "complaint-button-copy"), copy_text: { text: message } }]],
  };
}

/** A part as a terminal shows it: text and buttons, or the file's name and caption. */
export function partText(part: ScreenView | ResultFile): string {
  if (!("text" in part)) return `${part.name}: ${part.caption}`;
  const buttons = part.keyboard.map((row) => row.map(({ text }) => `[ ${text} ]`).join(" "));
  return [stripHtml(part.text), ...buttons].join("\n\n");
}

type Filed = { filed: PlacedRung; paper: WrittenPaper; today: string };

function paperParts(
  content: Content,
  answers: Answers,
  place: LadderPlace,
  { filed, paper, today }: Filed,
  locale: string,
): (ScreenView | ResultFile)[] {
  const { t, complaints } = content;
  const inOwn = writePaper(filed.rung, answers, { complaints, t, locale, today });
  const text = joinHtml(
    [
      htm`<b>${t.html(locale, "complaint-text-title", { paper: inOwn?.title ?? paper.title })}</b>`,
      whenText(content, place, filed, locale),
      htm`<pre>${escapeHtml(paperText(paper))}</pre>`,
      t.html(locale, "complaint-text-fill"),
    ],
    "\n\n",
  );
  const reading: ScreenView[] =
    locale === PAPER_LOCALE || !inOwn
      ? []
      : [
          {
            text: htm`<b>${t.html(locale, "complaint-text-reading")}</b>\n\n<blockquote expandable>${escapeHtml(paperText(inOwn))}</blockquote>`,
            keyboard: [],
          },
        ];
  const file: ResultFile = {
    name: `${t.plain(locale, "complaint-file-name")}.docx`,
    content: () => writeDocument(paper),
    caption: t.plain(locale, "complaint-file-caption"),
  };
  return [{ text, keyboard: [] }, file, ...reading];
}

/** When the paper is to be sent. */
function whenText({ t }: Content, { next }: LadderPlace, { rung, state }: PlacedRung, locale: string) {
  if (state.type === "open") return t.html(locale, "complaint-text-now");
  if (state.type === "early") {
    return t.html(locale, "complaint-text-early", { date: { html: tappableDate(state.from, locale) } });
  }
  const isAfterNext =
    state.type === "later" && rung.after.some((id) => id === next[0]?.rung.id && next[0].rung.isInstant);
  return t.html(locale, isAfterNext ? "complaint-text-next" : "complaint-text-later");
}

/** Official pages of the next steps. */
function stepLinks(
  content: Content,
  { bank }: Answers,
  { next }: LadderPlace,
  locale: string,
): ScreenView["keyboard"] {
  const { guide, t } = content;
  const links = next.flatMap(({ rung, state }) =>
    (state.type === "open" || state.type === "early") && !isElsewhere(rung, bank)
      ? (guide.channel(rung.channel)?.links ?? [])
      : [],
  );
  const rows = [...new Set(links)].flatMap((id) => {
    const contact = guide.contact(id);
    return contact?.kind === "link"
      ? [[{ text: t.plain(locale, wordsOf(`contact-${id}`)), url: contact.value }]]
      : [];
  });
  return rows.slice(0, 2);
}

function calendarParts(content: Content, place: LadderPlace, { locale, now }: StepsOptions): ResultFile[] {
  const { t } = content;
  const days = calendarDays(content, place, locale, civilDate(now, HOME_TIME_ZONE));
  if (days.length === 0) return [];
  const name = t.plain(locale, "complaint-calendar-title");
  return [
    {
      name: `${t.plain(locale, "complaint-calendar-name")}.ics`,
      content: async () => Buffer.from(await calendarFile(name, days, now)),
      caption: t.plain(locale, "complaint-calendar-caption"),
    },
  ];
}

/** Days that are still ahead: ends of terms, and the day from which the next step is open. */
function calendarDays({ t }: Content, place: LadderPlace, locale: string, today: string): CalendarDay[] {
  const { term, also, projected, own, next } = place;
  const ofTerm = ({ rule, date, moved }: DatedTerm): CalendarDay => ({
    date: rule.binds === "customer" ? date : (moved ?? date),
    title: t.plain(locale, "term-event", { what: t.plain(locale, wordsOf(`term-${rule.id}`)) }),
    text: t.plain(locale, rule.binds === "customer" ? "term-event-yours" : "term-event-theirs"),
  });
  const opens = next.flatMap(({ rung, state }): CalendarDay[] => {
    if (state.type !== "early") return [];
    const name = t.plain(locale, wordsOf(`complaint-rung-${rung.id}`));
    return [
      {
        date: state.from,
        title: t.plain(locale, "complaint-event-open", { rung: name }),
        text: t.plain(locale, "complaint-event-open-text"),
      },
    ];
  });
  const days = [...[term, projected, ...also, ...own].flatMap((one) => (one ? [ofTerm(one)] : [])), ...opens];
  const unique = new Map(days.map((day) => [`${day.date} ${day.title}`, day]));
  return [...unique.values()]
    .filter(({ date }) => date >= today)
    .toSorted((a, b) => a.date.localeCompare(b.date));
}
