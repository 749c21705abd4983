import type { InlineKeyboardButton } from "grammy/types";
import type { Content } from "../content.ts";
import { type Door, ROOT_SECTION } from "../guide/guide.ts";
import type { Section } from "../guide/schema.ts";
import type { Html } from "../i18n/html.ts";
import { FALLBACK_LOCALE, type Translator, wordsOf } from "../i18n/translator.ts";

export type Keyboard = InlineKeyboardButton[][];
/** What one address shows: a message in Telegram's HTML and the buttons under it. */
export type ScreenView = {
  text: Html;
  keyboard: Keyboard;
  /** The topic whose card it is. */
  topic?: string;
};

/** Buttons of up to this many characters stand two in a row. */
const SHORT_LABEL = 17;

/** The screen that says how to reach a living person. */
export const PERSON = "person";
/** The menu of first aid. */
export const FIRST_AID = "fraud";

/** The screen that a complaint begins on. */
export const COMPLAINT_START = "complaint-start";

/** The name of a screen on a button. */
export function screenLabel({ guide, t }: Content, id: string, locale: string, door = false): string {
  const screen = guide.screen(id);
  if (screen?.type === "special") return t.plain(locale, `${screen.id}-title`);
  const key =
    screen?.type === "section"
      ? `section-${screen.id}`
      : screen?.type === "easy"
        ? screen.topic.id
        : (screen?.id ?? id);
  const parts = door ? ["door", "button"] : ["button"];
  const part = parts.find((name) => hasPart(t, locale, key, name));
  return t.plain(locale, wordsOf(key, part));
}

/** Rows that every screen ends with: back, the menu, a person, and first aid two taps away wherever one is. */
export function navigation(content: Content, id: string, locale: string): Keyboard {
  const { guide, t } = content;
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
  const aid = { text: screenLabel(content, FIRST_AID, locale), callback_data: FIRST_AID };
  const doors = [...(id === PERSON ? [] : [person]), ...([id, parent].includes(FIRST_AID) ? [] : [aid])];
  // A row of its own: three in a row are cut off on a narrow screen.
  return [back, doors];
}

/** Rows of a message that is no screen: the menu, a person, first aid. */
export function waysOut(content: Content, locale: string): Keyboard {
  const { t } = content;
  return [
    [{ text: t.plain(locale, "nav-back-to-menu"), callback_data: ROOT_SECTION }],
    [
      { text: t.plain(locale, "nav-person"), callback_data: PERSON },
      { text: screenLabel(content, FIRST_AID, locale), callback_data: FIRST_AID },
    ],
  ];
}

/** Buttons that lead from a section to its children. */
export function doorRows(content: Content, section: Section, locale: string): Keyboard {
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

function hasPart(t: Translator, locale: string, key: string, part: string): boolean {
  return t.has(locale, wordsOf(key, part)) || t.has(FALLBACK_LOCALE, wordsOf(key, part));
}
