import type { StoredChat, StoredMessage } from "./world.ts";

/** A message that calls the bot into a chat in which it is not. */
export interface GuestQuery {
  readonly chat: StoredChat;
  readonly message: StoredMessage;
}

export interface GuestQueries {
  /** Answers the query's id. */
  open(query: GuestQuery, knownId?: string): string;
  /** The query, once and in time. */
  take(id: string): GuestQuery | undefined;
}

export function createGuestQueries(now: () => number, timeoutMs: number): GuestQueries {
  const queries = new Map<string, GuestQuery & { openedAt: number }>();
  let nextId = 5_100_000_000_000_000_000n;
  return {
    open(query, knownId) {
      const id = knownId ?? String(nextId++);
      queries.set(id, { ...query, openedAt: now() });
      return id;
    },
    take(id) {
      const query = queries.get(id);
      queries.delete(id);
      return query && now() - query.openedAt <= timeoutMs ? query : undefined;
    },
  };
}
