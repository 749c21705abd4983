import type { MessageEntity } from "grammy/types";
import { badRequest } from "../refusal.ts";
import { parseDateTimeFormat } from "./date-time.ts";
import { isCustomEmojiId } from "./html-tags.ts";
import { checkLink } from "./links.ts";

const PLAIN_TYPES = [
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "spoiler",
  "blockquote",
  "expandable_blockquote",
  "code",
] as const;

/** Telegram finds these by itself and skips them when given. */
const DETECTED_TYPES = [
  "mention",
  "hashtag",
  "cashtag",
  "bot_command",
  "url",
  "email",
  "phone_number",
  "bank_card_number",
];

const unreadable = (reason: string) => badRequest(`can't parse MessageEntity: ${reason}`);

/** Entities given by a bot instead of markup; refuses what lies outside of the text or has a field missing. */
export function readEntities(value: unknown, text: string): MessageEntity[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw badRequest("can't parse entities JSON object");
  return value.flatMap((item: unknown): MessageEntity[] => {
    if (typeof item !== "object" || item === null || Array.isArray(item)) {
      throw unreadable("expected an Object");
    }
    const entity = readEntity(Object.fromEntries(Object.entries(item)));
    if (entity) checkPlace(entity, text);
    return entity ? [entity] : [];
  });
}

function readEntity(fields: Record<string, unknown>): MessageEntity | null {
  const type = field(fields, "type", "string");
  const offset = field(fields, "offset", "number");
  const length = field(fields, "length", "number");
  if (type === "") throw unreadable("Type is not specified");
  if (DETECTED_TYPES.includes(type)) return null;
  const plain = PLAIN_TYPES.find((known) => known === type);
  if (plain) return { type: plain, offset, length };

  switch (type) {
    case "pre": {
      const { language } = fields;
      return { type, offset, length, ...(typeof language === "string" && language && { language }) };
    }
    case "text_link": {
      const url = field(fields, "url", "string");
      const link = checkLink(url);
      if (!link.ok) throw badRequest(`entity URL '${url}' is invalid: ${link.reason}`);
      return { type, offset, length, url: link.url };
    }
    case "text_mention": {
      const user = fields["user"];
      if (typeof user !== "object" || user === null) throw unreadable(`Can't find field "user"`);
      const id = field(Object.fromEntries(Object.entries(user)), "id", "number");
      return { type, offset, length, user: { id, is_bot: false, first_name: "" } };
    }
    case "custom_emoji": {
      const id = field(fields, "custom_emoji_id", "string");
      if (!isCustomEmojiId(id)) throw unreadable(`Field "custom_emoji_id" must be a valid Number`);
      return { type, offset, length, custom_emoji_id: id };
    }
    case "date_time": {
      const time = field(fields, "unix_time", "number");
      const format = parseDateTimeFormat(
        typeof fields["date_time_format"] === "string" ? fields["date_time_format"] : "",
      );
      if (format === null) throw unreadable("Invalid date-time format specified");
      if (time <= 0) throw badRequest("invalid date specified");
      return { type, offset, length, unix_time: time, date_time_format: format };
    }
    default:
      throw unreadable("Unsupported type specified");
  }
}

function field(fields: Record<string, unknown>, name: string, type: "string"): string;
function field(fields: Record<string, unknown>, name: string, type: "number"): number;
function field(fields: Record<string, unknown>, name: string, type: "string" | "number"): unknown {
  const value = fields[name];
  if (value === undefined || value === null) throw unreadable(`Can't find field "${name}"`);
  const isRight = type === "string" ? typeof value === "string" : Number.isInteger(value);
  if (!isRight) {
    throw unreadable(`Field "${name}" must be of type ${type === "string" ? "String" : "Number"}`);
  }
  return value;
}

function checkPlace({ offset, length }: MessageEntity, text: string): void {
  const end = offset + length;
  if (offset < 0) throw badRequest(`receive an entity with incorrect offset ${offset}`);
  if (length < 0) throw badRequest(`receive an entity with incorrect length ${length}`);
  if (offset > text.length) {
    throw badRequest(`entity begins after the end of the text at UTF-16 offset ${offset}`);
  }
  if (end > text.length) {
    throw badRequest(
      `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${end}`,
    );
  }
  if (splitsPair(text, offset)) {
    throw badRequest(`entity begins in a middle of a UTF-16 symbol at byte offset ${offset}`);
  }
  if (splitsPair(text, end)) {
    throw badRequest(
      `entity beginning at UTF-16 offset ${offset} ends in a middle of a UTF-16 symbol at byte offset ${end}`,
    );
  }
}

const splitsPair = (text: string, offset: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset));
