import { describe, expect, it } from "vitest";
import { aServer, postJson } from "./a-server.ts";
import { ANNA, aTelegram, BORIS, ok, refusal, updates } from "./a-telegram.ts";

const PICK = {
  text: "Выбрать аккаунт",
  request_users: { request_id: 7, request_name: true, request_username: true },
};

const send = (keyboard: unknown, options: object = {}) => ({
  chat_id: ANNA,
  text: "?",
  reply_markup: { keyboard, ...options },
});

function opened() {
  const telegram = aTelegram();
  telegram.sendText(ANNA, ANNA, "/start");
  const keys = () =>
    telegram.chatsOf(ANNA)[0]?.keyboard?.rows.map((row) => row.map(({ text }) => text)) ?? null;
  return { telegram, keys };
}

describe("a keyboard below the message field", () => {
  it("stands until another one or its removal, whatever is sent in between", async () => {
    const { telegram, keys } = opened();
    await ok(telegram, "sendMessage", send([["Да", { text: "Нет" }], [PICK]]));
    expect(keys()).toEqual([["Да", "Нет"], ["Выбрать аккаунт"]]);
    telegram.sendText(ANNA, ANNA, "Да");
    await ok(telegram, "sendMessage", { chat_id: ANNA, text: "ещё" });
    expect(keys()).toEqual([["Да", "Нет"], ["Выбрать аккаунт"]]);
    await ok(telegram, "sendMessage", {
      chat_id: ANNA,
      text: "всё",
      reply_markup: { remove_keyboard: true },
    });
    expect(keys()).toBeNull();
  });

  it("goes away by itself once it is used, when it is for one time", async () => {
    const { telegram, keys } = opened();
    await ok(telegram, "sendMessage", send([["Да"]], { one_time_keyboard: true, resize_keyboard: true }));
    telegram.sendText(ANNA, ANNA, "что-то другое");
    expect(keys()).toEqual([["Да"]]);
    telegram.sendText(ANNA, ANNA, "Да");
    expect(keys()).toBeNull();
  });

  it("gives the bot the accounts that a person chose", async () => {
    const { telegram, keys } = opened();
    await ok(telegram, "sendMessage", send([[PICK]], { one_time_keyboard: true }));
    const { url } = await aServer(telegram, { page: { words: () => ({}), users: [] } });
    const shared = await postJson(`${url}/chat/share`, { user: ANNA, request: 7, chosen: [BORIS] });
    expect(shared.status).toBe(200);
    expect((await updates(telegram)).at(-1)?.["message"]).toMatchObject({
      from: { id: ANNA },
      users_shared: { request_id: 7, users: [{ user_id: BORIS, first_name: "Boris" }] },
    });
    expect((await updates(telegram)).at(-1)?.["message"]).not.toHaveProperty("caption");
    expect(telegram.chat(ANNA).at(-1)).toMatchObject({ kind: "users", text: "Boris" });
    expect(keys()).toBeNull();
  });

  it.each([
    [[], "reply markup is empty"],
    ["Да", 'field "keyboard" must be of type Array'],
    [["Да"], "can't parse keyboard: expected an Array of Array of buttons"],
    [[[" "]], "keyboard button text must be non-empty"],
    [[[{ callback_data: "x" }]], `can't parse keyboard button: Can't find field "text"`],
    [[[{ text: "Да", callback_data: "x" }]], "can't parse keyboard button: unknown field callback_data"],
    [[[{ text: "Кто?", request_users: {} }]], `can't parse keyboard button: Can't find field "request_id"`],
    [
      [[{ text: "Кто?", request_users: { request_id: 1, name: true } }]],
      "unknown field name in reply markup",
    ],
  ])("is refused when it is %j", async (keyboard, reason) => {
    const { telegram } = opened();
    expect(await refusal(telegram, "sendMessage", send(keyboard))).toBe(`400 Bad Request: ${reason}`);
  });
});
