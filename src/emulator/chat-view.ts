import type { InlineKeyboardMarkup, MessageEntity } from "grammy/types";
import { originName } from "./api-objects.ts";
import { isRecord } from "./parameters.ts";
import type { ReplyKeyboard } from "./reply-keyboard.ts";
import {
  chatIdFor,
  isSeenBy,
  type MessageKind,
  type StoredChat,
  type StoredMessage,
  userName,
  type World,
} from "./world.ts";

/** A message as a person sees it. */
export interface ChatMessage {
  readonly id: number;
  readonly from: { readonly id: number; readonly name: string; readonly isBot: boolean };
  /** Unix time in seconds. */
  readonly date: number;
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly replyMarkup?: InlineKeyboardMarkup;
  readonly edited: boolean;
  readonly kind: MessageKind;
  /** The file behind an attachment that the bot uploaded. */
  readonly file?: { readonly id: string; readonly name: string; readonly size: number };
  readonly forwardedFrom?: string;
  /** The bot by way of which a person sent it: its username. */
  readonly viaBot?: string;
  /** Nobody else in the chat sees it. */
  readonly onlyYou?: true;
  readonly replyTo?: { readonly id: number; readonly text: string; readonly kind: MessageKind };
}

export interface ChatView {
  readonly id: number;
  readonly type: StoredChat["type"];
  readonly title: string;
  readonly messages: readonly ChatMessage[];
  /** Buttons below the message field. */
  readonly keyboard?: ReplyKeyboard;
}

export function viewMessage(
  world: World,
  chat: StoredChat,
  message: StoredMessage,
  botName = world.bot.first_name,
): ChatMessage {
  const isBot = message.from === world.bot.id;
  const sender = world.people.get(message.from);
  const forwardedFrom = originName(message);
  const file = message.fileId === undefined ? undefined : world.files.get(message.fileId);
  const repliedTo = message.replyTo === undefined ? undefined : chat.messages.get(message.replyTo);
  return {
    id: message.id,
    from: { id: message.from, name: isBot ? botName : sender ? userName(sender) : "", isBot },
    date: message.date,
    text: textOf(message),
    entities: message.entities,
    ...(message.keyboard && { replyMarkup: message.keyboard }),
    edited: message.editedAt !== undefined,
    kind: message.kind,
    ...(file && { file: { id: file.id, name: file.name, size: file.content.length } }),
    ...(forwardedFrom !== undefined && { forwardedFrom }),
    ...(message.ephemeral && { onlyYou: true as const }),
    ...(message.viaBot && { viaBot: world.bot.username }),
    ...(repliedTo && { replyTo: { id: repliedTo.id, text: textOf(repliedTo), kind: repliedTo.kind } }),
  };
}

/** What a person reads: accounts that were chosen by their names. */
function textOf({ kind, text, attachment }: StoredMessage): string {
  if (kind !== "users") return text;
  const shared = attachment?.["users_shared"];
  const users = isRecord(shared) && Array.isArray(shared["users"]) ? shared["users"].filter(isRecord) : [];
  return users.map((user) => [user["first_name"], user["last_name"]].filter(Boolean).join(" ")).join(", ");
}

/** The messages of a chat: all of them, or those that one person sees. */
export const viewMessages = (
  world: World,
  chat: StoredChat,
  botName?: string,
  viewer?: number,
): ChatMessage[] =>
  [...chat.messages.values()]
    .filter((message) => viewer === undefined || isSeenBy(message, viewer))
    .map((message) => viewMessage(world, chat, message, botName));

/** The chats on a person's screen: the one with the bot first, then groups, then people they have opened a chat with. */
export function chatsOf(world: World, userId: number, botName: string): ChatView[] {
  const others = [...world.chats.values(), ...world.directChats.values()].filter(
    ({ type, members }) => members.has(userId) && type !== "private",
  );
  const own = world.chats.get(userId);
  const view = (chat: StoredChat, title: string): ChatView => ({
    id: chatIdFor(chat, userId),
    type: chat.type,
    title,
    messages: viewMessages(world, chat, botName, userId),
    ...(chat.replyKeyboard && { keyboard: chat.replyKeyboard }),
  });
  const titleOf = (chat: StoredChat): string => {
    const other = chat.type === "direct" ? world.people.get(chatIdFor(chat, userId)) : undefined;
    return other ? userName(other) : chat.title;
  };
  return [
    own ? view(own, botName) : { id: userId, type: "private", title: botName, messages: [] },
    ...others.map((chat) => view(chat, titleOf(chat))),
  ];
}
