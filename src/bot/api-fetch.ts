import type { ApiClientOptions } from "grammy";
import { Pool } from "undici";

type Fetch = NonNullable<ApiClientOptions["fetch"]>;

export type ApiFetchOptions = {
  /** Origin of the Bot API, e.g. https://api.telegram.org. */
  apiRoot: string;
  /** One attempt's limit in milliseconds; long polling has its own. */
  attemptMs?: number;
  sleep?: (ms: number) => Promise<unknown>;
  /** 0..1, spreads the retries of many chats. */
  random?: () => number;
};

const MAX_ATTEMPTS = 3;
const BACK_OFF_MS = 250;
/** A longer wait that Telegram asks for is not worth holding a person's lane: the call fails. */
const MAX_RETRY_AFTER_S = 20;
const LONG_POLL_MS = 60_000;

type Answer = { status: number; body: unknown };

/**
 * The HTTP layer under grammY: a kept-alive connection pool and bounded retries of 429, 5xx, time-outs, resets and
 * answers that aren't JSON. It lies below the API object, so calls made inside conversations pass through it as well.
 * `getUpdates` is tried once: the poller has its own rhythm.
 */
export function createApiFetch(options: ApiFetchOptions): { fetch: Fetch; close: () => Promise<void> } {
  const { apiRoot, attemptMs = 10_000, random = Math.random } = options;
  const sleep = options.sleep ?? ((ms: number) => new Promise((done) => setTimeout(done, ms)));
  const pool = new Pool(new URL(apiRoot).origin, { connections: 64, keepAliveTimeout: 30_000 });

  async function attempt(path: string, init: RequestInit, limitMs: number): Promise<Answer> {
    const limit = AbortSignal.timeout(limitMs);
    const signal = init.signal ? AbortSignal.any([init.signal, limit]) : limit;
    const { statusCode, body } = await pool.request({
      path,
      method: "POST",
      headers: (init.headers ?? {}) as Record<string, string>,
      body: init.body ?? null,
      signal,
      headersTimeout: limitMs,
      bodyTimeout: limitMs,
    });
    const json: unknown = await body.json();
    if (!isEnvelope(json)) throw new Error("not an answer of the Bot API");
    return { status: statusCode, body: json };
  }

  async function request(url: string, init: RequestInit): Promise<Answer> {
    const { pathname, search } = new URL(url);
    const isPolling = pathname.endsWith("/getUpdates");
    const attempts = isPolling ? 1 : MAX_ATTEMPTS;
    for (let count = 1; ; count++) {
      let failure: unknown;
      try {
        const answer = await attempt(pathname + search, init, isPolling ? LONG_POLL_MS : attemptMs);
        const delay = retryDelay(answer, count, random);
        if (delay === null || count >= attempts) return answer;
        await sleep(delay);
        continue;
      } catch (error) {
        failure = error;
      }
      if (init.signal?.aborted || count >= attempts) throw failure;
      await sleep(backOff(count, random));
    }
  }

  const fetch = async (url: unknown, init: unknown) => {
    const answer = await request(String(url), await toRequestInit(init));
    return { json: async () => answer.body };
  };
  // grammY only calls `json()` on what it gets.
  return { fetch, close: () => pool.close() };
}

function isEnvelope(json: unknown): boolean {
  return typeof json === "object" && json !== null && "ok" in json && typeof json.ok === "boolean";
}

type RequestInit = { headers?: unknown; body?: string | Buffer; signal?: AbortSignal };

async function toRequestInit(init: unknown): Promise<RequestInit> {
  const { headers, body, signal } = (init ?? {}) as {
    headers?: object;
    body?: unknown;
    signal?: AbortSignal;
  };
  const kept = Object.entries(headers ?? {}).filter(([name]) => name.toLowerCase() !== "connection");
  // grammY's signal may be a stand-in: only its event counts, so that it can join ours.
  return {
    headers: Object.fromEntries(kept),
    ...(body !== undefined && body !== null && { body: await readWhole(body) }),
    ...(signal && { signal: adopt(signal) }),
  };
}

/** An upload comes as a stream, which can be sent only once: read whole, it can be sent again. Ours are small. */
async function readWhole(body: unknown): Promise<string | Buffer> {
  if (typeof body === "string") return body;
  const chunks: Uint8Array[] = [];
  for await (const chunk of body as AsyncIterable<Uint8Array | string>) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function adopt(signal: AbortSignal): AbortSignal {
  const controller = new AbortController();
  if (signal.aborted) controller.abort();
  else signal.addEventListener("abort", () => controller.abort(), { once: true });
  return controller.signal;
}

/** How long to wait before the next attempt in ms; null when the answer is final. */
function retryDelay({ status, body }: Answer, count: number, random: () => number): number | null {
  if (status === 429) {
    const seconds = retryAfter(body);
    return seconds <= MAX_RETRY_AFTER_S ? seconds * 1000 + random() * BACK_OFF_MS : null;
  }
  return status >= 500 ? backOff(count, random) : null;
}

function retryAfter(body: unknown): number {
  const seconds = (body as { parameters?: { retry_after?: unknown } } | null)?.parameters?.retry_after;
  return typeof seconds === "number" ? seconds : 1;
}

function backOff(count: number, random: () => number): number {
  return BACK_OFF_MS * 2 ** (count - 1) * (0.5 + random());
}
