import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type OpenBot, openBot, realContent } from "../helpers/open-bot.ts";
import { openPerson } from "../helpers/person.ts";

/** Every address that was ever public, by the release that brought it. Lines are added to it, and never removed. */
const RELEASED = z
  .record(z.string(), z.array(z.string()).min(1))
  .parse(JSON.parse(readFileSync(new URL("../fixtures/released-addresses.json", import.meta.url), "utf8")));
const ADDRESSES = Object.values(RELEASED).flat();

let open: OpenBot;
beforeAll(async () => {
  open = await openBot();
});
afterAll(() => open.close());

describe("an address that was released", () => {
  it("still names a screen, or is retired in favour of one", async () => {
    const { guide } = await realContent();
    for (const id of ADDRESSES) {
      const screen = guide.screen(id);
      const hint = `data/retired.json must say what takes the place of ${id}`;
      expect(screen, hint).toBeDefined();
      expect(screen?.id === id || Object.hasOwn(guide.retired, id.replace(/^easy-/, "")), hint).toBe(true);
    }
  });

  it("opens as a link, as a button and as an inline query, in both languages", async () => {
    const { guide, t } = await realContent();
    for (const locale of t.locales) {
      const person = openPerson(open, locale);
      const unknown = t.plain(locale, "unknown-screen");
      const outdated = t.plain(locale, "outdated-button");
      for (const id of ADDRESSES) {
        const opened = await person.say(`/start ${id}`);
        expect(opened.text, id).not.toContain(unknown);
        // The menu is under the finger that presses the old button.
        await person.say("/menu");
        const { answer, shown } = await person.tap(id);
        expect(answer, id).not.toMatchObject({ text: outdated });
        expect(shown.text, id).toBe(opened.text);
        if (guide.screen(id)?.type === "special") continue;
        const list = await open.telegram.askInline(person.id, person.chatId, id);
        expect(list === "timeout" ? [] : list.results.map((result) => result.id), id).toContain(
          guide.screen(id)?.id,
        );
      }
    }
    expect(open.telegram.refused).toEqual([]);
  });
});

it("every address of today is in the list: add it there when you add a screen", async () => {
  const { guide } = await realContent();
  const missing = guide.addresses().filter((id) => !ADDRESSES.includes(id));
  expect(missing, "add these to tests/fixtures/released-addresses.json").toEqual([]);
  expect(new Set(ADDRESSES).size).toBe(ADDRESSES.length);
});
