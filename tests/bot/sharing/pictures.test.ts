import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMemoryStorage } from "../../../src/storage/memory.ts";
import type { Storage } from "../../../src/storage/storage.ts";
import { NOW, type OpenBot, openBot, realContent } from "../../helpers/open-bot.ts";
import { openPerson, type Person } from "../../helpers/person.ts";

const MAX_CAPTION = 1024;

let open: OpenBot;
let now = NOW;
const storage = createMemoryStorage();
beforeAll(async () => {
  open = await openBot({ storage, now: () => now });
});
afterAll(() => open.close());

const photos = () => open.telegram.calls.filter(({ method }) => method === "sendPhoto");
/** What was sent as the photo: a file, or the id of one. */
const sent = () => JSON.stringify(Object(photos().at(-1)?.payload)["photo"]);

/** Opens a card and asks for it as a picture. */
async function ask(person: Person, id: string) {
  const card = await person.say(`/start ${id}`);
  await open.telegram.tap(person.id, person.chatId, card.id, `picture:${id}`);
  await open.settled();
  return open.telegram.chat(person.chatId).at(-1);
}

describe.each(["ru", "en"])("every card, asked for as a picture in %s,", (locale) => {
  it("comes as a photo that says in its caption what it shows, and links back; nothing is refused", async () => {
    const { guide } = await realContent();
    const person = openPerson(open, locale);
    for (const { id } of guide.topics) {
      const photo = await ask(person, id);
      expect(photo?.kind, id).toBe("photo");
      expect(photo?.text.length, id).toBeLessThanOrEqual(MAX_CAPTION);
      expect(photo?.text.length, id).toBeGreaterThan(150);
      expect(photo?.text, id).toContain("@test_guide_bot");
      // Links only, so that a forwarded picture keeps them.
      expect(photo?.replyMarkup?.inline_keyboard, id).toEqual([
        [{ text: expect.stringMatching(/./), url: `https://t.me/test_guide_bot?start=${id}` }],
      ]);
    }
    expect(open.telegram.refused).toEqual([]);
  }, 120_000);
});

describe("a picture", () => {
  it("is uploaded once, and sent by its id to everybody after", async () => {
    const before = photos().length;
    await ask(openPerson(open, "ru"), "order-return");
    const first = sent();
    await ask(openPerson(open, "ru"), "order-return");
    expect(photos().length).toBe(before + 2);
    expect(sent()).toBe(first);
    expect(first).toMatch(/^"[\w-]+"$/);
  });

  it("is drawn anew when what it says has changed", async () => {
    const person = openPerson(open, "ru");
    await ask(person, "fraud-money-sent");
    const before = sent();
    now = new Date(NOW.getTime() + 24 * 60 * 60 * 1000);
    await ask(person, "fraud-money-sent");
    expect(sent()).not.toBe(before);
    now = NOW;
  });

  it("is drawn anew when Telegram has forgotten it", async () => {
    const own = createMemoryStorage();
    const forgetful: Storage = {
      ...own,
      get: async (key) => (key.startsWith("picture:") ? "a-file-of-long-ago" : own.get(key)),
    };
    const other = await openBot({ storage: forgetful });
    const person = openPerson(other, "ru");
    const card = await person.say("/start order-cancel");
    await other.telegram.tap(person.id, person.chatId, card.id, "picture:order-cancel");
    await other.settled();
    await other.close();
    expect(other.telegram.refused.map(({ description }) => description)).toEqual([
      "Bad Request: wrong file identifier/HTTP URL specified",
    ]);
    expect(other.telegram.chat(person.chatId).filter(({ kind }) => kind === "photo")).toHaveLength(1);
  });

  it("is sent also when its id can be neither read nor kept", async () => {
    const broken: Storage = {
      ...createMemoryStorage(),
      get: () => Promise.reject(new Error("down")),
      set: () => Promise.reject(new Error("down")),
    };
    const other = await openBot({ storage: broken });
    const person = openPerson(other, "en");
    const card = await person.say("/start order-cancel");
    await other.telegram.tap(person.id, person.chatId, card.id, "picture:order-cancel");
    await other.settled();
    await other.close();
    expect(other.telegram.chat(person.chatId).at(-1)?.kind).toBe("photo");
  });
});
