import { readInlineResult } from "../inline-results.ts";
import { badRequest } from "../refusal.ts";
import type { Method } from "./method.ts";

/** Puts the bot's message into the chat that it was called from, as an answer to the one who called it. */
export const answerGuestQuery: Method = ({ world, events, guestQueries }, parameters) => {
  const result = parameters.object("result");
  if (!result) throw badRequest("there is no result in the request");
  const { content, keyboard } = readInlineResult(world, result);
  const query = guestQueries.take(parameters.string("guest_query_id") ?? "");
  if (!query) throw badRequest("query is too old and response timeout expired or query ID is invalid");
  const { chat, message: asked } = query;
  const inlineId = world.nextInlineId();
  const message = {
    id: world.nextMessageId(),
    from: world.bot.id,
    date: world.date(),
    kind: "text" as const,
    ...content,
    replyTo: asked.id,
    guestCaller: asked.from,
    inlineId,
    ...(keyboard && { keyboard }),
  };
  chat.messages.set(message.id, message);
  world.inlineMessages.set(inlineId, { chat, message });
  events.message("message", chat, message);
  return { inline_message_id: inlineId };
};
