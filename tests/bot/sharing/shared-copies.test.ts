import type { InlineKeyboardButton } from "grammy/types";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Content } from "../../../src/content.ts";
import { createGuide } from "../../../src/guide/guide.ts";
import { wordsOf } from "../../../src/i18n/translator.ts";
import { contactsIn, showable } from "../../helpers/contacts-in-text.ts";
import { BOT_USERNAME, NOW, type OpenBot, openBot, realContent } from "../../helpers/open-bot.ts";
import { dataOf, openPerson, type Person } from "../../helpers/person.ts";

const FRIEND = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

let open: OpenBot;
let content: Content;
let now: Date;
let usual: Content;

beforeAll(async () => {
  usual = await realContent();
  content = usual;
  now = NOW;
  open = await openBot({ content: () => content, now: () => now });
  open.telegram.addUser({ id: FRIEND, firstName: "Friend", languageCode: "de" });
});
afterAll(() => open.close());

const queryOf = (buttons: readonly InlineKeyboardButton[]) =>
  buttons.flatMap((button) =>
    "switch_inline_query_chosen_chat" in button ? (button.switch_inline_query_chosen_chat.query ?? "") : [],
  );

/** Chooses the first result of a query and puts it into the chat with the friend; answers the copy there. */
async function share(person: Person, query: string) {
  const list = await open.telegram.askInline(person.id, FRIEND, query);
  if (list === "timeout") throw new Error(`"${query}" was not answered`);
  const [first] = list.results;
  if (!first) throw new Error(`"${query}" has no results`);
  const id = open.telegram.sendInlineResult(person.id, FRIEND, list.queryId, first.id);
  return { id, resultId: first.id, copy: () => copyOf(person, id), refresh: () => refresh(person, id) };
}

function copyOf(person: Person, id: number) {
  const chat = open.telegram.chatsOf(FRIEND).find((candidate) => candidate.id === person.id);
  const message = chat?.messages.find((candidate) => candidate.id === id);
  if (!message) throw new Error("the copy is gone");
  return { ...message, buttons: message.replyMarkup?.inline_keyboard.flat() ?? [] };
}

/** The friend, whose Telegram is German, presses "refresh". */
async function refresh(person: Person, id: number) {
  const data = copyOf(person, id).buttons.flatMap((button) => dataOf(button) ?? [])[0] ?? "";
  const answer = await open.telegram.tap(FRIEND, person.id, id, data);
  await open.settled();
  if (answer === "timeout") throw new Error("the tap was not answered");
  return answer;
}

describe.each(["ru", "en"])("every card and menu shared in %s", (locale) => {
  it("is complete, leads back, and says that it is up to date: nothing is refused", async () => {
    const { guide, t } = usual;
    const person = openPerson(open, locale);
    const ids = guide.addresses().filter((id) => guide.screen(id)?.type !== "special");
    const isShowable = showable(guide, `@${BOT_USERNAME}`);
    for (const id of ids) {
      const shared = await share(person, id);
      expect(shared.resultId).toBe(id);
      const { text, buttons, viaBot } = shared.copy();
      expect(viaBot, id).toBe(BOT_USERNAME);
      expect(text.split("\n")[0], id).toBe(titleOf(id, locale));
      expect(text, id).toContain(`@${BOT_USERNAME}`);
      expect(text, id).not.toMatch(/[{}<>]|undefined|сейчас (?:закрыто|открыто)|open now|closed now/i);
      expect(
        contactsIn(text).filter((found) => !isShowable(found)),
        id,
      ).toEqual([]);
      expect(buttons[0], id).toEqual({
        text: t.plain(locale, "open-in-bot"),
        url: `https://t.me/${BOT_USERNAME}?start=${id}`,
      });
      // Besides links there is one button, and it works.
      expect(
        buttons.filter((button) => !("url" in button)),
        id,
      ).toHaveLength(1);
      expect(await shared.refresh(), id).toMatchObject({
        alert: false,
        text: expect.stringContaining(t.plain(locale, "refresh-current")),
      });
      expect(shared.copy(), id).toMatchObject({ text, edited: false });
    }
    expect(open.telegram.refused).toEqual([]);
  });

  it("is offered by a button on every card, which asks for that card", async () => {
    const { guide } = usual;
    const person = openPerson(open, locale);
    for (const { id } of guide.topics) {
      for (const address of [id, `easy-${id}`]) {
        const { buttons } = await person.say(`/start ${address}`);
        expect(queryOf(buttons), address).toEqual([address]);
      }
    }
    expect(open.telegram.refused).toEqual([]);
  });

  function titleOf(id: string, inLocale: string): string {
    const { guide, t } = usual;
    const screen = guide.screen(id);
    const key = screen?.type === "section" ? `section-${id}` : screen?.type === "easy" ? screen.topic.id : id;
    return t.plain(inLocale, wordsOf(key));
  }
});

describe("a shared verdict", () => {
  const contacts = [
    "8 800 555-89-82",
    "900",
    "8 800 100-10-10",
    "https://ozon-bonus.ru/prize",
    "www.ozon.ru",
    "@ozon_support_24",
    "cbr.ru",
    "ir@ozon.ru",
  ];
  it.each(["ru", "en"])("says in %s what the bot says, and stays true", async (locale) => {
    const { t } = usual;
    const person = openPerson(open, locale);
    for (const contact of contacts) {
      const { text, buttons } = await person.say(contact);
      const [query] = queryOf(buttons);
      const shared = await share(person, query ?? "");
      expect(shared.resultId, contact).toBe("verdict");
      const copy = shared.copy();
      // The same verdict on the same contact, then what to do, and who says so.
      expect(copy.text.split("\n")[0], contact).toBe(text.split("\n")[0]);
      expect(copy.text.split("\n").at(-1), contact).toContain(`@${BOT_USERNAME}`);
      expect(await shared.refresh(), contact).toEqual({
        alert: false,
        text: t.plain(locale, "refresh-verdict-current"),
      });
    }
    expect(open.telegram.refused).toEqual([]);
  });

  it("goes as a link when the contact alone would be judged otherwise", async () => {
    const person = openPerson(open, "ru");
    const text = "https://www.ozon.ru/login";
    open.telegram.sendText(person.id, person.chatId, text, [
      { type: "text_link", offset: 0, length: text.length, url: "https://ozon-login.top/" },
    ]);
    await open.settled();
    const { buttons } = person.last();
    const share = buttons.find(({ text: label }) => label === usual.t.plain("ru", "button-share"));
    const { verdict } = usual.check({ text: "ozon-login.top" });
    if (verdict === "imitation") expect(queryOf(buttons)).toEqual(["ozon-login.top"]);
    else expect(share).toMatchObject({ url: expect.stringContaining("https://t.me/share/url?") });
  });
});

describe("a copy whose facts have changed", () => {
  it("says what changed and shows it, in the language in which it was sent", async () => {
    const person = openPerson(open, "ru");
    const shared = await share(person, "complaint-bank-regulator");
    const before = shared.copy().text;
    content = withContact("cbr-phone", { display: "8 800 000-00-00", value: "+78000000000" });
    try {
      const answer = await shared.refresh();
      expect(answer).toMatchObject({ alert: true });
      expect(answer.text).toMatch(/^Обновлено\. Изменилось: контакты/);
      const { text, edited } = shared.copy();
      expect(edited).toBe(true);
      expect(before).not.toContain("8 800 000-00-00");
      expect(text).toContain("8 800 000-00-00");
      expect(await shared.refresh()).toMatchObject({
        text: expect.stringContaining("Актуально"),
        alert: false,
      });
    } finally {
      content = usual;
    }
  });

  it("can be made anew, each of them in both languages: nothing is refused", async () => {
    const { guide } = usual;
    for (const locale of ["ru", "en"]) {
      const person = openPerson(open, locale);
      for (const id of guide.topics.flatMap((topic) => [topic.id, `easy-${topic.id}`])) {
        const shared = await share(person, id);
        content = checkedAnew("2026-11-24");
        const answer = await shared.refresh();
        content = usual;
        // The same facts, looked at again: no change that anybody must be told of.
        expect(answer, id).toMatchObject({ alert: false });
        expect(shared.copy(), id).toMatchObject({ edited: true });
        expect(shared.copy().text, id).toContain(locale === "ru" ? "24.11.2026" : "24 November 2026");
      }
    }
    expect(open.telegram.refused).toEqual([]);
  });

  it("is led to the topic that has taken the place of its own", async () => {
    const person = openPerson(open, "en");
    const shared = await share(person, "order-late");
    content = without("order-late", "order-not-received");
    try {
      const answer = await shared.refresh();
      expect(answer).toMatchObject({ alert: true });
      expect(answer.text).toContain(usual.t.plain("en", wordsOf("order-not-received")));
      expect(shared.copy().text.split("\n")[0]).toBe(usual.t.plain("en", wordsOf("order-not-received")));
      expect(shared.copy().buttons[0]).toMatchObject({
        url: `https://t.me/${BOT_USERNAME}?start=order-not-received`,
      });
    } finally {
      content = usual;
    }
  });

  it("does not call old facts up to date", async () => {
    const person = openPerson(open, "ru");
    const shared = await share(person, "bank-block-card");
    now = new Date(NOW.getTime() + 400 * DAY_MS);
    try {
      const answer = await shared.refresh();
      expect(answer.alert).toBe(true);
      expect(answer.text).toMatch(/не проверяли с 22\.11\.2026/);
      expect(shared.copy().text).toContain("не проверяли с 22.11.2026");
      // Pressed by two people at once: the second one changes nothing, and is told the same.
      expect((await shared.refresh()).text).toMatch(/не проверяли/);
    } finally {
      now = NOW;
    }
  });

  it("shows the dates of the day on which it is refreshed, and is called up to date", async () => {
    const person = openPerson(open, "ru");
    const shared = await share(person, "fraud-money-sent");
    expect(shared.copy().text).toContain("25.11.2026");
    now = new Date(NOW.getTime() + DAY_MS);
    try {
      expect((await shared.refresh()).text).toMatch(/^Актуально/);
      expect(shared.copy().text).toContain("26.11.2026");
    } finally {
      now = NOW;
    }
  });

  function checkedAnew(checkedOn: string): Content {
    const { guide } = usual;
    const today = <T extends object>(records: readonly T[]) =>
      records.map((record) => ({ ...record, checkedOn }));
    return {
      ...usual,
      guide: createGuide({
        ...guide,
        topics: today(guide.topics),
        channels: today(guide.channels),
        contacts: today(guide.contacts),
        figures: today(guide.figures),
      }),
    };
  }

  function withContact(id: string, fields: object): Content {
    const contacts = usual.guide.contacts.map((contact) =>
      contact.id === id ? { ...contact, ...fields } : contact,
    );
    return { ...usual, guide: createGuide({ ...usual.guide, contacts }) };
  }

  function without(id: string, successor: string): Content {
    const { guide } = usual;
    const keep = (ids: readonly string[]) => ids.filter((other) => other !== id);
    return {
      ...usual,
      guide: createGuide({
        ...guide,
        topics: guide.topics
          .filter((topic) => topic.id !== id)
          .map((topic) => ({ ...topic, next: keep(topic.next) })),
        sections: guide.sections.map((section) => ({
          ...section,
          children: section.children.filter((child) => child !== id),
        })),
        popular: keep(guide.popular),
        retired: { [id]: successor },
      }),
    };
  }
});

describe("a forged refresh", () => {
  it.each([
    "r:ru:no-such-page:AAAAAAAAAAAAAAAAAA",
    "r:xx:order-late:AAAAAAAAAAAAAAAAAA",
    "r:ru:privacy:AAAAAAAAAAAAAAAAAA",
    "r:ru:easy-easy-order-late:AAAAAAAAAAAAAAAAAA",
    "v:ru:9AAA:8 800 555-89-82",
    "v:ru:0AAA:<b>no contact</b>",
    "r:ru:order-late:short",
    "picture:menu",
    "picture:order-late",
    "order-return",
    "nonsense",
  ])("%j is answered once, and no message is harmed", async (data) => {
    const person = openPerson(open, "ru");
    const shared = await share(person, "order-late");
    const answer = await open.telegram.tap(FRIEND, person.id, shared.id, data);
    await open.settled();
    expect(answer).not.toBe("timeout");
    expect(shared.copy().text).toContain(`@${BOT_USERNAME}`);
    expect(open.telegram.refused).toEqual([]);
    expect(open.logged.filter((line) => line.includes('"level":50'))).toEqual([]);
  });
});

it("shares by a link where the bot has no inline mode", async () => {
  const other = await openBot({ hasInlineMode: false });
  try {
    const person = openPerson(other, "ru");
    const { buttons } = await person.say("/start order-return");
    const link = buttons
      .flatMap((button) => ("url" in button ? button.url : []))
      .find((url) => url.includes("/share/"));
    const { searchParams } = new URL(link ?? "");
    expect(searchParams.get("url")).toBe(`https://t.me/${BOT_USERNAME}?start=order-return`);
    expect(searchParams.get("text")).toMatch(/^Как вернуть товар в Ozon\. /);
    expect(queryOf(buttons)).toEqual([]);
    expect(other.telegram.refused).toEqual([]);
  } finally {
    await other.close();
  }
});
