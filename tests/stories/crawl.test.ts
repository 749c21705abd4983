import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PICK_ACCOUNT } from "../../src/bot/callback-data.ts";
import { wordsOf } from "../../src/i18n/translator.ts";
import { type OpenBot, openBot, realContent } from "../helpers/open-bot.ts";
import { dataOf, openPerson, type Shown } from "../helpers/person.ts";

/** Words in quotes are names of buttons in Ozon's Russian app; a host and a language's own name may be Cyrillic. */
const QUOTED = /“[^”]*”|«[^»]*»|\([^)]*\)|мвд\.рф|Русский/gu;

/** Data of a button that changes its own screen, such as a ticked step, and is no address. */
const isAction = (data: string) => data.includes(":");

/** What is answered by a message of another kind, changes the language, or begins a dialogue, which has walks of its own. */
const isElsewhere = (data: string) =>
  /^(?:language|picture|helped|complaint):/.test(data) || data === PICK_ACCOUNT;

let open: OpenBot;
beforeAll(async () => {
  open = await openBot();
});
afterAll(() => open.close());

/** Walks every button of every screen from /start; answers what each address showed and how many taps it took. */
async function crawl(languageCode: string): Promise<Map<string, { shown: Shown; taps: number }>> {
  const person = openPerson(open, languageCode);
  const seen = new Map([["menu", { shown: await person.say("/start"), taps: 0 }]]);
  const queue = ["menu"];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const from = seen.get(id);
    for (const data of from?.shown.buttons.flatMap((button) => dataOf(button) ?? []) ?? []) {
      if (isElsewhere(data) || seen.has(data)) continue;
      const { answer, shown } = await person.tap(data);
      expect(answer, `${id} → ${data}`).toEqual({ alert: false }); // neither unanswered nor "out of date"
      seen.set(data, { shown, taps: (from?.taps ?? 0) + 1 });
      queue.push(data);
    }
  }
  expect(person.count(), "menus edit their message in place").toBe(1);
  return seen;
}

describe.each(["ru", "en"])("every button from /start in %s", (locale) => {
  let screens: Awaited<ReturnType<typeof crawl>>;
  beforeAll(async () => {
    screens = await crawl(locale);
  });

  it("leads to every screen there is", async () => {
    const { guide } = await realContent();
    const addresses = [...screens.keys()].filter((id) => !isAction(id));
    expect(addresses.toSorted()).toEqual([...guide.addresses()].toSorted());
  });

  it("has a way back, to the menu and to a person on every screen", () => {
    for (const [id, { shown }] of screens) {
      const doors = shown.buttons.map(dataOf);
      if (id !== "menu") expect(doors, id).toContain("menu");
      if (id !== "person") expect(doors, id).toContain("person");
    }
  });

  it("reaches every topic in three taps at most, and first aid in two", async () => {
    const { guide } = await realContent();
    for (const { id } of guide.topics) expect(screens.get(id)?.taps, id).toBeLessThanOrEqual(3);
    for (const id of ["fraud-code-given", "fraud-money-sent", "fraud-call"]) {
      expect(screens.get(id)?.taps, id).toBeLessThanOrEqual(2);
    }
  });

  it("has first aid two taps away on every screen", () => {
    const leadsTo = (id: string) =>
      screens.get(id)?.shown.buttons.flatMap((button) => dataOf(button) ?? []) ?? [];
    for (const [id] of screens) {
      const near = new Set([id, ...leadsTo(id), ...leadsTo(id).flatMap(leadsTo)]);
      for (const aid of ["fraud-code-given", "fraud-money-sent", "fraud-call"]) {
        expect(near.has(aid), `${id} → ${aid}`).toBe(true);
      }
    }
  });

  it("shows nothing untranslated and no unfilled place", () => {
    for (const [id, { shown }] of screens) {
      const words = [shown.text, ...shown.buttons.map(({ text }) => text)].join("\n");
      expect(words, id).not.toMatch(/[{}<>]|undefined|\bnull\b|NaN|\bcard-|\btip-/);
      if (locale === "en") expect(words.replaceAll(QUOTED, ""), id).not.toMatch(/[а-яё]/i);
    }
  });

  it("names the topic first and the bot last on every card", async () => {
    const { guide, t } = await realContent();
    for (const { id } of guide.topics) {
      const lines = screens.get(id)?.shown.text.split("\n") ?? [];
      expect(lines[0]).toBe(t.plain(locale, wordsOf(id)));
      expect(lines.at(-1)).toContain("@test_guide_bot");
    }
  });

  it("opens every screen by its deep link as a new message", async () => {
    const person = openPerson(open, locale);
    for (const [id, { shown }] of screens) {
      if (isAction(id)) continue;
      const before = person.count();
      expect((await person.say(`/start ${id}`)).text, id).toBe(shown.text);
      expect(person.count()).toBe(before + 1);
    }
  });
});

it("never makes a call that Telegram refuses", () => {
  expect(open.telegram.refused).toEqual([]);
});
