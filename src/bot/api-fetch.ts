import { type ApiClientOptions, HttpError, type Transformer } from "grammy";
import { encodeCall } from "./encode-call.ts";
import { createHttpPool, type HttpPool } from "./http-pool.ts";
import { isMarkupRefusal, withoutMarkup } from "./plain-text.ts";

type Fetch = NonNullable<ApiClientOptions["fetch"]>;

/** How an attempt of a call ended. */
export type CallResult = "ok" | "refused" | "limited" | "server-error" | "network-error";

export type ApiFetchOptions = {
  /** Origin of the Bot API, e.g. https://api.telegram.org. */
  apiRoot: string;
  /** One attempt's limit in milliseconds. */
  attemptMs?: number;
  /** Hears of every attempt. */
  onAttempt?: (method: string, result: CallResult, ms: number) => void;
  /** Telegram refused our markup: the text was sent plain, and somebody has to look. */
  onMarkupRefused?: (method: string) => void;
  sleep?: (ms: number) => Promise<unknown>;
  /** 0..1, spreads the retries of many chats. */
  random?: () => number;
  /** Instead of connections of its own. */
  pool?: HttpPool;
};

export type ApiFetch = {
  /** For grammY's client: uploads, and calls made inside conversations. */
  fetch: Fetch;
  /** The same for the calls that answers are made of, past grammY's client: half the work of a call. */
  direct: (token: string) => Transformer;
  /** Lets calls under way end, for a moment. */
  close: () => Promise<void>;
};

/** Their parameters hold no files: they need none of what grammY does for uploads. */
const PLAIN_METHODS: ReadonlySet<string> = new Set([
  "sendMessage",
  "editMessageText",
  "answerCallbackQuery",
  "answerInlineQuery",
]);
const JSON_HEADERS = { "content-type": "application/json" };

const MAX_ATTEMPTS = 3;
const ATTEMPT_MS = 6000;
const UPLOAD_MS = 20_000;
/** Answers at once or not at all; tells whether the Bot API is there. */
const PROBE_MS = 3000;
const CONNECT_MS = 2500;
/** A long poll may be late by this. */
const POLL_GRACE_MS = 4000;
const BACK_OFF_MS = 250;
/** A longer wait that Telegram asks for is not worth holding a person's lane: the call fails. */
const MAX_RETRY_AFTER_S = 30;
/** A call with all its attempts and waits; no new attempt begins after it. */
const CALL_MS = 35_000;
/** Far above what is ever under way at once: a call that hangs must not take another's connection. */
const CONNECTIONS = 512;

const CLOSE_MS = 500;

type Answer = { status: number; body: Envelope };
type Envelope = { ok: boolean; description?: unknown; parameters?: { retry_after?: unknown } };
type Call = {
  path: string;
  method: string;
  headers: Record<string, string>;
  body: string | Buffer | undefined;
  isUpload: boolean;
  signal: AbortSignal | undefined;
  attempts: number;
  attemptMs: number;
};

/**
 * The HTTP layer under grammY: a kept-alive connection pool and bounded retries of 429, 5xx, time-outs, resets and
 * answers that aren't JSON. It lies below the API object, so calls made inside conversations pass through it as well.
 * `getUpdates` and `getMe` are tried once: their callers have a rhythm of their own.
 */
export function createApiFetch(options: ApiFetchOptions): ApiFetch {
  const { apiRoot, attemptMs = ATTEMPT_MS, onAttempt, onMarkupRefused, random = Math.random } = options;
  const sleep = options.sleep ?? ((ms: number) => new Promise((done) => setTimeout(done, ms)));
  const { origin, pathname } = new URL(apiRoot);
  const pool =
    options.pool ??
    createHttpPool(origin, {
      connections: CONNECTIONS,
      keepAliveTimeout: 30_000,
      connect: { timeout: CONNECT_MS },
    });

  async function send({ path, headers, body, signal, attemptMs: limitMs }: Call): Promise<Answer> {
    const { status, text } = await pool.post({ path, headers, body, signal, limitMs });
    const json: unknown = JSON.parse(text);
    if (!isEnvelope(json)) throw new Error("not an answer of the Bot API");
    return { status, body: json };
  }

  async function attempt(call: Call): Promise<Answer> {
    const started = performance.now();
    let result: CallResult = "network-error";
    try {
      const answer = await send(call);
      result = resultOf(answer);
      return answer;
    } finally {
      onAttempt?.(call.method, result, performance.now() - started);
    }
  }

  async function perform(call: Call): Promise<Answer> {
    const end = performance.now() + CALL_MS;
    for (let count = 1; ; count++) {
      let answer: Answer | undefined;
      let failure: unknown;
      try {
        answer = await attempt(call);
      } catch (error) {
        failure = error;
      }
      const wait = answer ? retryDelay(answer, count, random) : backOff(count, random);
      const isLast =
        wait === null || count >= call.attempts || call.signal?.aborted || performance.now() + wait > end;
      if (!isLast) await sleep(wait);
      else if (answer) return answer;
      else throw failure;
    }
  }

  async function request(call: Call): Promise<Answer> {
    const answer = await perform(call);
    if (call.body === undefined || call.isUpload || !isMarkupRefusal(answer.body)) return answer;
    const plain = withoutMarkup(call.body.toString());
    if (plain === null) return answer;
    onMarkupRefused?.(call.method);
    return perform({ ...call, body: plain });
  }

  const fetch = async (url: unknown, init: unknown) => {
    const answer = await request(await toCall(String(url), init as GrammyRequest, attemptMs));
    // grammY only calls `json()` on what it gets.
    return { json: async () => answer.body };
  };

  const direct = (token: string): Transformer => {
    const folder = `${pathname.replace(/\/$/, "")}/bot${token}/`;
    return async (prev, method, payload, signal) => {
      if (!PLAIN_METHODS.has(method)) return prev(method, payload, signal);
      try {
        const answer = await request({
          path: folder + method,
          method,
          headers: JSON_HEADERS,
          body: encodeCall(payload),
          isUpload: false,
          signal: signal as AbortSignal | undefined,
          attempts: MAX_ATTEMPTS,
          attemptMs,
        });
        return answer.body as Awaited<ReturnType<typeof prev>>;
      } catch (error) {
        throw new HttpError(`Network request for '${method}' failed!`, error);
      }
    };
  };

  return {
    fetch,
    direct,
    async close() {
      await Promise.race([pool.close(), sleep(CLOSE_MS)]);
      await pool.destroy();
    },
  };
}

type GrammyRequest = {
  headers: Record<string, string>;
  body?: string | AsyncIterable<Uint8Array | string>;
  signal?: AbortSignal;
};

async function toCall(
  url: string,
  { headers, body, signal }: GrammyRequest,
  attemptMs: number,
): Promise<Call> {
  const { pathname, search } = new URL(url);
  const method = pathname.slice(pathname.lastIndexOf("/") + 1);
  // Small files only: from memory they can be sent again.
  const isUpload = body !== undefined && typeof body !== "string";
  const { connection: _, ...kept } = headers;
  return {
    path: pathname + search,
    method,
    headers: kept,
    body: isUpload ? await collect(body) : body,
    isUpload,
    signal,
    attempts: method === "getUpdates" || method === "getMe" ? 1 : MAX_ATTEMPTS,
    attemptMs: isUpload ? UPLOAD_MS : limitOf(method, body, attemptMs),
  };
}

function limitOf(method: string, body: string | undefined, attemptMs: number): number {
  if (method === "getMe") return PROBE_MS;
  if (method !== "getUpdates") return attemptMs;
  const { timeout } = JSON.parse(body ?? "{}") as { timeout?: number };
  return (timeout ?? 0) * 1000 + POLL_GRACE_MS;
}

async function collect(body: AsyncIterable<Uint8Array | string>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function isEnvelope(json: unknown): json is Envelope {
  return typeof json === "object" && json !== null && "ok" in json && typeof json.ok === "boolean";
}

function resultOf({ status, body }: Answer): CallResult {
  if (body.ok) return "ok";
  if (status === 429) return "limited";
  return status >= 500 ? "server-error" : "refused";
}

/** How long to wait before the next attempt in ms; null when the answer is final. */
function retryDelay(answer: Answer, count: number, random: () => number): number | null {
  const result = resultOf(answer);
  if (result === "server-error") return backOff(count, random);
  if (result !== "limited") return null;
  const seconds = retryAfter(answer.body);
  return seconds <= MAX_RETRY_AFTER_S ? seconds * 1000 + random() * BACK_OFF_MS : null;
}

function retryAfter({ parameters }: Envelope): number {
  const seconds = parameters?.retry_after;
  return typeof seconds === "number" ? seconds : 1;
}

function backOff(count: number, random: () => number): number {
  return BACK_OFF_MS * 2 ** (count - 1) * (0.5 + random());
}
