export interface OpenQueries<Answer> {
  /** Opens a query, under an id of its own unless one is given; `answer` resolves with the bot's answer or with "timeout". */
  open(knownId?: string): { id: string; answer: Promise<Answer | "timeout"> };
  /** False when there is no such query, it was answered already, or it is too old. */
  answer(id: string, answer: Answer): boolean;
  /** Ends every open query with "timeout". */
  close(): void;
}

interface OpenQuery<Answer> {
  readonly openedAt: number;
  readonly resolve: (answer: Answer | "timeout") => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * What waits for the bot's one answer: a tap, an inline query, a guest query.
 *
 * @param timeoutMs how long it may be answered, both by the clock `now` and in real time
 */
export function createOpenQueries<Answer>(now: () => number, timeoutMs: number): OpenQueries<Answer> {
  const queries = new Map<string, OpenQuery<Answer>>();
  // Looks like Telegram's: a 64-bit number as text.
  let nextId = 4_100_000_000_000_000_000n;

  const finish = (id: string, answer: Answer | "timeout"): void => {
    const query = queries.get(id);
    queries.delete(id);
    clearTimeout(query?.timer);
    query?.resolve(answer);
  };

  return {
    open(knownId) {
      const id = knownId ?? String(nextId++);
      const answer = new Promise<Answer | "timeout">((resolve) => {
        const timer = setTimeout(() => finish(id, "timeout"), timeoutMs);
        queries.set(id, { openedAt: now(), resolve, timer });
      });
      return { id, answer };
    },
    answer(id, answer) {
      const query = queries.get(id);
      if (!query) return false;
      const isInTime = now() - query.openedAt <= timeoutMs;
      finish(id, isInTime ? answer : "timeout");
      return isInTime;
    },
    close() {
      for (const id of queries.keys()) finish(id, "timeout");
    },
  };
}
