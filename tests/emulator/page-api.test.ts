import { request } from "node:http";
import { describe, expect, it } from "vitest";
import type { Telegram } from "../../src/emulator/telegram.ts";
import { aServer, postJson } from "./a-server.ts";
import { ANNA, aTelegram, BORIS, TOKEN, until } from "./a-telegram.ts";

const words = { ru: { "local-chat-send": "Отправить" }, en: { "local-chat-send": "Send" } };
const page = {
  words: (code: string) => (code.startsWith("en") ? words.en : words.ru),
  users: [
    { id: ANNA, firstName: "kept as it is" },
    { id: 1003, firstName: "Вера" },
  ],
};

async function aPage(telegram: Telegram = aTelegram()) {
  const server = await aServer(telegram, { page });
  const post = async (action: string, body: object) => postJson(`${server.url}/chat/${action}`, body);
  const state = async (user: number) => (await fetch(`${server.url}/chat/state?user=${user}`)).json();
  return { telegram, ...server, post, state };
}

describe("files on the page", () => {
  it("are shown with their names and can be saved, pictures opened", async () => {
    const { telegram, url, state } = await aPage();
    telegram.openPrivateChat(ANNA);
    const send = async (
      method: string,
      field: string,
      name: string,
      type: string,
      content: Uint8Array<ArrayBuffer>,
    ) => {
      const form = new FormData();
      form.append("chat_id", String(ANNA));
      form.append(field, new Blob([content], { type }), name);
      await fetch(`${url}/bot${TOKEN}/${method}`, { method: "POST", body: form });
    };
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);
    await send("sendDocument", "document", "срок.ics", "text/html", new Uint8Array([60, 98, 62]));
    await send("sendPhoto", "photo", "card.png", "image/png", png);
    const files = (
      (await state(ANNA)) as { chats: { messages: { file: { id: string; name: string } }[] }[] }
    ).chats
      .flatMap(({ messages }) => messages)
      .map(({ file }) => file);
    expect(files.map(({ name }) => name)).toEqual(["срок.ics", "card.png"]);

    const [saved, shown, missing] = await Promise.all(
      [...files.map(({ id }) => id), "none"].map((id) =>
        fetch(`${url}/chat/file?id=${encodeURIComponent(id)}`),
      ),
    );
    // Whatever a bot sends is never run as a page.
    expect(saved?.headers.get("content-type")).toBe("application/octet-stream");
    expect(saved?.headers.get("content-disposition")).toMatch(/^attachment; filename\*=UTF-8''/);
    expect(await saved?.text()).toBe("<b>");
    expect(shown?.headers.get("content-type")).toBe("image/png");
    expect(new Uint8Array((await shown?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(png);
    expect(missing?.status).toBe(404);
  });
});

describe("the page's calls", () => {
  it("show a person's whole screen, in their words", async () => {
    const { telegram, post, state } = await aPage();
    await telegram.call("setMyCommands", {
      commands: [{ command: "start", description: "Начать" }],
      language_code: "ru",
    });
    expect(await post("send", { user: ANNA, chat: ANNA, text: "/start" })).toEqual({
      status: 200,
      body: { messageId: 1 },
    });
    expect(await state(ANNA)).toEqual({
      me: {
        id: ANNA,
        is_bot: false,
        first_name: "Анна",
        last_name: "Белова",
        username: "anna_b",
        language_code: "ru",
      },
      bot: {
        id: 777000,
        username: "guide_bot",
        name: "Guide",
        description: "",
        shortDescription: "",
        commands: [{ command: "start", description: "Начать" }],
        groupCommands: [{ command: "start", description: "Начать" }],
        blocked: false,
      },
      users: [
        expect.objectContaining({ id: ANNA, first_name: "Анна" }),
        expect.objectContaining({ id: BORIS }),
        expect.objectContaining({ id: 1003, first_name: "Вера" }),
      ],
      chats: [
        {
          id: ANNA,
          type: "private",
          title: "Guide",
          messages: [expect.objectContaining({ text: "/start" })],
        },
      ],
      words: words.ru,
    });
    expect(await state(BORIS)).toMatchObject({ words: words.en });
    expect(await state(1003)).toMatchObject({ words: words.ru });
  });

  it("attach, edit, tap, forward, change the language and block", async () => {
    const { telegram, post, state } = await aPage();
    await post("attach", { user: ANNA, chat: ANNA, kind: "photo", caption: "чек" });
    await post("send", { user: ANNA, chat: ANNA, text: "раз" });
    await post("edit", { user: ANNA, chat: ANNA, message: 2, text: "два" });
    await post("forward", { user: ANNA, from: ANNA, message: 2, to: BORIS });
    await post("language", { user: ANNA, language: "en" });
    expect(await state(ANNA)).toMatchObject({
      me: { language_code: "en" },
      words: words.en,
      chats: [
        {
          messages: [
            { kind: "photo", text: "чек" },
            { text: "два", edited: true },
          ],
        },
        { id: BORIS, messages: [{ text: "два", forwardedFrom: "Анна Белова" }] },
      ],
    });

    const tapped = post("tap", { user: ANNA, chat: ANNA, message: 2, data: "x" });
    await until(() => expect(telegram.pendingUpdates).toBe(4));
    const envelope = await telegram.call("getUpdates", { offset: -1 });
    const id = Object(envelope).result[0].callback_query.id;
    await telegram.call("answerCallbackQuery", {
      callback_query_id: id,
      url: "https://t.me/guide_bot?start=x",
    });
    expect(await tapped).toMatchObject({ body: { alert: false, url: "https://t.me/guide_bot?start=x" } });

    await post("block", { user: ANNA, blocked: true });
    expect(await state(ANNA)).toMatchObject({ bot: { blocked: true } });
    expect(await post("send", { user: ANNA, chat: ANNA, text: "x" })).toMatchObject({ status: 400 });
  });

  it("tell a tap that nobody answers", async () => {
    const { telegram, post } = await aPage(aTelegram({ tapTimeoutMs: 20 }));
    telegram.sendText(ANNA, ANNA, "раз");
    expect(await post("tap", { user: ANNA, chat: ANNA, message: 1, data: "x" })).toEqual({
      status: 200,
      body: { timeout: true },
    });
  });

  it.each([
    ["send", { user: ANNA, chat: ANNA }],
    ["send", { user: ANNA, chat: ANNA, text: "  " }],
    ["send", { user: ANNA, chat: -5, text: "x" }],
    ["send", { user: ANNA, chat: ANNA, text: "x", more: 1 }],
    ["tap", { user: ANNA, chat: ANNA, message: 99, data: "x" }],
    ["attach", { user: ANNA, chat: ANNA, kind: "video" }],
  ])("%s with %j is refused with a reason", async (action, body) => {
    const { telegram, post } = await aPage();
    expect(await post(action, body)).toMatchObject({ status: 400, body: { error: expect.any(String) } });
    expect(telegram.pendingUpdates).toBe(0);
  });

  it("exist only as they are", async () => {
    const { url, post } = await aPage();
    expect(await post("fly", {})).toMatchObject({ status: 404 });
    expect((await fetch(`${url}/chat/send`)).status).toBe(404);
    expect((await fetch(`${url}/chat/state?user=5`)).status).toBe(404);
  });
});

describe("the stream of events", () => {
  it("tells one person what happens on their screen", async () => {
    const { telegram, url } = await aPage();
    telegram.openPrivateChat(ANNA);
    const response = await fetch(`${url}/chat/events?user=${ANNA}`);
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();

    telegram.sendText(BORIS, BORIS, "не для Анны");
    await telegram.call("sendMessage", { chat_id: ANNA, text: "раз" });
    await telegram.call("editMessageText", { chat_id: ANNA, message_id: 2, text: "два" });
    await telegram.call("sendChatAction", { chat_id: ANNA, action: "typing" });
    await telegram.call("deleteMessage", { chat_id: ANNA, message_id: 2 });
    await telegram.call("setMyCommands", { commands: [] });

    let seen = "";
    while (!seen.includes("event: commands")) seen += (await reader?.read())?.value ?? "";
    const events = [...seen.matchAll(/event: (\w+)\ndata: (.*)\n/g)].map(([, name, data]) => [
      name,
      JSON.parse(data ?? ""),
    ]);
    expect(events).toEqual([
      ["message", { chatId: ANNA, message: expect.objectContaining({ id: 2, text: "раз" }) }],
      ["edit", { chatId: ANNA, message: expect.objectContaining({ id: 2, text: "два", edited: true }) }],
      ["action", { chatId: ANNA, action: "typing" }],
      ["delete", { chatId: ANNA, messageId: 2 }],
      ["commands", {}],
    ]);
    await reader?.cancel();
  });
});

describe("the page", () => {
  it("is sent with a strict policy, from the sources and from what is compiled", async () => {
    const { url } = await aPage();
    const html = await fetch(url);
    expect(html.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const policy = html.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect((await fetch(`${url}/style.css`)).headers.get("content-type")).toBe("text/css; charset=utf-8");
    expect((await fetch(`${url}/favicon.svg`)).status).toBe(200);
    expect((await fetch(`${url}/app.js`)).headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  });

  it.each(["/app.ts", "/tsconfig.json", "/../server.ts", "/%2e%2e/server.js", "/..%2fserver.js", "/none.js"])(
    "does not give away %s",
    async (path) => {
      const { port } = await aPage();
      expect(await statusOf(port, path)).toBe(404);
    },
  );
});

describe("strangers", () => {
  it.each([
    ["a foreign host", { host: "evil.example" }],
    ["a foreign origin", { origin: "http://evil.example" }],
    ["another site's page", { "sec-fetch-site": "cross-site" }],
  ])("with %s are turned away", async (_who, headers) => {
    const { telegram, port } = await aPage();
    expect(await statusOf(port, `/chat/state?user=${ANNA}`, headers)).toBe(403);
    expect(await statusOf(port, "/", headers)).toBe(403);
    telegram.close();
  });

  it("cannot post a form", async () => {
    const { telegram, url } = await aPage();
    const body = JSON.stringify({ user: ANNA, chat: ANNA, text: "x" });
    const response = await fetch(`${url}/chat/send`, {
      method: "POST",
      headers: { "content-type": "text/plain" },
      body,
    });
    expect(response.status).toBe(415);
    expect(telegram.pendingUpdates).toBe(0);
  });
});

function statusOf(
  port: number,
  path: string,
  headers: Record<string, string> = {},
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}
