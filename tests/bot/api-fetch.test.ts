import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Api, GrammyError, HttpError, InputFile } from "grammy";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CallResult, createApiFetch } from "../../src/bot/api-fetch.ts";

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

let server: Server;
let bodies: string[];
let answers: Answer[];
let sleeps: number[];
let attempts: [string, CallResult][];
let refused: string[];
let client: ReturnType<typeof createApiFetch>;
let api: Api;

const json =
  (status: number, body: object): Answer =>
  (response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  };
const ok = json(200, { ok: true, result: { message_id: 1, date: 1, chat: { id: 1, type: "private" } } });
const error = (code: number, description: string, parameters?: object) =>
  json(code, { ok: false, error_code: code, description, ...(parameters && { parameters }) });

beforeEach(async () => {
  bodies = [];
  answers = [];
  sleeps = [];
  attempts = [];
  refused = [];
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      bodies.push(Buffer.concat(chunks).toString("latin1"));
      (answers.shift() ?? ok)(response, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const apiRoot = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  client = createApiFetch({
    apiRoot,
    attemptMs: 200,
    random: () => 0.5,
    sleep: async (ms) => void sleeps.push(ms),
    onAttempt: (method, result) => void attempts.push([method, result]),
    onMarkupRefused: (method) => void refused.push(method),
  });
  api = new Api("42:token", { apiRoot, fetch: client.fetch, timeoutSeconds: 60 });
});
afterEach(async () => {
  server.closeAllConnections();
  await client.close();
  server.close();
});

const destroy: Answer = (response) => void response.destroy();
const garbage: Answer = (response) => void response.end("<html>");
const half: Answer = (response) => {
  response.writeHead(200, { "content-length": 100 });
  response.write('{"ok":tr', () => response.destroy());
};
const hang: Answer = () => {};

describe.each(["through grammY's client", "direct"])("the HTTP layer, %s", (way) => {
  beforeEach(() => {
    if (way === "direct") api.config.use(client.direct("42:token"));
  });

  it.each<[string, Answer, CallResult]>([
    ["500", error(500, "Internal Server Error"), "server-error"],
    ["502 with a page", (response) => void response.writeHead(502).end("<html>"), "network-error"],
    ["a reset", destroy, "network-error"],
    ["garbage", garbage, "network-error"],
    ["half an answer", half, "network-error"],
    ["silence", hang, "network-error"],
    ["429", error(429, "Too Many Requests", { retry_after: 3 }), "limited"],
  ])("tries again after %s, three times at most", async (_, answer, result) => {
    answers = [answer, answer];
    await api.sendMessage(1, "x");
    expect(attempts).toEqual([
      ["sendMessage", result],
      ["sendMessage", result],
      ["sendMessage", "ok"],
    ]);
    answers = Array.from({ length: 10 }, () => answer);
    await expect(api.sendMessage(1, "x")).rejects.toBeInstanceOf(Error);
    expect(bodies).toHaveLength(6);
  });

  it("waits as long as Telegram asks, but not for minutes", async () => {
    answers = [error(429, "Too Many Requests", { retry_after: 3 })];
    await api.sendMessage(1, "x");
    expect(sleeps).toEqual([3125]);
    answers = [error(429, "Too Many Requests", { retry_after: 600 })];
    await expect(api.sendMessage(1, "x")).rejects.toThrow(GrammyError);
    expect(sleeps).toHaveLength(1);
  });

  it.each([400, 401, 403, 404, 409])("takes %i for final", async (code) => {
    answers = [error(code, "no")];
    await expect(api.sendMessage(1, "x")).rejects.toMatchObject({ error_code: code });
    expect(bodies).toHaveLength(1);
  });

  it("tries getUpdates and getMe once: their callers ask again", async () => {
    for (const call of [() => api.getUpdates(), () => api.getMe()]) {
      answers = [destroy];
      await expect(call()).rejects.toThrow(HttpError);
    }
    expect(bodies).toHaveLength(2);
  });

  it("sends a text plain when Telegram can't parse it, and raises an alarm", async () => {
    answers = [error(400, "Bad Request: can't parse entities: unsupported start tag")];
    await api.sendMessage(1, "<b>A &lt; B</b>", { parse_mode: "HTML", reply_parameters: { message_id: 2 } });
    expect(JSON.parse(bodies[1] ?? "")).toEqual({
      chat_id: 1,
      text: "A < B",
      reply_parameters: { message_id: 2 },
    });
    expect(refused).toEqual(["sendMessage"]);

    answers = [error(400, "Bad Request: can't parse entities")];
    await expect(api.sendMessage(1, "plain")).rejects.toThrow(GrammyError);
  });

  it("sends a file whole, and whole again after a failure", async () => {
    answers = [destroy];
    await api.sendDocument(1, new InputFile(Buffer.from("the file's text"), "a.txt"));
    expect(bodies).toHaveLength(2);
    expect(bodies[0]).toContain("the file's text");
    expect(bodies[1]).toBe(bodies[0]);
  });

  it("keeps a connection for the next call", async () => {
    let connections = 0;
    server.on("connection", () => connections++);
    for (let count = 0; count < 10; count++) await api.sendMessage(1, "x");
    expect(connections).toBeLessThanOrEqual(2);
  });

  it("gives other calls their own connections while some hang", async () => {
    answers = Array.from({ length: 100 }, () => hang);
    const hung = Promise.allSettled(Array.from({ length: 100 }, () => api.getMe()));
    while (bodies.length < 100) await new Promise((resolve) => setTimeout(resolve, 5));
    await api.sendMessage(1, "x");
    expect(attempts).toEqual([["sendMessage", "ok"]]);
    server.closeAllConnections();
    await hung;
  });

  it("gives up when its caller does", async () => {
    answers = [hang];
    const caller = new AbortController();
    const call = api.sendMessage(1, "x", {}, caller.signal as never);
    setTimeout(() => caller.abort(), 20);
    await expect(call).rejects.toBeInstanceOf(Error);
    expect(bodies).toHaveLength(1);
  });
});
