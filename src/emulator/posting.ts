import { apiMessage } from "./api-objects.ts";
import type { ChatEvents } from "./chat-events.ts";
import { isAddressedToBot, mentionsBot } from "./group-privacy.ts";
import type { GuestQueries } from "./guest-queries.ts";
import type { ReplyKeyboard } from "./reply-keyboard.ts";
import type { UpdateQueue } from "./update-queue.ts";
import type { StoredChat, StoredMessage, World } from "./world.ts";

export interface PostingDeps {
  readonly world: World;
  readonly events: ChatEvents;
  readonly queue: UpdateQueue;
  readonly guestQueries: GuestQueries;
  readonly readsAllGroupMessages: boolean;
  readonly hasGuestMode: boolean;
}

export interface Posting {
  /** Puts a person's message into a chat, and tells the bot if it may see it; answers the message's id. */
  post(chat: StoredChat, content: Omit<StoredMessage, "id" | "date">): number;
  isSeenByBot(chat: StoredChat, message: StoredMessage): boolean;
}

export function createPosting(deps: PostingDeps): Posting {
  const { world, events, queue, guestQueries, readsAllGroupMessages, hasGuestMode } = deps;
  const isOutOfSight = (chat: StoredChat): boolean => chat.type === "direct" || world.left.has(chat.id);

  const isSeenByBot = (chat: StoredChat, message: StoredMessage): boolean => {
    if (isOutOfSight(chat) || world.blocked.has(chat.id)) return false;
    return chat.type === "private" || readsAllGroupMessages || isAddressedToBot(world, chat, message);
  };

  /** In a chat where the bot is not, its name calls it as a guest; what was written by way of it does not. */
  const isCall = (chat: StoredChat, message: StoredMessage): boolean =>
    hasGuestMode && isOutOfSight(chat) && !message.viaBot && !message.origin && mentionsBot(world, message);

  return {
    isSeenByBot,
    post(chat, content) {
      if (chat.type === "private" && world.blocked.has(chat.id)) {
        throw new Error(`User ${chat.id} has blocked the bot; unblock it first`);
      }
      const isNewChat = chat.messages.size === 0;
      const message: StoredMessage = { id: world.nextMessageId(), date: world.date(), ...content };
      chat.messages.set(message.id, message);
      if (message.inlineId !== undefined) world.inlineMessages.set(message.inlineId, { chat, message });
      const isKeyUsed = chat.replyKeyboard?.oneTime && usesKeyboard(chat.replyKeyboard, message);
      if (isKeyUsed) delete chat.replyKeyboard;
      if (isNewChat || isKeyUsed) events.changed("chats", chat.members);
      events.message("message", chat, message);
      if (isSeenByBot(chat, message)) queue.push({ message: apiMessage(world, chat, message) });
      else if (isCall(chat, message)) {
        const id = guestQueries.open({ chat, message });
        queue.push({ guest_message: { ...apiMessage(world, chat, message), guest_query_id: id } });
      }
      return message.id;
    },
  };
}

const usesKeyboard = ({ rows }: ReplyKeyboard, { kind, text }: StoredMessage): boolean =>
  kind === "users" || rows.flat().some((key) => !key.requestUsers && key.text === text);
