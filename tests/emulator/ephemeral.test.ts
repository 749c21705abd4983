import { beforeEach, describe, expect, it } from "vitest";
import type { Telegram } from "../../src/emulator/telegram.ts";
import { ANNA, aTelegram, BORIS, ok, refusal, updates } from "./a-telegram.ts";

let time = 0;
let telegram: Telegram;
let group: number;
beforeEach(async () => {
  time = Date.UTC(2027, 0, 1);
  telegram = aTelegram({ now: () => time, readsAllGroupMessages: false });
  group = telegram.addGroup("Семья", [ANNA, BORIS]);
  await telegram.call("setMyCommands", {
    scope: { type: "all_group_chats" },
    commands: [
      { command: "menu", description: "Меню", is_ephemeral: true },
      { command: "check", description: "Проверить" },
    ],
  });
});

const seenBy = (userId: number) => telegram.chatsOf(userId).find(({ id }) => id === group)?.messages ?? [];

/** Anna asks for the menu unseen; answers what the bot got. */
async function ask(text = "/menu") {
  telegram.sendText(ANNA, group, text);
  return Object((await updates(telegram)).at(-1))["message"];
}

const answer = (id: number, fields: object = {}) => ({
  chat_id: group,
  text: "Меню",
  reply_parameters: { ephemeral_message_id: id },
  ephemeral_message_parameters: { receiver_user_id: ANNA },
  ...fields,
});

describe("a command that only its sender sees", () => {
  it("comes without an id of the chat's, and other members don't see it", async () => {
    const asked = await ask();
    expect(asked).toMatchObject({ message_id: 0, ephemeral_message_id: 1, text: "/menu" });
    expect(seenBy(ANNA)).toMatchObject([{ text: "/menu", onlyYou: true }]);
    expect(seenBy(BORIS)).toEqual([]);
  });

  it("is any way of writing that command, and no other one", async () => {
    expect((await ask("/menu@guide_bot x")).message_id).toBe(0);
    for (const text of ["/check", "/menus"]) expect((await ask(text)).message_id).not.toBe(0);
    telegram.sendText(ANNA, group, "/menu@another_bot");
    expect(seenBy(BORIS).at(-1)?.text).toBe("/menu@another_bot");
    telegram.sendText(ANNA, ANNA, "/menu");
    expect(telegram.chat(ANNA)[0]).not.toHaveProperty("onlyYou");
  });

  it("is answered for the same eyes, within 15 seconds", async () => {
    const asked = await ask();
    const sent = await ok(telegram, "sendMessage", answer(asked.ephemeral_message_id));
    expect(sent).toMatchObject({ message_id: 0, ephemeral_message_id: 2, receiver_user: { id: ANNA } });
    expect(seenBy(ANNA).at(-1)).toMatchObject({ text: "Меню", onlyYou: true });
    expect(seenBy(BORIS)).toEqual([]);
    time += 16_000;
    expect(await refusal(telegram, "sendMessage", answer(asked.ephemeral_message_id))).toBe(
      "400 Bad Request: message to be replied not found",
    );
  });

  it.each([
    [{ ephemeral_message_parameters: undefined }, "a reply to an ephemeral message must be ephemeral"],
    [{ ephemeral_message_parameters: {} }, `can't find field "receiver_user_id"`],
    [{ ephemeral_message_parameters: { receiver_user_id: 5 } }, "USER_NOT_PARTICIPANT"],
    [{ ephemeral_message_parameters: { receiver_user_id: ANNA, x: 1 } }, "unknown parameter x"],
    [{ reply_parameters: { ephemeral_message_id: 99 } }, "message to be replied not found"],
  ])("is not answered with %j", async (fields, reason) => {
    const asked = await ask();
    expect(await refusal(telegram, "sendMessage", answer(asked.ephemeral_message_id, fields))).toBe(
      `400 Bad Request: ${reason}`,
    );
  });

  it("is a matter of groups", async () => {
    telegram.openPrivateChat(ANNA);
    const unseen = { ephemeral_message_parameters: { receiver_user_id: ANNA } };
    expect(await refusal(telegram, "sendMessage", { chat_id: ANNA, text: "x", ...unseen })).toBe(
      "400 Bad Request: ephemeral messages can be sent to groups only",
    );
  });

  it("can be tapped and edited under its own number", async () => {
    const asked = await ask();
    const keyboard = { inline_keyboard: [[{ text: "x", callback_data: "x" }]] };
    await ok(telegram, "sendMessage", answer(asked.ephemeral_message_id, { reply_markup: keyboard }));
    const tap = telegram.tap(ANNA, group, seenBy(ANNA).at(-1)?.id ?? 0, "x");
    const query = Object((await updates(telegram)).at(-1))["callback_query"];
    expect(query.message).toMatchObject({ message_id: 0, ephemeral_message_id: 2 });
    const edit = { chat_id: group, receiver_user_id: ANNA, ephemeral_message_id: 2, text: "Другое" };
    expect(await telegram.call("editEphemeralMessageText", edit)).toEqual({ ok: true, result: true });
    expect(seenBy(ANNA).at(-1)?.text).toBe("Другое");
    expect(await refusal(telegram, "editEphemeralMessageText", { ...edit, receiver_user_id: BORIS })).toBe(
      "400 Bad Request: message to edit not found",
    );
    expect(await refusal(telegram, "editEphemeralMessageText", edit)).toMatch("message is not modified");
    telegram.close();
    await tap;
  });
});
