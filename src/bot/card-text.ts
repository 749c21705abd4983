import type { Card, CardChannel } from "../guide/card.ts";
import { escapeHtml, type Html, htm, joinHtml } from "../i18n/html.ts";
import type { Translator } from "../i18n/translator.ts";
import { ticked } from "./ticks.ts";

/**
 * Lays a card out as one message. It has to make sense when it is forwarded: it begins with its topic and ends with the
 * bot's name. What a person does now stands open, on one screen of a phone; what can wait is folded.
 *
 * @param options.bot username with its @
 * @param options.done for first aid: which steps are done, bit n for step n
 * @param options.isCopy read at any time, so without what is true only now
 */
export function cardText(
  card: Card,
  t: Translator,
  locale: string,
  { bot, done, isCopy = false }: { bot: string; done?: number; isCopy?: boolean },
): Html {
  const todo = done === undefined ? card.todo : ticked(card.todo, done);
  const label = (
    key:
      | "card-where"
      | "card-steps"
      | "card-todo"
      | "card-more"
      | "card-also"
      | "card-next"
      | "card-tips"
      | "card-tips-more",
  ) => htm`<b>${t.html(locale, key)}</b>`;
  const { channel } = card;
  const [tip, ...tips] = card.tips;
  const later = [
    card.more.length > 0 && htm`${label("card-more")}\n${bulleted(card.more)}`,
    card.also.length > 0 &&
      htm`${label("card-also")}\n${bulleted(card.also.map((other) => channelText(other, isCopy)))}`,
    card.next !== null && htm`${label("card-next")}\n${card.next}`,
    tips.length > 0 && htm`${label("card-tips-more")}\n${bulleted(tips)}`,
    htm`${card.checked}\n${card.sources}`,
  ];
  return joinHtml(
    [
      htm`<b>${card.title}</b>\n${card.lead}`,
      todo.length > 0 && htm`${label("card-todo")}\n${numbered(todo)}`,
      htm`${label("card-where")}\n${channelText(channel, isCopy)}`,
      channel.steps.length > 0 && htm`${label("card-steps")}\n${numbered(channel.steps)}`,
      card.prepare ?? undefined,
      tip && htm`${label("card-tips")}\n${tip}`,
      card.aged !== null && htm`<b>${card.aged}</b>`,
      htm`<blockquote expandable>${joinHtml(later, "\n\n")}</blockquote>\n${t.html(locale, "card-signature", { bot })}`,
    ],
    "\n\n",
  );
}

/** A channel in one paragraph: name, contacts, when it is open (in a copy: in any week), how long the answer takes. */
export function channelText(
  { name, contacts, hours, schedule, wait, note }: CardChannel,
  isCopy = false,
): Html {
  const shown = contacts.map((contact) => {
    const own = isCopy ? contact.schedule : contact.hours;
    return own === null ? escapeHtml(contact.text) : htm`${escapeHtml(contact.text)} (${lowerFirst(own)})`;
  });
  const head = shown.length === 0 ? htm`${name}.` : htm`${name}: ${joinHtml(shown, ", ")}.`;
  const open = isCopy ? schedule : hours;
  return joinHtml([head, open ?? undefined, wait ?? undefined, note ?? undefined], " ");
}

export function numbered(items: readonly Html[]): Html {
  return joinHtml(
    items.map((item, index) => htm`${String(index + 1) as Html}. ${item}`),
    "\n",
  );
}

export function bulleted(items: readonly Html[]): Html {
  return joinHtml(
    items.map((item) => htm`• ${item}`),
    "\n",
  );
}

function lowerFirst(text: Html): Html {
  return (text.charAt(0).toLocaleLowerCase() + text.slice(1).replace(/\.$/, "")) as Html;
}
