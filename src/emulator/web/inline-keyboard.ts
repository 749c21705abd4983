import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import { button, element } from "./elements.ts";
import type { ShareKinds } from "./forwarding.ts";
import { type IconName, icon } from "./icons.ts";
import type { Words } from "./words.ts";

export type KeyboardActions = {
  callback: (data: string) => void;
  url: (url: string) => void;
  copy: (text: string) => void;
  /** Puts "@bot query" into the message field. */
  inline: (query: string) => void;
  /** Lets the person choose a chat of these kinds first. */
  share: (kinds: ShareKinds, query: string) => void;
  unsupported: () => void;
};

/** The buttons below a bubble. `isWaiting` tells which callback buttons still wait for the bot's answer. */
export function inlineKeyboard(
  markup: InlineKeyboardMarkup,
  words: Words,
  isWaiting: (data: string) => boolean,
  actions: KeyboardActions,
): HTMLElement {
  const rows = markup.inline_keyboard.map((row) =>
    element("div", { class: "row" }, ...row.map((key) => keyButton(key, isWaiting, actions))),
  );
  return element(
    "div",
    { class: "keyboard", role: "group", "aria-label": words("local-chat-keyboard") },
    ...rows,
  );
}

function keyButton(
  key: InlineKeyboardButton,
  isWaiting: (data: string) => boolean,
  actions: KeyboardActions,
): HTMLButtonElement {
  const data = "callback_data" in key ? key.callback_data : undefined;
  const corner = cornerIcon(key);
  const made = button(
    { class: `key ${key.style ?? ""}`, title: key.text, disabled: "disabled" in key, "data-callback": data },
    () => {
      if (!made.hasAttribute("aria-busy")) press(key, actions);
    },
    element("span", { class: "key-text" }, key.text),
    ...(corner ? [icon(corner)] : []),
  );
  if (data !== undefined) setKeyWaiting(made, isWaiting(data));
  return made;
}

/** The spinner on a pressed button. It stays focusable, so that the keyboard does not lose its place. */
export function setKeyWaiting(key: HTMLButtonElement, waiting: boolean): void {
  if (waiting) key.setAttribute("aria-busy", "true");
  else key.removeAttribute("aria-busy");
}

function cornerIcon(key: InlineKeyboardButton): IconName | undefined {
  if ("url" in key || "login_url" in key) return "link";
  if ("copy_text" in key) return "copy";
  if (Object.keys(key).some((field) => field.startsWith("switch_inline_query"))) return "forward";
  return undefined;
}

function press(key: InlineKeyboardButton, actions: KeyboardActions): void {
  if ("callback_data" in key) actions.callback(key.callback_data);
  else if ("url" in key) actions.url(key.url);
  else if ("copy_text" in key) actions.copy(key.copy_text.text);
  else if ("switch_inline_query_current_chat" in key) actions.inline(key.switch_inline_query_current_chat);
  else if ("switch_inline_query_chosen_chat" in key) {
    const {
      query = "",
      allow_user_chats: people = false,
      allow_group_chats: groups = false,
    } = key.switch_inline_query_chosen_chat;
    actions.share({ people, groups }, query);
  } else if ("switch_inline_query" in key)
    actions.share({ people: true, groups: true }, key.switch_inline_query);
  else actions.unsupported();
}
