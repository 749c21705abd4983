import type { Update } from "grammy/types";
import { describeError } from "../bot/errors.ts";
import type { Logger } from "../log.ts";
import { HANDLED_UPDATES, laneOf, readUpdate } from "./incoming.ts";
import { Lanes } from "./lanes.ts";

export type IntakeOptions = {
  handle: (update: Update) => Promise<void>;
  log: Logger;
  /** After so many milliseconds a person's next update no longer waits for this one. */
  deadlineMs?: number;
};

/** Longer than a call with all its retries may take. */
const DEADLINE_MS = 90_000;

/** What polling and webhook share: updates are read, then handled in order per person and side by side for all others. */
export class Intake {
  readonly #lanes = new Lanes();
  readonly #options: IntakeOptions;

  constructor(options: IntakeOptions) {
    this.#options = options;
  }

  /** Resolves when the update's work is done, or given up at the deadline; never rejects. */
  async accept(raw: unknown): Promise<void> {
    const update = readUpdate(raw);
    if (update) await this.#lanes.run(laneOf(update), () => this.#handle(update));
  }

  async #handle(update: Update): Promise<void> {
    const { handle, log, deadlineMs = DEADLINE_MS } = this.#options;
    const started = performance.now();
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<"late">((resolve) => {
      timer = setTimeout(resolve, deadlineMs, "late");
    });
    try {
      if ((await Promise.race([handle(update), deadline])) === "late") {
        log.error({ update: update.update_id }, "update given up at its deadline");
      }
    } catch (error) {
      log.error({ update: update.update_id, error: describeError(error) }, "update failed");
    } finally {
      clearTimeout(timer);
      const kind = HANDLED_UPDATES.find((name) => update[name]) ?? "other";
      log.debug(
        { update: update.update_id, kind, ms: Math.round(performance.now() - started) },
        "update handled",
      );
    }
  }

  /** Resolves when nothing is under way. */
  drained(): Promise<void> {
    return this.#lanes.drained();
  }
}
