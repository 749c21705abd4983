import type { InlineKeyboardButton } from "grammy/types";

/** Long enough to read a card and think of somebody. */
const KEPT_MS = 60 * 60 * 1000;
const MAX_PEOPLE = 10_000;

/** Which card a person saw last, for /share: an hour, in memory only, of the last ten thousand people. */
export type LastCards = {
  remember(userId: number, address: string, now: Date): void;
  get(userId: number, now: Date): string | undefined;
  forget(userId: number): void;
};

export function createLastCards(): LastCards {
  const cards = new Map<number, { address: string; at: number }>();
  return {
    remember(userId, address, now) {
      cards.delete(userId);
      cards.set(userId, { address, at: now.getTime() });
      // The map is in order of time.
      for (const [id, { at }] of cards) {
        if (cards.size <= MAX_PEOPLE && now.getTime() - at < KEPT_MS) break;
        cards.delete(id);
      }
    },
    get(userId, now) {
      const card = cards.get(userId);
      return card && now.getTime() - card.at < KEPT_MS ? card.address : undefined;
    },
    forget(userId) {
      cards.delete(userId);
    },
  };
}

/** By button, for cards' buttons are shared: taking links apart costs more than the rest of an answer. */
const addresses = new WeakMap<InlineKeyboardButton, string | null>();

/** The address that a message's share button sends; whose message it is must be known from elsewhere. */
export function sharedAddress(keyboard: readonly (readonly InlineKeyboardButton[])[]): string | undefined {
  for (const row of keyboard) {
    for (const button of row) {
      let address = addresses.get(button);
      if (address === undefined) {
        address = addressOf(button);
        addresses.set(button, address);
      }
      if (address !== null) return address;
    }
  }
  return undefined;
}

/** Null for a button that shares nothing. */
function addressOf(button: InlineKeyboardButton): string | null {
  if ("switch_inline_query_chosen_chat" in button)
    return button.switch_inline_query_chosen_chat.query ?? null;
  const link = "url" in button && URL.canParse(button.url) ? new URL(button.url) : undefined;
  const target = link?.pathname === "/share/url" ? link.searchParams.get("url") : null;
  return target && URL.canParse(target) ? new URL(target).searchParams.get("start") : null;
}
