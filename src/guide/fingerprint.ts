import { createHash } from "node:crypto";
import type { Card, CardChannel } from "./card.ts";

/** What a reader of an old copy wants to know of: each part of a card is told apart. */
export const CARD_PARTS = ["contacts", "steps", "hours", "terms", "checked"] as const;
export type CardPart = (typeof CARD_PARTS)[number];

/** Letters a part: 18 bits, so that a change is missed once in 260,000 times. */
const LETTERS = 3;
export const FINGERPRINT = new RegExp(`^[\\w-]{${LETTERS * CARD_PARTS.length}}$`);

/**
 * Digest of a card, part by part, to be carried in the button under a copy of it.
 *
 * @param card as it is at a fixed moment: what changes with the clock is no change of the facts
 */
export function fingerprint(card: Card): string {
  const channels = [card.channel, ...card.also];
  return fingerprintOf({
    contacts: [channels.map(({ contacts }) => contacts.map(({ text }) => text)), card.links],
    steps: [
      card.title,
      card.lead,
      card.todo,
      card.more,
      card.easy,
      card.prepare,
      card.tips,
      card.next,
      channels.map(({ name, steps, easy, note }) => [name, steps, easy, note]),
    ],
    hours: channels.map(schedulesOf),
    terms: channels.map(({ wait }) => wait),
    checked: [card.checked, card.sources],
  });
}

/** The same for anything that is made of some of these parts. */
export function fingerprintOf(parts: Partial<Record<CardPart, unknown>>): string {
  return CARD_PARTS.map((part) => digest(parts[part] ?? null)).join("");
}

/** The parts in which two fingerprints differ. */
export function changedParts(before: string, after: string): CardPart[] {
  const part = (whole: string, index: number) => whole.slice(index * LETTERS, (index + 1) * LETTERS);
  return CARD_PARTS.filter((_, index) => part(before, index) !== part(after, index));
}

/** A few letters that change with the value. */
export function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, LETTERS);
}

function schedulesOf({ contacts, schedule }: CardChannel): unknown {
  return [schedule, contacts.map((contact) => contact.schedule)];
}
