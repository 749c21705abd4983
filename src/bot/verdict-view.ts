import type { Classification } from "../classifier/classifier.ts";
import type { Finding, Verdict } from "../contacts/finding.ts";
import type { Content } from "../content.ts";
import { createCard } from "../guide/card.ts";
import type { Topic } from "../guide/schema.ts";
import { escapeHtml, type Html, htm, joinHtml, stripHtml } from "../i18n/html.ts";
import { wordsOf } from "../i18n/translator.ts";
import { numbered } from "./card-text.ts";
import { FIRST_AID, type Keyboard, navigation, type ScreenView, screenLabel } from "./keyboards.ts";
import { askedAgain } from "./sharing/asked-again.ts";
import { shareButton } from "./sharing/share-button.ts";

/** The screen that tells how to check a contact. */
export const CHECK_CONTACT = "fraud-is-official";
/** The verdict answers these questions itself. */
const ANSWERED = new Set([CHECK_CONTACT, "fraud-link"]);

const SIGNS: Record<Verdict, string> = {
  imitation: "⛔",
  outdated_or_wrong: "⛔",
  unknown: "⚠️",
  official_other: "ℹ️",
  regulator: "ℹ️",
  short_official: "ℹ️",
  official_customer: "ℹ️",
};

/** Contacts of one message that are explained one by one, if they fit one screen of a phone. */
const MAX_FINDINGS = 4;
const MAX_VISIBLE = 900;
const MAX_SHOWN = 80;
const MAX_OFFERED = 2;

export type VerdictOptions = {
  locale: string;
  /** Username with its @. */
  bot: string;
  /** Whether BotFather's inline mode is on. */
  hasInline?: boolean;
};

/** What the bot says about the contacts in a message, the gravest first, and about the question around them. */
export function verdictView(
  content: Content,
  findings: readonly Finding[],
  question: Classification | null,
  options: VerdictOptions & { now: Date },
): ScreenView {
  const { locale, bot, hasInline = false, now } = options;
  const { t } = content;
  const listed = byGravity(unique(findings));
  const topic = askedTopic(content, question);
  const asked = topic?.id;
  const text = verdictText(
    content,
    findings,
    options,
    topic && {
      topic: topic.id,
      urgent: question?.urgent ? createCard(content.guide, t, topic, locale, now).todo : undefined,
    },
  );

  // A question that was not made out is at least offered by its likely topics.
  const offered =
    question?.type === "unsure"
      ? question.candidates
          .slice(0, MAX_OFFERED)
          .flatMap(({ topic: id }) => (content.guide.topic(id) && !ANSWERED.has(id) ? id : []))
      : [];
  const first = listed[0];
  const aid = question?.urgent && asked !== undefined ? asked : FIRST_AID;
  const rows: Keyboard = [
    [{ text: t.plain(locale, "button-gave-already"), callback_data: aid, style: "danger" }],
    ...(asked === undefined || asked === aid ? offered : [asked]).map((id) => [
      { text: screenLabel(content, id, locale), callback_data: id },
    ]),
    ...(first
      ? [
          [
            shareButton(
              t.plain(locale, "button-share"),
              {
                query: askedAgain(content, listed),
                address: CHECK_CONTACT,
                text: inShort(content, first, locale),
              },
              { bot, hasInline },
            ),
          ],
        ]
      : []),
  ];
  return { text, keyboard: [...rows, ...navigation(content, aid, locale)] };
}

/** The gravest first; those alike stay in the order of the message. */
export function byGravity(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => rank(a.verdict) - rank(b.verdict));
}

/** The topic that is asked about beside the contacts, unless the verdict answers it. */
function askedTopic({ guide }: Content, question: Classification | null): Topic | undefined {
  const id = question?.candidates[0]?.topic;
  if (question?.type !== "sure" || id === undefined) return undefined;
  return question.urgent || !ANSWERED.has(id) ? guide.topic(id) : undefined;
}

/** What else a message is about; in danger with the steps that stop the loss. */
type Around = { topic: string; urgent: readonly Html[] | undefined };

/** The verdict on contacts, on one screen of a phone: as many explained as fit, and what to do. None at all is said too. */
export function verdictText(
  content: Content,
  findings: readonly Finding[],
  options: VerdictOptions,
  around?: Around,
): Html {
  const listed = byGravity(unique(findings));
  const counts = [MAX_FINDINGS, 3, 2, 1];
  const plain = around?.urgent && { ...around, urgent: [] };
  const texts = [
    ...counts.map((count) => cardOf(content, listed, count, options, around)),
    ...(plain ? counts.map((count) => cardOf(content, listed, count, options, plain)) : []),
  ];
  return texts.find((card) => stripHtml(card).length <= MAX_VISIBLE) ?? (texts.at(-1) as Html);
}

/** The card with the first `count` contacts explained and the others only counted. */
function cardOf(
  content: Content,
  listed: readonly Finding[],
  count: number,
  { locale, bot }: VerdictOptions,
  around: Around | undefined,
): Html {
  const { t } = content;
  const verdict = listed[0]?.verdict ?? "none";
  const topic =
    around &&
    joinHtml(
      [
        htm`<b>${t.html(locale, wordsOf(around.topic))}</b>`,
        t.html(locale, wordsOf(around.topic, "lead")),
        around.urgent !== undefined && around.urgent.length > 0 && numbered(around.urgent),
      ],
      "\n",
    );
  const blocks = listed.slice(0, count).map((finding) => findingText(content, finding, locale));
  return joinHtml(
    [
      around?.urgent && topic, // in danger the first aid stands before everything
      verdict === "none" && htm`<b>${t.html(locale, "verdict-none")}</b>`,
      ...blocks,
      listed.length > count ? t.html(locale, "check-more", { count: listed.length - count }) : undefined,
      htm`<b>${t.html(locale, "verdict-do")}</b>\n${numbered(t.lines(locale, wordsOf(`check-do-${verdict}`)))}`,
      !around?.urgent && topic,
      t.html(locale, "card-signature", { bot }),
    ],
    "\n\n",
  );
}

const PHONES = new Set(["phone", "short_number"]);
const OFFICIAL = new Set<Verdict>(["official_customer", "official_other", "regulator", "short_official"]);

/**
 * A contact that can't be used by mistake: hxxp, dots in brackets, and no last digits of a number that is not official. The
 * message that is answered shows it whole.
 */
export function defang({ shown, kind, verdict }: Pick<Finding, "shown" | "kind" | "verdict">): string {
  const cut = shown.slice(0, MAX_SHOWN);
  if (PHONES.has(kind))
    return OFFICIAL.has(verdict) ? cut : cut.replace(/\p{Nd}(?=\P{Nd}*\p{Nd}?\P{Nd}*$)/gu, "•");
  return cut.replace(/^http/i, "hxxp").replace(/(?<=[\p{L}\p{N}-])\.(?=[\p{L}\p{N}])/gu, "[.]");
}

function findingText({ t, reasonWords }: Content, finding: Finding, locale: string): Html {
  // The reason says it already.
  const isSaid = finding.reason.code === "disguised";
  const warnings = isSaid ? [] : finding.warnings.map((name) => t.html(locale, `check-warning-${name}`));
  const verdict = t.html(locale, wordsOf(`verdict-${finding.verdict}`));
  return joinHtml(
    [
      htm`<b>${SIGNS[finding.verdict] as Html} ${verdict}</b>`,
      htm`<code>${escapeHtml(defang(finding))}</code>`,
      joinHtml([escapeHtml(reasonWords(finding, locale)), ...warnings], " "),
    ],
    "\n",
  );
}

/** A verdict in one line of plain text. */
function inShort({ t, reasonWords }: Content, finding: Finding, locale: string): string {
  const verdict = t.plain(locale, wordsOf(`verdict-${finding.verdict}`));
  return `${verdict}: ${defang(finding)}. ${reasonWords(finding, locale)}`;
}

function unique(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [`${finding.verdict} ${finding.value}`, finding])).values()];
}

function rank(verdict: Verdict): number {
  return Object.keys(SIGNS).indexOf(verdict);
}
