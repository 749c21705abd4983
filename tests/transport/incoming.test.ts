import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { laneOf, readUpdate } from "../../src/transport/incoming.ts";

const message = {
  message_id: 1,
  date: 1,
  chat: { id: 7, type: "private" },
  from: { id: 7, is_bot: false, first_name: "A" },
  text: "hello",
};

describe("readUpdate", () => {
  it("passes a sound update on, with fields that it doesn't know", () => {
    const update = readUpdate({ update_id: 1, message: { ...message, new_field: { a: 1 } } });
    expect(update?.message).toMatchObject({ text: "hello", new_field: { a: 1 } });
  });

  it("refuses what has no usable id", () => {
    for (const raw of [null, [], "x", {}, { update_id: "1" }, { update_id: 1.5 }, { update_id: -1 }]) {
      expect(readUpdate(raw)).toBeNull();
    }
  });

  it("drops malformed optional parts and keeps the rest", () => {
    const update = readUpdate({
      update_id: 1,
      message: {
        ...message,
        entities: [{ type: "url", offset: 3, length: 99 }, null, 5],
        caption: 7,
        from: "me",
      },
    });
    expect(update?.message?.text).toBe("hello");
    expect(update?.message?.entities).toEqual([]);
  });

  it("takes person and chat for each other in a private chat, where one of them is broken", () => {
    const { chat, from } = message;
    for (const broken of [
      { from: undefined },
      { from: "me" },
      { from: { ...from, id: "7" } },
      { chat: { ...chat, id: "7" } },
    ]) {
      const update = readUpdate({ update_id: 1, message: { ...message, ...broken } });
      expect([update?.message?.chat.id, update?.message?.from?.id], JSON.stringify(broken)).toEqual([7, 7]);
    }
    const group = { id: -7, type: "group", title: "G" };
    expect(
      readUpdate({ update_id: 1, message: { ...message, chat: group, from: "me" } })?.message?.from,
    ).toBeUndefined();
  });

  it("keeps a message without its number, and a tap with a number for its id", () => {
    expect(readUpdate({ update_id: 1, message: { ...message, message_id: "3" } })?.message?.text).toBe(
      "hello",
    );
    expect(readUpdate({ update_id: 1, callback_query: { id: 5, data: "menu" } })?.callback_query?.id).toBe(
      "5",
    );
  });

  it("keeps a tap whose sender is missing: it can be acknowledged by its id", () => {
    const update = readUpdate({ update_id: 1, callback_query: { id: "5", data: "menu" } });
    expect(update?.callback_query?.id).toBe("5");
  });

  it("keeps an inline query whose sender or words are broken: it can be answered by its id", () => {
    const query = { id: "5", from: message.from, query: "x".repeat(300), offset: "" };
    expect(readUpdate({ update_id: 1, inline_query: query })?.inline_query?.query).toHaveLength(256);
    const broken = { ...query, from: "me", query: 7 };
    expect(readUpdate({ update_id: 1, inline_query: broken })?.inline_query).toMatchObject({
      id: "5",
      query: "",
    });
    expect(readUpdate({ update_id: 1, inline_query: { query: "x" } })?.inline_query).toBeUndefined();
  });

  it("takes a guest message only with the query that it is answered by", () => {
    const call = { ...message, guest_query_id: "q", entities: [{ type: "mention", offset: 0, length: 99 }] };
    expect(readUpdate({ update_id: 1, guest_message: call })?.guest_message).toMatchObject({
      guest_query_id: "q",
      entities: [],
    });
    expect(readUpdate({ update_id: 1, guest_message: message })?.guest_message).toBeUndefined();
  });

  it("passes a keyboard on as it came, and drops one that is none", () => {
    const keyboard = { inline_keyboard: [[{ text: "x", callback_data: "x", style: "danger" }]] };
    const read = (reply_markup: unknown) =>
      readUpdate({ update_id: 1, message: { ...message, reply_markup } })?.message?.reply_markup;
    expect(read(keyboard)).toEqual(keyboard);
    for (const broken of [
      7,
      { inline_keyboard: "x" },
      { inline_keyboard: [7] },
      { inline_keyboard: [[null]] },
    ]) {
      expect(read(broken), JSON.stringify(broken)).toBeUndefined();
    }
  });

  it("knows a command in any case, also one that nobody marked", () => {
    const command = { type: "bot_command", offset: 0, length: 6 };
    for (const sent of [{ text: "/Start order-late" }, { text: "/start order-late", entities: [command] }]) {
      expect(readUpdate({ update_id: 1, message: { ...message, ...sent } })?.message).toMatchObject({
        text: "/start order-late",
        entities: [command],
      });
    }
    for (const text of ["/", "/start/x", "не /start", "/меню"]) {
      const read = readUpdate({ update_id: 1, message: { ...message, text } })?.message;
      expect([read?.text, read?.entities ?? []], text).toEqual([text, []]);
    }
  });

  it("cuts a text to Telegram's length", () => {
    const update = readUpdate({ update_id: 1, message: { ...message, text: "я".repeat(9000) } });
    expect(update?.message?.text).toHaveLength(4096);
  });

  it("never throws, whatever comes", () => {
    fc.assert(
      fc.property(fc.anything(), fc.jsonValue(), (anything, json) => {
        readUpdate(anything);
        readUpdate({ update_id: 1, message: json, callback_query: json, my_chat_member: json });
        readUpdate({ update_id: 1, message: { ...message, entities: json, chat: json } });
      }),
    );
  });
});

describe("laneOf", () => {
  it("is the person, for messages and taps alike", () => {
    const tap = { id: "1", from: message.from, data: "menu" };
    const lanes = [
      { update_id: 1, message },
      { update_id: 2, callback_query: tap },
    ].map((raw) => laneOf(readUpdate(raw) ?? { update_id: 0 }));
    expect(lanes).toEqual(["7", "7"]);
  });
});
