import { createServer as createHttpServer, request as httpRequest } from "node:http";
import { connect } from "node:net";
import { Api } from "grammy";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { LocalGate } from "../../src/transport/gate.ts";
import { HANDLED_UPDATES } from "../../src/transport/incoming.ts";
import { Intake } from "../../src/transport/intake.ts";
import { FatalError, type Transport } from "../../src/transport/transport.ts";
import { createWebhook } from "../../src/transport/webhook.ts";
import { aMessage } from "./an-update.ts";

const SECRET = "8f14e45fceea167a5a36dedd4bea2543";
const HEADERS = { "content-type": "application/json", "x-telegram-bot-api-secret-token": SECRET };

let port: number;
let transport: Transport;
let handled: number[];
let calls: Record<string, unknown>[];
let hold: Promise<void> | undefined;
let answers: object[];

beforeEach(async () => {
  port = await freePort();
  handled = [];
  calls = [];
  answers = [];
  hold = undefined;
  const log = pino({ level: "silent" });
  const intake = new Intake({
    handle: async ({ update_id }) => {
      await hold;
      handled.push(update_id);
    },
    apologise: async () => {},
    gate: new LocalGate(),
    log,
  });
  const fetch = async (_: unknown, init: { body: string }) => {
    calls.push(JSON.parse(init.body) as Record<string, unknown>);
    return { json: async () => answers.shift() ?? { ok: true, result: true } };
  };
  transport = createWebhook({
    api: new Api("42:token", { fetch: fetch as never }),
    intake,
    log,
    url: "https://bot.example/hook",
    secret: SECRET,
    host: "127.0.0.1",
    port,
  });
});
afterEach(() => transport.stop(100));

type Sent = { method?: string; path?: string; headers?: Record<string, string>; body?: string | Buffer };

function send({
  method = "POST",
  path = "/hook",
  headers = HEADERS,
  body = JSON.stringify(aMessage()),
}: Sent) {
  return new Promise<{ status: number; headers: Record<string, unknown> }>((resolve, reject) => {
    const request = httpRequest({ port, host: "127.0.0.1", method, path, headers }, (response) => {
      response.resume();
      response.once("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers }));
    });
    request.once("error", reject);
    request.end(body);
  });
}

describe("the webhook", () => {
  it("asks Telegram for exactly the updates that are handled, with the secret", async () => {
    await transport.start();
    expect(calls).toEqual([
      {
        url: "https://bot.example/hook",
        secret_token: SECRET,
        allowed_updates: [...HANDLED_UPDATES],
        max_connections: 100,
      },
    ]);
  });

  it("says in one line that Telegram refuses the address, and waits for a Telegram that is down", async () => {
    answers = [
      { ok: false, error_code: 400, description: "Bad Request: bad webhook: IP address is reserved" },
    ];
    await expect(transport.start()).rejects.toThrow(FatalError);
  });

  it("answers 200 when the work is done", async () => {
    await transport.start();
    const update = aMessage();
    expect(await send({ body: JSON.stringify(update) })).toMatchObject({ status: 200 });
    expect(handled).toEqual([update.update_id]);
  });

  it.each<[string, Sent, number]>([
    ["another path", { path: "/other" }, 404],
    ["the root", { path: "/" }, 404],
    ["another method", { method: "PUT" }, 405],
    ["no secret", { headers: { "content-type": "application/json" } }, 401],
    ["a wrong secret", { headers: { ...HEADERS, "x-telegram-bot-api-secret-token": "x".repeat(32) } }, 401],
    ["a short secret", { headers: { ...HEADERS, "x-telegram-bot-api-secret-token": "x" } }, 401],
    ["another content type", { headers: { ...HEADERS, "content-type": "text/plain" } }, 415],
    ["a form", { headers: { ...HEADERS, "content-type": "application/jsonp" } }, 415],
    ["nothing", { body: "" }, 400],
    ["no JSON", { body: "{" }, 400],
    ["no object", { body: "5" }, 400],
    ["null", { body: "null" }, 400],
    ["no update_id", { body: "{}" }, 400],
    ["an update_id that is none", { body: '{"update_id":"5"}' }, 400],
    ["a negative update_id", { body: '{"update_id":-5}' }, 400],
    ["a body over the limit", { body: Buffer.alloc(1_000_001, " ") }, 413],
    [
      "a chunked body over the limit",
      { headers: { ...HEADERS, "transfer-encoding": "chunked" }, body: Buffer.alloc(1_000_001, " ") },
      413,
    ],
    ["JSON that is too deep", { body: `{"update_id":1,"a":${"[".repeat(100)}${"]".repeat(100)}}` }, 400],
    ["very deep JSON", { body: `{"update_id":1,"a":${"[".repeat(400_000)}${"]".repeat(400_000)}}` }, 400],
    ["__proto__", { body: '{"update_id":1,"message":{"__proto__":{"text":"x"}}}' }, 400],
    ["an escaped __proto__", { body: '{"update_id":1,"\\u005f_proto__":{"a":1}}' }, 400],
  ])("answers to %s with the right refusal and does nothing", async (_, sent, status) => {
    await transport.start();
    expect((await send(sent)).status).toBe(status);
    expect(handled).toEqual([]);
  });

  it("takes a text about __proto__ for a text", async () => {
    await transport.start();
    expect((await send({ body: JSON.stringify(aMessage({ text: '{"__proto__": 1}' })) })).status).toBe(200);
  });

  it("tells when to come again while the same update is in work", async () => {
    await transport.start();
    let release = () => {};
    hold = new Promise<void>((resolve) => (release = resolve));
    const body = JSON.stringify(aMessage());
    const first = send({ body });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await send({ body })).toMatchObject({ status: 503, headers: { "retry-after": "2" } });
    release();
    expect((await first).status).toBe(200);
    expect((await send({ body })).status).toBe(200);
    expect(handled).toHaveLength(1);
  });

  it("answers good requests while many send their bodies slowly, and sends those away", async () => {
    await transport.start();
    const head = (secret: string) =>
      `POST /hook HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nx-telegram-bot-api-secret-token: ${secret}\r\ncontent-length: 500\r\n\r\n{`;
    const slow = Array.from({ length: 100 }, (_, index) => {
      const socket = connect(port, "127.0.0.1");
      socket.on("error", () => {});
      socket.write(head(index % 2 === 0 ? SECRET : "wrong"));
      return {
        isWrong: index % 2 === 1,
        status: new Promise<string>((resolve) =>
          socket.once("data", (data) => resolve(data.toString().slice(9, 12))),
        ),
        socket,
      };
    });
    const wrong = await Promise.all(slow.filter(({ isWrong }) => isWrong).map(({ status }) => status));
    expect(new Set(wrong)).toEqual(new Set(["401"]));
    for (let count = 0; count < 20; count++) expect((await send({})).status).toBe(200);
    const patient = await Promise.all(slow.filter(({ isWrong }) => !isWrong).map(({ status }) => status));
    expect(new Set(patient)).toEqual(new Set(["408"]));
    for (const { socket } of slow) socket.destroy();
  });

  it("finishes what it has when it is told to stop, and takes nothing new", async () => {
    await transport.start();
    let release = () => {};
    hold = new Promise<void>((resolve) => (release = resolve));
    const last = send({});
    await new Promise((resolve) => setTimeout(resolve, 50));
    const stopped = transport.stop(5000);
    setTimeout(release, 50);
    expect(await last).toMatchObject({ status: 200, headers: { connection: "close" } });
    await stopped;
    await expect(send({})).rejects.toThrow(/ECONN/);
    expect(handled).toHaveLength(1);
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createHttpServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
