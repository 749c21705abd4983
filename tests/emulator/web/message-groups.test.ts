import { describe, expect, it } from "vitest";
import { placeMessages } from "../../../src/emulator/web/message-groups.ts";
import type { ChatMessage } from "../../../src/emulator/web/protocol.ts";

const NOON = new Date(2026, 10, 22, 12).getTime() / 1000;

const aMessage = (
  id: number,
  author: number,
  date: number,
  more: Partial<ChatMessage> = {},
): ChatMessage => ({
  id,
  from: { id: author, name: "", isBot: false },
  date,
  text: "",
  entities: [],
  edited: false,
  kind: "text",
  ...more,
});

const marks = (messages: ChatMessage[]): string[] =>
  placeMessages(messages).map(
    ({ opensDay, first, last }) => `${opensDay ? "D" : ""}${first ? "F" : ""}${last ? "L" : ""}`,
  );

describe("messages in days and runs", () => {
  it("joins what one author writes in a row", () => {
    expect(marks([aMessage(1, 7, NOON), aMessage(2, 7, NOON + 5), aMessage(3, 8, NOON + 9)])).toEqual([
      "DF",
      "L",
      "FL",
    ]);
  });

  it("starts a run after a pause, a keyboard and midnight", () => {
    expect(marks([aMessage(1, 7, NOON), aMessage(2, 7, NOON + 3600)])).toEqual(["DFL", "FL"]);
    const keyboard = { replyMarkup: { inline_keyboard: [[{ text: "a", callback_data: "a" }]] } };
    expect(marks([aMessage(1, 7, NOON, keyboard), aMessage(2, 7, NOON + 5)])).toEqual(["DFL", "FL"]);
    expect(marks([aMessage(1, 7, NOON + 43_195), aMessage(2, 7, NOON + 43_205)])).toEqual(["DFL", "DFL"]);
  });
});
