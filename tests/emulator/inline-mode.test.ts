import { beforeEach, describe, expect, it } from "vitest";
import type { Telegram } from "../../src/emulator/telegram.ts";
import { ANNA, aTelegram, BORIS, ok, refusal, updates } from "./a-telegram.ts";

const TOO_OLD = "400 Bad Request: query is too old and response timeout expired or query ID is invalid";

const article = (fields: object = {}) => ({
  type: "article",
  id: "order-return",
  title: "Возврат",
  description: "Как вернуть",
  input_message_content: { message_text: "<b>Возврат</b>", parse_mode: "HTML" },
  reply_markup: { inline_keyboard: [[{ text: "Обновить", callback_data: "r" }]] },
  ...fields,
});

let telegram: Telegram;
beforeEach(() => {
  telegram = aTelegram();
});

/** Types a query and lets the bot answer it. */
async function ask(query: string, answer: object, chat = BORIS) {
  const list = telegram.askInline(ANNA, chat, query);
  const asked = Object((await updates(telegram)).at(-1))["inline_query"];
  const refused = await refusal(telegram, "answerInlineQuery", { inline_query_id: asked.id, ...answer });
  if (refused !== "") telegram.close();
  return { asked, refused, list: await list };
}

describe("an inline query", () => {
  it("tells the bot who asks what, and in what kind of chat", async () => {
    const { asked } = await ask("возврат", { results: [] });
    expect(asked).toMatchObject({ from: { id: ANNA }, query: "возврат", offset: "", chat_type: "private" });
    const group = telegram.addGroup("Семья", [ANNA]);
    const inGroup = telegram.askInline(ANNA, group, "я".repeat(300));
    const update = Object((await updates(telegram)).at(-1))["inline_query"];
    expect(update.chat_type).toBe("supergroup");
    expect(update.query).toHaveLength(256);
    telegram.close();
    expect(await inGroup).toBe("timeout");
  });

  it("shows what the bot answers, with a button into its own chat", async () => {
    const button = { text: "Спросить бота", start_parameter: "menu" };
    const { list } = await ask("?", { results: [article()], button });
    expect(list).toMatchObject({
      results: [{ id: "order-return", title: "Возврат", description: "Как вернуть" }],
      button: { text: "Спросить бота", startParameter: "menu" },
    });
  });

  it("is answered once, in time, and only if it exists", async () => {
    const { asked } = await ask("x", { results: [] });
    const again = { inline_query_id: asked.id, results: [] };
    expect(await refusal(telegram, "answerInlineQuery", again)).toBe(TOO_OLD);
    expect(await refusal(telegram, "answerInlineQuery", { ...again, inline_query_id: "1" })).toBe(TOO_OLD);
    telegram.pushUpdate({ inline_query: { id: "7", from: { id: ANNA }, query: "", offset: "" } });
    expect(await refusal(telegram, "answerInlineQuery", { inline_query_id: "7", results: [] })).toBe("");
  });

  it("is not possible with a bot whose inline mode is off", async () => {
    telegram = aTelegram({ hasInlineMode: false });
    await expect(telegram.askInline(ANNA, ANNA, "x")).rejects.toThrow("no inline mode");
    expect(await ok(telegram, "getMe")).toMatchObject({ supports_inline_queries: false });
  });

  it.each([
    [{ results: Array.from({ length: 51 }, (_, id) => article({ id: String(id) })) }, "RESULTS_TOO_MUCH"],
    [{ results: [article(), article()] }, "RESULT_ID_DUPLICATE"],
    [{ results: [article({ id: "я".repeat(33) })] }, "RESULT_ID_INVALID"],
    [{ results: [article({ id: "" })] }, "RESULT_ID_INVALID"],
    [{ results: [article({ title: " " })] }, "ARTICLE_TITLE_EMPTY"],
    [{ results: ["x"] }, "can't parse inline query result: InlineQueryResult must be an Object"],
    [{ results: [{ id: "a" }] }, `can't parse inline query result: Can't find field "type"`],
    [
      { results: [{ ...article(), input_message_content: undefined }] },
      `can't parse inline query result: Can't find field "input_message_content"`,
    ],
    [{ results: [article({ input_message_content: { message_text: "" } })] }, "message text is empty"],
    [
      { results: [article({ input_message_content: { message_text: "я".repeat(4097) } })] },
      "MESSAGE_TOO_LONG",
    ],
    [{ results: [article({ input_message_content: { text: "x" } })] }, "unknown parameter text"],
    [
      {
        results: [
          article({ reply_markup: { inline_keyboard: [[{ text: "x", callback_data: "я".repeat(33) }]] } }),
        ],
      },
      "BUTTON_DATA_INVALID",
    ],
    [{ results: [], next_offset: "я".repeat(33) }, "NEXT_OFFSET_INVALID"],
    [{ results: [], button: { text: "x", start_parameter: "а" } }, "START_PARAM_INVALID"],
    [{ results: [], button: { text: "x", start_parameter: "a".repeat(65) } }, "START_PARAM_INVALID"],
    [{ results: [], button: { text: "x", start_parameter: "" } }, "START_PARAM_EMPTY"],
    [
      { results: [], button: { text: "", start_parameter: "a" } },
      `can't parse inline query results button: Can't find field "text"`,
    ],
    [
      { results: [], button: { text: "x" } },
      "can't parse inline query results button: exactly one type must be specified",
    ],
  ])("is not answered with %j", async (answer, reason) => {
    expect((await ask("x", answer)).refused).toBe(`400 Bad Request: ${reason}`);
  });

  it("takes an answer of fifty", async () => {
    const results = Array.from({ length: 50 }, (_, id) => article({ id: String(id) }));
    expect((await ask("x", { results })).refused).toBe("");
  });
});

describe("a chosen result", () => {
  async function choose(chat: number): Promise<number> {
    const { list } = await ask("возврат", { results: [article()] }, chat);
    if (list === "timeout") throw new Error("not answered");
    return telegram.sendInlineResult(ANNA, chat, list.queryId, "order-return");
  }
  const last = () =>
    telegram
      .chatsOf(BORIS)
      .find(({ id }) => id === ANNA)
      ?.messages.at(-1);

  it("is a message of the person's, by way of the bot, which does not see a chat of two", async () => {
    await choose(BORIS);
    expect(last()).toMatchObject({ text: "Возврат", from: { id: ANNA, isBot: false }, viaBot: "guide_bot" });
    expect(telegram.pendingUpdates).toBe(1); // the query, which is not yet confirmed
  });

  it("is told to the bot in its own chat and in a group of its own, even in privacy mode", async () => {
    telegram = aTelegram({ readsAllGroupMessages: false });
    const group = telegram.addGroup("Семья", [ANNA]);
    for (const chat of [ANNA, group]) {
      await choose(chat);
      const update = Object((await updates(telegram)).at(-1))["message"];
      expect(update).toMatchObject({ via_bot: { username: "guide_bot" }, text: "Возврат" });
      await updates(telegram, 1000);
    }
  });

  it("can be tapped and edited by its inline id alone, whoever taps", async () => {
    const id = await choose(BORIS);
    const answer = telegram.tap(BORIS, ANNA, id, "r");
    const tap = Object((await updates(telegram)).at(-1))["callback_query"];
    expect(tap).toMatchObject({ from: { id: BORIS }, data: "r" });
    expect(tap.message).toBeUndefined();
    const edit = { inline_message_id: tap.inline_message_id, text: "Новое" };
    expect(await telegram.call("editMessageText", edit)).toEqual({ ok: true, result: true });
    expect(last()).toMatchObject({ text: "Новое", edited: true });
    expect(await refusal(telegram, "editMessageText", edit)).toMatch("message is not modified");
    expect(await refusal(telegram, "editMessageText", { ...edit, inline_message_id: "x" })).toBe(
      "400 Bad Request: MESSAGE_ID_INVALID",
    );
    expect(await refusal(telegram, "answerCallbackQuery", { callback_query_id: tap.id })).toBe("");
    expect(await answer).toEqual({ alert: false });
  });

  it("must stand in the list", async () => {
    expect(() => telegram.sendInlineResult(ANNA, BORIS, "1", "x")).toThrow('No result "x"');
  });
});

describe("a guest", () => {
  const text = { type: "article", id: "a", title: "x", input_message_content: { message_text: "Подделка" } };

  it("is called by its name into a chat in which it is not, with the message that is answered", async () => {
    const suspicious = telegram.sendText(BORIS, ANNA, "8 800 555-00-00");
    telegram.sendText(ANNA, BORIS, "@guide_bot это Ozon?", undefined, suspicious);
    const [update] = await updates(telegram);
    const call = Object(update)["guest_message"];
    expect(call).toMatchObject({
      from: { id: ANNA },
      text: "@guide_bot это Ozon?",
      reply_to_message: { text: "8 800 555-00-00", from: { id: BORIS } },
    });
    const answer = { guest_query_id: call.guest_query_id, result: text };
    expect(await ok(telegram, "answerGuestQuery", answer)).toEqual({
      inline_message_id: expect.stringMatching(/./),
    });
    const chat = telegram.chatsOf(BORIS).find(({ id }) => id === ANNA);
    expect(chat?.messages.at(-1)).toMatchObject({ text: "Подделка", from: { isBot: true } });
    expect(await refusal(telegram, "answerGuestQuery", answer)).toBe(TOO_OLD);
  });

  it("is not called by other words, by copies of its own, nor where it is a member or switched off", async () => {
    telegram.sendText(ANNA, BORIS, "привет");
    telegram.sendText(ANNA, BORIS, "@guide_bots");
    const group = telegram.addGroup("Семья", [ANNA]);
    telegram.sendText(ANNA, group, "@guide_bot");
    const own = telegram.sendText(ANNA, ANNA, "@guide_bot");
    telegram.forward(ANNA, ANNA, own, BORIS);
    const off = aTelegram({ hasGuestMode: false });
    off.sendText(ANNA, BORIS, "@guide_bot");
    const kinds = [...(await updates(telegram)), ...(await updates(off))].flatMap(Object.keys);
    expect(kinds).not.toContain("guest_message");
  });

  it("answers a call made by hand", async () => {
    const message = { message_id: 5, date: 1, chat: { id: 9, type: "private" }, from: { id: 9 }, text: "x" };
    telegram.pushUpdate({ guest_message: { ...message, guest_query_id: "q" } });
    expect(await refusal(telegram, "answerGuestQuery", { guest_query_id: "q", result: text })).toBe("");
    expect(await refusal(telegram, "answerGuestQuery", { guest_query_id: "q" })).toBe(
      "400 Bad Request: there is no result in the request",
    );
  });
});

describe("a share button", () => {
  const send = (chosen: unknown) => {
    telegram.openPrivateChat(ANNA);
    const button = { text: "x", switch_inline_query_chosen_chat: chosen };
    return refusal(telegram, "sendMessage", {
      chat_id: ANNA,
      text: "x",
      reply_markup: { inline_keyboard: [[button]] },
    });
  };
  it("names the kinds of chats that may be chosen", async () => {
    expect(await send({ query: "a", allow_user_chats: true, allow_group_chats: true })).toBe("");
    expect(await send({ query: "a" })).toMatch("at least one chat type must be allowed");
    expect(await send({ query: 1, allow_user_chats: true })).toMatch('Field "query" must be of type String');
    expect(await send({ allow_user_chats: "yes" })).toMatch('Field "allow_user_chats"');
    expect(await send({ allow_pets: true })).toMatch('Field "allow_pets"');
  });
});
