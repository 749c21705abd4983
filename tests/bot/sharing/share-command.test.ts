import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLastCards } from "../../../src/bot/sharing/last-cards.ts";
import { encodeQuestion } from "../../../src/bot/sharing/start-question.ts";
import { BOT_USERNAME, NOW, type OpenBot, openBot, realContent } from "../../helpers/open-bot.ts";
import { openPerson } from "../../helpers/person.ts";

const MINUTE_MS = 60_000;
const link = (id: string) => `https://t.me/${BOT_USERNAME}?start=${id}`;

let open: OpenBot;
let now = NOW;
beforeAll(async () => {
  open = await openBot({ now: () => now });
});
afterAll(() => open.close());

describe("/share", () => {
  it("sends the link and the code of the card that was opened last, however it was opened", async () => {
    const person = openPerson(open, "ru");
    await person.say("/start order-return");
    expect((await person.say("/share")).text).toContain(link("order-return"));
    await person.say("не пришёл возврат денег за заказ");
    expect((await person.say("/share")).text).toContain(link("order-refund"));
    await person.say("/order");
    await person.tap("order-late");
    await person.tap("easy-order-late");
    const { text, buttons } = await person.say("/share");
    expect(text).toContain(link("easy-order-late"));
    expect(buttons).toMatchObject([{ switch_inline_query_chosen_chat: { query: "easy-order-late" } }]);
    expect(open.telegram.chat(person.chatId).at(-1)?.kind).toBe("photo");
  });

  it("is of the card that it answers, even after a day", async () => {
    const person = openPerson(open, "en");
    const { id } = await person.say("/start travel-miles");
    await person.say("/start order-return");
    now = new Date(NOW.getTime() + 24 * 60 * MINUTE_MS);
    open.telegram.sendText(person.id, person.chatId, "/share", undefined, id);
    await open.settled();
    now = NOW;
    expect(person.last().text).toContain(link("travel-miles"));
  });

  it("is of the bot itself when there was no card, or it was too long ago, or it was to be forgotten", async () => {
    const { t } = await realContent();
    const person = openPerson(open, "ru");
    expect((await person.say("/share")).text).toContain(link("menu"));
    await person.say("/start order-return");
    now = new Date(NOW.getTime() + 61 * MINUTE_MS);
    const { text } = await person.say("/share");
    now = NOW;
    expect(text).toContain(link("menu"));
    expect(text).toContain(t.plain("ru", "share-hint"));
    await person.say("/start order-return");
    await person.say("/forget");
    expect((await person.say("/share")).text).toContain(link("menu"));
  });

  it("does not remember a contact that was checked", async () => {
    const person = openPerson(open, "ru");
    await person.say("8 800 555-89-82");
    expect((await person.say("/share")).text).toContain(link("menu"));
  });

  it("is said in /privacy, and refused nothing", async () => {
    const person = openPerson(open, "ru");
    expect((await person.say("/privacy")).text).toContain("/share");
    expect(open.telegram.refused).toEqual([]);
  });
});

describe("createLastCards", () => {
  it("keeps no more people than it may", () => {
    const cards = createLastCards();
    for (let id = 1; id <= 10_001; id++) cards.remember(id, "order-late", NOW);
    expect(cards.get(1, NOW)).toBeUndefined();
    expect(cards.get(10_001, NOW)).toBe("order-late");
  });
});

describe("a question that came along in a link", () => {
  it("is answered in the chat with the bot, under the question", async () => {
    const person = openPerson(open, "ru");
    const { text } = await person.say(`/start ${encodeQuestion("не пришёл возврат денег за заказ")}`);
    expect(text.split("\n")[0]).toBe("Вы спросили: «не пришел возврат денег за заказ».");
    expect(text).toContain("Ozon не вернул деньги за заказ");
  });

  it("is carried by the button of a query that finds nothing", async () => {
    const person = openPerson(open, "ru");
    const list = await open.telegram.askInline(person.id, person.chatId, "Погода завтра 4111 1111 1111 1111");
    if (list === "timeout") throw new Error("not answered");
    expect(list.results).toEqual([]);
    const { text } = await person.say(`/start ${list.button?.startParameter}`);
    expect(text).toContain("погода завтра");
    expect(text).not.toMatch(/1111/);
  });
});
