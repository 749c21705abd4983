import type { Card, CardChannel } from "../guide/card.ts";
import { type Html, stripHtml } from "../i18n/html.ts";
import type { Translator } from "../i18n/translator.ts";
import { createSheet, type TextStyle } from "./sheet.ts";

const WIDTH = 1080;
const MARGIN = 56;
const QR_SIZE = 300;

const TITLE_SIZE = 60;
const LABEL: TextStyle = { size: 40, weight: "bold" };
const TEXT: TextStyle = { size: 38, weight: "regular" };
const CONTACT: TextStyle = { size: 50, weight: "bold" };
const SMALL: TextStyle = { size: 32, weight: "regular" };

/**
 * A card to be looked at, printed or shown to somebody: title, steps, the official contact, hours, the day of the check,
 * and the way back.
 *
 * @param options.bot username with its @
 * @param options.link deep link of the card
 */
export function cardPicture(
  card: Card,
  t: Translator,
  locale: string,
  { bot, link }: { bot: string; link: string },
): { svg: string; width: number; height: number } {
  const sheet = createSheet({ width: WIDTH, margin: MARGIN });
  const { channel, todo } = card;
  const label = (text: string) => {
    sheet.space(28);
    sheet.paragraph(text, LABEL, { gap: 8 });
  };
  const steps = (lines: readonly Html[]) => {
    for (const [index, line] of lines.entries()) {
      sheet.paragraph(stripHtml(line), TEXT, { label: `${index + 1}.`, gap: 10 });
    }
  };

  sheet.header(stripHtml(card.title), TITLE_SIZE);
  sheet.space(28);
  sheet.paragraph(stripHtml(card.lead), TEXT);
  if (todo.length > 0) {
    label(t.plain(locale, "card-todo"));
    steps(todo);
  }
  label(`${t.plain(locale, "card-where")}: ${stripHtml(channel.name)}`);
  contacts(sheet, channel);
  steps(channel.steps);
  for (const other of othersToReach(card)) {
    label(stripHtml(other.name));
    contacts(sheet, other);
  }

  sheet.space(28);
  sheet.rule();
  sheet.space(28);
  if (card.aged !== null) sheet.paragraph(stripHtml(card.aged), LABEL, { gap: 16 });
  sheet.qr(link, QR_SIZE, [
    [t.plain(locale, "picture-open", { bot }), LABEL],
    [stripHtml(card.checked), SMALL],
    [t.plain(locale, "picture-unofficial"), SMALL],
  ]);
  return sheet.toSvg();
}

/** Besides the first channel: whom one can call or write to at once. */
function othersToReach({ channel, also, phones }: Card): CardChannel[] {
  const named = new Map([...phones, ...also].map((other) => [other.name, other]));
  return [...named.values()].filter(({ name, contacts: { length } }) => name !== channel.name && length > 0);
}

/** The contacts stand large, then when they answer and how long it takes. */
function contacts(
  sheet: ReturnType<typeof createSheet>,
  { contacts: list, schedule, wait, note }: CardChannel,
): void {
  for (const contact of list) {
    const own = contact.schedule === null ? "" : ` (${stripHtml(contact.schedule).replace(/\.$/, "")})`;
    sheet.paragraph(contact.text + own, CONTACT, { gap: 4 });
  }
  const about = [schedule, wait, note].filter((line) => line !== null);
  if (about.length > 0) sheet.paragraph(about.map(stripHtml).join(" "), TEXT, { gap: 10 });
}
