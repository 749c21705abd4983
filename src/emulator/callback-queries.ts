/** What the person sees when the bot answers a tap. */
export interface TapAnswer {
  readonly text?: string;
  readonly alert: boolean;
  readonly url?: string;
}

export interface CallbackQueries {
  /** Opens a query, under an id of its own unless one is given; `answer` resolves with the bot's answer or with "timeout". */
  open(knownId?: string): { id: string; answer: Promise<TapAnswer | "timeout"> };
  /** False when there is no such query, it was answered already, or it is too old. */
  answer(id: string, answer: TapAnswer): boolean;
  /** Ends every open query with "timeout". */
  close(): void;
}

interface OpenQuery {
  readonly openedAt: number;
  readonly resolve: (answer: TapAnswer | "timeout") => void;
  readonly timer: NodeJS.Timeout;
}

/** `timeoutMs`: how long a query may be answered, both by the clock `now` and in real time. */
export function createCallbackQueries(now: () => number, timeoutMs: number): CallbackQueries {
  const queries = new Map<string, OpenQuery>();
  // Looks like Telegram's: a 64-bit number as text.
  let nextId = 4_100_000_000_000_000_000n;

  const finish = (id: string, answer: TapAnswer | "timeout"): void => {
    const query = queries.get(id);
    queries.delete(id);
    clearTimeout(query?.timer);
    query?.resolve(answer);
  };

  return {
    open(knownId) {
      const id = knownId ?? String(nextId++);
      const answer = new Promise<TapAnswer | "timeout">((resolve) => {
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
