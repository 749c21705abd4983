import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wordsOf } from "../../../src/i18n/translator.ts";
import { BOT_USERNAME, type OpenBot, openBot, realContent } from "../../helpers/open-bot.ts";
import { dataOf } from "../../helpers/person.ts";

const NAME = `@${BOT_USERNAME}`;
let lastId = 500;

let open: OpenBot;
beforeAll(async () => {
  open = await openBot();
});
afterAll(() => open.close());

/** Two people who write to each other; `asks` answers what the other one said and returns what the bot put there. */
function twoPeople(languageCode = "ru") {
  const { telegram } = open;
  const [anna, boris] = [++lastId, ++lastId];
  telegram.addUser({ id: anna, firstName: "Anna", languageCode });
  telegram.addUser({ id: boris, firstName: "Boris", languageCode: "de" });
  const fromBot = () =>
    (telegram.chatsOf(anna).find(({ id }) => id === boris)?.messages ?? []).filter(({ from }) => from.isBot);
  return {
    anna,
    boris,
    fromBot,
    async asks(said: string | undefined, call: string) {
      const suspicious = said === undefined ? undefined : telegram.sendText(boris, anna, said);
      telegram.sendText(anna, boris, call, undefined, suspicious);
      await open.settled();
      return fromBot();
    },
  };
}

describe("called into a chat of others, the bot", () => {
  it.each([
    ["ru", "Здравствуйте, служба безопасности, перезвоните: 8 800 100-10-10"],
    ["ru", "Ваш приз тут: https://ozon-bonus.ru/prize"],
    ["en", "Write to our support @ozon_support_24"],
  ])("gives one verdict on the message that is answered, in %s", async (locale, said) => {
    const { t, check } = await realContent();
    const people = twoPeople(locale);
    const answers = await people.asks(said, `${NAME} ?`);
    expect(answers).toHaveLength(1);
    const { verdict } = check({ text: said });
    expect(verdict).not.toBe("none");
    expect(answers[0]?.text).toContain(t.plain(locale, wordsOf(`verdict-${verdict}`)));
    expect(answers[0]?.text).toContain(NAME);
  });

  it("gives a verdict on the call itself when nothing is answered", async () => {
    const [answer] = await twoPeople().asks(undefined, `${NAME} 8 800 555-89-82`);
    expect(answer?.text).toContain("8 800 555-89-82");
  });

  it("shows the card that is asked for", async () => {
    const { t } = await realContent();
    const [answer] = await twoPeople().asks(undefined, `${NAME} как вернуть товар?`);
    expect(answer?.text.split("\n")[0]).toBe(t.plain("ru", wordsOf("order-return")));
  });

  it("knows a fraud by its words when it has no contact", async () => {
    const { t } = await realContent();
    const said = "Мама, звонят из Озон Банка и просят код из смс, говорят срочно";
    const [answer] = await twoPeople().asks(said, NAME);
    expect(answer?.text.split("\n")[0]).toBe(t.plain("ru", wordsOf("fraud-call")));
  });

  it("says that there is no contact rather than nothing: it was called", async () => {
    const { t } = await realContent();
    const answers = await twoPeople().asks("Купи молока", NAME);
    expect(answers).toHaveLength(1);
    expect(answers[0]?.text).toContain(t.plain("ru", wordsOf("verdict-none")));
  });

  it("leaves a button that makes the answer anew, for both of them", async () => {
    const { t } = await realContent();
    const people = twoPeople();
    const [answer] = await people.asks("https://ozon-bonus.ru/prize", NAME);
    const data =
      answer?.replyMarkup?.inline_keyboard.flat().flatMap((button) => dataOf(button) ?? [])[0] ?? "";
    const tapped = await open.telegram.tap(people.boris, people.anna, answer?.id ?? 0, data);
    expect(tapped).toMatchObject({ text: t.plain("ru", "refresh-verdict-current") });
  });

  it("learns of nothing else, answers nobody else, and is refused nothing", async () => {
    const people = twoPeople();
    open.telegram.sendText(people.anna, people.boris, "8 800 100-10-10");
    await open.settled();
    expect(people.fromBot()).toEqual([]);
    expect(open.telegram.chat(people.anna)).toEqual([]);
    expect(open.telegram.refused).toEqual([]);
  });
});
