import { Api, GrammyError, InputFile } from "grammy";
import { describe, expect, it, onTestFinished } from "vitest";
import { createApiFetch } from "../../src/bot/api-fetch.ts";
import type { Telegram } from "../../src/emulator/telegram.ts";
import { aServer } from "../emulator/a-server.ts";
import { ANNA, aTelegram, TOKEN } from "../emulator/a-telegram.ts";

async function anApi(): Promise<{ telegram: Telegram; api: Api }> {
  const telegram = aTelegram();
  telegram.openPrivateChat(ANNA);
  const { url } = await aServer(telegram);
  const { fetch, close } = createApiFetch({ apiRoot: url, sleep: async () => {} });
  onTestFinished(close);
  return { telegram, api: new Api(TOKEN, { apiRoot: url, fetch }) };
}

const CONTENT = Buffer.from(`Претензия\r\n--boundary\r\n\r\n${"\0".repeat(100_000)}`);
const contentOf = (telegram: Telegram, at = 0) => {
  const { file } = telegram.chat(ANNA)[at] ?? {};
  return telegram.file(file?.id ?? "")?.content;
};

describe("uploads over HTTP", () => {
  it("arrive whole, with their name, caption and buttons", async () => {
    const { telegram, api } = await anApi();
    await api.sendDocument(ANNA, new InputFile(CONTENT, "претензия.docx"), {
      caption: "<b>Претензия</b>",
      parse_mode: "HTML",
      reply_markup: { inline_keyboard: [[{ text: "x", callback_data: "x" }]] },
    });
    expect(contentOf(telegram)?.equals(CONTENT)).toBe(true);
    expect(telegram.chat(ANNA)[0]).toMatchObject({
      text: "Претензия",
      file: { name: "претензия.docx" },
      replyMarkup: { inline_keyboard: [[{ text: "x" }]] },
    });
    expect(telegram.refused).toEqual([]);
  });

  it.each(["429", "500", "502", "reset", "garbage", "half"] as const)(
    "are sent whole again when the first attempt meets %s",
    async (kind) => {
      const { telegram, api } = await anApi();
      telegram.faults.add({ method: "sendDocument", kind, times: 2, retryAfter: 0 });
      await api.sendDocument(ANNA, new InputFile(CONTENT, "a.docx"));
      expect(telegram.calls.filter(({ method }) => method === "sendDocument")).toHaveLength(3);
      expect(telegram.chat(ANNA)).toHaveLength(1);
      expect(contentOf(telegram)?.equals(CONTENT)).toBe(true);
    },
  );

  it("are given up after three attempts, and a refusal is not tried again", async () => {
    const { telegram, api } = await anApi();
    telegram.faults.add({ method: "sendDocument", kind: "500", times: 3 });
    await expect(api.sendDocument(ANNA, new InputFile(CONTENT, "a.docx"))).rejects.toThrow(GrammyError);
    expect(telegram.calls).toHaveLength(3);
    await expect(api.sendDocument(ANNA, new InputFile(Buffer.alloc(0), "a.docx"))).rejects.toThrow(
      /non-empty/,
    );
    expect(telegram.calls).toHaveLength(4);
  });

  it("work from a stream as well", async () => {
    const { telegram, api } = await anApi();
    const pieces = async function* () {
      yield CONTENT.subarray(0, 10);
      yield CONTENT.subarray(10);
    };
    await api.sendDocument(ANNA, new InputFile(pieces, "a.docx"));
    expect(contentOf(telegram)?.equals(CONTENT)).toBe(true);
  });
});
