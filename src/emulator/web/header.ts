import { avatar } from "./avatar.ts";
import { byId } from "./elements.ts";
import type { Chat, ChatState } from "./protocol.ts";
import { chatTitle } from "./sidebar.ts";
import { isGroup } from "./store.ts";
import type { Words } from "./words.ts";

/** A chat action is shown for five seconds, or until the next message. */
const ACTION_MS = 5000;

/** Name, picture and the line below: what the other side is, or what it is doing. */
export function createHeader(words: Words) {
  const status = byId("status", HTMLElement);
  const actions = new Map<number, { text: string; timer: number }>();
  let shown: { chat: Chat; kind: string } | undefined;

  function renderStatus(): void {
    if (!shown) return;
    const action = actions.get(shown.chat.id)?.text;
    status.textContent = action ?? shown.kind;
    status.classList.toggle("active", action !== undefined);
  }

  function endAction(chatId: number): void {
    clearTimeout(actions.get(chatId)?.timer);
    actions.delete(chatId);
    renderStatus();
  }

  return {
    show(chat: Chat, state: ChatState): void {
      const title = chatTitle(chat, state);
      const isBot = chat.id === state.me.id;
      shown = {
        chat,
        kind: words(isBot ? "local-chat-bot" : isGroup(chat) ? "local-chat-group" : "local-chat-person"),
      };
      const profile = byId("profile", HTMLButtonElement);
      profile.textContent = title;
      profile.disabled = !isBot;
      byId("more", HTMLButtonElement).hidden = !isBot;
      byId("avatar", HTMLElement).replaceChildren(avatar(title, isBot ? 0 : chat.id));
      document.title = title;
      renderStatus();
    },
    startAction(chatId: number, action: string): void {
      endAction(chatId);
      const text = words(action === "typing" ? "local-chat-action-typing" : "local-chat-action-other");
      actions.set(chatId, { text, timer: setTimeout(() => endAction(chatId), ACTION_MS) });
      renderStatus();
    },
    endAction,
  };
}
