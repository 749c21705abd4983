import { type ChatMessage, viewMessage } from "./chat-view.ts";
import { chatIdFor, isSeenBy, type StoredChat, type StoredMessage, type World } from "./world.ts";

/** Something a person would see happen. `viewers`: whose screens; `chatId` as they see it. */
export type ChatEvent = { readonly viewers: readonly number[] } & (
  | { readonly type: "message" | "edit"; readonly chatId: number; readonly message: ChatMessage }
  | { readonly type: "delete"; readonly chatId: number; readonly messageId: number }
  | { readonly type: "action"; readonly chatId: number; readonly action: string }
  | { readonly type: "commands" | "chats" }
);

export interface ChatEvents {
  on(listener: (event: ChatEvent) => void): () => void;
  message(type: "message" | "edit", chat: StoredChat, message: StoredMessage): void;
  deleted(chat: StoredChat, messageId: number): void;
  action(chat: StoredChat, action: string): void;
  /** The command menu or the list of chats has changed for these people; for everybody by default. */
  changed(type: "commands" | "chats", viewers?: Iterable<number>): void;
}

/** `botName`: the bot's name in a person's language. */
export function createChatEvents(world: World, botName: (userId: number) => string): ChatEvents {
  const listeners = new Set<(event: ChatEvent) => void>();
  const emit = (event: ChatEvent): void => {
    for (const listener of listeners) listener(event);
  };

  return {
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    message(type, chat, message) {
      for (const userId of chat.members) {
        if (!isSeenBy(message, userId)) continue;
        emit({
          type,
          viewers: [userId],
          chatId: chatIdFor(chat, userId),
          message: viewMessage(world, chat, message, botName(userId)),
        });
      }
    },
    deleted(chat, messageId) {
      for (const userId of chat.members) {
        emit({ type: "delete", viewers: [userId], chatId: chatIdFor(chat, userId), messageId });
      }
    },
    action(chat, action) {
      for (const userId of chat.members) {
        emit({ type: "action", viewers: [userId], chatId: chatIdFor(chat, userId), action });
      }
    },
    changed(type, viewers = world.people.keys()) {
      emit({ type, viewers: [...viewers] });
    },
  };
}
