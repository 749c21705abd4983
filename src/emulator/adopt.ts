import type { MessageEntity, User } from "grammy/types";
import { isRecord } from "./parameters.ts";
import { readInlineKeyboard } from "./reply-markup.ts";
import { openPrivateChat, type StoredChat, type StoredMessage, type World } from "./world.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Message ids of Telegram are 32-bit. */
const MAX_MESSAGE_ID = 2 ** 31 - 1;

/**
 * Telegram tells a bot only of people, chats and messages that exist. An update made by hand brings its own along:
 * what is well-formed in it comes into being here, so that the bot may answer, edit and reply to it.
 */
export function adopt(world: World, update: Fields): void {
  const [content] = Object.entries(update).flatMap(([key, value]) =>
    key !== "update_id" && isRecord(value) ? [value] : [],
  );
  if (!content) return;
  const sender = adoptPerson(world, content["from"]);
  // The chat of a guest message is not one that the bot is in.
  if (isRecord(update["guest_message"])) return;
  if (isRecord(update["callback_query"])) {
    if (sender) openPrivateChat(world, sender.id);
    if (isRecord(content["message"])) adoptMessage(world, content["message"]);
  } else if ("message_id" in content) {
    adoptMessage(world, content);
  } else if (isRecord(content["chat"])) {
    adoptChat(world, content["chat"], sender);
  }
}

/** A guest message made by hand, in a chat of its own that the bot is not in; null when it has no sender or no id. */
export function adoptGuestCall(
  world: World,
  content: unknown,
): { chat: StoredChat; message: StoredMessage } | null {
  const sender = isRecord(content) ? adoptPerson(world, content["from"]) : null;
  const message = isRecord(content) && sender ? storedMessage(content, sender.id) : null;
  if (!sender || !message) return null;
  const chat: StoredChat = {
    id: 0,
    type: "direct",
    title: "",
    members: new Set([sender.id]),
    messages: new Map([[message.id, message]]),
  };
  world.takenMessageIds.add(message.id);
  return { chat, message };
}

function adoptPerson(world: World, from: unknown): User | null {
  if (!isRecord(from)) return null;
  const { id, first_name: firstName, last_name: lastName, username, language_code: language } = from;
  if (!isId(id) || id <= 0 || id === world.bot.id) return null;
  const known = world.people.get(id);
  if (known) return known;
  const user: User = { id, is_bot: from["is_bot"] === true, first_name: text(firstName) };
  if (typeof lastName === "string") user.last_name = lastName;
  if (typeof username === "string") user.username = username;
  if (typeof language === "string") user.language_code = language;
  world.people.set(id, user);
  return user;
}

function adoptChat(world: World, chat: Fields, sender: User | null): StoredChat | null {
  const { id, type } = chat;
  if (!isId(id)) return null;
  const known = world.chats.get(id);
  if (known) {
    if (sender) known.members.add(sender.id);
    return known;
  }
  if (type === "private" && id > 0) {
    const person = adoptPerson(world, chat);
    return person ? openPrivateChat(world, person.id) : null;
  }
  if ((type !== "group" && type !== "supergroup") || id >= 0) return null;
  const group: StoredChat = {
    id,
    type: "supergroup",
    title: text(chat["title"]),
    members: new Set(sender ? [sender.id] : []),
    messages: new Map(),
  };
  world.chats.set(id, group);
  return group;
}

function adoptMessage(world: World, message: Fields): void {
  const { chat: chatFields, from } = message;
  const chat = isRecord(chatFields) ? adoptChat(world, chatFields, adoptPerson(world, from)) : null;
  const stored = chat && storedMessage(message, chat.id);
  if (!stored || chat.messages.has(stored.id)) return;
  chat.messages.set(stored.id, stored);
  world.takenMessageIds.add(stored.id);
}

function storedMessage(message: Fields, nobody: number): StoredMessage | null {
  const { message_id: id, date, from } = message;
  // A date of 0 marks a message that the bot may no longer see.
  if (!isId(id) || id <= 0 || id > MAX_MESSAGE_ID || !isId(date) || date <= 0) return null;
  const isText = typeof message["text"] === "string";
  return {
    id,
    from: isRecord(from) && isId(from["id"]) ? from["id"] : nobody,
    date,
    kind: isText ? "text" : "service",
    text: text(isText ? message["text"] : message["caption"]),
    entities: entities(message[isText ? "entities" : "caption_entities"]),
    ...keyboard(message["reply_markup"]),
  };
}

const isId = (value: unknown): value is number => Number.isSafeInteger(value);

const text = (value: unknown): string => (typeof value === "string" ? value : "");

const isEntity = (value: unknown): value is MessageEntity =>
  isRecord(value) && typeof value["type"] === "string" && isId(value["offset"]) && isId(value["length"]);

const entities = (value: unknown): MessageEntity[] =>
  Array.isArray(value) && value.every(isEntity) ? value : [];

function keyboard(value: unknown): Pick<StoredMessage, "keyboard"> {
  try {
    const markup = isRecord(value) ? readInlineKeyboard(value) : undefined;
    return markup ? { keyboard: markup } : {};
  } catch {
    return {};
  }
}
