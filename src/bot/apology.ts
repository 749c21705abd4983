import type { Api } from "grammy";
import type { Update } from "grammy/types";
import type { BotDeps } from "./context.ts";
import { localeFor } from "./languages.ts";

/** One sentence for a person whose update can't be answered; needs nothing but the update. */
export function createApology(api: Api, { content }: Pick<BotDeps, "content">) {
  return async ({ message, callback_query: tap }: Update): Promise<void> => {
    const from = tap?.from ?? message?.from;
    const text = content().t.plain(localeFor(content(), from?.language_code), "failed");
    if (tap) await api.answerCallbackQuery(tap.id, { text });
    else if (message?.chat.type === "private") await api.sendMessage(message.chat.id, text);
  };
}
