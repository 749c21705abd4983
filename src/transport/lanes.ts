/**
 * Runs tasks one after another within a lane and side by side across lanes. A task's failure is its own: the next one in
 * the lane runs all the same.
 */
export class Lanes {
  readonly #tails = new Map<string, Promise<unknown>>();

  /** Resolves or rejects as `task` does, once those before it in the lane are done. */
  run<T>(lane: string, task: () => Promise<T>): Promise<T> {
    const before = this.#tails.get(lane);
    const result = before ? before.then(task) : task();
    const tail = result.catch(() => {}); // what the caller hears, the next task must not
    this.#tails.set(lane, tail);
    void tail.then(() => {
      if (this.#tails.get(lane) === tail) this.#tails.delete(lane);
    });
    return result;
  }

  isBusy(lane: string): boolean {
    return this.#tails.has(lane);
  }

  /** Lanes with work in them. */
  get size(): number {
    return this.#tails.size;
  }

  /** Resolves when no lane has work left. */
  async drained(): Promise<void> {
    while (this.#tails.size > 0) await Promise.all(this.#tails.values());
  }
}
