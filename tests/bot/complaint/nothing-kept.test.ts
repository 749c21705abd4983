import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { openFileStorage } from "../../../src/storage/file.ts";
import { sealed } from "../../../src/storage/sealed.ts";
import { type OpenBot, openBot } from "../../helpers/open-bot.ts";
import { openPerson, type Person } from "../../helpers/person.ts";
import { temporaryFolder } from "../../helpers/start-process.ts";

/** Words that nobody else writes, one in each place where a person can write something. */
const PLANTED = {
  number: "77123456-9871-3",
  details: "кваркозябра перепутала чулан",
  digression: "сколько ждать ответа на мой загадотель?",
  nonsense: "бубнилопёрто",
  command: "/order мурлокрякс",
  amount: "7345,61",
};
const SECRET = "4111 1111 1111 1111";
/** As they could stand in a file: in UTF-8, in JSON's escapes, and in UTF-16. */
const FORMS = [...Object.values(PLANTED), "734561", SECRET, "4111111111111111"].flatMap((text) => [
  Buffer.from(text),
  Buffer.from(
    JSON.stringify(text)
      .slice(1, -1)
      .replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`),
  ),
  Buffer.from(text, "utf16le"),
]);

const folders: { path: string; remove: () => void }[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove();
});

async function openOnDisk(): Promise<{ bot: OpenBot; folder: string }> {
  const folder = temporaryFolder();
  folders.push(folder);
  const bot = await openBot({ storage: sealed(openFileStorage(folder.path), "a secret of the test") });
  return { bot, folder: folder.path };
}

function plantedIn(bytes: Buffer): string[] {
  return FORMS.filter((form) => bytes.includes(form)).map((form) => form.toString());
}

const onDisk = (folder: string) =>
  Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));

/** Leads a complaint to its summary, with something planted wherever words are taken. */
async function plant(person: Person): Promise<void> {
  await person.say("/start complaint-start_order-late");
  await person.say(PLANTED.nonsense);
  await person.say(PLANTED.number);
  await person.say(PLANTED.digression);
  await person.say("вчера");
  await person.say(SECRET);
  await person.say(PLANTED.amount);
  await person.tap("complaint:answer:stage:order-chat:silence");
  await person.say("вчера");
  await person.tap("complaint:answer:want:refund");
  await person.tap("complaint:edit:details");
  await person.say(PLANTED.details);
}

describe("a complaint leaves nothing of what was said", () => {
  it.each([
    ["finished", (person: Person) => person.tap("complaint:finish")],
    ["cancelled", (person: Person) => person.say("/cancel")],
    ["stopped by its button", (person: Person) => person.tap("complaint:stop")],
    ["forgotten", (person: Person) => person.say("/forget")],
  ])("in the store's files or the log when it is %s", async (_, end) => {
    const { bot, folder } = await openOnDisk();
    const person = openPerson(bot, "ru");
    await plant(person);
    expect(await bot.storage.list("dialogue:")).toHaveLength(1);
    await end(person);
    await bot.settled();

    expect(await bot.storage.list("dialogue:")).toEqual([]);
    expect(plantedIn(Buffer.from(JSON.stringify(await bot.storage.list(""))))).toEqual([]);
    await bot.close();
    await bot.storage.close();
    // Also not in the pages that the store has freed and not written over yet.
    expect(plantedIn(onDisk(folder))).toEqual([]);
    expect(plantedIn(Buffer.from(bot.logged.join("\n")))).toEqual([]);
  });

  it("readable by whoever has the store's files while it is being written", async () => {
    const { bot, folder } = await openOnDisk();
    const person = openPerson(bot, "ru");
    await plant(person);
    await person.say(PLANTED.command);
    expect(plantedIn(onDisk(folder))).toEqual([]);
    expect(plantedIn(Buffer.from(bot.logged.join("\n")))).toEqual([]);
    await bot.close();
    await bot.storage.close();
  });

  it("of the person's name or account, which the plugin would keep with each update", async () => {
    const { bot, folder } = await openOnDisk();
    bot.telegram.addUser({
      id: 77,
      firstName: "Хризантемия",
      lastName: "Вперёдсмотрящая",
      username: "hryzantemia77",
      languageCode: "ru",
    });
    const chat = bot.telegram.openPrivateChat(77);
    bot.telegram.sendText(77, chat, "/start complaint-start_order-late");
    await bot.settled();
    const bytes = onDisk(folder);
    for (const name of ["Хризантемия", "Вперёдсмотрящая", "hryzantemia77"])
      expect(bytes.includes(Buffer.from(name))).toBe(false);
    await bot.close();
    await bot.storage.close();
  });

  it("finds what is planted where it is kept: the search itself works", async () => {
    const folder = temporaryFolder();
    folders.push(folder);
    const storage = openFileStorage(folder.path);
    await storage.set("x", PLANTED.details);
    await storage.close();
    expect(plantedIn(onDisk(folder.path))).toEqual([PLANTED.details]);
  });
});
