import type { MessageEntity } from "grammy/types";
import { badRequest } from "../refusal.ts";
import { cleanText } from "./clean-text.ts";
import { addDetected } from "./detect.ts";
import { normaliseEntities } from "./entities.ts";
import { readEntities } from "./explicit-entities.ts";
import { type FormattedText, parseHtml } from "./html.ts";
import { MarkupError } from "./markup-error.ts";

export interface TextParameters {
  readonly text: string;
  readonly parseMode: string | undefined;
  /** `entities` or `caption_entities` as they came. */
  readonly entities: unknown;
}

/** Looks up whom a mention by id means; null for someone the bot has never met. */
export type FindUser = (id: number) => MessageEntity.TextMentionMessageEntity["user"] | null;

/** The markup of a text or a caption read as Telegram does; lengths are checked later, when the chat is known. */
export function readFormattedText(parameters: TextParameters, findUser: FindUser): FormattedText {
  const marked = readMarkup(parameters);
  const { text, entities } = cleanText(marked);
  const known = entities.flatMap((entity): MessageEntity[] => {
    if (entity.type !== "text_mention") return [entity];
    const user = findUser(entity.user.id);
    return user ? [{ ...entity, user }] : [];
  });
  return { text, entities: normaliseEntities(addDetected(text, known), text) };
}

function readMarkup({ text, parseMode, entities }: TextParameters): FormattedText {
  const mode = parseMode?.toLowerCase() ?? "";
  if (mode === "") return { text, entities: readEntities(entities, text) };
  // The other two modes exist in Telegram; no message of ours uses them, so they are refused here.
  if (mode !== "html") throw badRequest("unsupported parse_mode");
  try {
    return parseHtml(text);
  } catch (error) {
    if (error instanceof MarkupError) throw badRequest(`can't parse entities: ${error.message}`);
    throw error;
  }
}
