import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { voteData } from "../../src/bot/callback-data.ts";
import { createMemoryStorage } from "../../src/storage/memory.ts";
import type { Storage } from "../../src/storage/storage.ts";
import { type OpenBot, openBot } from "../helpers/open-bot.ts";
import { dataOf, openPerson, type Person } from "../helpers/person.ts";

const ADMIN = 77;
const YES = voteData("order-return", true);
const NO = voteData("order-return", false);

let open: OpenBot;
let person: Person;
let storage: Storage;

beforeEach(async () => {
  storage = createMemoryStorage();
  open = await openBot({ storage, adminIds: new Set([ADMIN]) });
  person = openPerson(open, "ru");
  await person.say("/start order-return");
});
afterEach(() => open.close());

const dataBelow = () => person.last().buttons.map(dataOf);

async function numbers(): Promise<string> {
  return (await openPerson(open, "ru", { id: ADMIN }).say("/stats")).text;
}

describe("did this help?", () => {
  it("is asked below a card, and not below first aid", async () => {
    expect(dataBelow()).toEqual(expect.arrayContaining([YES, NO]));
    await person.say("/start fraud-code-given");
    expect(dataBelow().join()).not.toContain("helped:");
  });

  it("counts one vote a message and takes the question away", async () => {
    const card = person.last();
    const { answer } = await person.tap(YES);
    expect(answer).toMatchObject({ text: "Спасибо, рад был помочь" });
    expect(person.last()).toMatchObject({ id: card.id, text: card.text });
    expect(dataBelow().join()).not.toContain("helped:");
    await person.tap(YES);
    await person.tap(NO);
    expect(await numbers()).toMatch(/Помогло \/ не помогло[^]*: 1 \/ 0\n/);
  });

  it("counts quick taps on both buttons once", async () => {
    const { id } = person.last();
    await Promise.all([YES, YES, NO].map((data) => open.telegram.tap(person.id, person.chatId, id, data)));
    await open.settled();
    expect(await numbers()).toMatch(/: 1 \/ 0\n/);
  });

  it("does not count a forged vote", async () => {
    await person.tap(voteData("order-late", true));
    await person.tap("helped:no-such-topic:yes");
    expect(await numbers()).not.toContain("Помогло /");
  });

  it("leads from “no” to what to do next, in a message of its own", async () => {
    const card = person.last();
    const { answer } = await person.tap(NO);
    expect(answer).toMatchObject({ text: "Понял. Вот что можно сделать дальше" });
    expect(person.message(card.id).text).toBe(card.text);
    expect(person.last().id).not.toBe(card.id);
    expect(person.last().text).toMatch(/^Жаль, что не помогло/);
    expect(dataBelow()[0]).toBe("complaint:start:order-return");
    expect(dataBelow()).toEqual(expect.arrayContaining(["complaint", "person", "menu"]));
    expect(await numbers()).toMatch(/: 0 \/ 1\n/);
  });

  it("keeps nothing about who voted", async () => {
    await person.tap(YES);
    await numbers();
    expect(JSON.stringify(await storage.list("stats"))).not.toContain(String(person.id));
  });
});

describe("/stats", () => {
  it("shows numbers to those who run the bot", async () => {
    await person.say("какая завтра погода в Саратове");
    const text = await numbers();
    expect(text).toMatch(/^Цифры\n\nЛюдей: сегодня 2, вчера 0/);
    expect(text).toMatch(/показано карточек: 1\. Сообщений не про Ozon: 1\./);
    expect(text).toMatch(/• Возврат[^\n]*: 1/);
  });

  it("shows them as a picture as well", async () => {
    await numbers();
    const sent = open.telegram.calls.filter(({ method }) => method === "sendPhoto");
    expect(sent).toHaveLength(1);
    expect(open.telegram.refused).toEqual([]);
  });

  it("is no command for anybody else, nor in groups", async () => {
    expect((await person.say("/stats")).text).toMatch(/^Такой команды нет/);
    const inGroup = openPerson(open, "ru", { id: ADMIN, inGroup: true });
    await inGroup.whisper("/stats");
    expect(inGroup.count()).toBe(0);
  });

  it("says that it can't tell when the store is away", async () => {
    storage.list = async () => {
      throw new Error("away");
    };
    expect(await numbers()).toMatch(/^Сейчас я не могу/);
  });
});
