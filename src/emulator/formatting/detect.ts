import type { MessageEntity } from "grammy/types";
import { checkLink } from "./links.ts";

/** Enough of the top-level domains to tell a bare host from "e.g" or a file name. */
const TOP_LEVEL_DOMAINS =
  "ru|su|рф|рус|москва|com|org|net|info|biz|me|io|dev|app|bank|travel|shop|online|site|pro|ai|by|kz|uz|kg|am|ge|az|tj|md|ua|eu|de|uk|us|fr|it|es|pl|cz|tr|cn|in|jp|gov|edu";
const BARE_HOST = `(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+(?:${TOP_LEVEL_DOMAINS})`;
const BEFORE = "(?<![\\p{L}\\p{N}_@.\\-/])";
const URL_TAIL = '(?::\\d{1,5})?(?:[/?#][^\\s<>"«»]*)?';

type DetectedType = "mention" | "hashtag" | "cashtag" | "bot_command" | "url" | "email" | "phone_number";

/** In order of preference: what an earlier one took, a later one does not get. */
const PATTERNS: readonly (readonly [DetectedType, RegExp])[] = [
  ["email", /(?<![\p{L}\p{N}._%+-])[a-z0-9._%+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,24}(?![\p{L}\p{N}_-])/giu],
  ["url", /(?<![\p{L}\p{N}_])https?:\/\/[^\s<>"«»]+/giu],
  ["url", /(?<![\p{L}\p{N}_])(?:tg|ton):\/\/[^\s<>"«»]+/giu],
  ["url", new RegExp(`${BEFORE}${BARE_HOST}(?![\\p{L}\\p{N}_-])${URL_TAIL}`, "giu")],
  ["bot_command", /(?<![\p{L}\p{N}_/<>])\/[a-z0-9_]{1,64}(?:@[a-z0-9_]{3,32})?(?![\p{L}\p{N}_/@])/giu],
  ["mention", /(?<![\p{L}\p{N}_@/])@[a-z][a-z0-9_]{3,31}(?![\p{L}\p{N}_@])/giu],
  ["hashtag", /(?<![\p{L}\p{N}_#])#(?=[\p{N}_]*\p{L})[\p{L}\p{N}_]{1,256}(?![\p{L}\p{N}_#])/gu],
  ["cashtag", /(?<![\p{L}\p{N}_$])\$[A-Z]{3,8}(?![\p{L}\p{N}_])/gu],
  [
    "phone_number",
    /(?<![\p{L}\p{N}_+.-])(?:\+\d|8)(?:[ \u00a0\u2011()-]{0,3}\d){9,13}(?![\p{L}\p{N}_]|[.-]\d)/gu,
  ],
];

const TRAILING_PUNCTUATION = /[.,:;!?'")\]}…»]+$/u;

/** What Telegram finds in a text by itself: commands, mentions, links, e-mails, phones, tags. */
export function detectEntities(text: string): MessageEntity[] {
  const found: MessageEntity[] = [];
  for (const [type, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const value = trimmedMatch(type, match[0]);
      if (value === "") continue;
      const entity: MessageEntity = { type, offset: match.index, length: value.length };
      if (!found.some((other) => overlaps(entity, other))) found.push(entity);
    }
  }
  return found.toSorted((a, b) => a.offset - b.offset);
}

/** Adds what is detected where no explicit entity but a style or a quote stands. */
export function addDetected(text: string, explicit: readonly MessageEntity[]): MessageEntity[] {
  const taken = explicit.filter(({ type }) => !LETS_DETECT.has(type));
  return [
    ...explicit,
    ...detectEntities(text).filter((entity) => !taken.some((other) => overlaps(entity, other))),
  ];
}

const LETS_DETECT: ReadonlySet<MessageEntity["type"]> = new Set([
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "spoiler",
  "blockquote",
  "expandable_blockquote",
]);

const overlaps = (a: MessageEntity, b: MessageEntity): boolean =>
  a.offset < b.offset + b.length && b.offset < a.offset + a.length;

function trimmedMatch(type: DetectedType, value: string): string {
  if (type === "phone_number") return isPhone(value) ? value : "";
  if (type !== "url") return value;
  let url = value.replace(TRAILING_PUNCTUATION, "");
  // A closing bracket that has its opening one belongs to the link.
  while (value.charAt(url.length) === ")" && url.split("(").length > url.split(")").length) url += ")";
  return checkLink(url).ok ? url : "";
}

function isPhone(value: string): boolean {
  const digits = value.replace(/\D/g, "");
  return value.startsWith("+") ? digits.length <= 15 : digits.length === 11;
}
