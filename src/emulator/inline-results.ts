import type { InlineKeyboardMarkup } from "grammy/types";
import type { FormattedText } from "./formatting/html.ts";
import { checkText, readLinkPreview, readText } from "./methods/texts.ts";
import { isRecord, readParameters } from "./parameters.ts";
import { badRequest } from "./refusal.ts";
import { readInlineKeyboard } from "./reply-markup.ts";
import type { MethodSpec } from "./spec.ts";
import type { StoredMessage, World } from "./world.ts";

/** One result as a person sees it in the list, and the message that choosing it sends. */
export interface InlineResult {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly content: FormattedText & Pick<StoredMessage, "linkPreview">;
  readonly keyboard: InlineKeyboardMarkup | undefined;
}

const MAX_ID_BYTES = 64;

const ARTICLE = {
  type: "string",
  id: "string",
  title: "string",
  description: "string",
  input_message_content: "object",
  reply_markup: "object",
  url: "string",
  thumbnail_url: "string",
  thumbnail_width: "integer",
  thumbnail_height: "integer",
} as const satisfies MethodSpec;

const TEXT_CONTENT = {
  message_text: "string",
  parse_mode: "string",
  entities: "array",
  link_preview_options: "object",
} as const satisfies MethodSpec;

/** Reads a result of type "article" with a text in it, the only kind that is known here; throws a refusal. */
export function readInlineResult(world: World, value: unknown): InlineResult {
  if (!isRecord(value)) {
    throw badRequest("can't parse inline query result: InlineQueryResult must be an Object");
  }
  const { type } = value;
  if (typeof type !== "string") throw badRequest(`can't parse inline query result: Can't find field "type"`);
  if (type !== "article")
    throw badRequest(`the pretended Telegram knows no inline query results of type "${type}"`);
  const fields = readParameters(value, ARTICLE);
  const id = fields.string("id") ?? "";
  if (id === "" || Buffer.byteLength(id) > MAX_ID_BYTES) throw badRequest("RESULT_ID_INVALID");
  const title = fields.string("title") ?? "";
  if (title.trim() === "") throw badRequest("ARTICLE_TITLE_EMPTY");
  const content = fields.object("input_message_content");
  if (!content) throw badRequest(`can't parse inline query result: Can't find field "input_message_content"`);
  const given = readParameters(content, TEXT_CONTENT);
  const text = readText(world, given, "message_text");
  checkText(text, "MESSAGE_TOO_LONG");
  const linkPreview = readLinkPreview(given, text);
  return {
    id,
    title,
    description: fields.string("description") ?? "",
    content: { ...text, ...(linkPreview && { linkPreview }) },
    keyboard: readInlineKeyboard(fields.object("reply_markup")),
  };
}
