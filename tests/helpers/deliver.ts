import { Agent, request } from "node:http";
import { setTimeout as delay } from "node:timers/promises";

export const WEBHOOK_SECRET = "8f14e45fceea167a5a36dedd4bea2543";

/** Telegram's connections to a webhook. */
const agent = new Agent({ keepAlive: true, maxSockets: 100 });
const MAX_ATTEMPTS = 200;
const ANSWER_MS = 60_000;

export type Reply = { status: number; retryAfterS: number | undefined; ms: number };

/** One request to a webhook, as Telegram makes it; status 0 when the connection breaks. */
export function post(
  url: string,
  body: string,
  headers: Record<string, string> = {
    "content-type": "application/json",
    "x-telegram-bot-api-secret-token": WEBHOOK_SECRET,
  },
): Promise<Reply> {
  const started = performance.now();
  return new Promise((resolve) => {
    const end = (status: number, retryAfterS?: number) =>
      resolve({ status, retryAfterS, ms: performance.now() - started });
    const call = request(url, { method: "POST", agent, headers, timeout: ANSWER_MS }, (response) => {
      response.resume();
      const retryAfter = response.headers["retry-after"];
      response.once("close", () =>
        end(response.statusCode ?? 0, retryAfter === undefined ? undefined : Number(retryAfter)),
      );
    });
    call.once("error", () => end(0));
    call.once("timeout", () => call.destroy());
    call.end(body);
  });
}

/**
 * Delivers an update as Telegram does: again until it is taken, after the time that the receiver asks for, else at once and
 * then with growing pauses.
 *
 * @param urlOf where the attempt goes, as a balancer would choose
 * @returns the time from the first attempt to the taking, in ms
 */
export async function deliver(urlOf: (attempt: number) => string, update: object): Promise<number> {
  const started = performance.now();
  const body = JSON.stringify(update);
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
    const { status, retryAfterS } = await post(urlOf(attempt), body);
    if (status >= 200 && status < 300) return performance.now() - started;
    await delay(retryAfterS === undefined ? Math.min(100 * attempt, 2000) : retryAfterS * 1000);
  }
  throw new Error("an update was never taken");
}

/** Runs tasks with so many at once. */
export async function inParallel(count: number, tasks: readonly (() => Promise<unknown>)[]): Promise<void> {
  const waiting = [...tasks.keys()];
  await Promise.all(
    Array.from({ length: count }, async () => {
      for (let index = waiting.shift(); index !== undefined; index = waiting.shift()) await tasks[index]?.();
    }),
  );
}
