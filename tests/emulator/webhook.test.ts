import { createServer, type IncomingHttpHeaders } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Telegram } from "../../src/emulator/telegram.ts";
import { ANNA, aTelegram, BORIS, ok, refusal, until, updates } from "./a-telegram.ts";

interface Received {
  readonly update: { update_id: number; [field: string]: unknown };
  readonly headers: IncomingHttpHeaders;
  readonly at: number;
}
interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** A bot's webhook; `answer` decides what it says to each update. */
async function aWebhook(answer: (update: Received["update"]) => Answer | Promise<Answer> = () => ({})) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(Buffer.from(chunk));
      const update = JSON.parse(Buffer.concat(chunks).toString());
      received.push({ update, headers: request.headers, at: performance.now() });
      const { status = 200, headers = {}, body = "" } = await answer(update);
      response.writeHead(status, headers).end(body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    received,
    ids: () => received.map(({ update }) => update.update_id),
  };
}

function fastTelegram(options: Parameters<typeof aTelegram>[0] = {}): Telegram {
  const telegram = aTelegram({ webhookTiming: { timeoutMs: 5000, retryMs: 20, maxRetryMs: 50 }, ...options });
  onTestFinished(() => telegram.close());
  return telegram;
}

describe("a webhook", () => {
  it("gets each update once, with the secret, and what waited before it was set", async () => {
    const telegram = fastTelegram();
    const hook = await aWebhook();
    telegram.sendText(ANNA, ANNA, "до");
    expect(await telegram.call("setWebhook", { url: hook.url, secret_token: "s3cret" })).toEqual({
      ok: true,
      result: true,
      description: "Webhook was set",
    });
    telegram.sendText(ANNA, ANNA, "после");
    await until(() => expect(telegram.pendingUpdates).toBe(0));
    expect(hook.received.map(({ update }) => Object(update["message"]).text)).toEqual(["до", "после"]);
    expect(hook.received[0]?.headers).toMatchObject({
      "content-type": "application/json",
      "x-telegram-bot-api-secret-token": "s3cret",
    });
    expect(await ok(telegram, "getWebhookInfo")).toMatchObject({
      url: hook.url,
      pending_update_count: 0,
      max_connections: 40,
    });
  });

  it("gets a failed update again and again, in order, and getWebhookInfo tells why", async () => {
    const telegram = fastTelegram();
    let failures = 3;
    const hook = await aWebhook(() => ({ status: failures-- > 0 ? 500 : 200 }));
    await telegram.call("setWebhook", { url: hook.url });
    telegram.sendText(ANNA, ANNA, "раз");
    telegram.sendText(ANNA, ANNA, "два");
    await until(() => expect(telegram.pendingUpdates).toBe(0));
    expect(hook.ids()).toEqual([1, 1, 1, 1, 2]);
    expect(await ok(telegram, "getWebhookInfo")).toMatchObject({
      last_error_date: 1798761600,
      last_error_message: "Wrong response from the webhook: 500 Internal Server Error",
    });
  });

  it("may ask for time with Retry-After", async () => {
    const telegram = fastTelegram();
    let isFirst = true;
    const hook = await aWebhook(() => {
      const answer = isFirst ? { status: 503, headers: { "retry-after": "1" } } : {};
      isFirst = false;
      return answer;
    });
    await telegram.call("setWebhook", { url: hook.url });
    telegram.sendText(ANNA, ANNA, "раз");
    await until(() => expect(hook.received).toHaveLength(2));
    const [first, second] = hook.received;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(950);
  });

  it("gets people's messages side by side, and a tap past a message that hangs", async () => {
    const telegram = fastTelegram();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const hook = await aWebhook(async (update) => {
      if (update.update_id === 1) await held;
      return {};
    });
    await telegram.call("setWebhook", { url: hook.url });
    telegram.sendText(ANNA, ANNA, "висит");
    telegram.sendText(ANNA, ANNA, "ждёт");
    telegram.sendText(BORIS, BORIS, "идёт");
    void telegram.tap(ANNA, ANNA, 1, "x");
    await until(() => expect(telegram.pendingUpdates).toBe(2));
    expect(hook.ids().toSorted((a, b) => a - b)).toEqual([1, 3, 4]);
    release();
    await until(() => expect(telegram.pendingUpdates).toBe(0));
    expect(hook.ids().at(-1)).toBe(2);
  });

  it("gets no more at once than max_connections", async () => {
    const telegram = fastTelegram();
    let open = 0;
    let most = 0;
    const hook = await aWebhook(async () => {
      most = Math.max(most, ++open);
      await pause(10);
      open--;
      return {};
    });
    for (let id = 1; id <= 12; id++) telegram.addUser({ id, firstName: `U${id}` });
    await telegram.call("setWebhook", { url: hook.url, max_connections: 3 });
    for (let id = 1; id <= 12; id++) telegram.sendText(id, id, "привет");
    await until(() => expect(telegram.pendingUpdates).toBe(0));
    expect(most).toBe(3);
    expect(hook.received).toHaveLength(12);
  });

  it("may answer with a call", async () => {
    const telegram = fastTelegram();
    const hook = await aWebhook(() => ({
      body: JSON.stringify({ method: "sendMessage", chat_id: ANNA, text: "ответ" }),
      headers: { "content-type": "application/json" },
    }));
    await telegram.call("setWebhook", { url: hook.url });
    telegram.sendText(ANNA, ANNA, "вопрос");
    await until(() => expect(telegram.chat(ANNA)).toMatchObject([{ text: "вопрос" }, { text: "ответ" }]));
  });

  it("that is silent or away is tried again", async () => {
    const telegram = fastTelegram({ webhookTiming: { timeoutMs: 1000, retryMs: 20, maxRetryMs: 50 } });
    let isFirst = true;
    const hook = await aWebhook(async () => {
      if (isFirst) {
        isFirst = false;
        await pause(2000, undefined, { ref: false });
      }
      return {};
    });
    await telegram.call("setWebhook", { url: "http://127.0.0.1:1/nobody" });
    telegram.sendText(ANNA, ANNA, "привет");
    await until(async () =>
      expect(await ok(telegram, "getWebhookInfo")).toMatchObject({
        pending_update_count: 1,
        last_error_date: 1798761600,
      }),
    );
    await telegram.call("setWebhook", { url: hook.url });
    await until(async () =>
      expect(await ok(telegram, "getWebhookInfo")).toMatchObject({
        pending_update_count: 0,
        last_error_message: "Read timeout expired",
      }),
    );
    expect(hook.ids()).toEqual([1, 1]);
  });

  it("and long polling exclude each other", async () => {
    const telegram = fastTelegram();
    const hook = await aWebhook();
    const polling = telegram.call("getUpdates", { timeout: 10 });
    await pause(5);
    await telegram.call("setWebhook", { url: hook.url });
    expect(await polling).toMatchObject({
      error_code: 409,
      description: "Conflict: terminated by setWebhook request",
    });
    expect(await refusal(telegram, "getUpdates")).toBe(
      "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
    expect(await telegram.call("deleteWebhook")).toMatchObject({ description: "Webhook was deleted" });
    expect(await telegram.call("deleteWebhook")).toMatchObject({ description: "Webhook is already deleted" });
    telegram.sendText(ANNA, ANNA, "привет");
    expect(await updates(telegram)).toHaveLength(1);
    expect(hook.received).toEqual([]);
  });

  it("drops what waits when told to", async () => {
    const telegram = fastTelegram();
    telegram.sendText(ANNA, ANNA, "привет");
    await telegram.call("deleteWebhook", { drop_pending_updates: true });
    expect(await updates(telegram)).toEqual([]);
  });

  it.each([
    [{ url: "https://example.com/hook" }, "bad webhook: only loopback addresses are served"],
    [{ url: "no url" }, "bad webhook: only loopback addresses are served"],
    [{ url: "http://127.0.0.1:9/", secret_token: "пароль" }, "secret token contains unallowed characters"],
    [{ url: "http://127.0.0.1:9/", secret_token: "x".repeat(257) }, "secret token is too long"],
    [{ url: "http://127.0.0.1:9/", max_connections: 101 }, "max_connections must be from 1 to 100"],
  ])("%j is refused", async (fields, reason) => {
    expect(await refusal(fastTelegram(), "setWebhook", fields)).toBe(`400 Bad Request: ${reason}`);
  });
});
