import type { SentUpdate } from "./updates.ts";

/** Updates that wait for `getUpdates`: an update is given out until a later offset confirms it. */
export class UpdateQueue {
  #waiting: SentUpdate[] = [];
  #parked: (() => void) | undefined;
  readonly #refill: () => SentUpdate | undefined;

  /** @param refill makes one more update, or nothing when there are none for now. */
  constructor(refill: () => SentUpdate | undefined) {
    this.#refill = refill;
  }

  /** There are updates again: the poll that waits is answered. */
  wake(): void {
    this.#parked?.();
  }

  async take(offset: number, limit: number, timeoutS: number): Promise<string> {
    this.#confirm(offset);
    this.#fill(limit);
    if (this.#waiting.length === 0 && timeoutS > 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, timeoutS * 1000);
        this.#parked = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.#parked = undefined;
      this.#fill(limit);
    }
    return this.#waiting
      .slice(0, limit)
      .map(({ json }) => json)
      .join(",");
  }

  #confirm(offset: number): void {
    const from = this.#waiting.findIndex(({ number }) => number >= offset);
    this.#waiting = from < 0 ? [] : this.#waiting.slice(from);
  }

  #fill(limit: number): void {
    while (this.#waiting.length < limit) {
      const update = this.#refill();
      if (!update) return;
      this.#waiting.push(update);
    }
  }
}
