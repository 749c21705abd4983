import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Storage } from "../../src/storage/storage.ts";
import { type OpenBot, openBot } from "../helpers/open-bot.ts";
import { dataOf, openPerson } from "../helpers/person.ts";

const fail = () => Promise.reject(new Error("the storage is down"));
/** A storage of which nothing works any more. */
const BROKEN: Storage = {
  get: fail,
  set: fail,
  delete: fail,
  list: fail,
  add: fail,
  take: fail,
  sweep: fail,
  close: () => Promise.resolve(),
};

let open: OpenBot;
beforeAll(async () => {
  open = await openBot({ storage: BROKEN });
});
afterAll(() => open.close());

describe("first aid while the storage is down", () => {
  it("is given at a word, with phones and the day that the term ends on", async () => {
    const person = openPerson(open, "ru");
    const { text } = await person.say("я перевела деньги мошенникам что делать");
    expect(text).toContain("8 800 555-89-82");
    expect(text).toContain("102");
    expect(text).toContain("24.11.2026");
    expect(text).toContain("25.11.2026");
    expect(person.count()).toBe(1);
  });

  it("is reached by taps, and its steps are ticked off", async () => {
    const person = openPerson(open, "en");
    await person.say("/start");
    await person.tap("fraud");
    const { shown } = await person.tap("fraud-code-given");
    const [tick] = shown.buttons.map(dataOf).filter((data) => data?.startsWith("tick:"));
    const { answer, shown: ticked } = await person.tap(tick ?? "");
    expect(answer).toEqual({ alert: false });
    expect(ticked.text).toContain("☑");
  });

  it("comes with a verdict, too", async () => {
    const person = openPerson(open, "ru");
    expect((await person.say("ввела карту на ozon-pay.top")).text).toContain("Подделка");
  });
});
