import { beforeEach, describe, expect, it } from "vitest";
import type { Telegram } from "../../src/emulator/telegram.ts";
import { ANNA, aTelegram, ok, refusal } from "./a-telegram.ts";

const NOT_MODIFIED =
  "400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";
const keyboard = { inline_keyboard: [[{ text: "Меню", callback_data: "menu" }]] };

let telegram: Telegram;
let time: number;
let id: unknown;
beforeEach(async () => {
  time = Date.UTC(2027, 0, 1);
  telegram = aTelegram({ now: () => time });
  telegram.openPrivateChat(ANNA);
  id = (await ok(telegram, "sendMessage", { chat_id: ANNA, text: "раз", reply_markup: keyboard }))[
    "message_id"
  ];
});

const edit = (fields: object, method = "editMessageText") =>
  refusal(telegram, method, { chat_id: ANNA, message_id: id, ...fields });

describe("editing", () => {
  it("changes text and buttons, and says when", async () => {
    time += 5000;
    const result = await ok(telegram, "editMessageText", {
      chat_id: ANNA,
      message_id: id,
      text: "<i>два</i>",
      parse_mode: "HTML",
    });
    expect(result).toMatchObject({ date: 1798761600, edit_date: 1798761605, text: "два" });
    expect(result).not.toHaveProperty("reply_markup");
    const [message] = telegram.chat(ANNA);
    expect(message).toMatchObject({ text: "два", edited: true });
    expect(message).not.toHaveProperty("replyMarkup");
  });

  it("refuses the same once more: by text, by formatting, by buttons, by preview", async () => {
    expect(await edit({ text: "раз", reply_markup: keyboard })).toBe(NOT_MODIFIED);
    expect(await edit({ text: " раз ", reply_markup: keyboard })).toBe(NOT_MODIFIED);
    expect(await edit({ text: "раз" })).toBe("");
    expect(await edit({ text: "<b>раз</b>", parse_mode: "HTML" })).toBe("");
    expect(await edit({ text: "<strong>раз</strong>", parse_mode: "HTML" })).toBe(NOT_MODIFIED);
    expect(await edit({ text: "ozon.ru" })).toBe("");
    expect(await edit({ text: "ozon.ru", link_preview_options: { is_disabled: true } })).toBe("");
    expect(await edit({ text: "ozon.ru", link_preview_options: { is_disabled: true } })).toBe(NOT_MODIFIED);
  });

  it('changes buttons alone without the word "edited"', async () => {
    expect(await edit({ reply_markup: keyboard }, "editMessageReplyMarkup")).toBe(NOT_MODIFIED);
    expect(await edit({}, "editMessageReplyMarkup")).toBe("");
    expect(telegram.chat(ANNA)[0]).toMatchObject({ text: "раз", edited: false });
    expect(telegram.chat(ANNA)[0]).not.toHaveProperty("replyMarkup");
  });

  it.each([
    [{ text: "x", message_id: 99 }, "message to edit not found"],
    [{ text: "x", message_id: undefined, chat_id: undefined }, "message identifier is not specified"],
    [{ text: "x", chat_id: 5 }, "chat not found"],
    [{ text: "" }, "message text is empty"],
    [{ text: "\u200b" }, "text must be non-empty"],
    [{ text: "x".repeat(4097) }, "MESSAGE_TOO_LONG"],
    [{ text: "x", reply_markup: { keyboard: [] } }, "inline keyboard expected"],
    [{ text: "x", disable_notification: true }, "unknown parameter disable_notification"],
  ])("with %j is refused", async (fields, reason) => {
    expect(await edit(fields)).toBe(`400 Bad Request: ${reason}`);
    expect(telegram.chat(ANNA)[0]).toMatchObject({ text: "раз", edited: false });
  });

  it("is only for the bot's own texts", async () => {
    const theirs = telegram.sendText(ANNA, ANNA, "моё");
    expect(await edit({ text: "x", message_id: theirs })).toBe("400 Bad Request: message can't be edited");
    const { message_id } = await ok(telegram, "sendPhoto", { chat_id: ANNA, photo: "https://ozon.ru/a.jpg" });
    expect(await edit({ text: "x", message_id })).toBe(
      "400 Bad Request: there is no text in the message to edit",
    );
    expect(await edit({ caption: "подпись", message_id }, "editMessageCaption")).toBe("");
  });
});

describe("deleting", () => {
  it("takes the message off the screen, once", async () => {
    const seen: unknown[] = [];
    telegram.on((event) => seen.push(event));
    expect(await edit({}, "deleteMessage")).toBe("");
    expect(seen).toEqual([{ type: "delete", viewers: [ANNA], chatId: ANNA, messageId: id }]);
    expect(telegram.chat(ANNA)).toEqual([]);
    expect(await edit({}, "deleteMessage")).toBe("400 Bad Request: message to delete not found");
  });

  it("is refused after two days", async () => {
    time += 48 * 3_600_000 + 1000;
    expect(await edit({}, "deleteMessage")).toBe("400 Bad Request: message can't be deleted");
  });
});
