import type { InlineKeyboardButton, InlineKeyboardMarkup, SwitchInlineQueryChosenChat } from "grammy/types";
import { checkLink } from "./formatting/links.ts";
import { isRecord } from "./parameters.ts";
import { badRequest } from "./refusal.ts";

/** Telegram shows no more than this in one row. */
const MAX_IN_ROW = 8;
const MAX_BUTTONS = 100;
const MAX_CALLBACK_DATA_BYTES = 64;
const MAX_COPY_TEXT_LENGTH = 256;
const STYLES = ["danger", "success", "primary"] as const;

/** A button has exactly one of these. */
const ACTIONS = [
  "url",
  "callback_data",
  "web_app",
  "login_url",
  "switch_inline_query",
  "switch_inline_query_current_chat",
  "switch_inline_query_chosen_chat",
  "copy_text",
  "callback_game",
  "pay",
] as const;
type Action = (typeof ACTIONS)[number];

const unreadable = (reason: string) => badRequest(`can't parse inline keyboard button: ${reason}`);

/** The inline keyboard of a message, undefined for none. The other markups are read in reply-keyboard.ts. */
export function readReplyMarkup(
  markup: Readonly<Record<string, unknown>> | undefined,
): InlineKeyboardMarkup | undefined {
  if (!markup) return undefined;
  if ("inline_keyboard" in markup) return readInlineKeyboard(markup);
  if (!["keyboard", "remove_keyboard", "force_reply"].some((kind) => kind in markup)) {
    throw badRequest("object expected as reply markup");
  }
  return undefined;
}

/** The only markup that edited messages may have. */
export function readInlineKeyboard(
  markup: Readonly<Record<string, unknown>> | undefined,
): InlineKeyboardMarkup | undefined {
  if (!markup) return undefined;
  const rows = markup["inline_keyboard"];
  if (rows === undefined) throw badRequest("inline keyboard expected");
  if (!Array.isArray(rows)) throw badRequest('field "inline_keyboard" must be of type Array');
  const other = Object.keys(markup).find((key) => key !== "inline_keyboard");
  if (other !== undefined) throw badRequest(`unknown field ${other} in reply markup`);

  const keyboard = rows.map((row: unknown) => {
    if (!Array.isArray(row))
      throw badRequest("can't parse inline keyboard: expected an Array of Array of buttons");
    if (row.length > MAX_IN_ROW) throw badRequest("reply markup is too long");
    return row.map((button: unknown) => readButton(button));
  });
  if (keyboard.flat().length > MAX_BUTTONS) throw badRequest("reply markup is too long");
  const filled = keyboard.filter((row) => row.length > 0);
  return filled.length > 0 ? { inline_keyboard: filled } : undefined;
}

function readButton(button: unknown): InlineKeyboardButton {
  if (!isRecord(button)) throw unreadable("InlineKeyboardButton must be an Object");
  const { text, style, icon_custom_emoji_id: icon } = button;
  if (text === undefined) throw unreadable(`Can't find field "text"`);
  if (typeof text !== "string") throw unreadable(`Field "text" must be of type String`);
  if (text.trim() === "") throw badRequest("inline keyboard button text must be non-empty");
  const knownStyle = STYLES.find((known) => known === style);
  if (style !== undefined && !knownStyle) throw unreadable("Unsupported button style specified");
  if (icon !== undefined && typeof icon !== "string") {
    throw unreadable(`Field "icon_custom_emoji_id" must be of type String`);
  }

  const known = ["text", "style", "icon_custom_emoji_id", ...ACTIONS];
  const stranger = Object.keys(button).find((key) => !known.includes(key));
  if (stranger !== undefined) throw unreadable(`unknown field ${stranger}`);
  const actions = ACTIONS.filter((action) => button[action] !== undefined);
  const [action] = actions;
  if (!action) throw unreadable("Text buttons are unallowed in the inline keyboard");
  if (actions.length > 1) throw unreadable("exactly one type of the button must be specified");
  return {
    text,
    ...(knownStyle && { style: knownStyle }),
    ...(icon !== undefined && { icon_custom_emoji_id: icon }),
    ...readAction(action, button[action]),
  };
}

function readAction(action: Action, value: unknown) {
  switch (action) {
    case "callback_data": {
      const data = nonEmpty(action, value);
      if (Buffer.byteLength(data) > MAX_CALLBACK_DATA_BYTES) throw badRequest("BUTTON_DATA_INVALID");
      return { callback_data: data };
    }
    case "url": {
      const url = nonEmpty(action, value);
      const link = checkLink(url);
      if (!link.ok) throw badRequest(`inline keyboard button URL '${url}' is invalid: ${link.reason}`);
      return { url };
    }
    case "copy_text": {
      if (!isRecord(value)) throw unreadable(`Field "copy_text" must be of type Object`);
      const text = stringField("text", value["text"]);
      if (text === "" || text.length > MAX_COPY_TEXT_LENGTH) throw badRequest("BUTTON_COPY_TEXT_INVALID");
      return { copy_text: { text } };
    }
    case "web_app": {
      const url = isRecord(value) ? stringField("url", value["url"]) : "";
      if (!/^https:\/\//i.test(url) || !checkLink(url).ok) {
        throw badRequest(
          `inline keyboard button Web App URL '${url}' is invalid: Only HTTPS links are allowed`,
        );
      }
      return { web_app: { url } };
    }
    case "switch_inline_query":
      return { switch_inline_query: stringField(action, value) };
    case "switch_inline_query_current_chat":
      return { switch_inline_query_current_chat: stringField(action, value) };
    case "switch_inline_query_chosen_chat":
      return { switch_inline_query_chosen_chat: readChosenChat(action, value) };
    case "login_url":
      throw badRequest("BOT_DOMAIN_INVALID");
    case "callback_game":
    case "pay":
      break;
  }
  throw badRequest("BUTTON_TYPE_INVALID");
}

const CHAT_KINDS = [
  "allow_user_chats",
  "allow_bot_chats",
  "allow_group_chats",
  "allow_channel_chats",
] as const;

function readChosenChat(name: string, value: unknown): SwitchInlineQueryChosenChat {
  if (!isRecord(value)) throw unreadable(`Field "${name}" must be of type Object`);
  const { query, ...kinds } = value;
  const wrong = Object.entries(kinds).find(
    ([kind, isAllowed]) => !CHAT_KINDS.some((known) => known === kind) || typeof isAllowed !== "boolean",
  );
  if (wrong) throw unreadable(`Field "${wrong[0]}" is unknown or not of type Boolean`);
  if (!Object.values(kinds).includes(true)) throw unreadable("at least one chat type must be allowed");
  return { ...kinds, ...(query !== undefined && { query: stringField("query", query) }) };
}

/** Telegram takes an empty value for a missing one. */
function nonEmpty(name: string, value: unknown): string {
  const text = stringField(name, value);
  if (text === "") throw unreadable("Text buttons are unallowed in the inline keyboard");
  return text;
}

function stringField(name: string, value: unknown): string {
  if (typeof value === "string") return value;
  throw unreadable(
    value === undefined ? `Can't find field "${name}"` : `Field "${name}" must be of type String`,
  );
}
