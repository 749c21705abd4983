import { apiChat } from "../api-objects.ts";
import { badRequest, forbidden } from "../refusal.ts";
import { readChat } from "./chats.ts";
import type { Method } from "./method.ts";

export const getChat: Method = ({ world }, parameters) => {
  const chat = readChat(world, parameters);
  return {
    ...apiChat(world, chat),
    accent_color_id: Math.abs(chat.id) % 7,
    max_reaction_count: 11,
    accepted_gift_types: {
      unlimited_gifts: false,
      limited_gifts: false,
      unique_gifts: false,
      premium_subscription: false,
      gifts_from_channels: false,
    },
  };
};

export const leaveChat: Method = ({ world, events }, parameters) => {
  const chat = readChat(world, parameters);
  if (chat.type === "private") throw badRequest("chat member status can't be changed in private chats");
  if (world.left.has(chat.id)) throw forbidden("bot is not a member of the supergroup chat");
  world.left.add(chat.id);
  events.changed("chats", chat.members);
  return true;
};
