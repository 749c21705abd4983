import type { Update } from "grammy/types";

let lastId = 1_000_000;

/** A text message in a private chat, as Telegram sends it. */
export function aMessage(
  options: { id?: number; from?: number; text?: string; date?: number } = {},
): Update & { message: NonNullable<Update["message"]> } {
  const { id = ++lastId, from = 7, text = "hello", date = Math.floor(Date.now() / 1000) } = options;
  const user = { id: from, is_bot: false, first_name: "A" };
  const chat = { id: from, type: "private" as const, first_name: "A" };
  const [command] = /^\/\w+/.exec(text) ?? [];
  const entities = command
    ? [{ type: "bot_command" as const, offset: 0, length: command.length }]
    : undefined;
  return {
    update_id: id,
    message: { message_id: id, date, chat, from: user, text, ...(entities && { entities }) },
  };
}

export function aTap(options: { id?: number; from?: number; data?: string } = {}): Update {
  const { id = ++lastId, from = 7, data = "menu" } = options;
  const user = { id: from, is_bot: false, first_name: "A" };
  return { update_id: id, callback_query: { id: String(id), from: user, chat_instance: "1", data } };
}
