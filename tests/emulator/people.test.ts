import { beforeEach, describe, expect, it } from "vitest";
import type { Telegram } from "../../src/emulator/telegram.ts";
import { ANNA, aTelegram, BORIS, ok, refusal, updates } from "./a-telegram.ts";

let telegram: Telegram;
beforeEach(() => {
  telegram = aTelegram();
});

describe("a message of a person", () => {
  it("becomes an update as Telegram sends it", async () => {
    telegram.sendText(ANNA, ANNA, "/start order-return");
    expect(await updates(telegram)).toEqual([
      {
        update_id: 1,
        message: {
          message_id: 1,
          from: {
            id: ANNA,
            is_bot: false,
            first_name: "Анна",
            last_name: "Белова",
            username: "anna_b",
            language_code: "ru",
          },
          chat: { id: ANNA, first_name: "Анна", last_name: "Белова", username: "anna_b", type: "private" },
          date: 1798761600,
          text: "/start order-return",
          entities: [{ type: "bot_command", offset: 0, length: 6 }],
        },
      },
    ]);
  });

  it("is what a client would send: trimmed, not empty, not too long", () => {
    telegram.sendText(ANNA, ANNA, "  привет\n");
    expect(telegram.chat(ANNA)[0]).toMatchObject({ text: "привет" });
    expect(() => telegram.sendText(ANNA, ANNA, " ")).toThrow("empty");
    expect(() => telegram.sendText(ANNA, ANNA, "x".repeat(4097))).toThrow("4096");
    expect(telegram.sendText(ANNA, ANNA, "x".repeat(4096))).toBe(2);
  });

  it.each([
    ["sticker", "sticker"],
    ["voice", "voice"],
    ["photo", "photo"],
    ["location", "location"],
    ["contact", "contact"],
    ["poll", "poll"],
    ["document", "document"],
  ] as const)("may be a %s", async (kind, field) => {
    telegram.sendAttachment(ANNA, ANNA, kind, kind === "photo" ? "вот ozon.ru" : undefined);
    const [update] = await updates(telegram);
    expect(update).toHaveProperty(`message.${field}`);
    expect(update).not.toHaveProperty("message.text");
    if (kind === "photo") {
      expect(update).toMatchObject({
        message: { caption: "вот ozon.ru", caption_entities: [{ type: "url" }] },
      });
    }
    expect(telegram.chat(ANNA)[0]).toMatchObject({ kind });
  });

  it("can be edited by the sender, and the bot is told", async () => {
    const id = telegram.sendText(ANNA, ANNA, "заказ");
    telegram.editText(ANNA, ANNA, id, "заказ не пришёл");
    expect(await updates(telegram)).toMatchObject([
      { message: { text: "заказ" } },
      { edited_message: { message_id: id, text: "заказ не пришёл", edit_date: 1798761600 } },
    ]);
  });

  it("comes from somebody known, in a chat of theirs", () => {
    expect(() => telegram.sendText(5, 5, "x")).toThrow("No pretended user 5; known: 1001, 1002");
    expect(() => telegram.sendText(ANNA, -5, "x")).toThrow("No chat -5");
    expect(() => telegram.addUser({ id: 777000, firstName: "x" })).toThrow("the bot's own");
  });
});

describe("a tap", () => {
  const keyboard = { inline_keyboard: [[{ text: "Меню", callback_data: "menu" }]] };
  const sendMenu = async (): Promise<number> => {
    telegram.openPrivateChat(ANNA);
    const sent = await ok(telegram, "sendMessage", { chat_id: ANNA, text: "раз", reply_markup: keyboard });
    return Number(sent["message_id"]);
  };

  it("carries the message as it is now and resolves with the bot's answer", async () => {
    const id = await sendMenu();
    await telegram.call("editMessageText", {
      chat_id: ANNA,
      message_id: id,
      text: "два",
      reply_markup: keyboard,
    });
    const answer = telegram.tap(ANNA, ANNA, id, "menu");
    const [update] = await updates(telegram);
    expect(update).toMatchObject({
      callback_query: {
        from: { id: ANNA },
        data: "menu",
        message: { message_id: id, text: "два", reply_markup: keyboard },
      },
    });
    const query = Object(update)["callback_query"];
    expect(
      await refusal(telegram, "answerCallbackQuery", {
        callback_query_id: query.id,
        text: "Готово",
        show_alert: true,
      }),
    ).toBe("");
    expect(await answer).toEqual({ text: "Готово", alert: true });
  });

  it("can be answered once, in time, and only if it exists", async () => {
    let time = 0;
    telegram = aTelegram({ now: () => time });
    const id = await sendMenu();
    const answers = [telegram.tap(ANNA, ANNA, id, "menu"), telegram.tap(ANNA, ANNA, id, "menu")];
    const [first, second] = (await updates(telegram)).map((update) => Object(update)["callback_query"].id);
    const answer = (fields: object) => refusal(telegram, "answerCallbackQuery", fields);
    const tooOld = "400 Bad Request: query is too old and response timeout expired or query ID is invalid";
    expect(await answer({ callback_query_id: first, text: "x".repeat(201) })).toBe(
      "400 Bad Request: MESSAGE_TOO_LONG",
    );
    expect(await answer({ callback_query_id: first })).toBe("");
    expect(await answer({ callback_query_id: first })).toBe(tooOld);
    expect(await answer({ callback_query_id: "1" })).toBe(tooOld);
    expect(await answer({})).toBe(tooOld);
    time += 15_001;
    expect(await answer({ callback_query_id: second })).toBe(tooOld);
    expect(await Promise.all(answers)).toEqual([{ alert: false }, "timeout"]);
  });

  it("ends in a timeout when the bot says nothing", async () => {
    telegram = aTelegram({ tapTimeoutMs: 30 });
    const id = await sendMenu();
    expect(await telegram.tap(ANNA, ANNA, id, "menu")).toBe("timeout");
  });

  it("may carry data that is not on the keyboard, as from a hostile client", async () => {
    const id = await sendMenu();
    void telegram.tap(ANNA, ANNA, id, "forged");
    expect(await updates(telegram)).toMatchObject([{ callback_query: { data: "forged" } }]);
    telegram.close();
  });
});

describe("forwarding", () => {
  it("to the bot carries the origin", async () => {
    telegram.openPrivateChat(ANNA);
    await ok(telegram, "sendMessage", { chat_id: ANNA, text: "карточка" });
    telegram.forward(ANNA, ANNA, 1, ANNA);
    expect(await updates(telegram)).toMatchObject([
      {
        message: {
          from: { id: ANNA },
          text: "карточка",
          forward_origin: { type: "user", sender_user: { id: 777000, is_bot: true }, date: 1798761600 },
        },
      },
    ]);
  });

  it("to another person stays out of the bot's sight, keeps the origin, and can come back", async () => {
    telegram.openPrivateChat(ANNA);
    await ok(telegram, "sendMessage", {
      chat_id: ANNA,
      text: "карточка",
      reply_markup: { inline_keyboard: [[{ text: "x", callback_data: "x" }]] },
    });
    const id = telegram.forward(ANNA, ANNA, 1, BORIS);
    expect(telegram.pendingUpdates).toBe(0);
    expect(telegram.chatsOf(BORIS)).toMatchObject([
      { id: BORIS, type: "private", title: "Guide", messages: [] },
      {
        id: ANNA,
        type: "direct",
        title: "Анна Белова",
        messages: [{ id, text: "карточка", from: { id: ANNA }, forwardedFrom: "Guide" }],
      },
    ]);
    expect(telegram.chatsOf(BORIS)[1]?.messages[0]).not.toHaveProperty("replyMarkup");
    expect(telegram.chatsOf(ANNA)[1]).toMatchObject({ id: BORIS, title: "Boris" });

    telegram.forward(BORIS, ANNA, id, BORIS);
    expect(await updates(telegram)).toMatchObject([
      { message: { from: { id: BORIS }, forward_origin: { sender_user: { id: 777000 } } } },
    ]);
  });
});

describe("a group", () => {
  it("begins with the news that the bot is in it, and ends when it leaves", async () => {
    const group = telegram.addGroup("Соседи", [ANNA, BORIS]);
    expect(await updates(telegram)).toMatchObject([
      { my_chat_member: { chat: { id: group, type: "supergroup" }, new_chat_member: { status: "member" } } },
    ]);
    expect(telegram.chatsOf(BORIS)).toMatchObject([{}, { id: group, title: "Соседи", messages: [] }]);
    expect(await refusal(telegram, "sendMessage", { chat_id: group, text: "привет" })).toBe("");
    expect(await refusal(telegram, "leaveChat", { chat_id: group })).toBe("");
    expect(await refusal(telegram, "sendMessage", { chat_id: group, text: "x" })).toBe(
      "403 Forbidden: bot was kicked from the supergroup chat",
    );
    telegram.sendText(ANNA, group, "/start");
    expect(await updates(telegram, 2)).toEqual([]);
  });

  it("shows a bot in privacy mode only what is meant for it", async () => {
    telegram = aTelegram({ readsAllGroupMessages: false });
    const group = telegram.addGroup("Соседи", [ANNA]);
    for (const text of [
      "всем привет",
      "/start",
      "/start@other_bot",
      "@Guide_Bot помоги",
      "/menu@guide_bot",
    ]) {
      telegram.sendText(ANNA, group, text);
    }
    const texts = (await updates(telegram, 2)).map((update) => Object(update)["message"].text);
    expect(texts).toEqual(["/start", "@Guide_Bot помоги", "/menu@guide_bot"]);
  });
});

describe("blocking", () => {
  it("is told to the bot once each way", async () => {
    telegram.block(ANNA, true);
    telegram.block(ANNA, true);
    telegram.block(ANNA, false);
    expect(await updates(telegram)).toMatchObject([
      { my_chat_member: { old_chat_member: { status: "member" }, new_chat_member: { status: "kicked" } } },
      { my_chat_member: { old_chat_member: { status: "kicked" }, new_chat_member: { status: "member" } } },
    ]);
  });
});
