import type { InlineKeyboardButton } from "grammy/types";
import type { Content } from "../content.ts";
import { channelOn, createCard } from "../guide/card.ts";
import { ROOT_SECTION, type Screen, type SpecialScreen } from "../guide/guide.ts";
import type { Section, Topic } from "../guide/schema.ts";
import { type Html, htm, joinHtml } from "../i18n/html.ts";
import { type Translator, wordsOf } from "../i18n/translator.ts";
import { languageData, PICK_ACCOUNT, tickData } from "./callback-data.ts";
import { cardText, channelText, isDone, numbered, TICKED, UNTICKED } from "./card-text.ts";
import { doorRows, type Keyboard, navigation, rowsOf, type ScreenView, screenLabel } from "./keyboards.ts";
import { caseView, SPOT_SCAM } from "./spot-scam.ts";

export type ScreenOptions = {
  locale: string;
  now: Date;
  /** The bot's username with its @. */
  bot: string;
  /** Steps of first aid that are done: bit n stands for step n. The state lives in the buttons, nowhere else. */
  done?: number;
};

/** Links under a card, the most useful first. */
const MAX_LINKS = 2;

export function screenView(content: Content, screen: Screen, options: ScreenOptions): ScreenView {
  const { guide, t } = content;
  const { locale, now, bot } = options;
  switch (screen.type) {
    case "topic":
      return topicView(content, screen.topic, options);
    case "section": {
      const channels = screen.section.channels.map((id) => guide.channel(id)).filter((channel) => !!channel);
      // The first stands open; of the others a reader sees the name, and the steps on a tap.
      const blocks = channels.map((channel, index) => {
        const shown = channelOn(guide, t, channel, locale, now);
        const block = joinHtml([htm`<b>${channelText(shown)}</b>`, numbered(shown.steps)], "\n");
        return index === 0 ? block : htm`<blockquote expandable>${block}</blockquote>`;
      });
      return {
        text: sectionText(t, screen.section, blocks, locale, bot),
        keyboard: [...doorRows(content, screen.section, locale), ...navigation(content, screen.id, locale)],
      };
    }
    case "special":
      return specialView(content, screen.id, locale);
  }
}

function topicView(content: Content, topic: Topic, { locale, now, bot, done }: ScreenOptions): ScreenView {
  const { guide, t } = content;
  const card = createCard(guide, t, topic, locale, now);
  const keyboard: Keyboard = [
    ...(topic.accountPicker
      ? [[{ text: t.plain(locale, "button-check-account"), callback_data: PICK_ACCOUNT }]]
      : []),
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

function sectionText(
  t: Translator,
  section: Section,
  blocks: readonly Html[],
  locale: string,
  bot: string,
): Html {
  const key = `section-${section.id}`;
  return joinHtml(
    [
      htm`<b>${t.html(locale, wordsOf(key))}</b>`,
      t.html(locale, wordsOf(key, "text")),
      ...blocks,
      section.id === ROOT_SECTION ? undefined : t.html(locale, "card-signature", { bot }),
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
      : [];
  return { text, keyboard: [...own, ...navigation(content, id, locale)] };
}
