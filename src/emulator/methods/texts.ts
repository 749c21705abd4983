import type { LinkPreviewOptions } from "grammy/types";
import { apiUser } from "../api-objects.ts";
import { isBlank } from "../formatting/clean-text.ts";
import { type FindUser, readFormattedText } from "../formatting/formatted-text.ts";
import type { FormattedText } from "../formatting/html.ts";
import { checkLink } from "../formatting/links.ts";
import type { Parameters } from "../parameters.ts";
import { badRequest } from "../refusal.ts";
import type { World } from "../world.ts";

/** In UTF-16 units, after the markup is read. */
const MAX_TEXT_LENGTH = 4096;
const MAX_CAPTION_LENGTH = 1024;

export const findUser =
  (world: World): FindUser =>
  (id) =>
    world.people.has(id) || id === world.bot.id ? apiUser(world, id) : null;

/** `text` with its markup read. Emptiness after reading and length are checked later, as in Telegram. */
export function readText(world: World, parameters: Parameters, name = "text"): FormattedText {
  const text = parameters.string(name) ?? "";
  if (text === "") throw badRequest("message text is empty");
  return readMarkup(world, parameters, text, "entities");
}

export function readCaption(world: World, parameters: Parameters): FormattedText {
  return readMarkup(world, parameters, parameters.string("caption") ?? "", "caption_entities");
}

function readMarkup(world: World, parameters: Parameters, text: string, entities: string): FormattedText {
  return readFormattedText(
    { text, parseMode: parameters.string("parse_mode"), entities: parameters.array(entities) },
    findUser(world),
  );
}

/** `tooLong`: Telegram words it in one way for new messages, in another for edited ones. */
export function checkText({ text }: FormattedText, tooLong: string): void {
  if (isBlank(text)) throw badRequest("text must be non-empty");
  if (text.length > MAX_TEXT_LENGTH) throw badRequest(tooLong);
}

export function checkCaption({ text }: FormattedText): void {
  if (text.length > MAX_CAPTION_LENGTH) throw badRequest("message caption is too long");
}

const PREVIEW_FLAGS = ["is_disabled", "prefer_small_media", "prefer_large_media", "show_above_text"];

/** Shown back only where there is a link to preview or to hide the preview of. */
export function readLinkPreview(
  parameters: Parameters,
  { entities }: FormattedText,
): LinkPreviewOptions | undefined {
  const options = parameters.object("link_preview_options");
  if (!options) return undefined;
  for (const [name, value] of Object.entries(options)) {
    if (name === "url") {
      if (typeof value !== "string") throw badRequest('field "url" must be of type String');
      if (!checkLink(value).ok) throw badRequest("WEBPAGE_URL_INVALID");
    } else if (!PREVIEW_FLAGS.includes(name)) {
      throw badRequest(`unknown field ${name} in link_preview_options`);
    } else if (typeof value !== "boolean") {
      throw badRequest(`field "${name}" must be of type Boolean`);
    }
  }
  const hasLink = entities.some(({ type }) => type === "url" || type === "text_link");
  return hasLink || "url" in options ? { ...options } : undefined;
}
