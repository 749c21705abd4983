import dns from "node:dns";
import { Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { defang } from "../../src/bot/verdict-view.ts";
import { type OpenBot, openBot } from "../helpers/open-bot.ts";
import { dataOf, openPerson } from "../helpers/person.ts";

let open: OpenBot;
beforeAll(async () => {
  open = await openBot();
});
afterAll(() => open.close());

describe("a message with a contact", () => {
  it("gets the verdict first and the question's answer after it, in one message that quotes the contact", async () => {
    const person = openPerson(open, "ru");
    const shown = await person.say("потеряла карту озон банка, заблокируйте её, вот 0zon.ru/login");
    expect(shown.text).toMatch(/^⛔ /);
    expect(shown.text).toContain("0zon[.]ru/login");
    expect(shown.text.indexOf("Заблокировать карту")).toBeGreaterThan(shown.text.indexOf("Что делать"));
    expect(person.count()).toBe(1);
    expect(open.telegram.calls.findLast(({ method }) => method === "sendMessage")?.payload).toMatchObject({
      reply_parameters: { quote: expect.stringContaining("0zon.ru") },
    });
  });

  it("leads to first aid with one red button", async () => {
    const person = openPerson(open, "en");
    const shown = await person.say("is 0zon.ru really Ozon?");
    const [first] = shown.buttons;
    expect(first && dataOf(first)).toBe("fraud");
    expect(first).toMatchObject({ style: "danger" });
  });

  it("begins with the first aid's phones and dates when a code is given away already", async () => {
    const shown = await openPerson(open, "ru").say("назвала код, звонили с 8 999 123 45 67");
    const aid = shown.text.slice(0, shown.text.indexOf("⚠️"));
    expect(aid).toContain("8 800 555-89-82");
    expect(aid).toContain("102");
    expect(aid).toContain("25.11.2026");
    expect(shown.text.length).toBeLessThanOrEqual(900);
  });

  it("keeps to one phone screen when there is much to say", async () => {
    const contacts =
      "ozon-pay.top, 0zon.ru, @ozon_help, 8 999 123-45-67, 8 800 234-55-55, bit.ly/a, a@ozon.shop";
    const shown = await openPerson(open, "ru").say(`я перевела деньги мошенникам, вот они: ${contacts}`);
    expect(shown.text.length).toBeLessThanOrEqual(900);
    expect(shown.text).toContain("ozon-pay[.]top");
    expect(shown.text).toContain("8 800 555-89-82");
  });

  it("says once that something is hidden", async () => {
    const shown = await openPerson(open, "ru").say("oz\u200bon.ru");
    expect(shown.text).toMatch(/^⛔ /);
    expect(shown.text.match(/невидимые/g)).toHaveLength(1);
  });

  it("asks to compare the bank's number with the card", async () => {
    expect((await openPerson(open, "ru").say("8 800 555-89-82")).text).toContain("сверьте номер с картой");
    expect((await openPerson(open, "ru").say("8 800 300-30-00")).text).not.toContain("с картой");
  });

  it("adds to an official number that a call from it proves nothing", async () => {
    const person = openPerson(open, "ru");
    const shown = await person.say("8 800 555-89-82 это вы?");
    expect(shown.text).toContain("8 800 555-89-82");
    expect(shown.text).toMatch(/звонок с него ничего не доказывает/);
    expect(shown.text).not.toMatch(/безопасн/i);
  });

  it("is checked when it comes as a contact card, and in a caption", async () => {
    const person = openPerson(open, "ru");
    await person.attach("contact");
    expect(person.last().text).toMatch(/^⚠️ /);
    await person.attach("photo", "вот такое прислали: ozon-sale.ru");
    expect(person.last().text).toMatch(/^⛔ /);
  });

  it("is checked in a picked account, and nothing is asked again", async () => {
    const person = openPerson(open, "ru");
    open.telegram.pushUpdate({
      message: {
        message_id: 900,
        date: 1_800_000_000,
        chat: { id: person.id, type: "private", first_name: "Test" },
        from: { id: person.id, is_bot: false, first_name: "Test", language_code: "ru" },
        users_shared: {
          request_id: 1,
          users: [{ user_id: 5, first_name: "Поддержка Ozon", username: "ozon_help_me" }],
        },
      },
    });
    await open.settled();
    expect(person.last().text).toMatch(/^⛔ /);
  });

  it("leaves order numbers and sums alone", async () => {
    const person = openPerson(open, "ru");
    expect((await person.say("заказ 12345678-0001-1 на 4500 рублей не пришёл")).text).not.toMatch(/^[⛔⚠ℹ]/u);
  });
});

describe("a person's own contact", () => {
  it("gets no verdict: the question is answered as if it were not there", async () => {
    const person = openPerson(open, "ru");
    const shown = await person.say("не приходит заказ, мой номер телефона 8 912 345-67-89");
    const plain = await openPerson(open, "ru").say("не приходит заказ");
    const [note, ...answer] = shown.text.split("\n\n");
    expect(note).toMatch(/^Свой номер и почту присылать сюда не нужно/);
    expect(answer.join("\n\n")).toBe(plain.text);
    expect(person.count()).toBe(1);
    const alone = await person.say("мой номер 8 912 345-67-89");
    expect(alone.text).toMatch(/^Свой номер и почту присылать сюда не нужно/);
  });

  it("is a stranger's in a forwarded message, in quotation marks, and where there is talk of a fraud", async () => {
    const person = openPerson(open, "ru");
    await person.forward("Здравствуйте! Мой номер 8 912 345-67-89, перезвоните", "Алексей");
    expect(person.last().text).toMatch(/^⚠️ /);
    expect((await person.say("он пишет «мой номер 8 912 345-67-89»")).text).toMatch(/^⚠️ /);
    expect((await person.say("мошенники узнали мой номер 8 912 345-67-89, звонят")).text).toMatch(/⚠️ /);
  });
});

describe("many contacts", () => {
  it.each(["ru", "en"])("fit one screen, and those left out are counted: %s", async (language) => {
    const person = openPerson(open, language);
    const long = "x".repeat(60);
    const shown = await person.say(
      `https://${long}.com/${long} https://ozon.ru.${long}.top/${long} @ozon_help support@ozon.ru 8 800 777-59-55 звонят`,
    );
    expect(shown.text.length).toBeLessThanOrEqual(900);
    expect(shown.text).toMatch(/ещё \d контакт|\d more contact/);
  });

  it("quotes the gravest, not the first", async () => {
    const person = openPerson(open, "ru");
    await person.say("пишут с ivan@mail.ru, а ссылка ozon-pay.top");
    expect(open.telegram.calls.findLast(({ method }) => method === "sendMessage")?.payload).toMatchObject({
      reply_parameters: { quote: "ozon-pay.top" },
    });
  });
});

describe("the network", () => {
  it("is used to talk to the Bot API and to nobody else, whatever is in the message", async () => {
    const person = openPerson(open, "ru");
    const connect = vi.spyOn(Socket.prototype, "connect");
    const lookups = [vi.spyOn(dns, "lookup"), vi.spyOn(dns, "resolve"), vi.spyOn(dns.promises, "lookup")];
    await person.say(
      "https://ozon-pay.top http://bit.ly/abc support@ozon-help.com t.me/ozon_help 8 912 345-67-89",
    );
    await person.say("https://www.ozon.ru/product/1 и https://t.me/ozonru");
    const port = Number(new URL(open.server.url).port);
    const targets = connect.mock.calls.map(([to]) => JSON.stringify(to));
    for (const target of targets) expect(target).toContain(`"port":${port}`);
    const hosts = lookups.flatMap((lookup) => lookup.mock.calls.map(([host]) => host));
    expect(hosts.filter((host) => !/^(?:localhost|127\.0\.0\.1|::1)$/.test(host))).toEqual([]);
    vi.restoreAllMocks();
  });
});

describe("a message with a secret", () => {
  it("is a card with its CVV: then blocking the card is advised as well", async () => {
    const shown = await openPerson(open, "ru").say("моя карта 4111 1111 1111 1111 12/27 123");
    expect(shown.text).toMatch(/^Похоже, в сообщении три цифры с оборота карты\..*заблокировать/);
    expect(shown.text).not.toMatch(/1111|123/);
  });

  it("is answered with a warning, kept nowhere, and deleted on a tap", async () => {
    const person = openPerson(open, "ru");
    const shown = await person.say("карта 4111 1111 1111 1111 код 4521 что делать");
    expect(shown.text).toMatch(/номер карты/);
    const remove = shown.buttons.map(dataOf).find((data) => data?.startsWith("delete:"));
    const { answer } = await person.tap(remove ?? "");
    expect(answer).toMatchObject({ text: "Сообщение удалено" });
    expect(open.telegram.chat(person.chatId).some(({ text }) => text.includes("4111"))).toBe(false);
    expect(open.logged.join("")).not.toMatch(/4111|4521/);
    expect(JSON.stringify(await open.storage.list(""))).not.toMatch(/4111|4521/);
  });
});

describe("defang", () => {
  it.each([
    [{ shown: "https://0zon.ru/a.b", kind: "link", verdict: "imitation" }, "hxxps://0zon[.]ru/a[.]b"],
    [{ shown: "8 800 777-59-55", kind: "phone", verdict: "outdated_or_wrong" }, "8 800 777-59-••"],
    [{ shown: "8 800 555-89-82", kind: "phone", verdict: "official_customer" }, "8 800 555-89-82"],
  ] as const)("makes %j unusable unless it is official", (finding, expected) => {
    expect(defang(finding)).toBe(expected);
  });
});

it("makes no call that Telegram refuses", () => {
  expect(open.telegram.refused).toEqual([]);
});
