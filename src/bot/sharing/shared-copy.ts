import type { Content } from "../../content.ts";
import { type Card, createCard } from "../../guide/card.ts";
import { deepLink } from "../../guide/deep-link.ts";
import { digest, fingerprint, fingerprintOf } from "../../guide/fingerprint.ts";
import { ROOT_SECTION, type Screen } from "../../guide/guide.ts";
import type { Topic } from "../../guide/schema.ts";
import { type Html, stripHtml } from "../../i18n/html.ts";
import { type Translator, wordsOf } from "../../i18n/translator.ts";
import { refreshData } from "../callback-data.ts";
import { cardText } from "../card-text.ts";
import { easyText } from "../easy-text.ts";
import { type Keyboard, type ScreenView, screenLabel } from "../keyboards.ts";
import { sectionText } from "../screens.ts";

/** A screen as it stands in another chat: complete, true whenever it is read, with nothing that calls the bot but "refresh". */
export type SharedCopy = {
  address: string;
  /** How it is offered in the list of an inline query. */
  title: string;
  description: string;
  view: ScreenView;
  /** Fingerprint of its facts, and a digest of the message as it is. */
  facts: string;
  look: string;
  card: Card | undefined;
};

export type CopyOptions = { locale: string; now: Date /** Username with its @. */; bot: string };

/** Facts are compared as of one moment, so that the clock alone changes nothing. */
const SAME_MOMENT = new Date(0);
const MAX_DESCRIPTION = 120;

/** The copy of a card or a menu; undefined for the bot's own screens and for no address of ours. */
export function sharedCopy(content: Content, id: string, options: CopyOptions): SharedCopy | undefined {
  const screen = content.guide.screen(id);
  switch (screen?.type) {
    case "topic":
    case "easy":
      return cardCopy(content, screen, options);
    case "section":
      return sectionCopy(content, screen, options);
    case "special":
    case undefined:
      return undefined;
  }
}

function cardCopy(
  content: Content,
  screen: { type: "topic" | "easy"; id: string; topic: Topic },
  { locale, now, bot }: CopyOptions,
): SharedCopy {
  const { guide, t } = content;
  const { id, topic } = screen;
  const card = createCard(guide, t, topic, locale, now);
  const facts = fingerprint(createCard(guide, t, topic, locale, SAME_MOMENT));
  const isEasy = screen.type === "easy";
  const text = isEasy
    ? easyText(card, t, locale, { bot, isUrgent: topic.firstAid })
    : cardText(card, t, locale, { bot, isCopy: true });
  const official = card.links.slice(0, 1).map(({ label, url }) => [{ text: label, url }]);
  const title = stripHtml(card.title);
  return {
    address: id,
    title: isEasy ? t.plain(locale, "easy-title", { title }) : title,
    description: shorten(stripHtml(card.lead)),
    ...laidOut(content, id, text, official, facts, { locale, now, bot }),
    card,
  };
}

function sectionCopy(
  content: Content,
  screen: Extract<Screen, { type: "section" }>,
  options: CopyOptions,
): SharedCopy {
  const { guide, t } = content;
  const { locale, now, bot } = options;
  const { id, section } = screen;
  const doors = guide
    .doors(section)
    .filter(({ to }) => guide.screen(to)?.type !== "special")
    .map(({ to }) => [
      { text: screenLabel(content, to, locale, id === ROOT_SECTION), url: deepLink(bot, to) },
    ]);
  const text = sectionText(content, section, { locale, now, bot, isCopy: true });
  const atRest = sectionText(content, section, { locale, now: SAME_MOMENT, bot, isCopy: true });
  const facts = fingerprintOf({ steps: [atRest, doors] });
  const key = `section-${id}`;
  return {
    address: id,
    title: t.plain(locale, wordsOf(key)),
    description: shorten(stripHtml(t.html(locale, wordsOf(key, "text")))),
    ...laidOut(content, id, text, doors, facts, options),
    card: undefined,
  };
}

function laidOut(
  { t }: Content,
  id: string,
  text: Html,
  links: Keyboard,
  facts: string,
  { locale, bot }: CopyOptions,
): Pick<SharedCopy, "view" | "facts" | "look"> {
  const leading: Keyboard = [[{ text: t.plain(locale, "open-in-bot"), url: deepLink(bot, id) }], ...links];
  const look = digest([text, leading]);
  const keyboard = withRefresh(t, locale, leading, refreshData(locale, id, facts, look));
  return { view: { text, keyboard }, facts, look };
}

/** The button that makes the copy anew from today's facts. */
export function withRefresh(
  t: Translator,
  locale: string,
  keyboard: Keyboard,
  data: string | undefined,
): Keyboard {
  const button = { text: t.plain(locale, "button-refresh"), callback_data: data ?? "" };
  return data === undefined ? keyboard : [...keyboard, [button]];
}

function shorten(text: string): string {
  return text.length <= MAX_DESCRIPTION ? text : `${text.slice(0, MAX_DESCRIPTION - 1).trimEnd()}…`;
}
