import type { InlineKeyboardButton } from "grammy/types";
import { deepLink } from "../../guide/deep-link.ts";

export type ShareOptions = {
  /** The bot's username with its @. */
  bot: string;
  /** Whether BotFather's inline mode is on. */
  hasInline: boolean;
};

/** What a copy is made from. */
export type Shared = {
  /** What the bot is asked inline to make the copy: a screen's address or a contact; undefined when there is no such. */
  query: string | undefined;
  /** For chats that are reached without inline mode: the address that the link opens, and a few words with it. */
  address: string;
  text: string;
};

/** A link to share is cut by Telegram when it is long; a Cyrillic letter takes six characters of it. */
const MAX_TEXT = 180;
/** Telegram takes no longer inline query. */
const MAX_QUERY = 256;

/** Lets the person choose a chat and puts a copy into it; without inline mode, a link with a few words. */
export function shareButton(
  label: string,
  { query, address, text }: Shared,
  { bot, hasInline }: ShareOptions,
): InlineKeyboardButton {
  if (hasInline && query !== undefined && query.length <= MAX_QUERY) {
    return {
      text: label,
      switch_inline_query_chosen_chat: { query, allow_user_chats: true, allow_group_chats: true },
    };
  }
  const parameters = new URLSearchParams({
    url: deepLink(bot, address),
    text: text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1).trimEnd()}…` : text,
  });
  return { text: label, url: `https://t.me/share/url?${parameters.toString()}` };
}
