import { isRecord } from "./parameters.ts";
import type { QueuedUpdate, UpdateQueue } from "./update-queue.ts";

export interface WebhookSettings {
  readonly url: string;
  readonly secretToken: string;
  readonly maxConnections: number;
}

export interface Webhook {
  /** "" when none is set. */
  readonly url: string;
  readonly maxConnections: number;
  /** `date` in seconds. */
  readonly lastError: { readonly date: number; readonly message: string } | null;
  /** False when the same one was set already. */
  set(settings: WebhookSettings): boolean;
  /** False when there was none. Deliveries under way are broken off. */
  remove(): boolean;
}

export interface WebhookTiming {
  /** How long an answer is waited for; 60 s in Telegram. */
  readonly timeoutMs: number;
  /** The second retry waits this long, each further one twice as long; 2 s in Telegram. */
  readonly retryMs: number;
  /** No retry waits longer; Telegram takes a random time between 60 and 120 s. */
  readonly maxRetryMs: number;
}

export const TELEGRAM_TIMING: WebhookTiming = { timeoutMs: 60_000, retryMs: 2000, maxRetryMs: 90_000 };

const GONE_PATIENCE_MS = 23 * 3_600_000;
const MAX_RETRY_AFTER_S = 3600;

export const isLoopbackUrl = (url: string): boolean =>
  URL.canParse(url) &&
  new URL(url).protocol === "http:" &&
  ["127.0.0.1", "localhost", "[::1]"].includes(new URL(url).hostname);

export interface WebhookDeps {
  readonly queue: UpdateQueue;
  readonly now: () => number;
  readonly timing: WebhookTiming;
  /** Carries out a call that the bot put into its answer; nobody learns its result. */
  readonly call: (method: string, payload: unknown) => void;
}

/** Delivers updates to the bot's address: lanes side by side, in order within one, again until it says 2xx. */
export function createWebhook({ queue, now, timing, call }: WebhookDeps): Webhook {
  let settings: WebhookSettings | null = null;
  let stop = new AbortController();
  let lastError: Webhook["lastError"] = null;
  let goneSince: number | null = null;
  const busyLanes = new Set<string>();

  const fail = (message: string): void => {
    lastError = { date: Math.floor(now() / 1000), message };
  };

  const remove = (): boolean => {
    const was = settings !== null;
    settings = null;
    stop.abort();
    stop = new AbortController();
    busyLanes.clear();
    return was;
  };

  const pump = (): void => {
    if (!settings) return;
    for (const queued of queue.waiting()) {
      if (busyLanes.size >= settings.maxConnections) return;
      if (busyLanes.has(queued.lane)) continue;
      busyLanes.add(queued.lane);
      void deliver(queued, settings, stop.signal);
    }
  };

  const deliver = async (queued: QueuedUpdate, to: WebhookSettings, stopped: AbortSignal): Promise<void> => {
    for (let attempt = 0; !stopped.aborted && now() < queued.expiresAt; attempt++) {
      const outcome = await post(queued, to, stopped, timing.timeoutMs);
      if (stopped.aborted) return;
      if (outcome.type === "delivered") {
        goneSince = null;
        queue.remove(queued.update.update_id);
        if (outcome.reply) call(outcome.reply.method, outcome.reply.payload);
        break;
      }
      fail(outcome.message);
      goneSince = outcome.isGone ? (goneSince ?? now()) : null;
      if (goneSince !== null && now() - goneSince >= GONE_PATIENCE_MS) {
        remove();
        return;
      }
      const backoff = attempt === 0 ? 0 : Math.min(timing.retryMs * 2 ** (attempt - 1), timing.maxRetryMs);
      await pause(outcome.retryAfterMs ?? backoff, stopped);
    }
    if (stopped.aborted) return;
    busyLanes.delete(queued.lane);
    pump();
  };

  queue.onPush(pump);
  return {
    get url() {
      return settings?.url ?? "";
    },
    get maxConnections() {
      return settings?.maxConnections ?? 0;
    },
    get lastError() {
      return lastError;
    },
    set(next) {
      const isSame = settings?.url === next.url && settings.secretToken === next.secretToken;
      remove();
      lastError = null;
      goneSince = null;
      settings = next;
      pump();
      return !isSame;
    },
    remove,
  };
}

type Outcome =
  | { type: "delivered"; reply: { method: string; payload: unknown } | null }
  | { type: "failed"; message: string; isGone: boolean; retryAfterMs: number | null };

async function post(
  { update }: QueuedUpdate,
  { url, secretToken }: WebhookSettings,
  stopped: AbortSignal,
  timeoutMs: number,
): Promise<Outcome> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(secretToken && { "x-telegram-bot-api-secret-token": secretToken }),
      },
      body: JSON.stringify(update),
      redirect: "manual",
      signal: AbortSignal.any([stopped, timeout]),
    });
    const body = await response.text();
    if (response.ok) return { type: "delivered", reply: readReply(body) };
    const message = `Wrong response from the webhook: ${response.status} ${response.statusText}`.trim();
    const retryAfterMs = readRetryAfter(response.headers.get("retry-after"));
    return { type: "failed", message, isGone: response.status === 410, retryAfterMs };
  } catch (error) {
    const message = timeout.aborted ? "Read timeout expired" : reason(error);
    return { type: "failed", message, isGone: false, retryAfterMs: null };
  }
}

function reason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = isRecord(cause) && typeof cause["code"] === "string" ? cause["code"] : "";
  return code === "ECONNREFUSED" ? "Connection refused" : "Connection closed by the webhook";
}

function readRetryAfter(header: string | null): number | null {
  const seconds = header === null || !/^\d{1,4}$/.test(header) ? null : Number(header);
  return seconds !== null && seconds <= MAX_RETRY_AFTER_S ? seconds * 1000 : null;
}

/** A bot may answer an update with one call as the body. */
function readReply(body: string): { method: string; payload: unknown } | null {
  if (!body.trimStart().startsWith("{")) return null;
  try {
    const reply: unknown = JSON.parse(body);
    if (!isRecord(reply)) return null;
    const { method, ...payload } = reply;
    if (typeof method !== "string") return null;
    return { method, payload };
  } catch {
    return null;
  }
}

/** Waits, or less when the webhook is taken down. */
function pause(ms: number, stopped: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      stopped.removeEventListener("abort", done);
      resolve();
    }
    stopped.addEventListener("abort", done, { once: true });
    if (stopped.aborted) done();
  });
}
