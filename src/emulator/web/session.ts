import type { Api } from "./api.ts";
import type { Chat, ChatEvents, ChatState } from "./protocol.ts";
import { botChat, putMessage, removeMessage } from "./store.ts";
import type { Words } from "./words.ts";

export type Session = ReturnType<typeof createSession>;

type Hooks = {
  /** Something to show has changed. */
  changed: () => void;
  action: (chatId: number, action: string) => void;
  actionEnded: (chatId: number) => void;
  connected: (connected: boolean) => void;
  toast: (text: string) => void;
};

/** What one pretended person sees right now, kept up to date from the server. */
export function createSession(api: Api, first: ChatState, hooks: Hooks) {
  let state = first;
  let openId = botChat(first)?.id;
  let refreshing: Promise<void> | undefined;
  const words: Words = (key) => state.words[key] ?? "";

  async function load(): Promise<void> {
    state = await api.state();
    hooks.changed();
  }

  /** Several wishes to refresh at once become one request. */
  function refresh(): Promise<void> {
    refreshing ??= load().finally(() => {
      refreshing = undefined;
    });
    return refreshing;
  }

  const refreshQuietly = (): void => void refresh().catch(() => hooks.connected(false));

  /** Says in a toast that something failed, and rejects again. */
  async function attempt<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      hooks.toast(words("local-chat-failed"));
      throw error;
    }
  }

  function put({ chatId, message }: ChatEvents["message"]): void {
    if (!putMessage(state, chatId, message)) return refreshQuietly();
    if (message.from.id !== state.me.id) hooks.actionEnded(chatId);
    hooks.changed();
  }

  const openChat = (): Chat | undefined => state.chats.find(({ id }) => id === openId) ?? botChat(state);

  return {
    api,
    words,
    toast: hooks.toast,
    attempt,
    refresh,
    get state(): ChatState {
      return state;
    },
    get chat(): Chat | undefined {
      return openChat();
    },
    openChat(id: number): void {
      openId = id;
      hooks.changed();
    },
    /** Sends into the open chat; rejects after telling the person. */
    async send(text: string, replyTo?: number): Promise<void> {
      const chat = openChat();
      if (chat) await attempt(api.send(chat.id, text, replyTo));
    },
    /** Puts a result of an inline query into the open chat. */
    async choose(queryId: string, resultId: string): Promise<void> {
      const chat = openChat();
      if (chat) await attempt(api.choose(chat.id, queryId, resultId));
    },
    /** What the START button and the bot's deep links do. */
    async start(payload: string | null): Promise<void> {
      const chat = botChat(state);
      if (!chat) return;
      openId = chat.id;
      await attempt(api.send(chat.id, payload ? `/start ${payload}` : "/start"));
    },
    listen(): void {
      const events = {
        message: put,
        edit: put,
        delete({ chatId, messageId }: ChatEvents["delete"]) {
          removeMessage(state, chatId, messageId);
          hooks.changed();
        },
        action: ({ chatId, action }: ChatEvents["action"]) => hooks.action(chatId, action),
        commands: refreshQuietly,
        chats: refreshQuietly,
      };
      api.listen(events, {
        open() {
          hooks.connected(true);
          refreshQuietly();
        },
        lost: () => hooks.connected(false),
      });
    },
  };
}
