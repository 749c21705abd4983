import type { StoredChat, StoredMessage, World } from "./world.ts";

/** Whether the text names the bot. */
export function mentionsBot(world: World, { text, entities }: StoredMessage): boolean {
  const mine = `@${world.bot.username}`.toLowerCase();
  return entities.some(
    ({ type, offset, length }) =>
      type === "mention" && text.slice(offset, offset + length).toLowerCase() === mine,
  );
}

/** What a bot in privacy mode is shown of a group: commands, mentions of it, replies to it, and what was sent by way of it. */
export function isAddressedToBot(world: World, chat: StoredChat, message: StoredMessage): boolean {
  if (message.ephemeral || message.viaBot || mentionsBot(world, message)) return true;
  const repliedTo = message.replyTo === undefined ? undefined : chat.messages.get(message.replyTo);
  if (repliedTo?.from === world.bot.id) return true;
  const mine = `@${world.bot.username}`.toLowerCase();
  return message.entities.some(({ type, offset, length }) => {
    const value = message.text.slice(offset, offset + length).toLowerCase();
    return type === "bot_command" && (!value.includes("@") || value.endsWith(mine));
  });
}
