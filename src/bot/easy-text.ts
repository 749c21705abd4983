import type { Card, CardChannel } from "../guide/card.ts";
import { escapeHtml, type Html, htm, joinHtml } from "../i18n/html.ts";
import type { Translator } from "../i18n/translator.ts";

/**
 * A card for somebody who is helped by large, plain steps, or to whom it is read aloud over the phone: numbers to call
 * first, one action a line, air between them. In danger the first sentence comes before the numbers.
 *
 * @param options.bot username with its @
 */
export function easyText(
  card: Card,
  t: Translator,
  locale: string,
  { bot, isUrgent }: { bot: string; isUrgent: boolean },
): Html {
  const { channel } = card;
  const [tip] = card.tips; // one is remembered, three are not
  const phones = card.phones.map(phoneLine);
  const steps = (label: Html, lines: readonly Html[]) =>
    lines.length > 0 && joinHtml([htm`<b>${label}</b>`, ...lines.map(step)], "\n\n");
  return joinHtml(
    [
      htm`<b>${card.title}</b>`,
      isUrgent && card.lead,
      phones.length > 0 && joinHtml([htm`<b>${t.html(locale, "easy-call")}</b>`, ...phones], "\n"),
      !isUrgent && card.lead,
      steps(t.html(locale, "card-todo"), card.easy),
      steps(channel.name, channel.easy),
      tip !== undefined && htm`<b>${t.html(locale, "card-tips")}</b>\n\n${tip}`,
      card.aged !== null && htm`<b>${card.aged}</b>`,
      htm`${card.checked}\n${t.html(locale, "card-signature", { bot })}`,
    ],
    "\n\n",
  );
}

function phoneLine({ name, contacts, schedule, note }: CardChannel): Html {
  const numbers = contacts
    .filter(({ isPhone }) => isPhone)
    .map((phone) => joinHtml([htm`<b>${escapeHtml(phone.text)}</b>`, phone.schedule ?? undefined], " "));
  return joinHtml([htm`${name}: ${joinHtml(numbers, ", ")}.`, schedule ?? undefined, note ?? undefined], " ");
}

function step(line: Html, index: number): Html {
  return htm`<b>${String(index + 1) as Html}.</b> ${line}`;
}
