import type { Content } from "../../content.ts";
import { HOME_TIME_ZONE } from "../../guide/card.ts";
import { civilDate } from "../../guide/hours.ts";
import { type CopyOptions, type SharedCopy, sharedCopy } from "./shared-copy.ts";

export type Copies = (content: Content, id: string, options: CopyOptions) => SharedCopy | undefined;

/** Makes each copy once a day: an inline query asks for a dozen of them at every letter that is typed. */
export function createCopies(): Copies {
  let made = new Map<string, SharedCopy | undefined>();
  let madeOf: { content: Content; date: string } | undefined;
  return (content, id, options) => {
    const date = civilDate(options.now, HOME_TIME_ZONE);
    if (madeOf?.content !== content || madeOf.date !== date) {
      made = new Map();
      madeOf = { content, date };
    }
    const key = `${options.locale} ${id}`;
    // Only addresses of ours are kept: what people type is not.
    if (!made.has(key) && content.guide.screen(id)) made.set(key, sharedCopy(content, id, options));
    return made.get(key);
  };
}
