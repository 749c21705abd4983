import { beforeEach, describe, expect, it } from "vitest";
import type { Telegram } from "../../src/emulator/telegram.ts";
import { ANNA, aTelegram, BORIS, ok, refusal } from "./a-telegram.ts";

let telegram: Telegram;
beforeEach(() => {
  telegram = aTelegram();
  telegram.openPrivateChat(ANNA);
});

const send = (fields: object) => refusal(telegram, "sendMessage", { chat_id: ANNA, text: "x", ...fields });
const button = (fields: object) => send({ reply_markup: { inline_keyboard: [[fields]] } });

describe("a message", () => {
  it("is answered as the Bot API does and shown to the person", async () => {
    const reply_markup = {
      inline_keyboard: [
        [{ text: "Код отдан", callback_data: "fraud", style: "danger" }],
        [
          { text: "Сайт", url: "https://www.ozon.ru/" },
          { text: "Скопировать", copy_text: { text: "позовите оператора" } },
        ],
      ],
    };
    const result = await ok(telegram, "sendMessage", {
      chat_id: ANNA,
      text: "<b>Да</b>, см. ozon.ru",
      parse_mode: "HTML",
      reply_markup,
      link_preview_options: { is_disabled: true },
    });
    const entities = [
      { type: "bold", offset: 0, length: 2 },
      { type: "url", offset: 8, length: 7 },
    ];
    expect(result).toEqual({
      message_id: 1,
      from: { id: 777000, is_bot: true, first_name: "Guide", username: "guide_bot" },
      chat: { id: ANNA, first_name: "Анна", last_name: "Белова", username: "anna_b", type: "private" },
      date: 1798761600,
      text: "Да, см. ozon.ru",
      entities,
      link_preview_options: { is_disabled: true },
      reply_markup,
    });
    expect(telegram.chat(ANNA)).toEqual([
      {
        id: 1,
        from: { id: 777000, name: "Guide", isBot: true },
        date: 1798761600,
        text: "Да, см. ozon.ru",
        entities,
        replyMarkup: reply_markup,
        edited: false,
        kind: "text",
      },
    ]);
    expect(telegram.refused).toEqual([]);
  });

  it("may have 4,096 UTF-16 units after its markup is read, and no more", async () => {
    const markup = { parse_mode: "HTML" };
    expect(await send({ text: `<b>${"x".repeat(4096)}</b>`, ...markup })).toBe("");
    expect(await send({ text: "&amp;".repeat(4096), ...markup })).toBe("");
    expect(await send({ text: "😀".repeat(2048) })).toBe("");
    expect(await send({ text: "x".repeat(4097) })).toBe("400 Bad Request: message is too long");
    expect(await send({ text: "😀".repeat(2049) })).toBe("400 Bad Request: message is too long");
  });

  it.each([
    [{ text: undefined }, "message text is empty"],
    [{ text: "" }, "message text is empty"],
    [{ text: " \n " }, "text must be non-empty"],
    [{ text: "\u200b" }, "text must be non-empty"],
    [{ text: "<b> </b>", parse_mode: "HTML" }, "text must be non-empty"],
    [
      { text: "<b>x", parse_mode: "HTML" },
      `can't parse entities: Can't find end tag corresponding to start tag "b"`,
    ],
    [{ parse_mode: "Html2" }, "unsupported parse_mode"],
    [{ chat_id: undefined }, "chat_id is empty"],
    [{ chat_id: "" }, "chat_id is empty"],
    [{ chat_id: 5 }, "chat not found"],
    [{ chat_id: "@nobody" }, "chat not found"],
    [{ chat_id: BORIS }, "chat not found"],
    [{ chat_id: [] }, 'field "chat_id" must be of type Integer or String'],
    [{ text: 5 }, 'field "text" must be of type String'],
    [{ disable_notification: "maybe" }, 'field "disable_notification" must be of type Boolean'],
    [{ nonsense: 1 }, "unknown parameter nonsense"],
    [{ toString: 1 }, "unknown parameter toString"],
    [{ message_thread_id: 5 }, "message thread not found"],
    [{ link_preview_options: { is_disabled: "yes" } }, 'field "is_disabled" must be of type Boolean'],
    [{ link_preview_options: { disabled: true } }, "unknown field disabled in link_preview_options"],
    [{ link_preview_options: { url: "no-url" } }, "WEBPAGE_URL_INVALID"],
    [{ message_effect_id: "fire" }, "EFFECT_ID_INVALID"],
  ])("with %j is refused: %s", async (fields, reason) => {
    expect(await send(fields)).toBe(`400 Bad Request: ${reason}`);
    expect(telegram.chat(ANNA)).toEqual([]);
    expect(telegram.refused).toHaveLength(1);
    expect(telegram.refused[0]).toMatchObject({
      method: "sendMessage",
      error_code: 400,
      description: `Bad Request: ${reason}`,
    });
  });

  it("takes every parameter that a text may have", async () => {
    const fields = {
      disable_notification: true,
      protect_content: true,
      message_effect_id: "5104841245755180586",
      link_preview_options: { url: "https://ozon.ru", prefer_small_media: true, show_above_text: false },
      reply_parameters: { message_id: 99, allow_sending_without_reply: true },
    };
    expect(await ok(telegram, "sendMessage", { chat_id: String(ANNA), text: "x", ...fields })).toMatchObject({
      has_protected_content: true,
      effect_id: "5104841245755180586",
    });
  });

  it("is not for somebody who blocked the bot, until they let it write again", async () => {
    telegram.block(ANNA, true);
    expect(await send({})).toBe("403 Forbidden: bot was blocked by the user");
    telegram.block(ANNA, false);
    expect(await send({})).toBe("");
  });

  it("cannot open a conversation with somebody known from a group", async () => {
    telegram.addGroup("Соседи", [BORIS]);
    expect(await send({ chat_id: BORIS })).toBe("403 Forbidden: bot can't initiate conversation with a user");
  });
});

describe("explicit entities", () => {
  const entity = (fields: object) => send({ text: "😀hello", entities: [fields] });
  it.each([
    [
      { type: "bold", offset: 100, length: 1 },
      "entity begins after the end of the text at UTF-16 offset 100",
    ],
    [
      { type: "bold", offset: 0, length: 100 },
      "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 100",
    ],
    [{ type: "bold", offset: -1, length: 1 }, "receive an entity with incorrect offset -1"],
    [{ type: "nope", offset: 0, length: 2 }, "can't parse MessageEntity: Unsupported type specified"],
    [{ offset: 0, length: 2 }, `can't parse MessageEntity: Can't find field "type"`],
    [{ type: "text_link", offset: 0, length: 2 }, `can't parse MessageEntity: Can't find field "url"`],
    [{ type: "text_link", offset: 0, length: 2, url: "no" }, "entity URL 'no' is invalid: Wrong HTTP URL"],
    [{ type: "date_time", offset: 0, length: 2 }, `can't parse MessageEntity: Can't find field "unix_time"`],
  ])("%j is refused", async (fields, reason) => {
    expect(await entity(fields)).toBe(`400 Bad Request: ${reason}`);
  });

  it("may not cut a surrogate pair", async () => {
    expect(await entity({ type: "bold", offset: 1, length: 1 })).toContain("in a middle of a UTF-16 symbol");
    expect(await entity({ type: "bold", offset: 0, length: 1 })).toContain("in a middle of a UTF-16 symbol");
    expect(await entity({ type: "bold", offset: 0, length: 2 })).toBe("");
  });
});

describe("an inline button", () => {
  it.each([
    [{ text: "x", callback_data: "я".repeat(32) }],
    [{ text: "x", url: "https://ozon.ru" }],
    [{ text: "x", url: "tg://user?id=5" }],
    [{ text: "x", copy_text: { text: "я".repeat(256) } }],
    [{ text: "x", callback_data: "a", style: "primary" }],
    [{ text: "x", switch_inline_query: "" }],
  ])("%j is taken", async (fields) => {
    expect(await button(fields)).toBe("");
  });

  it.each([
    [{ text: "x", callback_data: `${"я".repeat(32)}.` }, "BUTTON_DATA_INVALID"],
    [
      { text: "x", callback_data: "" },
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [{ text: "x" }, "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"],
    [{ callback_data: "x" }, `can't parse inline keyboard button: Can't find field "text"`],
    [
      { text: 5, callback_data: "x" },
      `can't parse inline keyboard button: Field "text" must be of type String`,
    ],
    [{ text: " ", callback_data: "x" }, "inline keyboard button text must be non-empty"],
    [
      { text: "x", callback_data: "x", url: "https://ozon.ru" },
      "can't parse inline keyboard button: exactly one type of the button must be specified",
    ],
    [{ text: "x", url: "no-url" }, "inline keyboard button URL 'no-url' is invalid: Wrong HTTP URL"],
    [
      { text: "x", url: "ftp://ozon.ru" },
      "inline keyboard button URL 'ftp://ozon.ru' is invalid: Unsupported URL protocol",
    ],
    [{ text: "x", copy_text: { text: "" } }, "BUTTON_COPY_TEXT_INVALID"],
    [{ text: "x", copy_text: { text: "x".repeat(257) } }, "BUTTON_COPY_TEXT_INVALID"],
    [
      { text: "x", callback_data: "x", style: "red" },
      "can't parse inline keyboard button: Unsupported button style specified",
    ],
    [
      { text: "x", callback_data: "x", colour: 1 },
      "can't parse inline keyboard button: unknown field colour",
    ],
    [{ text: "x", pay: true }, "BUTTON_TYPE_INVALID"],
    [
      { text: "x", web_app: { url: "http://ozon.ru" } },
      "inline keyboard button Web App URL 'http://ozon.ru' is invalid: Only HTTPS links are allowed",
    ],
  ])("%j is refused", async (fields, reason) => {
    expect(await button(fields)).toBe(`400 Bad Request: ${reason}`);
  });

  it("stands with at most seven others in a row and ninety-nine in all", async () => {
    const row = (length: number) => Array.from({ length }, () => ({ text: "x", callback_data: "x" }));
    const rows = (count: number, length: number) =>
      send({ reply_markup: { inline_keyboard: Array.from({ length: count }, () => row(length)) } });
    expect(await rows(1, 8)).toBe("");
    expect(await rows(1, 9)).toBe("400 Bad Request: reply markup is too long");
    expect(await rows(25, 4)).toBe("");
    expect(await rows(26, 4)).toBe("400 Bad Request: reply markup is too long");
  });

  it.each([
    [{ inline_keyboard: "bad" }, 'field "inline_keyboard" must be of type Array'],
    [{ inline_keyboard: [[]], extra: 1 }, "unknown field extra in reply markup"],
    [{ keyboard: "bad" }, 'field "keyboard" must be of type Array'],
    [{ force_reply: "yes" }, 'field "force_reply" must be of type Boolean'],
    [{}, "object expected as reply markup"],
  ])("markup %j is refused", async (reply_markup, reason) => {
    expect(await send({ reply_markup })).toBe(`400 Bad Request: ${reason}`);
  });
});

describe("a reply", () => {
  it("names the message, quotes it, and refuses what is not in it", async () => {
    const original = telegram.sendText(ANNA, ANNA, "где мой заказ, скажите");
    const reply = (fields: object) =>
      telegram.call("sendMessage", {
        chat_id: ANNA,
        text: "тут",
        reply_parameters: { message_id: original, ...fields },
      });
    expect(await reply({})).toMatchObject({ result: { reply_to_message: { message_id: original } } });
    expect(await reply({ quote: "мой заказ" })).toMatchObject({
      result: { quote: { text: "мой заказ", position: 4, is_manual: true } },
    });
    expect(await reply({ quote: "твой заказ" })).toMatchObject({
      description: "Bad Request: QUOTE_TEXT_INVALID",
    });
    expect(await reply({ message_id: 99 })).toMatchObject({
      description: "Bad Request: message to be replied not found",
    });
    expect(await reply({ message_id: undefined })).toMatchObject({
      description: 'Bad Request: can\'t find field "message_id"',
    });
    expect(await reply({ message_id: 99, allow_sending_without_reply: true })).toMatchObject({ ok: true });
    expect(telegram.chat(ANNA)[1]).toMatchObject({
      replyTo: { id: original, text: "где мой заказ, скажите" },
    });
  });
});
