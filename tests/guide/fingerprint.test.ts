import { describe, expect, it } from "vitest";
import { type Card, createCard } from "../../src/guide/card.ts";
import { changedParts, FINGERPRINT, fingerprint } from "../../src/guide/fingerprint.ts";
import { htm } from "../../src/i18n/html.ts";
import { NOW, realContent } from "../helpers/open-bot.ts";

async function aCard(at = NOW): Promise<Card> {
  const { guide, t } = await realContent();
  const topic = guide.topic("complaint-bank-regulator");
  if (!topic) throw new Error("no such topic");
  return createCard(guide, t, topic, "ru", at);
}

describe("fingerprint", () => {
  it("is short enough for a button, and the same for the same facts", async () => {
    expect(fingerprint(await aCard())).toMatch(FINGERPRINT);
    expect(fingerprint(await aCard())).toBe(fingerprint(await aCard()));
  });

  it.each<[string, (card: Card) => Partial<Card>]>([
    [
      "contacts",
      ({ also }) => ({
        also: also.map((channel) => ({
          ...channel,
          contacts: channel.contacts.map((contact) => ({ ...contact, text: "1" })),
        })),
      }),
    ],
    ["steps", () => ({ todo: [htm`Иначе.`] })],
    ["steps", () => ({ title: htm`Иначе` })],
    ["hours", ({ channel }) => ({ channel: { ...channel, schedule: htm`Ежедневно.` } })],
    ["terms", ({ channel }) => ({ channel: { ...channel, wait: htm`Ответ за час.` } })],
    ["checked", () => ({ checked: htm`Проверено 01.01.2027.` })],
  ])("tells that the %s changed", async (part, change) => {
    const card = await aCard();
    const changed = changedParts(fingerprint(card), fingerprint({ ...card, ...change(card) }));
    expect(changed).toEqual([part]);
  });

  it("minds neither whether it is open now nor that the facts have aged", async () => {
    const card = await aCard();
    const later = { ...card, aged: htm`Старое.`, channel: { ...card.channel, hours: htm`Сейчас закрыто.` } };
    expect(fingerprint(later)).toBe(fingerprint(card));
  });
});
