import type { Parameters } from "../parameters.ts";
import { badRequest, forbidden } from "../refusal.ts";
import type { StoredChat, World } from "../world.ts";

/** The chat of `chat_id`, whether the bot may write there or not. No chat here has a public username. */
export function readChat(world: World, parameters: Parameters): StoredChat {
  const id = parameters.string("chat_id") ?? "";
  if (id === "") throw badRequest("chat_id is empty");
  const chat = /^-?\d{1,16}$/.test(id) ? world.chats.get(Number(id)) : undefined;
  if (chat) return chat;
  const isMet = [...world.chats.values()].some(({ members }) => members.has(Number(id)));
  throw isMet ? forbidden("bot can't initiate conversation with a user") : badRequest("chat not found");
}

export function readWritableChat(world: World, parameters: Parameters): StoredChat {
  const chat = readChat(world, parameters);
  if (world.blocked.has(chat.id)) throw forbidden("bot was blocked by the user");
  if (world.left.has(chat.id)) throw forbidden("bot was kicked from the supergroup chat");
  return chat;
}
