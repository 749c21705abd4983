import { type Translator, wordsOf } from "../i18n/translator.ts";
import { type Complaints, stageKey, stageOf } from "./complaints.ts";
import type { Answers } from "./questions.ts";
import type { Rung } from "./schema.ts";
import { isOwn, proofOf, wantOf } from "./standing.ts";
import { amountWords, paperDate } from "./wording.ts";

/** Where a line of a paper comes from: the person's answer, a sentence of the data, or the form of such papers. */
export type LineOrigin =
  | { type: "answer"; question: string }
  | { type: "sentence"; id: string }
  | { type: "addressee"; id: string }
  | { type: "form" };

export type PaperLine = { text: string; origin: LineOrigin };

/** A text to file, in parts; a layout puts them into a message or a document. */
export type WrittenPaper = {
  id: string;
  title: string;
  head: PaperLine[];
  facts: PaperLine[];
  legal: PaperLine[];
  requests: PaperLine[];
  attachedTitle: string;
  attached: PaperLine[];
  foot: PaperLine[];
};

export type PaperContext = { complaints: Complaints; t: Translator; locale: string; today: string };

/** Writes the paper of a rung from the person's answers. Null for a rung without a paper. */
export function writePaper(rung: Rung, answers: Answers, context: PaperContext): WrittenPaper | null {
  const { complaints, t, locale, today } = context;
  const paper = rung.paper === null ? undefined : complaints.paper(rung.paper);
  if (!paper) return null;
  const words = (id: string, part?: string, args?: Record<string, string>) =>
    t.plain(locale, wordsOf(id, part), args);
  const form = (text: string): PaperLine => ({ text, origin: { type: "form" } });
  const bank = t.plain(
    locale,
    answers.bank === "other" ? "complaint-bank-accused-other" : "complaint-bank-accused-ozon",
  );
  const sentences = (ids: readonly string[]) =>
    ids.map((id): PaperLine => ({ text: sentence(id, context), origin: { type: "sentence", id } }));

  return {
    id: paper.id,
    title: words(`complaint-paper-${paper.id}`, undefined, { bank }),
    head: [
      ...addressLines(rung, answers, context),
      form(t.plain(locale, "complaint-blank-name")),
      form(t.plain(locale, "complaint-blank-address")),
    ],
    facts: [...factLines(answers, context), ...sentences(paper.statements)],
    legal: sentences(paper.legal),
    requests: [...wantLines(rung, answers, context), ...sentences(paper.requests)],
    attachedTitle: t.plain(locale, "complaint-paper-attached"),
    attached: proofOf(rung, answers, complaints).map((id) => form(words(`complaint-attached-${id}`))),
    foot: [
      form(t.plain(locale, "complaint-paper-date", { date: paperDate(today, locale) })),
      form(t.plain(locale, "complaint-blank-signature")),
    ],
  };
}

function addressLines(rung: Rung, answers: Answers, { complaints, t, locale }: PaperContext): PaperLine[] {
  // Who has the Ozon Bank's card writes to it by name.
  const id = rung.addressee === "own-bank" && answers.bank !== "other" ? "bank" : rung.addressee;
  const addressee = id === null ? undefined : complaints.addressee(id);
  if (!addressee) return [];
  const lines = [
    t.plain(locale, wordsOf(`complaint-addressee-${addressee.id}`)),
    ...(addressee.postal === null ? [] : [addressee.postal]),
  ];
  return lines.map((text) => ({ text, origin: { type: "addressee", id: addressee.id } }));
}

function factLines(answers: Answers, { t, locale }: PaperContext): PaperLine[] {
  const { number, problem, happened, details, amount, stage, asked } = answers;
  const line = (question: string, text: string): PaperLine => ({
    text,
    origin: { type: "answer", question },
  });
  const dated = (key: string, date: string | null | undefined) =>
    date === null || date === undefined
      ? t.plain(locale, wordsOf(key, "undated"))
      : t.plain(locale, wordsOf(key, "dated"), { date: paperDate(date, locale) });
  const place = stageOf(stage ?? undefined);
  return [
    ...(number ? [line("number", t.plain(locale, "complaint-fact-number", { number }))] : []),
    ...(problem ? [line("problem", dated(`complaint-problem-${problem}`, happened))] : []),
    ...(details ? [line("details", t.plain(locale, "complaint-fact-details", { text: details }))] : []),
    ...(amount
      ? [
          line(
            "amount",
            t.plain(locale, "complaint-fact-amount", { amount: amountWords(t, locale, Number(amount)) }),
          ),
        ]
      : []),
    ...(place ? [line("stage", dated(stageKey(place), asked))] : []),
  ];
}

/** What the person wants: asked of the one complained about, named as a demand to an authority. */
function wantLines(rung: Rung, answers: Answers, { complaints, t, locale }: PaperContext): PaperLine[] {
  const want = wantOf(answers, complaints);
  if (want === undefined) return [];
  const demand = t.plain(locale, wordsOf(`complaint-want-${want}`, "demand"));
  const ladder = complaints.ladder(answers.ladder ?? "");
  const isBank = ladder?.rungs.some((id) => complaints.rung(id)?.addressee?.endsWith("bank"));
  const text = isOwn(rung)
    ? t.plain(locale, "complaint-request", { demand })
    : t.plain(locale, isBank ? "complaint-demand-bank" : "complaint-demand-ozon", { demand });
  return [{ text, origin: { type: "answer", question: "want" } }];
}

function sentence(id: string, { complaints, t, locale }: PaperContext): string {
  const act = complaints.sentence(id)?.act;
  if (!act) return t.plain(locale, wordsOf(`complaint-sentence-${id}`));
  const { number, date } = act;
  const shown =
    date === undefined
      ? t.plain(locale, "complaint-act-undated", { number })
      : t.plain(locale, "complaint-act", { number, date: paperDate(date, locale) });
  return t.plain(locale, wordsOf(`complaint-sentence-${id}`), { act: shown });
}

/** The paper as one text, a blank line between its parts. */
export function paperText(paper: WrittenPaper): string {
  const lines = (list: readonly PaperLine[]) => list.map(({ text }) => text).join("\n");
  const numbered = (list: readonly PaperLine[]) =>
    list.map(({ text }, index) => `${index + 1}. ${text}`).join("\n");
  return [
    lines(paper.head),
    paper.title.toLocaleUpperCase(),
    lines(paper.facts),
    lines(paper.legal),
    lines(paper.requests),
    `${paper.attachedTitle}\n${numbered(paper.attached)}`,
    lines(paper.foot),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}
