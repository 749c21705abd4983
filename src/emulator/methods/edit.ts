import { isDeepStrictEqual } from "node:util";
import type { InlineKeyboardMarkup } from "grammy/types";
import { apiMessage } from "../api-objects.ts";
import type { Parameters } from "../parameters.ts";
import { badRequest } from "../refusal.ts";
import { readInlineKeyboard } from "../reply-markup.ts";
import type { StoredChat, StoredMessage } from "../world.ts";
import { readWritableChat } from "./chats.ts";
import type { Context, Method } from "./method.ts";
import { checkCaption, checkText, readCaption, readLinkPreview, readText } from "./texts.ts";

export const editMessageText: Method = (context, parameters) => {
  const text = readText(context.world, parameters);
  const linkPreview = readLinkPreview(parameters, text);
  const keyboard = readInlineKeyboard(parameters.object("reply_markup"));
  const { chat, message } = messageToEdit(context, parameters);
  if (message.kind !== "text") throw badRequest("there is no text in the message to edit");
  checkText(text, "MESSAGE_TOO_LONG");
  return change(context, chat, message, {
    text: text.text,
    entities: text.entities,
    keyboard,
    linkPreview,
  });
};

export const editEphemeralMessageText: Method = (context, parameters) => {
  const text = readText(context.world, parameters);
  const linkPreview = readLinkPreview(parameters, text);
  const keyboard = readInlineKeyboard(parameters.object("reply_markup"));
  const chat = readWritableChat(context.world, parameters);
  const message = [...chat.messages.values()].find(
    ({ from, ephemeral }) =>
      from === context.world.bot.id &&
      ephemeral?.id === parameters.integer("ephemeral_message_id") &&
      ephemeral?.seenBy === parameters.integer("receiver_user_id"),
  );
  if (!message) throw badRequest("message to edit not found");
  checkText(text, "MESSAGE_TOO_LONG");
  change(context, chat, message, { text: text.text, entities: text.entities, keyboard, linkPreview });
  return true;
};

export const editMessageCaption: Method = (context, parameters) => {
  const caption = readCaption(context.world, parameters);
  const keyboard = readInlineKeyboard(parameters.object("reply_markup"));
  const { chat, message } = messageToEdit(context, parameters);
  if (message.kind !== "photo" && message.kind !== "document") {
    throw badRequest("there is no caption in the message to edit");
  }
  checkCaption(caption);
  return change(context, chat, message, {
    text: caption.text,
    entities: caption.entities,
    keyboard,
    linkPreview: message.linkPreview,
  });
};

export const editMessageReplyMarkup: Method = (context, parameters) => {
  const keyboard = readInlineKeyboard(parameters.object("reply_markup"));
  const { chat, message } = messageToEdit(context, parameters);
  const { text, entities, linkPreview } = message;
  return change(context, chat, message, { text, entities, keyboard, linkPreview });
};

function messageToEdit(
  { world }: Context,
  parameters: Parameters,
): { chat: StoredChat; message: StoredMessage } {
  const inlineId = parameters.string("inline_message_id");
  if (inlineId !== undefined) {
    const sent = world.inlineMessages.get(inlineId);
    // One that was deleted in its chat keeps its id, and there is nothing behind it.
    if (!sent?.chat.messages.has(sent.message.id)) throw badRequest("MESSAGE_ID_INVALID");
    return sent;
  }
  if (parameters.string("business_connection_id")) throw badRequest("business connection not found");
  if (!parameters.has("chat_id") && !parameters.has("message_id")) {
    throw badRequest("message identifier is not specified");
  }
  const chat = readWritableChat(world, parameters);
  const id = parameters.integer("message_id");
  if (id === undefined) throw badRequest("message identifier is not specified");
  const message = chat.messages.get(id);
  if (!message) throw badRequest("message to edit not found");
  if (message.from !== world.bot.id || message.origin) throw badRequest("message can't be edited");
  return { chat, message };
}

interface Content {
  readonly text: string;
  readonly entities: StoredMessage["entities"];
  readonly keyboard: InlineKeyboardMarkup | undefined;
  readonly linkPreview: StoredMessage["linkPreview"];
}

function change(
  { world, events }: Context,
  chat: StoredChat,
  message: StoredMessage,
  content: Content,
): unknown {
  const { text, entities, keyboard, linkPreview } = content;
  const isSame =
    message.text === text &&
    isDeepStrictEqual(message.entities, entities) &&
    isDeepStrictEqual(message.keyboard, keyboard) &&
    isDeepStrictEqual(message.linkPreview, linkPreview);
  if (isSame) {
    throw badRequest(
      "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
    );
  }
  const isOnlyKeyboard = message.text === text && isDeepStrictEqual(message.entities, entities);
  message.text = text;
  message.entities = entities;
  if (keyboard) message.keyboard = keyboard;
  else delete message.keyboard;
  if (linkPreview) message.linkPreview = linkPreview;
  else delete message.linkPreview;
  // A change of buttons alone does not make people see "edited".
  if (!isOnlyKeyboard) message.editedAt = world.date();
  events.message("edit", chat, message);
  return message.inlineId === undefined ? apiMessage(world, chat, message) : true;
}
