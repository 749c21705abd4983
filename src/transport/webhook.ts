import { timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { type Api, GrammyError } from "grammy";
import type { Logger } from "../log.ts";
import { HANDLED_UPDATES } from "./incoming.ts";
import type { Intake } from "./intake.ts";
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
};

const MAX_BODY_BYTES = 1_000_000;
const UPDATE_ID_LIMIT = Number.MAX_SAFE_INTEGER;

/** Receives updates over HTTP. TLS is the proxy's; an update is answered with 200 when its work is done. */
export function createWebhook({ api, intake, log, url, secret, host, port }: WebhookOptions): Transport {
  const path = new URL(url).pathname;
  const server = createServer((request, response) => {
    receive(request, response).catch(() => {
      log.warn("webhook request broken off");
      request.destroy();
    });
  });
  // Telegram keeps connections open longer than Node's five seconds.
  server.keepAliveTimeout = 75_000;
  server.headersTimeout = 80_000;
  server.requestTimeout = 30_000;

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = refuse(request);
    if (refusal !== null) return answer(request, response, refusal);
    const body = await readBody(request);
    if (body === null) return answer(request, response, 413);
    const update = parse(body);
    if (update === null) return answer(request, response, 400);
    await intake.accept(update);
    answer(request, response, 200);
  }

  /** Status for a request whose body is not worth reading, null for a good one. */
  function refuse(request: IncomingMessage): number | null {
    if (request.url?.split("?")[0] !== path) return 404;
    if (request.method !== "POST") return 405;
    if (!isEqual(String(request.headers["x-telegram-bot-api-secret-token"] ?? ""), secret)) return 401;
    if (!/^application\/json\b/i.test(request.headers["content-type"] ?? "")) return 415;
    return Number(request.headers["content-length"] ?? 0) > MAX_BODY_BYTES ? 413 : null;
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
        await api.setWebhook(url, { secret_token: secret, allowed_updates: HANDLED_UPDATES });
      } catch (error) {
        server.close();
        if (error instanceof GrammyError) {
          throw new FatalError(`Telegram refuses the webhook (${error.error_code}): ${error.description}`);
        }
        throw error;
      }
    },
    async stop(timeoutMs) {
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

function answer(request: IncomingMessage, response: ServerResponse, status: number): void {
  // A refused body is not read: the connection can't be used again.
  if (status !== 200) response.setHeader("connection", "close");
  response.writeHead(status).end();
  if (status !== 200) request.resume();
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parse(body: string): unknown {
  try {
    const json: unknown = JSON.parse(body);
    const id = (json as { update_id?: unknown } | null)?.update_id;
    return Number.isInteger(id) && Number(id) >= 0 && Number(id) <= UPDATE_ID_LIMIT ? json : null;
  } catch {
    return null;
  }
}

function isEqual(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
