import type { MessageEntity } from "grammy/types";
import { parseDateTimeFormat } from "./date-time.ts";
import { checkLink, mentionedUserId } from "./links.ts";
import { MarkupError } from "./markup-error.ts";

export interface OpenTag {
  readonly name: string;
  /** The one attribute value that matters for the tag; "" without it. */
  readonly argument: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Where its text begins, in UTF-16 units. */
  readonly offset: number;
}

type StyleType = "bold" | "italic" | "underline" | "strikethrough" | "spoiler";

const STYLE_TAGS: Readonly<Record<string, StyleType>> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  span: "spoiler",
  "tg-spoiler": "spoiler",
};

const OTHER_TAGS = ["a", "code", "pre", "blockquote", "tg-emoji", "tg-time"];

export const isSupportedTag = (name: string): boolean =>
  Object.hasOwn(STYLE_TAGS, name) || OTHER_TAGS.includes(name);

/** Attributes that Telegram does not know are skipped without a word. */
export function readTagArgument(name: string, attributes: ReadonlyMap<string, string>): string {
  switch (name) {
    case "a":
      return attributes.get("href") ?? "";
    case "tg-emoji":
      return attributes.get("emoji-id") ?? "";
    case "tg-time":
      return attributes.get("unix") ?? "";
    case "blockquote":
      return attributes.has("expandable") ? "expandable" : "";
    case "code":
      return withoutPrefix(attributes.get("class") ?? "", "language-");
    case "span":
      return withoutPrefix(attributes.get("class") ?? "", "tg-");
    default:
      return "";
  }
}

const withoutPrefix = (value: string, prefix: string): string =>
  value.startsWith(prefix) ? value.slice(prefix.length) : "";

/** The language of a `<code class="language-…">`, kept until its `<pre>` is known. */
const codeLanguages = new WeakMap<MessageEntity, string>();

/**
 * The entity of a closed tag, null for none: a tag around nothing, a link that leads nowhere.
 * `<pre>` and `<code>` around the same text become one: then the entity in `entities` is changed instead.
 */
export function entityOf(tag: OpenTag, text: string, entities: MessageEntity[]): MessageEntity | null {
  const { name, argument, offset } = tag;
  const length = text.length - offset;
  if (length === 0) return null;

  const style = STYLE_TAGS[name];
  if (style) return { type: style, offset, length };
  switch (name) {
    case "a":
      return linkEntity(argument || text.slice(offset), offset, length);
    case "blockquote":
      return { type: argument ? "expandable_blockquote" : "blockquote", offset, length };
    case "tg-emoji":
      if (!isCustomEmojiId(argument)) throw new MarkupError("Invalid custom emoji identifier specified");
      return { type: "custom_emoji", offset, length, custom_emoji_id: argument };
    case "tg-time": {
      const time = /^\d{1,10}$/.test(argument) ? Number(argument) : 0;
      if (time <= 0 || time > 0x7fffffff) throw new MarkupError("Invalid date specified");
      const format = parseDateTimeFormat(tag.attributes.get("format") ?? "");
      if (format === null) throw new MarkupError("Invalid date format used");
      return { type: "date_time", offset, length, unix_time: time, date_time_format: format };
    }
    default:
      return codeEntity(name, argument, offset, length, entities);
  }
}

function codeEntity(
  name: string,
  language: string,
  offset: number,
  length: number,
  entities: MessageEntity[],
): MessageEntity | null {
  const inner = entities.at(-1);
  const isAroundSame = inner?.offset === offset && inner.length === length;
  if (name === "pre") {
    const inside = inner && codeLanguages.get(inner);
    if (!inner || !isAroundSame || inner.type !== "code" || !inside) return { type: "pre", offset, length };
    entities[entities.length - 1] = { type: "pre", offset, length, language: inside };
    return null;
  }
  if (inner && isAroundSame && inner.type === "pre" && language) {
    inner.language = language;
    return null;
  }
  const entity: MessageEntity = { type: "code", offset, length };
  if (language) codeLanguages.set(entity, language);
  return entity;
}

function linkEntity(url: string, offset: number, length: number): MessageEntity | null {
  const userId = mentionedUserId(url);
  if (userId !== null) {
    // The name is filled in by whoever knows the users.
    return { type: "text_mention", offset, length, user: { id: userId, is_bot: false, first_name: "" } };
  }
  const link = checkLink(url);
  return link.ok ? { type: "text_link", offset, length, url: link.url } : null;
}

/** A positive 64-bit number. */
export const isCustomEmojiId = (id: string): boolean =>
  /^\d{1,19}$/.test(id) && BigInt(id) > 0n && BigInt(id) < 1n << 63n;
