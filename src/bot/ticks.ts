import type { InlineKeyboardButton } from "grammy/types";
import { type Html, htm } from "../i18n/html.ts";

const TICKED = "☑";
const UNTICKED = "☐";

/** `done`: bit n for item n. */
export function isDone(done: number, item: number): boolean {
  return (done & (1 << item)) !== 0;
}

/** The items of a list, those that are done crossed out. */
export function ticked(items: readonly Html[], done: number): Html[] {
  return items.map((item, index) => (isDone(done, index) ? htm`<s>${item}</s> ${TICKED as Html}` : item));
}

/** One button an item; each carries the state that its tap leads to. */
export function tickButtons(
  count: number,
  done: number,
  dataOf: (done: number) => string,
): InlineKeyboardButton[] {
  return Array.from({ length: count }, (_, item) => ({
    text: `${isDone(done, item) ? TICKED : UNTICKED} ${item + 1}`,
    callback_data: dataOf(done ^ (1 << item)),
  }));
}
