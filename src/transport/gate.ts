import { z } from "zod";
import type { Storage } from "../storage/storage.ts";

/** An update that asks to be worked on. */
export type Ticket = {
  updateId: number;
  /** Whose it is: updates of one lane are worked on one after another. */
  lane: string;
  /** It came while another of its lane was waiting or in work. */
  isQueued: boolean;
};

export type Entry =
  /** It may be worked on now; `leave` has to follow. */
  | { type: "enter"; limit: Limit }
  /** It has failed too often to be tried again; `leave` has to follow. */
  | { type: "worn-out" }
  /** Its work was done before. */
  | { type: "done" }
  /** Another process is working on it. */
  | { type: "elsewhere" }
  /** Another process is working on another one of its lane. */
  | { type: "occupied" };

/** Whether a person sends too much: `told` once a minute, `silent` otherwise. */
export type Limit = "none" | "told" | "silent";

export type Ending = "done" | "again" | "failed";

/** Decides which updates are worked on and when, for one process or for several that share a Redis. */
export interface Gate {
  enter(ticket: Ticket): Promise<Entry>;
  /** Gives the lane up, and says whether the update is done, has failed, or is to be tried again as if it were new. */
  leave(ticket: Ticket, ending: Ending): Promise<void>;
  /** Takes up what an earlier run of this process left behind. */
  open(): Promise<void>;
  /** Keeps for the next run what can't be learnt anew. */
  close(): Promise<void>;
}

/** An update is worked on so many times at most. */
export const MAX_TRIES = 3;

/**
 * One person's allowance. Whoever waits for the answer before writing again is hardly limited (a queued update costs one
 * token, any other a tenth); whoever floods gets forty answers and then four a second.
 */
export const ALLOWANCE = { burst: 40, perSecond: 4, queuedCost: 1, usualCost: 0.1 } as const;
export const NOTICE_MS = 60_000;

/** Updates that were done lately and are recognised when they come again. */
const MAX_DONE = 50_000;
/** Of those so many are remembered over a restart. */
const MAX_DONE_KEPT = 1000;
const MAX_BUCKETS = 20_000;

type Bucket = { tokens: number; at: number; toldAt: number };

const MEMORY_KEY = "intake:memory";
const MEMORY_TTL_MS = 24 * 60 * 60 * 1000;
const MemorySchema = z.object({
  done: z.array(z.number()),
  failures: z.array(z.tuple([z.number(), z.number()])),
});

export type LocalGateOptions = {
  /** Where ids of updates (nothing else of them) outlive a restart. */
  storage?: Storage;
  /** Milliseconds. */
  now?: () => number;
};

/** The gate of a process that works alone. */
export class LocalGate implements Gate {
  readonly #now: () => number;
  readonly #storage: Storage | undefined;
  readonly #done = new Set<number>();
  readonly #failures = new Map<number, number>();
  readonly #buckets = new Map<string, Bucket>();

  constructor({ storage, now = Date.now }: LocalGateOptions = {}) {
    this.#storage = storage;
    this.#now = now;
  }

  async enter(ticket: Ticket): Promise<Entry> {
    return this.enterNow(ticket);
  }

  enterNow({ updateId, lane, isQueued }: Ticket): Entry {
    if (this.#done.has(updateId)) return { type: "done" };
    if ((this.#failures.get(updateId) ?? 0) >= MAX_TRIES) return { type: "worn-out" };
    return { type: "enter", limit: this.#charge(lane, isQueued) };
  }

  async leave({ updateId }: Ticket, ending: Ending): Promise<void> {
    this.leaveNow(updateId, ending);
  }

  leaveNow(updateId: number, ending: Ending): void {
    if (ending === "failed") this.#failures.set(updateId, (this.#failures.get(updateId) ?? 0) + 1);
    if (ending !== "done") return;
    this.#failures.delete(updateId);
    this.#done.add(updateId);
    for (const oldest of this.#done) {
      if (this.#done.size <= MAX_DONE) break;
      this.#done.delete(oldest);
    }
  }

  isDone(updateId: number): boolean {
    return this.#done.has(updateId);
  }

  async open(): Promise<void> {
    const memory = MemorySchema.safeParse(await this.#storage?.take(MEMORY_KEY)).data;
    for (const id of memory?.done ?? []) this.#done.add(id);
    for (const [id, count] of memory?.failures ?? []) this.#failures.set(id, count);
  }

  async close(): Promise<void> {
    const memory = { done: [...this.#done].slice(-MAX_DONE_KEPT), failures: [...this.#failures] };
    if (memory.done.length + memory.failures.length === 0) return;
    await this.#storage?.set(MEMORY_KEY, memory, MEMORY_TTL_MS);
  }

  #charge(lane: string, isQueued: boolean): Limit {
    const now = this.#now();
    const bucket = this.#buckets.get(lane) ?? { tokens: ALLOWANCE.burst, at: now, toldAt: -Infinity };
    const refilled = bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * ALLOWANCE.perSecond;
    const tokens = Math.min(ALLOWANCE.burst, refilled);
    const cost = isQueued ? ALLOWANCE.queuedCost : ALLOWANCE.usualCost;
    const isLimited = tokens < cost;
    const isTold = isLimited && now - bucket.toldAt >= NOTICE_MS;
    if (this.#buckets.size >= MAX_BUCKETS) this.#dropFull(now);
    this.#buckets.set(lane, {
      tokens: isLimited ? tokens : tokens - cost,
      at: now,
      toldAt: isTold ? now : bucket.toldAt,
    });
    if (!isLimited) return "none";
    return isTold ? "told" : "silent";
  }

  /** A bucket that has filled up again says nothing. */
  #dropFull(now: number): void {
    for (const [lane, { at }] of this.#buckets) {
      if (now - at >= NOTICE_MS) this.#buckets.delete(lane);
    }
    if (this.#buckets.size >= MAX_BUCKETS) this.#buckets.clear();
  }
}
