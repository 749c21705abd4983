import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Content } from "../../src/content.ts";
import { wordsOf } from "../../src/i18n/translator.ts";
import { PACKAGE_ROOT } from "../../src/paths.ts";
import { BOT_USERNAME, type OpenBot, openBot, realContent } from "../helpers/open-bot.ts";
import { openPerson } from "../helpers/person.ts";

const NAME = `@${BOT_USERNAME}`;

let open: OpenBot;
let content: Content;
beforeAll(async () => {
  content = await realContent();
  open = await openBot();
});
afterAll(() => open.close());

/** What people say, by the thousand: all of it about Ozon, and none of it to the bot. */
function ordinaryTalk(count: number): string[] {
  const folder = join(PACKAGE_ROOT, "data/utterances");
  const lines = ["ru", "en"].flatMap((locale) =>
    readdirSync(join(folder, locale)).flatMap((file) =>
      readFileSync(join(folder, locale, file), "utf8")
        .split("\n")
        .filter((line) => line.includes("\t") && !line.startsWith("#"))
        .map((line) => line.split("\t")[1] ?? ""),
    ),
  );
  const step = Math.floor(lines.length / count);
  return lines.filter((line, index) => line !== "" && index % step === 0).slice(0, count);
}

describe("in a group the bot", () => {
  it("says nothing to a thousand messages of ordinary talk", async () => {
    const person = openPerson(open, "ru", { inGroup: true });
    const talk = ordinaryTalk(1000);
    expect(talk).toHaveLength(1000);
    for (const text of talk) open.telegram.sendText(person.id, person.chatId, text);
    await open.settled();
    expect(person.count()).toBe(0);
  });

  it("says nothing when a card is put there by way of it, or forwarded there", async () => {
    const person = openPerson(open, "ru", { inGroup: true });
    const list = await open.telegram.askInline(person.id, person.chatId, "возврат товара");
    if (list === "timeout") throw new Error("not answered");
    open.telegram.sendInlineResult(person.id, person.chatId, list.queryId, list.results[0]?.id ?? "");
    open.telegram.openPrivateChat(person.id);
    open.telegram.sendText(person.id, person.id, "/start order-return");
    await open.settled();
    const card = open.telegram.chat(person.id).at(-1);
    open.telegram.forward(person.id, person.id, card?.id ?? 0, person.chatId);
    await open.settled();
    expect(card?.text).toContain(NAME);
    expect(person.count()).toBe(0);
  });

  it.each([
    `спасибо ${NAME} помог!`,
    `${NAME} привет`,
    `${NAME} какая завтра погода`,
    `говорят, ${NAME} хороший бот`,
    "/nosuchcommand",
    `/nosuchcommand${NAME}`,
    "/start@another_bot",
    "/check@another_bot 8 800 555-89-82",
  ])("says neither a kind word nor that it did not understand: %j", async (text) => {
    const person = openPerson(open, "ru", { inGroup: true });
    await person.whisper(text);
    expect(person.count()).toBe(0);
  });

  it("says nothing when it is added, when people come and go, and to other kinds of messages", async () => {
    const person = openPerson(open, "ru", { inGroup: true });
    for (const kind of ["photo", "voice", "sticker", "poll", "contact"] as const) await person.attach(kind);
    await person.attach("photo", "Смотрите, что прислал Ozon: www.ozon-bonus.ru");
    expect(person.count()).toBe(0);
  });

  it.each([
    ["a command in reply", "/check"],
    ["a command with its name", `/check${NAME}`],
    ["its name in reply", NAME],
    ["its name with a question", `${NAME} это правда Ozon?`],
  ])("checks the message that is answered, for all to see: %s", async (_, call) => {
    const person = openPerson(open, "ru", { inGroup: true });
    const suspicious = open.telegram.sendText(
      person.id,
      person.chatId,
      "Пишите: https://ozon-bonus.ru/prize",
    );
    open.telegram.sendText(person.id, person.chatId, call, undefined, suspicious);
    await open.settled();
    expect(person.count()).toBe(1);
    const { verdict } = content.check({ text: "https://ozon-bonus.ru/prize" });
    expect(person.last().text).toContain(content.t.plain("ru", wordsOf(`verdict-${verdict}`)));
    expect(person.last().replyTo).toBe(suspicious);
  });

  it("checks what is written after the command", async () => {
    const person = openPerson(open, "en", { inGroup: true });
    const { text } = await person.say("/check 8 800 555-89-82");
    expect(text).toContain("8 800 555-89-82");
  });

  it("says how to check when there is nothing to check, and that a message holds no contact", async () => {
    const person = openPerson(open, "ru", { inGroup: true });
    expect((await person.say("/check")).text).toBe(content.t.plain("ru", "check-how-in-group"));
    const harmless = open.telegram.sendText(person.id, person.chatId, "Завтра придёт посылка");
    open.telegram.sendText(person.id, person.chatId, "/check", undefined, harmless);
    await open.settled();
    expect(person.last().text).toContain(content.t.plain("ru", "verdict-none"));
  });

  it("does not check its own messages", async () => {
    const person = openPerson(open, "ru", { inGroup: true });
    const { id } = await person.say("/fraud");
    open.telegram.sendText(person.id, person.chatId, NAME, undefined, id);
    await open.settled();
    expect(person.last().text).toContain(content.t.plain("ru", wordsOf("section-menu")));
  });

  it("answers unseen who asks unseen, and goes on so, pictures too", async () => {
    const person = openPerson(open, "ru", { inGroup: true });
    const other = openPerson(open, "ru");
    await profileIsSet(person.id);
    const group = open.telegram.addGroup("Two", [person.id, other.id]);
    open.telegram.sendText(person.id, group, "/menu");
    await open.settled();
    const seenBy = (id: number) =>
      open.telegram.chatsOf(id).find((chat) => chat.id === group)?.messages ?? [];
    expect(seenBy(person.id).at(-1)).toMatchObject({ from: { isBot: true }, onlyYou: true });
    for (const data of ["order", "order-late", "picture:order-late"]) {
      const shown = seenBy(person.id).findLast(({ from, kind }) => from.isBot && kind === "text");
      expect(await open.telegram.tap(person.id, group, shown?.id ?? 0, data)).toEqual({ alert: false });
      await open.settled();
    }
    expect(seenBy(person.id).map(({ kind }) => kind)).toEqual(["text", "text", "photo"]);
    expect(seenBy(person.id)[1]?.text).toContain(content.t.plain("ru", wordsOf("order-late")));
    expect(seenBy(other.id)).toEqual([]);
  });

  /** The bot sets its commands while it answers already. */
  async function profileIsSet(userId: number): Promise<void> {
    while (open.telegram.bot(userId).groupCommands.length === 0)
      await new Promise((done) => setTimeout(done, 5));
  }

  it("makes no call that Telegram refuses", () => {
    expect(open.telegram.refused).toEqual([]);
  });
});

describe("in a chat with the bot", () => {
  it("/check checks what is written after it, or the message that is answered", async () => {
    const person = openPerson(open, "ru");
    expect((await person.say("/check 8 800 555-89-82")).text).toContain("8 800 555-89-82");
    expect((await person.say("/check")).text).toContain(content.t.plain("ru", wordsOf("fraud-is-official")));
  });

  it("a card that is put there by way of it is not answered", async () => {
    const person = openPerson(open, "ru");
    const list = await open.telegram.askInline(person.id, person.chatId, "order-return");
    if (list === "timeout") throw new Error("not answered");
    open.telegram.sendInlineResult(person.id, person.chatId, list.queryId, "order-return");
    await open.settled();
    expect(person.count()).toBe(0);
  });
});
