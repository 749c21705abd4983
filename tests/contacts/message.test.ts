import { describe, expect, it } from "vitest";
import type { Incoming } from "../../src/contacts/incoming.ts";
import { realCheck } from "./a-check.ts";

const { check } = await realCheck();

const seen = (incoming: Incoming) =>
  check(incoming).findings.map(({ value, verdict }) => `${value} ${verdict}`);

describe("several contacts", () => {
  it("judges each and takes the gravest", () => {
    const text =
      "Письмо от support@ozon-help.com, ссылка https://ozon.ru.pay.top/?id=1, звонок с 8 800 555-89-82";
    const result = check({ text });
    expect(result.verdict).toBe("imitation");
    expect(result.findings.map(({ value, verdict }) => [value, verdict])).toEqual([
      ["support@ozon-help.com", "imitation"],
      ["ozon.ru.pay.top", "imitation"],
      ["+78005558982", "official_customer"],
    ]);
  });

  it("ranks verdicts as the issue orders them", () => {
    expect(check({ text: "ozon.ru, 8 800 300-30-00 и seller.ozon.ru" }).verdict).toBe("official_other");
    expect(check({ text: "8 800 300-30-00 и звоните 102" }).verdict).toBe("regulator");
    expect(check({ text: "ozon.ru, звоните 102" }).verdict).toBe("short_official");
    expect(check({ text: "google.com, ozon-sale.ru" }).verdict).toBe("outdated_or_wrong");
  });

  it("says a repeated contact once, a host and a link to it as well", () => {
    expect(seen({ text: "ozon.ru, OZON.RU и https://ozon.ru/a" })).toEqual(["ozon.ru official_customer"]);
  });

  it("keeps the graver of two links to one host", () => {
    expect(seen({ text: "https://ozon.ru http://ozon.ru" })).toEqual(["ozon.ru unknown"]);
  });

  it("takes apart links without a space between them", () => {
    expect(seen({ text: "https://ozon.ru,https://ozon-pay.top" })).toEqual([
      "ozon.ru official_customer",
      "ozon-pay.top imitation",
    ]);
  });
});

describe("places in the text", () => {
  it.each([
    ["👩‍🦳 бабушке звонили с ８ (800) 555‑89‑82!", "８ (800) 555‑89‑82"],
    ["см. «https://oz\u200bon.ru/a»", "https://oz\u200bon.ru/a"],
    ["𝐨𝐳𝐨𝐧.top — это вы?", "𝐨𝐳𝐨𝐧.top"],
    ["пишут hxxps://ozon[.]top сюда", "hxxps://ozon[.]top"],
  ])("quotes what stands there: %s", (text, quoted) => {
    const [finding] = check({ text }).findings;
    expect(finding?.shown).toBe(quoted);
    expect(text.slice(finding?.offset, (finding?.offset ?? 0) + (finding?.length ?? 0))).toBe(quoted);
  });

  it("warns of what can't be seen", () => {
    expect(check({ text: "oz\u200bon.top" }).findings[0]?.warnings).toEqual(["hidden-characters"]);
    expect(check({ text: "ｏzon.top" }).findings[0]?.warnings).toEqual(["unusual-letters"]);
    expect(check({ text: "\u200bozon.ru\u200b" }).verdict).toBe("official_customer");
  });
});

describe("links under words", () => {
  const text = "Личный кабинет: ozon.ru";
  const entities = [{ type: "text_link", offset: 16, length: 7, url: "https://example.com/x" }];

  it("calls words that promise an official contact an imitation", () => {
    const result = check({ text, entities });
    expect(result.verdict).toBe("imitation");
    expect(result.findings).toHaveLength(1);
    expect(result.findings[0]).toMatchObject({
      value: "example.com",
      shown: "ozon.ru",
      offset: 16,
      length: 7,
      reason: { code: "leads-elsewhere", shown: "ozon.ru", target: "example.com" },
    });
  });

  it("reads the target when the words promise nothing", () => {
    const under = (url: string) =>
      check({ text: "нажмите сюда", entities: [{ type: "text_link", offset: 8, length: 4, url }] });
    expect(under("https://ozon-pay.top").verdict).toBe("imitation");
    expect(under("https://www.ozon.ru/my").verdict).toBe("official_customer");
    expect(under("https://sberbank.ru").verdict).toBe("unknown");
    expect(under("tg://resolve?domain=ozonru").verdict).toBe("official_customer");
  });

  it("does not doubt a link to another official page", () => {
    const honest = [{ type: "text_link", offset: 16, length: 7, url: "https://www.ozon.ru/my" }];
    expect(seen({ text, entities: honest })).toEqual(["www.ozon.ru official_customer"]);
  });

  it("takes a bare address for the link that a program made of it", () => {
    const made = [{ type: "text_link", offset: 16, length: 7, url: "http://ozon.ru/" }];
    expect(seen({ text, entities: made })).toEqual(["ozon.ru official_customer"]);
  });

  it("keeps a fake that stands in the words", () => {
    const fake = [{ type: "text_link", offset: 0, length: 12, url: "https://ozon.ru" }];
    expect(seen({ text: "ozon-pay.top", entities: fake })).toEqual([
      "ozon-pay.top imitation",
      "ozon.ru official_customer",
    ]);
  });

  it("looks at the name of a mentioned person", () => {
    const mention = [
      {
        type: "text_mention",
        offset: 0,
        length: 5,
        user: { id: 1, first_name: "Поддержка", last_name: "Озон" },
      },
    ];
    expect(seen({ text: "Алина", entities: mention })).toEqual(["Поддержка Озон imitation"]);
  });

  it("takes Telegram's word that digits are a phone", () => {
    const marked = [{ type: "phone_number", offset: 6, length: 8 }];
    expect(check({ text: "кухня 12345678 дверь", entities: marked }).verdict).toBe("none");
    expect(
      check({ text: "кухня 300", entities: [{ type: "phone_number", offset: 6, length: 3 }] }).verdict,
    ).toBe("short_official");
  });

  it("survives entities that lie outside of the text", () => {
    const wild = [
      { type: "text_link", offset: 900, length: 5, url: "https://ozon-pay.top" },
      { type: "url", offset: -3, length: 100 },
      { type: "text_link", offset: 0, length: 1, url: "" },
    ];
    expect(check({ text: "а", entities: wild }).verdict).toBe("imitation");
  });
});

describe("forwarded messages", () => {
  const from = (sender: object, text = "Привет") =>
    seen({ text, forwardOrigin: { type: "user", sender_user: { id: 5, ...sender } } });

  it("recognises the official channel", () => {
    const forwardOrigin = { type: "channel", chat: { title: "Ozon", username: "ozonru" } };
    expect(seen({ text: "Новости", forwardOrigin })).toEqual(["@ozonru official_customer"]);
  });

  it.each([
    [{ first_name: "Ozon", last_name: "Support" }, "Ozon Support imitation"],
    [{ first_name: "Oz0n Поддержка" }, "Oz0n Поддержка imitation"],
    [{ first_name: "Анна", username: "ozon_vozvrat" }, "@ozon_vozvrat imitation"],
    [{ first_name: "Служба Озон", username: "anna1987" }, "@anna1987 imitation"],
    [{ first_name: "Банк", last_name: "России" }, "Банк России imitation"],
    [{ first_name: "Анна Озонова" }, "Анна Озонова unknown"],
    [{ first_name: "Мария", username: "maria_k" }, "@maria_k unknown"],
    [{ first_name: "OZON", username: "ozonhq" }, "@ozonhq outdated_or_wrong"],
    [{ first_name: "OZON", username: "ozonmarketplace" }, "@ozonmarketplace unknown"],
  ])("judges the sender %j", (sender, expected) => {
    expect(from(sender)).toEqual([expected]);
  });

  it("hears a stranger say that he is from Ozon", () => {
    const hidden = (text: string) =>
      check({ text, forwardOrigin: { type: "hidden_user", sender_user_name: "Алексей" } }).findings[0]?.reason
        .code;
    expect(hidden("Здравствуйте, это служба безопасности Ozon")).toBe("claims-to-be");
    expect(hidden("Я оператор поддержки Озон, назовите код")).toBe("claims-to-be");
    expect(hidden("Hello, I am a support agent of Ozon")).toBe("claims-to-be");
    expect(hidden("Я позвонила в поддержку Озон, а там молчат")).toBe("unlisted-account");
    expect(hidden("Мне звонил сотрудник Озона")).toBe("unlisted-account");
  });

  it("asks about the contact, not about the person without a username who sent it", () => {
    const forwardOrigin = { type: "hidden_user", sender_user_name: "Мама" };
    expect(seen({ text: "8 800 555-89-82 это банк?", forwardOrigin })).toEqual([
      "+78005558982 official_customer",
    ]);
    expect(seen({ text: "Привет", forwardOrigin })).toEqual(["Мама unknown"]);
    expect(from({ first_name: "Мария", username: "maria_k" }, "ozon.ru")).toEqual([
      "ozon.ru official_customer",
      "@maria_k unknown",
    ]);
  });

  it("judges what is written in it too", () => {
    expect(from({ first_name: "Мария" }, "Смотри: ozon-pay.top")).toEqual(["ozon-pay.top imitation"]);
  });
});

describe("buttons under a message", () => {
  it("count with the links behind them", () => {
    expect(seen({ text: "Ваш приз", buttons: [{ url: "https://ozon-priz.top/x" }] })).toEqual([
      "ozon-priz.top imitation",
    ]);
    expect(seen({ text: "Ваш заказ", buttons: [{ url: "https://www.ozon.ru/my" }, { url: "" }] })).toEqual([
      "www.ozon.ru official_customer",
    ]);
  });
});

describe("contact cards and picked accounts", () => {
  it("reads a card with an empty text", () => {
    expect(seen({ text: "", contact: { phone_number: "78005558982", first_name: "Ozon Банк" } })).toEqual([
      "+78005558982 official_customer",
    ]);
    expect(
      seen({ text: "", contact: { phone_number: "+7 900 123-45-67", first_name: "Ozon Поддержка" } }),
    ).toEqual(["+79001234567 imitation"]);
    expect(seen({ text: "", contact: { phone_number: "79001234567", first_name: "Мама" } })).toEqual([
      "+79001234567 unknown",
    ]);
    expect(seen({ text: "", contact: { phone_number: "102", first_name: "Полиция" } })).toEqual([
      "102 short_official",
    ]);
  });

  it("reads all of the card that the sender's phone has kept", () => {
    const card = (...lines: string[]) => ({
      phone_number: "+79001234567",
      first_name: "Анна",
      vcard: ["BEGIN:VCARD", "VERSION:3.0", "FN:Анна", ...lines, "END:VCARD"].join("\r\n"),
    });
    expect(seen({ text: "", contact: card("TEL;TYPE=CELL:+7 900 123-45-67") })).toEqual([
      "+79001234567 unknown",
    ]);
    expect(
      seen({ text: "", contact: card("item1.URL:https\\://ozon-", " pay.ru/x", "NOTE:пишите\\n@ozonru") }),
    ).toEqual(["+79001234567 unknown", "ozon-pay.ru imitation", "@ozonru official_customer"]);
    expect(seen({ text: "", contact: card("ORG:Ozon\\, служба поддержки;") })).toEqual([
      "+79001234567 imitation",
    ]);
    const quoted = "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=9E=D0=B7=D0=BE=D0=BD;;;;";
    expect(seen({ text: "", contact: card(quoted) })).toEqual(["+79001234567 imitation"]);
    expect(seen({ text: "", contact: { ...card(), vcard: "nonsense ozon-pay.ru" } })).toEqual([
      "+79001234567 unknown",
    ]);
  });

  it("judges accounts picked from the person's list", () => {
    const usersShared = [
      { user_id: 7, first_name: "Ozon Help" },
      { user_id: 8, username: "ozonru" },
      { user_id: 9 },
    ];
    expect(seen({ text: "", usersShared })).toEqual([
      "Ozon Help imitation",
      "@ozonru official_customer",
      "9 unknown",
    ]);
  });
});
