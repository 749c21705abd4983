import { setTimeout as delay } from "node:timers/promises";
import { type Api, GrammyError } from "grammy";
import { describeError } from "../bot/errors.ts";
import type { Logger } from "../log.ts";
import { HANDLED_UPDATES } from "./incoming.ts";
import type { Intake } from "./intake.ts";
import { FatalError, type Transport } from "./transport.ts";

export type PollingOptions = {
  api: Api;
  intake: Intake;
  log: Logger;
  /** Called when polling ends by itself: the token was refused, or another process polls with it. */
  onFatal: (error: FatalError) => void;
};

const LONG_POLL_S = 30;
const BATCH = 100;
/** While updates are in work, Telegram still counts them as waiting and answers at once: ask again at this pace. */
const BUSY_PAUSE_MS = 50;
const RETRY_MS = 1000;
const MAX_RETRY_AFTER_S = 60;

/** An update that hangs this long, with a full batch behind it, is confirmed unfinished: the others must not wait. */
const STUCK_MS = 5000;

type Pending = { id: number; since: number; isDone: boolean };

/**
 * Long polling that confirms an update only when its work is done: after a crash Telegram delivers the rest again.
 * Updates in work are handed out repeatedly by Telegram; they are recognised by their ids.
 */
export function createPolling({ api, intake, log, onFatal }: PollingOptions): Transport {
  const stopping = new AbortController();
  const pending = new Map<number, Pending>();
  /** Everything below has been confirmed or is done. */
  let offset = 0;
  let wake = () => {};
  let loop: Promise<void> | undefined;

  function take(raw: unknown): void {
    const id = (raw as { update_id?: unknown } | null)?.update_id;
    if (typeof id !== "number" || !Number.isSafeInteger(id) || id < offset || pending.has(id)) return;
    const entry = { id, since: performance.now(), isDone: false };
    pending.set(id, entry);
    void intake.accept(raw).then(() => {
      entry.isDone = true;
      confirmDone();
    });
  }

  /** Moves the offset past all that is done without a gap. Called at each change and at each poll. */
  function confirmDone(): void {
    const isFull = pending.size >= BATCH;
    const entries = [...pending.values()].toSorted((a, b) => a.id - b.id);
    for (const { id, since, isDone } of entries) {
      const isStuck = isFull && performance.now() - since > STUCK_MS;
      if (!isDone && !isStuck) break;
      pending.delete(id);
      offset = id + 1;
    }
    if (pending.size === 0) wake();
  }

  async function poll(timeout: number, limit = BATCH, signal?: AbortSignal): Promise<unknown[]> {
    const updates = await api.getUpdates(
      { offset, limit, timeout, allowed_updates: HANDLED_UPDATES },
      signal as never,
    );
    return Array.isArray(updates) ? updates : [];
  }

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        const updates = await poll(pending.size === 0 ? LONG_POLL_S : 0, BATCH, stopping.signal);
        for (const update of updates) take(update);
        if (pending.size > 0) await busyPause();
        confirmDone();
      } catch (error) {
        if (stopping.signal.aborted) return;
        const fatal = fatalOf(error);
        if (fatal) return onFatal(fatal);
        log.warn({ error: describeError(error) }, "getUpdates failed");
        await delay(retryMs(error), undefined, { signal: stopping.signal }).catch(nothing);
      }
    }
  }

  /** Waits a little, or until all work is done. */
  async function busyPause(): Promise<void> {
    const timer = new AbortController();
    await Promise.race([
      delay(BUSY_PAUSE_MS, undefined, { signal: timer.signal }).catch(nothing),
      new Promise<void>((resolve) => {
        wake = resolve;
      }),
    ]);
    timer.abort();
  }

  return {
    async start() {
      try {
        await api.deleteWebhook();
      } catch (error) {
        const fatal = fatalOf(error);
        if (fatal) throw fatal;
        log.warn({ error: describeError(error) }, "deleteWebhook failed");
      }
      loop = run();
    },
    async stop(timeoutMs) {
      stopping.abort();
      const limit = delay(timeoutMs, "late", { ref: false });
      const isLate = (await Promise.race([Promise.all([loop, intake.drained()]), limit])) === "late";
      if (isLate)
        log.error({ updates: pending.size }, "not all updates finished: Telegram will send them again");
      confirmDone();
      // Tells Telegram what is done, so that the next start does not answer it twice.
      if (offset > 0) {
        await poll(0, 1, AbortSignal.timeout(2000)).catch((error: unknown) =>
          log.warn({ error: describeError(error) }, "last updates not confirmed"),
        );
      }
    },
  };
}

function fatalOf(error: unknown): FatalError | undefined {
  if (!(error instanceof GrammyError)) return undefined;
  if (error.error_code === 401) {
    return new FatalError("Telegram refuses BOT_TOKEN (401). Copy it again from @BotFather into .env.");
  }
  if (error.error_code === 409) {
    return new FatalError(
      "Another process receives this bot's updates (409). Stop it, or give this one a bot of its own.",
    );
  }
  return undefined;
}

function retryMs(error: unknown): number {
  const seconds = error instanceof GrammyError ? error.parameters.retry_after : undefined;
  return seconds === undefined ? RETRY_MS : Math.min(seconds, MAX_RETRY_AFTER_S) * 1000;
}

function nothing(): void {}
