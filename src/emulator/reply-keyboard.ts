import { isRecord } from "./parameters.ts";
import { badRequest } from "./refusal.ts";

/** A button below the message field: it sends its text, or lets the person choose accounts for the bot. */
export interface ReplyKey {
  readonly text: string;
  readonly requestUsers?: { readonly requestId: number };
}

export interface ReplyKeyboard {
  readonly rows: readonly (readonly ReplyKey[])[];
  /** Goes away once a button of it is used. */
  readonly oneTime: boolean;
}

const MAX_IN_ROW = 12;
const MAX_BUTTONS = 300;
const OPTIONS = ["is_persistent", "resize_keyboard", "one_time_keyboard", "selective"];
const REQUEST_FLAGS = ["user_is_bot", "user_is_premium", "request_name", "request_username", "request_photo"];
/** Kinds of buttons that no message of ours has; they are known, and send nothing here. */
const OTHER_ACTIONS = [
  "request_chat",
  "request_contact",
  "request_location",
  "request_poll",
  "web_app",
  "style",
  "icon_custom_emoji_id",
];

/** What a message does to the keyboard below the field: another one, null for none, undefined to leave it as it is. */
export function readReplyKeyboard(
  markup: Readonly<Record<string, unknown>> | undefined,
): ReplyKeyboard | null | undefined {
  if (!markup) return undefined;
  if ("remove_keyboard" in markup) {
    checkFlags(markup, ["remove_keyboard", "selective"], []);
    return markup["remove_keyboard"] === true ? null : undefined;
  }
  if ("force_reply" in markup) {
    checkFlags(markup, ["force_reply", "selective"], ["input_field_placeholder"]);
    return undefined;
  }
  if (!("keyboard" in markup)) return undefined;
  const { keyboard } = markup;
  if (!Array.isArray(keyboard)) throw badRequest('field "keyboard" must be of type Array');
  checkFlags(markup, OPTIONS, ["keyboard", "input_field_placeholder"]);
  const rows = keyboard.map((row: unknown) => {
    if (!Array.isArray(row)) throw badRequest("can't parse keyboard: expected an Array of Array of buttons");
    if (row.length > MAX_IN_ROW) throw badRequest("reply markup is too long");
    return row.map(readKey);
  });
  const filled = rows.filter((row) => row.length > 0);
  if (filled.length === 0) throw badRequest("reply markup is empty");
  if (filled.flat().length > MAX_BUTTONS) throw badRequest("reply markup is too long");
  return { rows: filled, oneTime: markup["one_time_keyboard"] === true };
}

const unreadable = (reason: string) => badRequest(`can't parse keyboard button: ${reason}`);

function readKey(key: unknown): ReplyKey {
  if (typeof key === "string") return checkedText({ text: key });
  if (!isRecord(key)) throw unreadable("KeyboardButton must be an Object");
  const { text, request_users: request } = key;
  if (typeof text !== "string") throw unreadable(`Can't find field "text"`);
  const stranger = Object.keys(key).find(
    (name) => !["text", "request_users", ...OTHER_ACTIONS].includes(name),
  );
  if (stranger !== undefined) throw unreadable(`unknown field ${stranger}`);
  if (request === undefined) return checkedText({ text });
  if (!isRecord(request)) throw unreadable('Field "request_users" must be of type Object');
  checkFlags(request, REQUEST_FLAGS, ["request_id", "max_quantity"]);
  const { request_id: requestId } = request;
  if (typeof requestId !== "number" || !Number.isInteger(requestId)) {
    throw unreadable(`Can't find field "request_id"`);
  }
  return checkedText({ text, requestUsers: { requestId } });
}

function checkedText(key: ReplyKey): ReplyKey {
  if (key.text.trim() === "") throw badRequest("keyboard button text must be non-empty");
  return key;
}

function checkFlags(
  fields: Readonly<Record<string, unknown>>,
  flags: readonly string[],
  others: readonly string[],
): void {
  for (const [name, value] of Object.entries(fields)) {
    if (flags.includes(name)) {
      if (typeof value !== "boolean") throw badRequest(`field "${name}" must be of type Boolean`);
    } else if (!others.includes(name)) throw badRequest(`unknown field ${name} in reply markup`);
  }
}
