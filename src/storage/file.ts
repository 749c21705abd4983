import { open, type RootDatabase } from "lmdb";
import { isExpired, readStored, type Storage, type StoredValue, toStored } from "./storage.ts";

/**
 * Embedded store in one folder (LMDB): no server, survives a kill of the process at any moment. One process writes to it:
 * see `ownFolder`.
 *
 * @param options.readOnly looks into a store that a running bot may have open
 */
export function openFileStorage(
  folder: string,
  { now = Date.now, readOnly = false }: { now?: () => number; readOnly?: boolean } = {},
): Storage {
  const rows: RootDatabase<StoredValue, string> = open({ path: folder, encoding: "json", readOnly });
  /** Keys that an `add` or `take` is writing: a write is read back only after its commit. */
  const claimed = new Set<string>();

  function live(key: string): StoredValue | undefined {
    const stored = rowOf(key);
    return stored && !isExpired(stored, now()) ? stored : undefined;
  }

  function rowOf(key: string): StoredValue | undefined {
    try {
      return readStored(rows.get(key));
    } catch {
      return undefined; // not JSON
    }
  }

  /** Writes on behalf of the one asker that came first. */
  async function claim(key: string, write: () => Promise<unknown>): Promise<void> {
    claimed.add(key);
    try {
      await write();
    } finally {
      claimed.delete(key);
    }
  }

  function keysFrom(prefix: string): string[] {
    return [...rows.getKeys({ start: prefix, end: `${prefix}\u{10FFFF}` })];
  }

  return {
    async get(key) {
      return live(key)?.value;
    },
    async set(key, value, ttlMs) {
      await rows.put(key, toStored(value, ttlMs, now()));
    },
    async add(key, value, ttlMs) {
      if (claimed.has(key) || live(key)) return false;
      await claim(key, () => rows.put(key, toStored(value, ttlMs, now())));
      return true;
    },
    async take(key) {
      const stored = live(key);
      if (claimed.has(key) || !stored) return undefined;
      await claim(key, () => rows.remove(key));
      return stored.value;
    },
    async delete(key) {
      await rows.remove(key);
    },
    async list(prefix) {
      return keysFrom(prefix).flatMap((key) => {
        const stored = live(key);
        return stored ? [stored.value] : [];
      });
    },
    async sweep() {
      const dead = keysFrom("").filter((key) => !live(key));
      await Promise.all(dead.map((key) => rows.remove(key)));
      return dead.length;
    },
    async close() {
      await rows.close();
    },
  };
}
