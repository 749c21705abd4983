import type { InlineKeyboardMarkup } from "grammy/types";
import { type ApiObject, apiMessage } from "../api-objects.ts";
import type { FormattedText } from "../formatting/html.ts";
import { type Parameters, readParameters } from "../parameters.ts";
import { badRequest } from "../refusal.ts";
import { type ReplyKeyboard, readReplyKeyboard } from "../reply-keyboard.ts";
import { readReplyMarkup } from "../reply-markup.ts";
import type { MethodSpec } from "../spec.ts";
import type { StoredChat, StoredMessage, World } from "../world.ts";
import { readWritableChat } from "./chats.ts";
import type { Context } from "./method.ts";
import { readReply } from "./reply.ts";

/** What all `send…` methods share, in the order in which Telegram looks at it. */
export interface Sending {
  readonly chat: StoredChat;
  readonly keyboard: InlineKeyboardMarkup | undefined;
  /** Null takes the keyboard below the field away. */
  readonly replyKeyboard: ReplyKeyboard | null | undefined;
  readonly reply: Pick<StoredMessage, "replyTo" | "quote">;
  readonly ephemeral: Pick<StoredMessage, "ephemeral">;
  readonly extra: Readonly<Record<string, unknown>>;
}

export function readSending({ world }: Context, parameters: Parameters): Sending {
  const markup = parameters.object("reply_markup");
  const keyboard = readReplyMarkup(markup);
  const replyKeyboard = readReplyKeyboard(markup);
  if (parameters.string("business_connection_id")) throw badRequest("business connection not found");
  const chat = readWritableChat(world, parameters);
  // No chat here has topics.
  if (parameters.integer("message_thread_id")) throw badRequest("message thread not found");
  if (parameters.integer("direct_messages_topic_id")) throw badRequest("DIRECT_MESSAGES_TOPIC_NOT_FOUND");
  if (parameters.boolean("allow_paid_broadcast")) throw badRequest("FLOODSKIP_NOT_ALLOWED");
  const effect = parameters.string("message_effect_id");
  if (effect !== undefined && !(chat.type === "private" && /^\d{1,19}$/.test(effect))) {
    throw badRequest("EFFECT_ID_INVALID");
  }
  return {
    chat,
    keyboard,
    replyKeyboard,
    reply: readReply(world, chat, parameters),
    ephemeral: readEphemeral(world, chat, parameters),
    extra: {
      ...(parameters.boolean("protect_content") && { has_protected_content: true }),
      ...(effect !== undefined && { effect_id: effect }),
    },
  };
}

/** For whose eyes alone the message is. Only in groups, and for their members. */
function readEphemeral(
  world: World,
  chat: StoredChat,
  parameters: Parameters,
): Pick<StoredMessage, "ephemeral"> {
  const given = parameters.object("ephemeral_message_parameters");
  const isAnswer = parameters.object("reply_parameters")?.["ephemeral_message_id"] !== undefined;
  if (!given) {
    if (isAnswer) throw badRequest("a reply to an ephemeral message must be ephemeral");
    return {};
  }
  const fields = readParameters(given, EPHEMERAL);
  const seenBy = fields.integer("receiver_user_id");
  if (seenBy === undefined) throw badRequest(`can't find field "receiver_user_id"`);
  if (chat.type !== "supergroup") throw badRequest("ephemeral messages can be sent to groups only");
  if (!chat.members.has(seenBy)) throw badRequest("USER_NOT_PARTICIPANT");
  return { ephemeral: { seenBy, id: world.nextEphemeralId() } };
}

const EPHEMERAL = {
  receiver_user_id: "integer",
  callback_query_id: "string",
  replace_callback_query_message: "boolean",
} as const satisfies MethodSpec;

/** Puts the bot's message into the chat, shows it to the people there and answers it as the Bot API does. */
export function deliver(
  { world, events }: Context,
  { chat, keyboard, replyKeyboard, reply, ephemeral, extra }: Sending,
  { text, entities }: FormattedText,
  content: Pick<StoredMessage, "kind" | "attachment" | "fileId" | "linkPreview">,
): ApiObject {
  const message: StoredMessage = {
    id: world.nextMessageId(),
    from: world.bot.id,
    date: world.date(),
    text,
    entities,
    ...content,
    ...reply,
    ...ephemeral,
    ...(keyboard && { keyboard }),
    ...(Object.keys(extra).length > 0 && { extra }),
  };
  chat.messages.set(message.id, message);
  events.message("message", chat, message);
  if (replyKeyboard !== undefined) showKeyboard(events, chat, replyKeyboard);
  return apiMessage(world, chat, message);
}

function showKeyboard(events: Context["events"], chat: StoredChat, keyboard: ReplyKeyboard | null): void {
  if (keyboard) chat.replyKeyboard = keyboard;
  else delete chat.replyKeyboard;
  events.changed("chats", chat.members);
}
