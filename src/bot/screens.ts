import type { InlineKeyboardButton } from "grammy/types";
import type { Content } from "../content.ts";
import { type Card, channelOn, createCard } from "../guide/card.ts";
import { easyAddress, ROOT_SECTION, type Screen, type SpecialScreen } from "../guide/guide.ts";
import type { Section, Topic } from "../guide/schema.ts";
import { type Html, htm, joinHtml, stripHtml } from "../i18n/html.ts";
import { type Translator, wordsOf } from "../i18n/translator.ts";
import {
  complaintStartData,
  languageData,
  PICK_ACCOUNT,
  pictureData,
  tickData,
  voteData,
} from "./callback-data.ts";
import { cardText, channelText, numbered } from "./card-text.ts";
import { ladderRows } from "./complaint/question-view.ts";
import { easyText } from "./easy-text.ts";
import {
  COMPLAINT_START,
  doorRows,
  type Keyboard,
  navigation,
  rowsOf,
  type ScreenView,
  screenLabel,
} from "./keyboards.ts";
import { shareButton } from "./sharing/share-button.ts";
import { caseView, SPOT_SCAM } from "./spot-scam.ts";
import { tickButtons } from "./ticks.ts";

export type ScreenOptions = {
  locale: string;
  now: Date;
  /** The bot's username with its @. */
  bot: string;
  /** Whether BotFather's inline mode is on. */
  hasInline?: boolean;
  /** Steps of first aid that are done: bit n stands for step n. The state lives in the buttons, nowhere else. */
  done?: number;
  /** The question whether the card has helped is answered. */
  isVoted?: boolean;
};

/** Links under a card, the most useful first. */
const MAX_LINKS = 2;

export function screenView(content: Content, screen: Screen, options: ScreenOptions): ScreenView {
  const { locale } = options;
  switch (screen.type) {
    case "topic":
      return topicView(content, screen.topic, options);
    case "easy":
      return easyView(content, screen, options);
    case "section":
      return {
        text: sectionText(content, screen.section, options),
        keyboard: [...doorRows(content, screen.section, locale), ...navigation(content, screen.id, locale)],
      };
    case "special":
      return specialView(content, screen.id, locale);
  }
}

function topicView(content: Content, topic: Topic, options: ScreenOptions): ScreenView {
  const { guide, t, complaints } = content;
  const { locale, now, bot, done } = options;
  const card = createCard(guide, t, topic, locale, now);
  const keyboard: Keyboard = [
    ...(topic.accountPicker
      ? [[{ text: t.plain(locale, "button-check-account"), callback_data: PICK_ACCOUNT }]]
      : []),
    ...(topic.firstAid ? [tickButtons(card.todo.length, done ?? 0, (next) => tickData(topic.id, next))] : []),
    ...rowsOf(card.links.slice(0, MAX_LINKS).map(({ label, url }) => ({ text: label, url }))),
    ...copyRows(t, card, locale),
    ...(complaints.entry(topic.id)
      ? [
          [
            {
              text: t.plain(locale, "complaint-button-start"),
              callback_data: complaintStartData(topic.id),
            },
          ],
        ]
      : []),
    ...card.nextTopics.map((id) => [
      {
        text: t.plain(locale, "button-next", { topic: screenLabel(content, id, locale) }),
        callback_data: id,
      },
    ]),
    ...(topic.firstAid || options.isVoted ? [] : [voteRow(content, topic.id, locale)]),
    [
      shareCard(content, card, topic.id, options),
      { text: t.plain(locale, "button-picture"), callback_data: pictureData(topic.id) },
      { text: t.plain(locale, "button-easy"), callback_data: easyAddress(topic.id) },
    ],
    ...navigation(content, topic.id, locale),
  ];
  const text = cardText(card, t, locale, { bot, ...(topic.firstAid && { done: done ?? 0 }) });
  return { text, keyboard, topic: topic.id };
}

/** In danger nobody is asked for an opinion: first aid has no such row. */
function voteRow({ t }: Content, id: string, locale: string): InlineKeyboardButton[] {
  return [true, false].map((hasHelped) => ({
    text: t.plain(locale, hasHelped ? "button-helped" : "button-not-helped"),
    callback_data: voteData(id, hasHelped),
  }));
}

function easyView(
  content: Content,
  { id, topic }: { id: string; topic: Topic },
  options: ScreenOptions,
): ScreenView {
  const { guide, t } = content;
  const { locale, now, bot } = options;
  const card = createCard(guide, t, topic, locale, now);
  return {
    text: easyText(card, t, locale, { bot, isUrgent: topic.firstAid }),
    keyboard: [
      [
        shareCard(content, card, id, options),
        { text: t.plain(locale, "button-picture"), callback_data: pictureData(topic.id) },
      ],
      ...navigation(content, id, locale),
    ],
  };
}

function shareCard(
  { t }: Content,
  { title, lead }: Card,
  address: string,
  { locale, bot, hasInline = false }: ScreenOptions,
): InlineKeyboardButton {
  const text = `${stripHtml(title)}. ${stripHtml(lead)}`;
  return shareButton(
    t.plain(locale, "button-forward"),
    { query: address, address, text },
    { bot, hasInline },
  );
}

/** Texts to paste: one for a chat, or one for the bank and one for the police. */
function copyRows(t: Translator, { operatorText, policeText }: Card, locale: string): Keyboard {
  const row = (key: "button-copy" | "button-copy-bank" | "button-copy-police", text: string | null) =>
    text === null ? [] : [[{ text: t.plain(locale, key), copy_text: { text } }]];
  return [
    ...row(policeText === null ? "button-copy" : "button-copy-bank", operatorText),
    ...row("button-copy-police", policeText),
  ];
}

/** A menu's text with the channels that it tells about itself. */
export function sectionText(
  { guide, t }: Content,
  section: Section,
  { locale, now, bot, isCopy = false }: Omit<ScreenOptions, "done"> & { isCopy?: boolean },
): Html {
  const key = `section-${section.id}`;
  const channels = section.channels.map((id) => guide.channel(id)).filter((channel) => !!channel);
  // The first stands open; of the others a reader sees the name, and the steps on a tap.
  const blocks = channels.map((channel, index) => {
    const shown = channelOn(guide, t, channel, locale, now);
    const block = joinHtml([htm`<b>${channelText(shown, isCopy)}</b>`, numbered(shown.steps)], "\n");
    return index === 0 ? block : htm`<blockquote expandable>${block}</blockquote>`;
  });
  return joinHtml(
    [
      htm`<b>${t.html(locale, wordsOf(key))}</b>`,
      t.html(locale, wordsOf(key, "text")),
      ...blocks,
      section.id === ROOT_SECTION && !isCopy ? undefined : t.html(locale, "card-signature", { bot }),
    ],
    "\n\n",
  );
}

function specialView(content: Content, id: SpecialScreen, locale: string): ScreenView {
  const { t } = content;
  if (id === SPOT_SCAM)
    return caseView(content, locale, 1) ?? { text: t.html(locale, "spot-scam-title"), keyboard: [] };
  const text = htm`<b>${t.html(locale, `${id}-title`)}</b>\n\n${t.html(locale, `${id}-text`)}`;
  const own =
    id === "language"
      ? rowsOf(
          t.locales.map((to) => ({ text: t.plain(to, "language-name"), callback_data: languageData(to) })),
        )
      : id === COMPLAINT_START
        ? ladderRows(content, locale)
        : [];
  return { text, keyboard: [...own, ...navigation(content, id, locale)] };
}
