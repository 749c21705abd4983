import type { MessageEntity } from "grammy/types";
import type { FormattedText } from "./html.ts";

/** Line and paragraph separators, direction overrides and three combining marks that Telegram drops. */
const DROPPED = /\r|[\u2028-\u202e]|\u030a|\u0333|\u033f/u;
const NEW_LINE = 0x0a;
const SPACE = 0x20;
const BLANK = /[ \n]/;

/** Characters that show nothing, so that a text of them alone is empty for Telegram. */
const INVISIBLE = /[\s\u180e\u2000-\u200f\u202f\u205f-\u206f\u2800\ufeff\u{e0000}-\u{e007f}]/gu;

export const isBlank = (text: string): boolean => text.replace(INVISIBLE, "") === "";

/** Drops and replaces what Telegram does not keep, trims both ends, and moves the entities along. */
export function cleanText({ text, entities }: FormattedText): FormattedText {
  // newOffset[i]: where the UTF-16 unit i of `text` ends up.
  const newOffset: number[] = [];
  let cleaned = "";
  for (let i = 0; i < text.length; i++) {
    newOffset.push(cleaned.length);
    const unit = text.charAt(i);
    if (DROPPED.test(unit)) continue;
    const isControl = text.charCodeAt(i) < SPACE && text.charCodeAt(i) !== NEW_LINE;
    cleaned += isControl ? " " : unit;
  }
  newOffset.push(cleaned.length);

  let end = cleaned.length;
  while (end > 0 && BLANK.test(cleaned.charAt(end - 1))) end--;
  let start = 0;
  while (start < end && BLANK.test(cleaned.charAt(start))) start++;

  const place = (offset: number): number =>
    Math.min(Math.max(newOffset[offset] ?? cleaned.length, start), end) - start;
  const moved = entities.flatMap((entity): MessageEntity[] => {
    const from = place(entity.offset);
    const length = place(entity.offset + entity.length) - from;
    return length > 0 ? [{ ...entity, offset: from, length }] : [];
  });
  return { text: cleaned.slice(start, end), entities: moved };
}
