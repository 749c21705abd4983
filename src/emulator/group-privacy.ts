import type { StoredChat, StoredMessage, World } from "./world.ts";

/** What a bot in privacy mode is shown of a group: commands, mentions of it and replies to it. */
export function isAddressedToBot(world: World, chat: StoredChat, message: StoredMessage): boolean {
  const mine = `@${world.bot.username}`.toLowerCase();
  const repliedTo = message.replyTo === undefined ? undefined : chat.messages.get(message.replyTo);
  if (repliedTo?.from === world.bot.id) return true;
  return message.entities.some(({ type, offset, length }) => {
    const value = message.text.slice(offset, offset + length).toLowerCase();
    if (type === "mention") return value === mine;
    return type === "bot_command" && (!value.includes("@") || value.endsWith(mine));
  });
}
