import { request } from "node:http";
import { Bot, InlineKeyboard, InputFile } from "grammy";
import { describe, expect, it } from "vitest";
import { aServer, postJson } from "./a-server.ts";
import { ANNA, aTelegram, TOKEN, until } from "./a-telegram.ts";

describe("a real grammY bot", () => {
  it("polls, answers, edits, sends files and stops without a refused call", async () => {
    const telegram = aTelegram();
    const { url } = await aServer(telegram);
    const bot = new Bot(TOKEN, { client: { apiRoot: url } });
    bot.command("start", (ctx) =>
      ctx.reply("<b>Привет</b>", {
        parse_mode: "HTML",
        reply_markup: new InlineKeyboard().text("Дальше", "next"),
      }),
    );
    bot.callbackQuery("next", async (ctx) => {
      await ctx.answerCallbackQuery("Готово");
      await ctx.editMessageText("Дальше");
    });
    bot.on("message:text", (ctx) => ctx.replyWithDocument(new InputFile(Buffer.from("a,b"), "a.csv")));
    const running = bot.start();

    telegram.sendText(ANNA, ANNA, "/start");
    await until(() => expect(telegram.chat(ANNA)).toHaveLength(2));
    expect(await telegram.tap(ANNA, ANNA, 2, "next")).toEqual({ text: "Готово", alert: false });
    await until(() => expect(telegram.chat(ANNA)[1]).toMatchObject({ text: "Дальше", edited: true }));
    telegram.sendText(ANNA, ANNA, "файл");
    await until(() => expect(telegram.chat(ANNA)[3]).toMatchObject({ kind: "document" }));

    await bot.stop();
    await running;
    expect(telegram.refused).toEqual([]);
    expect(telegram.pendingUpdates).toBe(0);
  });
});

describe("the Bot API's door", () => {
  it("takes parameters from the query, a form, JSON and multipart alike", async () => {
    const telegram = aTelegram();
    telegram.openPrivateChat(ANNA);
    const { api } = await aServer(telegram);
    const keyboard = JSON.stringify({ inline_keyboard: [[{ text: "x", callback_data: "x" }]] });
    const fields = { chat_id: String(ANNA), text: "привет", protect_content: "true", reply_markup: keyboard };
    const multipart = new FormData();
    for (const [name, value] of Object.entries(fields)) multipart.append(name, value);

    const responses = await Promise.all([
      fetch(`${api}/sendMessage?${new URLSearchParams(fields)}`),
      fetch(`${api}/sendMessage`, { method: "POST", body: new URLSearchParams(fields) }),
      fetch(`${api}/sendMessage`, { method: "POST", body: multipart }),
    ]);
    for (const response of responses) {
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({
        ok: true,
        result: { text: "привет", has_protected_content: true, reply_markup: JSON.parse(keyboard) },
      });
    }
    expect(await postJson(`${api}/sendMessage`, { chat_id: ANNA, text: "привет" })).toMatchObject({
      status: 200,
      body: { ok: true },
    });
  });

  it("takes uploaded files, direct and by attach://", async () => {
    const telegram = aTelegram();
    telegram.openPrivateChat(ANNA);
    const { api } = await aServer(telegram);
    const upload = async (build: (form: FormData) => void) => {
      const form = new FormData();
      form.append("chat_id", String(ANNA));
      build(form);
      return (await fetch(`${api}/sendDocument`, { method: "POST", body: form })).json();
    };
    const file = new Blob(["a,b\r\n1,2"], { type: "text/csv" });
    const sent = { file_name: "a.csv", mime_type: "text/csv", file_size: 8 };
    expect(await upload((form) => form.append("document", file, "a.csv"))).toMatchObject({
      result: { document: sent },
    });
    expect(
      await upload((form) => {
        form.append("document", "attach://one");
        form.append("one", file, "a.csv");
      }),
    ).toMatchObject({ result: { document: sent } });
    expect(await upload((form) => form.append("document", "attach://none"))).toMatchObject({
      description: 'Bad Request: there is no file "none" in the request',
    });
    expect(
      await upload((form) => {
        form.append("document", "https://ozon.ru/a.csv");
        form.append("two", file, "a.csv");
      }),
    ).toMatchObject({ description: "Bad Request: unknown parameter two" });
  });

  it("keeps uploaded files for whoever opens them, and knows them by their id afterwards", async () => {
    const telegram = aTelegram();
    telegram.openPrivateChat(ANNA);
    const { api } = await aServer(telegram);
    const content = Buffer.from([0, 1, 13, 10, 45, 45, 255, 13, 10]); // what a boundary could be taken for
    const form = new FormData();
    form.append("chat_id", String(ANNA));
    form.append("document", new Blob([content], { type: "application/pdf" }), "счёт №1.pdf");
    expect(await (await fetch(`${api}/sendDocument`, { method: "POST", body: form })).json()).toMatchObject({
      ok: true,
    });
    const { file } = telegram.chat(ANNA)[0] ?? {};
    expect(file).toMatchObject({ name: "счёт №1.pdf", size: content.length });
    expect(telegram.file(file?.id ?? "")?.content.equals(content)).toBe(true);

    const again = await postJson(`${api}/sendDocument`, { chat_id: ANNA, document: file?.id });
    expect(again).toMatchObject({
      status: 200,
      body: { result: { document: { file_name: "счёт №1.pdf" } } },
    });
    const unknown = await postJson(`${api}/sendDocument`, { chat_id: ANNA, document: "AgACAgIAAxkBAAI" });
    expect(unknown).toMatchObject({
      status: 400,
      body: { description: "Bad Request: wrong file identifier/HTTP URL specified" },
    });
  });

  it.each([
    ["no file", (form: FormData) => form.append("caption", "x"), "there is no document in the request"],
    [
      "an empty file",
      (form: FormData) => form.append("document", new Blob([]), "a.txt"),
      "file must be non-empty",
    ],
    [
      "a caption that is too long",
      (form: FormData) => {
        form.append("document", new Blob(["x"]), "a.txt");
        form.append("caption", "я".repeat(1025));
      },
      "message caption is too long",
    ],
    [
      "markup that does not close",
      (form: FormData) => {
        form.append("document", new Blob(["x"]), "a.txt");
        form.append("caption", "<b>x");
        form.append("parse_mode", "HTML");
      },
      "can't parse entities",
    ],
  ])("refuses an upload with %s", async (_, build, description) => {
    const telegram = aTelegram();
    telegram.openPrivateChat(ANNA);
    const { api } = await aServer(telegram);
    const form = new FormData();
    form.append("chat_id", String(ANNA));
    build(form);
    const response = await fetch(`${api}/sendDocument`, { method: "POST", body: form });
    expect({ status: response.status, body: await response.json() }).toEqual({
      status: 400,
      body: { ok: false, error_code: 400, description: expect.stringContaining(description) },
    });
    expect(telegram.chat(ANNA)).toEqual([]);
  });

  it("refuses a photo that is no picture, and a body that is no multipart", async () => {
    const telegram = aTelegram();
    telegram.openPrivateChat(ANNA);
    const { api } = await aServer(telegram);
    const form = new FormData();
    form.append("chat_id", String(ANNA));
    form.append("photo", new Blob(["not a picture"], { type: "image/png" }), "a.png");
    expect(await (await fetch(`${api}/sendPhoto`, { method: "POST", body: form })).json()).toMatchObject({
      description: "Bad Request: IMAGE_PROCESS_FAILED",
    });
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    const torn = await fetch(`${api}/sendPhoto`, { method: "POST", headers, body: "--x\r\nno end" });
    expect(await torn.json()).toMatchObject({
      error_code: 400,
      description: "Bad Request: can't parse multipart form data",
    });
  });

  it("answers with the code as the status", async () => {
    const telegram = aTelegram();
    const { url, api } = await aServer(telegram);
    const statusOf = async (path: string, init?: RequestInit) => (await fetch(path, init)).status;
    expect(await statusOf(`${api}/getMe`)).toBe(200);
    expect(await statusOf(`${api}/getMee`)).toBe(404);
    expect(await statusOf(`${url}/bot${TOKEN}`)).toBe(404);
    expect(await statusOf(`${url}/bot1:wrong/getMe`)).toBe(401);
    expect(await statusOf(`${api}/sendMessage`)).toBe(400);
    expect(await statusOf(`${api}/getMe`, { method: "DELETE" })).toBe(404);
    expect(await statusOf(`${url}/elsewhere`)).toBe(404);
    expect(JSON.stringify(telegram.refused)).not.toContain("test-token");
  });

  it("refuses bodies that are no JSON object or too large", async () => {
    const telegram = aTelegram();
    const { api } = await aServer(telegram);
    for (const body of ["{", "[]", "null", '"x"']) {
      expect(await postJson(`${api}/getMe`, body)).toMatchObject({ status: 400 });
    }
    expect(await postJson(`${api}/sendMessage`, { text: "x".repeat(1_000_001) })).toMatchObject({
      status: 413,
      body: { ok: false, error_code: 413, description: "Request Entity Too Large" },
    });
    expect(
      (
        await fetch(`${api}/getMe`, {
          method: "POST",
          headers: { "content-type": "multipart/form-data" },
          body: "x",
        })
      ).status,
    ).toBe(400);
  });

  it("survives a client that goes away in the middle", async () => {
    const telegram = aTelegram();
    const { port, api } = await aServer(telegram);
    const broken = request({
      port,
      method: "POST",
      path: `/bot${TOKEN}/getMe`,
      headers: { "content-type": "application/json", "content-length": 100 },
    });
    broken.on("error", () => undefined);
    broken.write('{"half":');
    await new Promise((resolve) => setTimeout(resolve, 30));
    broken.destroy();
    expect((await fetch(`${api}/getMe`)).status).toBe(200);
  });

  it("ends a poll whose caller is gone, so that the next sees no conflict", async () => {
    const telegram = aTelegram();
    const { api } = await aServer(telegram);
    const gone = new AbortController();
    const first = fetch(`${api}/getUpdates?timeout=20`, { signal: gone.signal }).catch(() => "gone");
    await until(() => expect(telegram.calls).toHaveLength(1));
    gone.abort();
    expect(await first).toBe("gone");
    telegram.sendText(ANNA, ANNA, "привет");
    expect(await (await fetch(`${api}/getUpdates`)).json()).toMatchObject({ result: [{ update_id: 1 }] });
    expect(telegram.refused).toEqual([]);
  });
});
