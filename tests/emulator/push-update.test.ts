import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { aTelegram, ok, refusal, updates } from "./a-telegram.ts";

const VERA = { id: 2001, is_bot: false, first_name: "Вера", language_code: "ru" };
const CHAT = { id: 2001, type: "private", first_name: "Вера" };
const KEYBOARD = { inline_keyboard: [[{ text: "Меню", callback_data: "menu" }]] };

function telegramWith(...pushed: object[]) {
  const telegram = aTelegram();
  onTestFinished(() => telegram.close());
  for (const update of pushed) telegram.pushUpdate(update);
  return telegram;
}

describe("an update made by hand", () => {
  it("brings its person, chat and message along", async () => {
    const message = { message_id: 7, from: VERA, chat: CHAT, date: 1798761600, text: "привет" };
    const telegram = telegramWith({ message });
    expect(await updates(telegram)).toEqual([{ update_id: 1, message }]);
    expect(
      await ok(telegram, "sendMessage", { chat_id: 2001, text: "да", reply_parameters: { message_id: 7 } }),
    ).toMatchObject({ message_id: 1, reply_to_message: { message_id: 7, text: "привет" } });
    expect(telegram.bot(2001)).toMatchObject({ blocked: false });
  });

  it("may be a tap on an old message of the bot, which can be answered once and edited", async () => {
    const message = {
      message_id: 3,
      from: { id: 777000, is_bot: true, first_name: "Guide" },
      chat: CHAT,
      date: 1,
      text: "Старое меню",
      reply_markup: KEYBOARD,
    };
    const telegram = telegramWith({ callback_query: { id: "q1", from: VERA, message, data: "gone" } });
    const edit = (text: string) =>
      refusal(telegram, "editMessageText", { chat_id: 2001, message_id: 3, text, reply_markup: KEYBOARD });
    expect(await edit("Старое меню")).toMatch(/not modified/);
    expect(await edit("Новое меню")).toBe("");
    expect(await refusal(telegram, "answerCallbackQuery", { callback_query_id: "q1" })).toBe("");
    expect(await refusal(telegram, "answerCallbackQuery", { callback_query_id: "q1" })).toMatch(
      /query is too old/,
    );
  });

  it("may be a tap without a message, or on one that is out of sight: the bot can write anew", async () => {
    const telegram = telegramWith(
      { callback_query: { id: "q1", from: VERA, data: "x" } },
      {
        callback_query: { id: "q2", from: VERA, data: "x", message: { message_id: 9, chat: CHAT, date: 0 } },
      },
    );
    expect(await refusal(telegram, "sendMessage", { chat_id: 2001, text: "x" })).toBe("");
    expect(await refusal(telegram, "editMessageText", { chat_id: 2001, message_id: 9, text: "x" })).toBe(
      "400 Bad Request: message to edit not found",
    );
  });

  it("may come from a group; a channel stays closed", async () => {
    const telegram = telegramWith(
      {
        message: {
          message_id: 1,
          from: VERA,
          chat: { id: -100500, type: "group", title: "Двор" },
          date: 1,
          text: "/start",
        },
      },
      {
        channel_post: {
          message_id: 1,
          chat: { id: -100501, type: "channel", title: "Новости" },
          date: 1,
          text: "x",
        },
      },
    );
    expect(await refusal(telegram, "sendMessage", { chat_id: -100500, text: "x" })).toBe("");
    expect(await refusal(telegram, "sendMessage", { chat_id: -100501, text: "x" })).toBe(
      "400 Bad Request: chat not found",
    );
    expect(await refusal(telegram, "sendMessage", { chat_id: 2001, text: "x" })).toBe(
      "403 Forbidden: bot can't initiate conversation with a user",
    );
  });

  it("never takes an id that a new message would get", async () => {
    const telegram = telegramWith(
      { message: { message_id: 1, from: VERA, chat: CHAT, date: 1, text: "раз" } },
      { message: { message_id: 2, from: VERA, chat: CHAT, date: 1, text: "два" } },
    );
    expect(await ok(telegram, "sendMessage", { chat_id: 2001, text: "x" })).toMatchObject({ message_id: 3 });
  });

  it("may be anything at all and comes out as it went in", async () => {
    const kinds = [
      "message",
      "edited_message",
      "callback_query",
      "inline_query",
      "my_chat_member",
      "poll",
      "x",
    ];
    const keys = [
      "id",
      "from",
      "chat",
      "message",
      "message_id",
      "date",
      "text",
      "type",
      "entities",
      "reply_markup",
    ];
    const leaf = fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null), fc.constant("private"));
    const odd = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: "medium" },
        leaf,
        fc.array(tie("value"), { maxLength: 2 }),
        fc.dictionary(fc.constantFrom(...keys), tie("value")),
      ),
    })).value;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...kinds), odd, async (kind, content) => {
        const telegram = aTelegram();
        telegram.pushUpdate({ [kind]: content });
        const [update] = await updates(telegram);
        telegram.close();
        expect(update).toEqual({ update_id: 1, [kind]: content });
      }),
      { numRuns: 300 },
    );
  });
});
