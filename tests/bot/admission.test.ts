import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type OpenBot, openBot } from "../helpers/open-bot.ts";
import { openPerson, type Person } from "../helpers/person.ts";

let open: OpenBot;
let person: Person;

beforeEach(async () => {
  open = await openBot();
  person = openPerson(open, "ru");
  await person.say("/start");
});
afterEach(() => open.close());

const textsOf = () =>
  open.telegram
    .chat(person.chatId)
    .filter(({ from }) => from.isBot)
    .map(({ text }) => text);
const NOTICE = /^Слишком быстро/;

/** So much that the person's allowance is used up. */
async function flood() {
  for (let count = 0; count < 90; count++) open.telegram.sendText(person.id, person.chatId, "/help");
  await open.settled();
}

describe("somebody who sends too much", () => {
  it("is told so once a minute and gets no more answers", async () => {
    await flood();
    const texts = textsOf();
    expect(texts.filter((text) => NOTICE.test(text))).toHaveLength(1);
    expect(texts.length).toBeLessThan(80);
  });

  it("has every tap acknowledged", async () => {
    await flood();
    const taps = await Promise.all(
      Array.from({ length: 40 }, () => open.telegram.tap(person.id, person.chatId, person.last().id, "menu")),
    );
    expect(taps).not.toContain("timeout");
    expect(taps.some((answer) => answer !== "timeout" && NOTICE.test(answer.text ?? ""))).toBe(true);
  });

  it.each(["/fraud", "/start fraud-code-given", "мошенник звонит, я назвал код из смс"])(
    "gets first aid all the same: %s",
    async (text) => {
      await flood();
      for (let count = 0; count < 20; count++) open.telegram.sendText(person.id, person.chatId, "/help");
      const shown = await person.say(text);
      expect(shown.text).not.toMatch(NOTICE);
      expect(shown.buttons.length).toBeGreaterThan(2);
    },
  );

  it("does not keep others from their answers", async () => {
    for (let count = 0; count < 300; count++) open.telegram.sendText(person.id, person.chatId, "/help");
    const other = openPerson(open, "ru");
    expect((await other.say("/start")).buttons.length).toBeGreaterThan(3);
  });
});

describe("messages that waited for half an hour", () => {
  it("get one answer, to the last, that begins with an apology", async () => {
    await open.close();
    open = await openBot({ now: () => new Date(Date.now() + 30 * 60 * 1000) });
    person = openPerson(open, "ru");
    for (const text of ["/order", "/travel", "/bank"]) open.telegram.sendText(person.id, person.chatId, text);
    while (textsOf().length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
    await open.settled();
    expect(textsOf()).toHaveLength(1);
    expect(person.last().text).toMatch(/^Простите, что ждали.*\n\n.*[Бб]анк/s);
  });
});
