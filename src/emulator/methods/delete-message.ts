import { badRequest } from "../refusal.ts";
import { readChat } from "./chats.ts";
import type { Method } from "./method.ts";

const MAX_AGE_S = 48 * 3600;

export const deleteMessage: Method = ({ world, events }, parameters) => {
  const chat = readChat(world, parameters);
  const id = parameters.integer("message_id");
  if (id === undefined) throw badRequest("message identifier is not specified");
  const message = chat.messages.get(id);
  if (!message) throw badRequest("message to delete not found");
  const isTooOld = world.date() - message.date > MAX_AGE_S;
  const isOthers = message.from !== world.bot.id && chat.type !== "private";
  if (isTooOld || isOthers) throw badRequest("message can't be deleted");
  chat.messages.delete(id);
  events.deleted(chat, id);
  return true;
};
