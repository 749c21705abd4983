import { beforeAll, describe, expect, it } from "vitest";
import type { Content } from "../../src/content.ts";
import { findByLabel } from "../../src/guide/find-by-label.ts";
import { wordsOf } from "../../src/i18n/translator.ts";
import { realContent } from "../helpers/open-bot.ts";

let content: Content;
beforeAll(async () => {
  content = await realContent();
});

describe("findByLabel", () => {
  it.each([
    ["Возврат товара", "order-return"],
    ["  возврат товара! ", "order-return"],
    ["Return an item", "order-return"],
    ["Уже отдали код или деньги", "fraud"],
    ["меню", "menu"],
    ["Назад", "menu"],
    ["‹ Back to menu", "menu"],
    ["живой человек", "person"],
    ["Язык", "language"],
    ["language", "language"],
    ["Что бот о вас знает", "privacy"],
  ])("knows what is typed instead of tapped: %s", (text, id) => {
    expect(findByLabel(content, text)).toBe(id);
  });

  it.each(["", "!", "хочу вернуть товар", "я".repeat(5000)])("leaves other words alone: %s", (text) => {
    expect(findByLabel(content, text)).toBeUndefined();
  });

  it("finds every screen by its own button, in every language", () => {
    const { guide, t } = content;
    for (const { id } of guide.topics) {
      for (const locale of t.locales) {
        expect(findByLabel(content, t.plain(locale, wordsOf(id, "button"))), `${locale} ${id}`).toBe(id);
      }
    }
  });
});
