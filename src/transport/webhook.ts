import { timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { type Api, GrammyError } from "grammy";
import { describeError } from "../bot/errors.ts";
import type { Logger } from "../log.ts";
import { HANDLED_UPDATES } from "./incoming.ts";
import type { Intake, Outcome } from "./intake.ts";
import { parseSoundJson } from "./sound-json.ts";
import { FatalError, type Transport } from "./transport.ts";

export type WebhookOptions = {
  api: Api;
  intake: Intake;
  log: Logger;
  /** Public https address that Telegram calls; its path is the only one answered. */
  url: string;
  secret: string;
  host: string;
  port: number;
  /** Hears of every request's status. */
  onRequest?: (status: number) => void;
};

const MAX_BODY_BYTES = 1_000_000;
/** A sender has so long for a whole request: Telegram's are there at once. */
const REQUEST_MS = 10_000;
const HEADERS_MS = 5000;
/** A refused sender has so long to read why before the line is cut. */
const GOODBYE_MS = 500;
/** Telegram keeps connections open longer than Node's five seconds. */
const KEEP_ALIVE_MS = 75_000;
/** Deliveries at once that Telegram is asked for; its most. */
const MAX_CONNECTIONS = 100;
const SET_RETRY_MS = 2000;

/**
 * Receives updates over HTTP. TLS is the proxy's. 200 means that the update's work is done; 503 with Retry-After that it has
 * to come again. Whoever has no secret is sent away before their body is read.
 */
export function createWebhook(options: WebhookOptions): Transport {
  const { api, intake, log, url, secret, host, port, onRequest } = options;
  const path = new URL(url).pathname;
  const expected = Buffer.from(secret);
  let isStopping = false;
  const server = createServer({ connectionsCheckingInterval: 1000 }, (request, response) => {
    receive(request, response).catch(() => request.destroy()); // broken off by the sender
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.headersTimeout = HEADERS_MS;
  server.requestTimeout = REQUEST_MS;

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = refuse(request);
    if (refusal !== null) return sendAway(request, response, refusal);
    if (isStopping) {
      request.resume();
      return answer(response, { type: "again", afterS: 1 });
    }
    const body = await readBody(request);
    if (body === null) return sendAway(request, response, 413);
    const update = parse(body);
    if (update === null) return sendAway(request, response, 400);
    answer(response, await intake.accept(update));
  }

  /** Status for a request whose body is not worth reading, null for a good one. */
  function refuse({ url: target, method, headers }: IncomingMessage): number | null {
    if (target?.split("?", 1)[0] !== path) return 404;
    if (method !== "POST") return 405;
    if (!isSecret(headers["x-telegram-bot-api-secret-token"])) return 401;
    if (!/^application\/json\s*(?:;|$)/i.test(headers["content-type"] ?? "")) return 415;
    return Number(headers["content-length"] ?? 0) > MAX_BODY_BYTES ? 413 : null;
  }

  function isSecret(given: string | string[] | undefined): boolean {
    const bytes = Buffer.from(typeof given === "string" ? given : "");
    // The length of the secret is no secret; comparing it first lets the rest take the same time for all.
    return bytes.length === expected.length && timingSafeEqual(bytes, expected);
  }

  function answer(response: ServerResponse, outcome: Outcome): void {
    const status = outcome.type === "done" ? 200 : 503;
    onRequest?.(status);
    if (outcome.type === "again") response.setHeader("retry-after", outcome.afterS);
    if (isStopping) response.setHeader("connection", "close");
    response.writeHead(status).end();
  }

  function sendAway(request: IncomingMessage, response: ServerResponse, status: number): void {
    onRequest?.(status);
    // What is left of the body is not read, so the connection can't be used again.
    response.writeHead(status, { connection: "close", ...(status === 405 && { allow: "POST" }) }).end();
    request.resume();
    setTimeout(() => request.destroy(), GOODBYE_MS).unref();
  }

  /** Tells Telegram where to deliver; waits for a Bot API that is down. */
  async function register(): Promise<void> {
    for (;;) {
      try {
        await api.setWebhook(url, {
          secret_token: secret,
          allowed_updates: HANDLED_UPDATES,
          max_connections: MAX_CONNECTIONS,
        });
        return;
      } catch (error) {
        if (error instanceof GrammyError && error.error_code < 500 && error.error_code !== 429) {
          throw new FatalError(`Telegram refuses the webhook (${error.error_code}): ${error.description}`);
        }
        log.warn({ error: describeError(error) }, "webhook not set yet");
        await delay(SET_RETRY_MS);
      }
    }
  }

  return {
    async start() {
      await new Promise<void>((resolve, reject) => {
        server.once("error", (error: NodeJS.ErrnoException) =>
          reject(new FatalError(`WEBHOOK_HOST, WEBHOOK_PORT: can't listen (${error.code}). Choose others.`)),
        );
        server.listen(port, host, resolve);
      });
      try {
        await register();
      } catch (error) {
        server.close();
        throw error;
      }
    },
    async stop(timeoutMs) {
      isStopping = true;
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await Promise.race([
        Promise.all([closed, intake.drained()]),
        delay(timeoutMs, undefined, { ref: false }),
      ]);
      server.closeAllConnections();
    },
  };
}

/** The body as text; null when it is too long. Rejects when the sender breaks off. */
function readBody(request: IncomingMessage): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_BODY_BYTES) resolve(null);
      else chunks.push(chunk);
    });
    request.once("end", () => resolve(Buffer.concat(chunks).toString("utf8")));
    request.once("close", () => reject(new Error("request broken off")));
  });
}

function parse(body: string): unknown {
  const json = parseSoundJson(body);
  const id = (json as { update_id?: unknown } | null | undefined)?.update_id;
  return Number.isSafeInteger(id) && Number(id) >= 0 ? json : null;
}
