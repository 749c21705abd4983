import { setTimeout as delay } from "node:timers/promises";
import type { Update } from "grammy/types";
import { describeError, isOutage } from "../bot/errors.ts";
import type { Logger } from "../log.ts";
import type { Ending, Gate, Limit, Ticket } from "./gate.ts";
import { HANDLED_UPDATES, laneOf, readUpdate } from "./incoming.ts";
import { Lanes } from "./lanes.ts";
import type { Latecomers } from "./latecomers.ts";

/** What the bot has to know of an update besides itself. */
export type Circumstances = {
  limit: Limit;
  /** It waited so long that an apology is due. */
  isLate: boolean;
};

export type UpdateKind = (typeof HANDLED_UPDATES)[number] | "other";
export type UpdateResult = "done" | "failed" | "outage" | "overdue" | "given-up";

export type IntakeOptions = {
  /** Does an update's work. Rejects with an `OutageError` when nothing could be done: it is tried again. */
  handle: (update: Update, circumstances: Circumstances) => Promise<void>;
  /** Tells a person that their update can't be answered. */
  apologise: (update: Update) => Promise<void>;
  gate: Gate;
  latecomers?: Latecomers;
  log: Logger;
  onHandled?: (kind: UpdateKind, result: UpdateResult, ms: number) => void;
  /** After so many milliseconds a person's next update no longer waits for this one. */
  deadlineMs?: number;
};

/** What became of an update that came in. */
export type Outcome =
  | { type: "done" }
  /** Not done: to be delivered again after so many seconds. */
  | { type: "again"; afterS: number };

/** Longer than a call with all its retries takes, shorter than Telegram waits for a webhook's answer (60 s). */
const DEADLINE_MS = 45_000;
/** As long an update waits for another process to finish with its lane. */
const PATIENCE_MS = 10_000;
const KNOCK_MS = 25;

const DONE: Outcome = { type: "done" };
const AGAIN: Outcome = { type: "again", afterS: 2 };
/** The Bot API is away: no hurry. */
const LATER: Outcome = { type: "again", afterS: 5 };

const ENDINGS: Readonly<Record<UpdateResult, Ending>> = {
  done: "done",
  "given-up": "done",
  failed: "failed",
  overdue: "failed",
  outage: "again",
};

/**
 * What polling and webhook share: each update is worked on once, in order per person and side by side for all others, within
 * a deadline, and given up when it fails for the third time.
 */
export class Intake {
  readonly #lanes = new Lanes();
  readonly #options: IntakeOptions;
  readonly #inWork = new Map<number, Ticket>();

  constructor(options: IntakeOptions) {
    this.#options = options;
    options.latecomers?.onReady(async (update) => {
      await this.#once(update, (ticket) => this.#enqueue(update, ticket, true));
    });
  }

  /** Resolves when the update's work is done or can't be done now; never rejects. */
  async accept(raw: unknown): Promise<Outcome> {
    const update = readUpdate(raw);
    if (!update) return DONE;
    return this.#once(update, async (ticket) => {
      const arrival = (await this.#options.latecomers?.admit(update)) ?? "in-time";
      return arrival === "held" ? DONE : this.#enqueue(update, ticket, arrival === "overtaking");
    });
  }

  /** Resolves when nothing is under way. */
  async drained(): Promise<void> {
    await this.#options.latecomers?.release();
    await this.#lanes.drained();
  }

  /** Notes that all that is in work has failed: the process is about to end in disorder. */
  async abandon(): Promise<void> {
    const { gate } = this.#options;
    await Promise.all([...this.#inWork.values()].map((ticket) => gate.leave(ticket, "failed")));
    await gate.close();
  }

  /** Leaves an update alone that this process is working on. */
  async #once(update: Update, work: (ticket: Ticket) => Promise<Outcome>): Promise<Outcome> {
    if (this.#inWork.has(update.update_id)) return AGAIN;
    const ticket = { updateId: update.update_id, lane: laneOf(update), isQueued: false };
    this.#inWork.set(ticket.updateId, ticket);
    try {
      return await work(ticket);
    } finally {
      this.#inWork.delete(ticket.updateId);
    }
  }

  #enqueue(update: Update, ticket: Ticket, isLate: boolean): Promise<Outcome> {
    const queued = { ...ticket, isQueued: this.#lanes.isBusy(ticket.lane) };
    return this.#lanes.run(ticket.lane, () => this.#work(update, queued, isLate));
  }

  async #work(update: Update, ticket: Ticket, isLate: boolean): Promise<Outcome> {
    const entry = await this.#enter(ticket);
    if (entry.type === "done") return DONE;
    if (entry.type !== "enter" && entry.type !== "worn-out") return AGAIN;

    const started = performance.now();
    const result =
      entry.type === "enter"
        ? await this.#handle(update, { limit: entry.limit, isLate })
        : await this.#giveUp(update);
    await this.#options.gate.leave(ticket, ENDINGS[result]);
    const kind = HANDLED_UPDATES.find((name) => update[name]) ?? "other";
    const ms = performance.now() - started;
    this.#options.onHandled?.(kind, result, ms);
    this.#options.log.debug({ update: ticket.updateId, kind, result, ms: Math.round(ms) }, "update handled");
    if (ENDINGS[result] === "done") return DONE;
    return result === "outage" ? LATER : AGAIN;
  }

  async #giveUp(update: Update): Promise<UpdateResult> {
    this.#options.log.error({ update: update.update_id }, "update given up");
    await this.#options.apologise(update).catch(nothing);
    return "given-up";
  }

  /** Waits its turn among the processes. */
  async #enter(ticket: Ticket) {
    const { gate } = this.#options;
    const end = performance.now() + PATIENCE_MS;
    let entry = await gate.enter(ticket);
    while (entry.type === "occupied" && performance.now() < end) {
      await delay(KNOCK_MS * (0.5 + Math.random()));
      entry = await gate.enter({ ...ticket, isQueued: true });
    }
    return entry;
  }

  async #handle(update: Update, circumstances: Circumstances): Promise<UpdateResult> {
    const { handle, log, deadlineMs = DEADLINE_MS } = this.#options;
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<UpdateResult>((resolve) => {
      timer = setTimeout(resolve, deadlineMs, "overdue");
    });
    try {
      const work = handle(update, circumstances).then((): UpdateResult => "done");
      const result = await Promise.race([work, deadline]);
      if (result === "overdue")
        log.error({ update: update.update_id }, "update not finished at its deadline");
      return result;
    } catch (error) {
      if (isOutage(error)) return "outage";
      log.error({ update: update.update_id, error: describeError(error) }, "update failed");
      return "failed";
    } finally {
      clearTimeout(timer);
    }
  }
}

function nothing(): void {}
