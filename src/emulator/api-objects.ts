import type { User } from "grammy/types";
import { type StoredChat, type StoredMessage, userName, type World } from "./world.ts";

/** The Bot API's objects are plain JSON here; grammY's types describe the same on the other side. */
export type ApiObject = Record<string, unknown>;

/** A person as the bot sees them. */
export const apiUser = (world: World, id: number): User =>
  id === world.bot.id ? botUser(world) : { ...(world.people.get(id) ?? unknownUser(id)) };

const unknownUser = (id: number): User => ({ id, is_bot: false, first_name: "" });

const botUser = (world: World): User => ({
  id: world.bot.id,
  is_bot: true,
  first_name: world.bot.first_name,
  username: world.bot.username,
});

export function apiChat(world: World, chat: StoredChat): ApiObject {
  if (chat.type !== "private") return { id: chat.id, title: chat.title, type: "supergroup" };
  const { first_name, last_name, username } = apiUser(world, chat.id);
  return {
    id: chat.id,
    first_name,
    ...(last_name && { last_name }),
    ...(username && { username }),
    type: "private",
  };
}

/** A stored message as the bot sees it, with the message it replies to one level deep. */
export function apiMessage(
  world: World,
  chat: StoredChat,
  message: StoredMessage,
  isReply = false,
): ApiObject {
  const { entities, keyboard, editedAt, origin, attachment } = message;
  const repliedTo = message.replyTo === undefined ? undefined : chat.messages.get(message.replyTo);
  const isText = message.kind === "text";
  return {
    message_id: message.ephemeral ? 0 : message.id,
    ...(message.ephemeral && {
      ephemeral_message_id: message.ephemeral.id,
      ...(message.from === world.bot.id && { receiver_user: apiUser(world, message.ephemeral.seenBy) }),
    }),
    from: apiUser(world, message.from),
    chat: apiChat(world, chat),
    date: message.date,
    ...(message.viaBot && { via_bot: botUser(world) }),
    ...(message.guestCaller !== undefined && { guest_bot_caller_user: apiUser(world, message.guestCaller) }),
    ...(editedAt !== undefined && { edit_date: editedAt }),
    ...(origin && { forward_origin: origin }),
    ...(repliedTo && !isReply && { reply_to_message: apiMessage(world, chat, repliedTo, true) }),
    ...(message.quote && { quote: message.quote }),
    ...(isText && { text: message.text }),
    ...(!isText && message.text !== "" && { caption: message.text }),
    ...(entities.length > 0 && { [isText ? "entities" : "caption_entities"]: [...entities] }),
    ...attachment,
    ...(message.linkPreview && { link_preview_options: message.linkPreview }),
    ...message.extra,
    ...(keyboard && { reply_markup: keyboard }),
  };
}

/** What stands over a forwarded message; undefined over others. */
export function originName({ origin }: StoredMessage): string | undefined {
  if (origin?.type === "user") return userName(origin.sender_user);
  if (origin?.type === "hidden_user") return origin.sender_user_name;
  if (origin?.type === "channel") return origin.chat.title;
  return origin && "title" in origin.sender_chat ? origin.sender_chat.title : undefined;
}
