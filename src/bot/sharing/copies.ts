import type { Content } from "../../content.ts";
import { HOME_TIME_ZONE } from "../../guide/card.ts";
import { civilDate } from "../../guide/hours.ts";
import { type CopyOptions, type SharedCopy, sharedCopy } from "./shared-copy.ts";

export type Copies = (content: Content, id: string, options: CopyOptions) => SharedCopy | undefined;

/**
 * Makes each copy once a day: an inline query asks for a dozen of them at every letter that is typed. The first one in a
 * language has the others made in idle moments, for the next letter asks for them.
 */
export function createCopies(): Copies {
  let made = new Map<string, SharedCopy | undefined>();
  let madeOf: { content: Content; date: string } | undefined;
  const languages = new Set<string>();

  function copyOf(content: Content, id: string, options: CopyOptions): SharedCopy | undefined {
    const key = `${options.locale} ${id}`;
    // Only addresses of ours are kept: what people type is not.
    if (!made.has(key) && content.guide.screen(id)) made.set(key, sharedCopy(content, id, options));
    return made.get(key);
  }

  function makeOthers(content: Content, options: CopyOptions): void {
    const kept = made;
    const ids = [...content.guide.addresses()];
    const next = () => {
      const id = ids.pop();
      if (id === undefined || made !== kept) return;
      copyOf(content, id, options);
      setImmediate(next);
    };
    setImmediate(next);
  }

  return (content, id, options) => {
    const date = civilDate(options.now, HOME_TIME_ZONE);
    if (madeOf?.content !== content || madeOf.date !== date) {
      made = new Map();
      madeOf = { content, date };
      languages.clear();
    }
    if (!languages.has(options.locale)) {
      languages.add(options.locale);
      makeOthers(content, options);
    }
    return copyOf(content, id, options);
  };
}
