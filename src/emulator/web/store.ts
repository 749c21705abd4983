import type { Chat, ChatMessage, ChatState } from "./protocol.ts";

export const isGroup = ({ type }: Chat): boolean => type === "group" || type === "supergroup";

/** The private chat with the bot; in the Bot API its id is the person's own. */
export function botChat({ chats, me }: ChatState): Chat | undefined {
  return chats.find(({ id }) => id === me.id);
}

/** Adds or replaces a message. False when the chat is not known yet. */
export function putMessage(state: ChatState, chatId: number, message: ChatMessage): boolean {
  const chat = state.chats.find(({ id }) => id === chatId);
  if (!chat) return false;
  const index = chat.messages.findIndex(({ id }) => id === message.id);
  if (index >= 0) chat.messages[index] = message;
  else chat.messages.push(message);
  return true;
}

export function removeMessage(state: ChatState, chatId: number, messageId: number): void {
  const chat = state.chats.find(({ id }) => id === chatId);
  if (chat) chat.messages = chat.messages.filter(({ id }) => id !== messageId);
}
