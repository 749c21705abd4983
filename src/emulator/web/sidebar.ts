import type { User } from "grammy/types";
import { attachmentName } from "./attachment.ts";
import { avatar } from "./avatar.ts";
import { formatTime } from "./date-format.ts";
import { button, byId, element } from "./elements.ts";
import { icon } from "./icons.ts";
import type { Chat, ChatState } from "./protocol.ts";
import type { WordKey, Words } from "./words.ts";

/** Languages to pretend: both of the bot's, and some it has to answer in another one. */
const LANGUAGES: ReadonlyMap<string, WordKey> = new Map([
  ["ru", "local-chat-language-ru"],
  ["en", "local-chat-language-en"],
  ["kk", "local-chat-language-kk"],
  ["uz", "local-chat-language-uz"],
  ["de", "local-chat-language-de"],
]);

export const fullName = ({ first_name, last_name }: User): string =>
  [first_name, last_name].filter(Boolean).join(" ");

/** The list of chats, the pretended people and their language. */
export function renderSidebar(
  state: ChatState,
  openChatId: number | undefined,
  words: Words,
  openChat: (id: number) => void,
): void {
  const locale = words("local-chat-locale");
  replaceRows(
    byId("chats", HTMLElement),
    state.chats.map((chat) =>
      button(
        { class: "person", "aria-current": chat.id === openChatId ? "true" : false, "data-row": chat.id },
        () => openChat(chat.id),
        avatar(chatTitle(chat, state), chat.id === state.me.id ? 0 : chat.id),
        row(chatTitle(chat, state), preview(chat, words), lastTime(chat, locale)),
      ),
    ),
  );
  replaceRows(
    byId("people", HTMLElement),
    state.users.map((user) =>
      element(
        "a",
        {
          class: "person",
          href: `?user=${user.id}`,
          "aria-current": user.id === state.me.id ? "true" : false,
          "data-row": user.id,
        },
        avatar(fullName(user), user.id),
        row(fullName(user), user.username ? `@${user.username}` : "", ""),
        ...(user.id === state.me.id ? [icon("check")] : []),
      ),
    ),
  );
  renderLanguages(byId("language", HTMLSelectElement), state.me.language_code ?? "", words);
}

/** The title as this person sees it: the bot's chat bears the bot's name. */
export function chatTitle(chat: Chat, { bot, me }: ChatState): string {
  return chat.id === me.id ? bot.name : chat.title;
}

function row(title: string, detail: string, time: string): HTMLElement {
  return element(
    "span",
    { class: "person-text" },
    element("span", { class: "person-name" }, title),
    element("span", { class: "person-time" }, time),
    element("span", { class: "person-detail" }, detail),
  );
}

function preview({ messages }: Chat, words: Words): string {
  const last = messages.at(-1);
  if (!last) return words("local-chat-no-messages");
  return last.text.slice(0, 80) || attachmentName(last.kind, words);
}

function lastTime({ messages }: Chat, locale: string): string {
  const last = messages.at(-1);
  return last ? formatTime(last.date, locale) : "";
}

/** New rows, the focus on the same one as before. */
function replaceRows(parent: HTMLElement, rows: HTMLElement[]): void {
  const focused = document.activeElement;
  const id = focused instanceof HTMLElement && parent.contains(focused) ? focused.dataset["row"] : undefined;
  parent.replaceChildren(...rows);
  if (id !== undefined) rows.find(({ dataset }) => dataset["row"] === id)?.focus();
}

function renderLanguages(select: HTMLSelectElement, current: string, words: Words): void {
  const codes = new Set([...LANGUAGES.keys(), ...(current === "" ? [] : [current])]);
  const options = [...codes].map((code) => {
    const key = LANGUAGES.get(code);
    return element("option", { value: code }, key ? words(key) : code);
  });
  // New options would close the open list.
  const shown = [...select.options].map(({ text }) => text).join();
  if (shown !== options.map(({ text }) => text).join()) select.replaceChildren(...options);
  select.value = current;
}
