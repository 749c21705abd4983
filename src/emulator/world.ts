import type {
  InlineKeyboardMarkup,
  LinkPreviewOptions,
  MessageEntity,
  MessageOrigin,
  User,
} from "grammy/types";
import { createFiles, type Files } from "./files.ts";
import type { ReplyKeyboard } from "./reply-keyboard.ts";

export type AttachmentKind = "sticker" | "voice" | "photo" | "location" | "contact" | "poll" | "document";
/** `users`: accounts that a person chose for the bot. */
export type MessageKind = "text" | "service" | "users" | AttachmentKind;

export interface StoredMessage {
  readonly id: number;
  /** Who sent it: a person's id or the bot's. */
  readonly from: number;
  /** Unix time in seconds, as everywhere in the Bot API. */
  readonly date: number;
  readonly kind: MessageKind;
  /** The text, or the caption of an attachment. */
  text: string;
  entities: readonly MessageEntity[];
  keyboard?: InlineKeyboardMarkup;
  editedAt?: number;
  linkPreview?: LinkPreviewOptions;
  /** Fields of the attachment as the Bot API names them, e.g. `{ sticker: … }`. */
  readonly attachment?: Readonly<Record<string, unknown>>;
  /** Id of the file behind the attachment, where the bot uploaded one. */
  readonly fileId?: string;
  readonly origin?: MessageOrigin;
  readonly replyTo?: number;
  /** Sent by a person by way of the bot's inline mode. */
  readonly viaBot?: true;
  /** The person who called the bot into a chat in which it is not. */
  readonly guestCaller?: number;
  /** The one person who sees it besides the bot, and the number by which it goes instead of its id. */
  readonly ephemeral?: { readonly seenBy: number; readonly id: number };
  /** By which the bot edits a message that it sent into a chat of others. */
  readonly inlineId?: string;
  readonly quote?: { text: string; entities?: MessageEntity[]; position: number; is_manual?: true };
  /** Further fields of a sent message that are shown back as they came. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

export interface StoredChat {
  /** The person's id in a private chat with the bot, negative for a group; 0 between two people. */
  readonly id: number;
  /** `direct`: between two people, out of the bot's sight. */
  readonly type: "private" | "supergroup" | "direct";
  readonly title: string;
  readonly members: Set<number>;
  readonly messages: Map<number, StoredMessage>;
  /** Buttons below the message field. */
  replyKeyboard?: ReplyKeyboard;
}

export interface World {
  readonly bot: User & { is_bot: true; username: string };
  readonly people: Map<number, User>;
  /** Chats that the bot is or was in, by id. */
  readonly chats: Map<number, StoredChat>;
  readonly directChats: Map<string, StoredChat>;
  /** What the bot has sent into chats of others, by inline message id. */
  readonly inlineMessages: Map<string, { readonly chat: StoredChat; readonly message: StoredMessage }>;
  /** People who blocked the bot. */
  readonly blocked: Set<number>;
  /** Groups that the bot was removed from or has left. */
  readonly left: Set<number>;
  /** What was uploaded. */
  readonly files: Files;
  /** Milliseconds. */
  readonly now: () => number;
  /** Unix time in seconds. */
  readonly date: () => number;
  readonly nextMessageId: () => number;
  readonly nextInlineId: () => string;
  readonly nextEphemeralId: () => number;
  /** Ids that came with updates made by hand; `nextMessageId` passes over them. */
  readonly takenMessageIds: Set<number>;
}

export function createWorld(bot: World["bot"], now: () => number): World {
  let messageId = 0;
  let inlineId = 0;
  let ephemeralId = 0;
  const takenMessageIds = new Set<number>();
  return {
    bot,
    people: new Map(),
    chats: new Map(),
    directChats: new Map(),
    inlineMessages: new Map(),
    blocked: new Set(),
    left: new Set(),
    files: createFiles(),
    now,
    date: () => Math.floor(now() / 1000),
    // One count for all chats, as a bot sees it in its private chats.
    nextMessageId: () => {
      do messageId++;
      while (takenMessageIds.has(messageId));
      return messageId;
    },
    nextInlineId: () => Buffer.from(`inline message ${++inlineId}`).toString("base64url"),
    nextEphemeralId: () => ++ephemeralId,
    takenMessageIds,
  };
}

export function person(world: World, id: number): User {
  const user = world.people.get(id);
  if (!user) {
    throw new Error(`No pretended user ${id}; known: ${[...world.people.keys()].join(", ") || "none"}`);
  }
  return user;
}

export const userName = (user: User): string => [user.first_name, user.last_name].filter(Boolean).join(" ");

/** A chat as one of its people names it: an own id for the bot, a group's id, another's id for the two of them. */
export function chatOf(world: World, userId: number, chatId: number): StoredChat {
  person(world, userId);
  if (chatId === userId) return openPrivateChat(world, userId);
  const group = world.chats.get(chatId);
  if (group?.type === "supergroup") {
    if (group.members.has(userId)) return group;
    throw new Error(`User ${userId} is not in the group ${chatId}`);
  }
  if (world.people.has(chatId)) return openDirectChat(world, userId, chatId);
  throw new Error(`No chat ${chatId} for user ${userId}`);
}

/** The id under which `userId` sees the chat. */
export function chatIdFor(chat: StoredChat, userId: number): number {
  if (chat.type !== "direct") return chat.id;
  return [...chat.members].find((id) => id !== userId) ?? userId;
}

export function openPrivateChat(world: World, userId: number): StoredChat {
  return open(world.chats, userId, () => ({
    id: userId,
    type: "private",
    title: userName(person(world, userId)),
    members: new Set([userId]),
    messages: new Map(),
  }));
}

function openDirectChat(world: World, userId: number, otherId: number): StoredChat {
  const key = [userId, otherId].toSorted((a, b) => a - b).join(":");
  return open(world.directChats, key, () => ({
    id: 0,
    type: "direct",
    title: "",
    members: new Set([userId, otherId]),
    messages: new Map(),
  }));
}

function open<Key>(chats: Map<Key, StoredChat>, key: Key, create: () => StoredChat): StoredChat {
  const known = chats.get(key);
  if (known) return known;
  const chat = create();
  chats.set(key, chat);
  return chat;
}

/** Whether a person in the chat sees the message. */
export const isSeenBy = ({ ephemeral }: StoredMessage, userId: number): boolean =>
  ephemeral === undefined || ephemeral.seenBy === userId;

/** The message, or an error that names what is there. */
export function messageIn(chat: StoredChat, messageId: number): StoredMessage {
  const message = chat.messages.get(messageId);
  if (!message) {
    throw new Error(`No message ${messageId} in the chat; there are ${[...chat.messages.keys()].join(", ")}`);
  }
  return message;
}
