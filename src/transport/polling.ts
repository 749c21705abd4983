import { setTimeout as delay } from "node:timers/promises";
import { type Api, GrammyError } from "grammy";
import { describeError } from "../bot/errors.ts";
import type { Logger } from "../log.ts";
import type { Storage } from "../storage/storage.ts";
import { HANDLED_UPDATES } from "./incoming.ts";
import type { Intake } from "./intake.ts";
import { FatalError, type Transport } from "./transport.ts";

export type PollingOptions = {
  api: Api;
  intake: Intake;
  /** Where updates wait that must not hold up those behind them. */
  storage: Storage;
  log: Logger;
  /** Called when polling ends by itself: the token was refused, or another process polls with it. */
  onFatal: (error: FatalError) => void;
};

/** Not longer: a poll that hangs is given up only after it, and everybody waits for that. */
const LONG_POLL_S = 10;
const BATCH = 100;
/** While updates are in work, Telegram still counts them as waiting and answers at once: ask again at this pace. */
const BUSY_PAUSE_MS = 50;
const RETRY_MS = 1000;
const MAX_RETRY_AFTER_S = 60;

/** An update that takes longer is set aside: those behind it must not wait. */
const STUCK_MS = 1000;
/** Without a store to set it aside in, it is confirmed unfinished after this. */
const HOPELESS_MS = 5000;
const MAX_ASIDE = 1000;
const ASIDE_TTL_MS = 60 * 60 * 1000;
/** Keys of what was set aside. */
export const ASIDE = "aside:";

type Pending = { id: number; raw: unknown; since: number; isDone: boolean; isKept: boolean };

/**
 * Long polling that confirms an update only when its work is done, or when it is kept in the store until it is: after a crash
 * nothing is lost. Updates in work are handed out repeatedly by Telegram; they are recognised by their ids.
 */
export function createPolling({ api, intake, storage, log, onFatal }: PollingOptions): Transport {
  const stopping = new AbortController();
  /** What Telegram still has, in order of ids. */
  const pending = new Map<number, Pending>();
  /** What Telegram was told is done, and is not yet. */
  const aside = new Set<Pending>();
  /** Everything below is confirmed. */
  let offset = 0;
  let isAnswering = true;
  /** The last poll brought as many as it may: more are waiting. */
  let isBehind = false;
  let wake = () => {};
  let loop: Promise<void> | undefined;

  function take(raw: unknown): void {
    const id = idOf(raw);
    if (!Number.isSafeInteger(id) || id < offset || pending.has(id)) return;
    const entry: Pending = { id, raw, since: performance.now(), isDone: false, isKept: false };
    pending.set(id, entry);
    void work(entry);
  }

  /** Has the update's work done, as often as it has to be tried. */
  async function work(entry: Pending): Promise<void> {
    for (;;) {
      const outcome = await intake.accept(entry.raw);
      if (outcome.type === "done") break;
      await delay(outcome.afterS * 1000, undefined, { signal: stopping.signal }).catch(nothing);
      if (stopping.signal.aborted) return; // Telegram or the store has it for the next run
    }
    entry.isDone = true;
    aside.delete(entry);
    if (entry.isKept) await storage.delete(ASIDE + entry.id).catch(reportAside);
    confirm();
  }

  /** Moves the offset past all that is done, without a gap. */
  function confirm(): void {
    for (const entry of pending.values()) {
      const isHopeless = pending.size >= BATCH && performance.now() - entry.since > HOPELESS_MS;
      if (!entry.isDone && !entry.isKept && !isHopeless) break;
      if (!entry.isDone) aside.add(entry);
      pending.delete(entry.id);
      offset = entry.id + 1;
    }
    if (pending.size === 0 || (isBehind && pending.size <= BATCH / 2)) wake();
  }

  async function setStuckAside(): Promise<void> {
    const stuck = [...pending.values()]
      .filter(({ isDone, since }) => !isDone && performance.now() - since > STUCK_MS)
      .slice(0, MAX_ASIDE - aside.size);
    await Promise.all(
      stuck.map(async (entry) => {
        try {
          await storage.set(ASIDE + entry.id, entry.raw, ASIDE_TTL_MS);
          entry.isKept = true;
          if (entry.isDone) await storage.delete(ASIDE + entry.id);
        } catch (error) {
          reportAside(error);
        }
      }),
    );
  }

  /** What an earlier run had set aside. */
  async function takeUpAside(): Promise<void> {
    for (const raw of await storage.list(ASIDE)) {
      const entry: Pending = { id: idOf(raw), raw, since: performance.now(), isDone: false, isKept: true };
      aside.add(entry);
      void work(entry);
    }
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
        // After a failure a short question tells sooner whether Telegram is back.
        const timeout = pending.size === 0 && isAnswering ? LONG_POLL_S : 0;
        const updates = await poll(timeout, BATCH, stopping.signal);
        isAnswering = true;
        isBehind = updates.length >= BATCH;
        for (const update of updates.toSorted((a, b) => idOf(a) - idOf(b))) take(update);
        if (pending.size > 0) await busyPause();
        await setStuckAside();
        confirm();
      } catch (error) {
        if (stopping.signal.aborted) return;
        const fatal = fatalOf(error);
        if (fatal) return onFatal(fatal);
        isAnswering = false;
        log.warn({ error: describeError(error) }, "getUpdates failed");
        await delay(retryMs(error), undefined, { signal: stopping.signal }).catch(nothing);
      }
    }
  }

  /** Waits a little, or until all work is done, or half of it while more is waiting: the next poll overlaps with the rest. */
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

  function reportAside(error: unknown): void {
    log.warn({ error: describeError(error) }, "stuck update not kept in the store");
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
      await takeUpAside().catch(reportAside);
      loop = run();
    },
    async stop(timeoutMs) {
      stopping.abort();
      const limit = delay(timeoutMs, "late", { ref: false });
      const isLate = (await Promise.race([Promise.all([loop, intake.drained()]), limit])) === "late";
      const left = pending.size + aside.size;
      if (isLate)
        log.error({ updates: left }, "not all updates finished: they are taken up at the next start");
      confirm();
      // Tells Telegram what is done, so that the next start does not answer it twice.
      if (offset > 0) {
        await poll(0, 1, AbortSignal.timeout(2000)).catch((error: unknown) =>
          log.warn({ error: describeError(error) }, "last updates not confirmed"),
        );
      }
    },
  };
}

function idOf(raw: unknown): number {
  const id = (raw as { update_id?: unknown } | null)?.update_id;
  return typeof id === "number" ? id : Number.NaN;
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
