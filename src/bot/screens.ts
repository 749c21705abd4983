import type { InlineKeyboardButton } from "grammy/types";
import type { Content } from "../content.ts";
import { channelOn, createCard } from "../guide/card.ts";
import { type Door, ROOT_SECTION, type Screen } from "../guide/guide.ts";
import type { Section, Topic } from "../guide/schema.ts";
import { type Html, htm, joinHtml } from "../i18n/html.ts";
import { FALLBACK_LOCALE, type Translator, wordsOf } from "../i18n/translator.ts";
import { languageData, tickData } from "./callback-data.ts";
import { cardText, channelText, isDone, numbered, TICKED, UNTICKED } from "./card-text.ts";

export type Keyboard = InlineKeyboardButton[][];
/** What one address shows: a message in Telegram's HTML and the buttons under it. */
export type ScreenView = { text: Html; keyboard: Keyboard };

export type ScreenOptions = {
  locale: string;
  now: Date;
  /** The bot's username with its @. */
  bot: string;
  /** Steps of first aid that are done: bit n stands for step n. The state lives in the buttons, nowhere else. */
  done?: number;
};

/** Buttons of up to this many characters stand two in a row. */
const SHORT_LABEL = 17;
/** Links under a card, the most useful first. */
const MAX_LINKS = 2;

export function screenView({ guide, t }: Content, screen: Screen, options: ScreenOptions): ScreenView {
  const { locale, now, bot } = options;
  switch (screen.type) {
    case "topic":
      return topicView({ guide, t }, screen.topic, options);
    case "section": {
      const channels = screen.section.channels.map((id) => guide.channel(id)).filter((channel) => !!channel);
      const blocks = channels.map((channel) => {
        const shown = channelOn(guide, t, channel, locale, now);
        return joinHtml([htm`<b>${channelText(shown)}</b>`, numbered(shown.steps)], "\n");
      });
      const text = sectionText(t, screen.section, locale, bot);
      return {
        text: joinHtml([text, ...blocks], "\n\n"),
        keyboard: [
          ...doorRows({ guide, t }, screen.section, locale),
          ...navigation({ guide, t }, screen.id, locale),
        ],
      };
    }
    case "special":
      return specialView({ guide, t }, screen.id, locale);
  }
}

/** The name of a screen on a button. */
export function screenLabel({ guide, t }: Content, id: string, locale: string, door = false): string {
  const screen = guide.screen(id);
  if (screen?.type === "special") return t.plain(locale, `${screen.id}-title`);
  const key = screen?.type === "section" ? `section-${screen.id}` : (screen?.id ?? id);
  const parts = door ? ["door", "button"] : ["button"];
  const part = parts.find((name) => hasPart(t, locale, key, name));
  return t.plain(locale, wordsOf(key, part));
}

/** Rows that every screen ends with: back, the menu, a person. */
export function navigation({ guide, t }: Content, id: string, locale: string): Keyboard {
  const person = { text: t.plain(locale, "nav-person"), callback_data: PERSON };
  if (id === ROOT_SECTION) return [[person]];
  const parent = guide.parent(id) ?? ROOT_SECTION;
  const back =
    parent === ROOT_SECTION
      ? [{ text: t.plain(locale, "nav-back-to-menu"), callback_data: ROOT_SECTION }]
      : [
          { text: t.plain(locale, "nav-back"), callback_data: parent },
          { text: t.plain(locale, "nav-menu"), callback_data: ROOT_SECTION },
        ];
  return id === PERSON ? [back] : [[...back, person]];
}

/** The screen that says how to reach a living person. */
export const PERSON = "person";

/** Buttons that lead from a section to its children. */
function doorRows(content: Content, section: Section, locale: string): Keyboard {
  const isRoot = section.id === ROOT_SECTION;
  const buttons = content.guide.doors(section).map(({ to, style }: Door) => ({
    text: screenLabel(content, to, locale, isRoot),
    callback_data: to,
    ...(style && { style }),
  }));
  return rowsOf(buttons);
}

/** Two short buttons a row; a long or a coloured one stands alone. */
export function rowsOf(buttons: readonly InlineKeyboardButton[]): Keyboard {
  const rows: Keyboard = [];
  let isOpen = false;
  for (const button of buttons) {
    const isShort = button.text.length <= SHORT_LABEL && !("style" in button);
    const last = rows.at(-1);
    if (isShort && isOpen && last) {
      last.push(button);
      isOpen = false;
    } else {
      rows.push([button]);
      isOpen = isShort;
    }
  }
  return rows;
}

function topicView(content: Content, topic: Topic, { locale, now, bot, done }: ScreenOptions): ScreenView {
  const { guide, t } = content;
  const card = createCard(guide, t, topic, locale, now);
  const keyboard: Keyboard = [
    ...(topic.firstAid ? [tickRow(topic.id, card.todo.length, done ?? 0)] : []),
    ...card.links.slice(0, MAX_LINKS).map(({ label, url }) => [{ text: label, url }]),
    ...(card.operatorText === null
      ? []
      : [[{ text: t.plain(locale, "button-copy"), copy_text: { text: card.operatorText } }]]),
    ...card.nextTopics.map((id) => [
      {
        text: t.plain(locale, "button-next", { topic: screenLabel(content, id, locale) }),
        callback_data: id,
      },
    ]),
    ...navigation(content, topic.id, locale),
  ];
  return { text: cardText(card, t, locale, { bot, ...(topic.firstAid && { done: done ?? 0 }) }), keyboard };
}

/** One button a step; each carries the state that its tap leads to. */
function tickRow(id: string, steps: number, done: number): InlineKeyboardButton[] {
  return Array.from({ length: steps }, (_, step) => ({
    text: `${isDone(done, step) ? TICKED : UNTICKED} ${step + 1}`,
    callback_data: tickData(id, done ^ (1 << step)),
  }));
}

function sectionText(t: Translator, section: Section, locale: string, bot: string): Html {
  const key = `section-${section.id}`;
  return joinHtml(
    [
      htm`<b>${t.html(locale, wordsOf(key))}</b>`,
      t.html(locale, wordsOf(key, "text")),
      section.id === ROOT_SECTION ? undefined : t.html(locale, "card-signature", { bot }),
    ],
    "\n\n",
  );
}

function specialView(content: Content, id: "language" | "privacy" | "help", locale: string): ScreenView {
  const { t } = content;
  const text = htm`<b>${t.html(locale, `${id}-title`)}</b>\n\n${t.html(locale, `${id}-text`)}`;
  const own =
    id === "language"
      ? rowsOf(
          t.locales.map((to) => ({ text: t.plain(to, "language-name"), callback_data: languageData(to) })),
        )
      : [];
  return { text, keyboard: [...own, ...navigation(content, id, locale)] };
}

function hasPart(t: Translator, locale: string, key: string, part: string): boolean {
  return t.has(locale, wordsOf(key, part)) || t.has(FALLBACK_LOCALE, wordsOf(key, part));
}
