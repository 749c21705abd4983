import type { ChatEvents, ChatState, InlineAnswer, TapAnswer } from "./protocol.ts";

type EventListeners = { [Name in keyof ChatEvents]: (event: ChatEvents[Name]) => void };

type ConnectionListeners = {
  /** The stream is open, for the first time or again: something may have been missed. */
  open: () => void;
  lost: () => void;
};

async function json<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const body: T = await response.json();
  return body;
}

async function post<T = unknown>(path: string, body: object): Promise<T> {
  const response = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return json<T>(response);
}

export type Api = ReturnType<typeof createApi>;

/** What the pretended user can do. Every call rejects when the emulator refuses it or is gone. */
export function createApi(user: number) {
  return {
    state: async () => json<ChatState>(await fetch(`/chat/state?user=${user}`)),
    send: (chat: number, text: string, replyTo?: number) =>
      post("/chat/send", { user, chat, text, ...(replyTo !== undefined && { replyTo }) }),
    inline: (chat: number, query: string) => post<InlineAnswer>("/chat/inline", { user, chat, query }),
    choose: (chat: number, query: string, result: string) =>
      post("/chat/choose", { user, chat, query, result }),
    attach: (chat: number, kind: string, caption?: string) =>
      post("/chat/attach", { user, chat, kind, ...(caption ? { caption } : {}) }),
    tap: (chat: number, message: number, data: string) =>
      post<TapAnswer>("/chat/tap", { user, chat, message, data }),
    forward: (from: number, message: number, to: number) =>
      post("/chat/forward", { user, from, message, to }),
    edit: (chat: number, message: number, text: string) => post("/chat/edit", { user, chat, message, text }),
    share: (request: number, chosen: number) => post("/chat/share", { user, request, chosen: [chosen] }),
    setLanguage: (language: string) => post("/chat/language", { user, language }),
    block: (blocked: boolean) => post("/chat/block", { user, blocked }),

    listen(events: EventListeners, connection: ConnectionListeners): void {
      const source = new EventSource(`/chat/events?user=${user}`);
      for (const [name, listener] of Object.entries(events)) {
        source.addEventListener(name, ({ data }: MessageEvent<string>) =>
          listener(JSON.parse(data || "null")),
        );
      }
      source.addEventListener("open", () => connection.open());
      source.addEventListener("error", () => connection.lost());
    },
  };
}
