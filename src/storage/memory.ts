import { isExpired, parseStored, type Storage, toStored } from "./storage.ts";

/** Keeps values until the process ends: for tests and for trying the bot out. */
export function createMemoryStorage(now: () => number = Date.now): Storage {
  const rows = new Map<string, string>();

  function read(key: string): unknown {
    const row = rows.get(key);
    if (row === undefined) return undefined;
    const stored = parseStored(row);
    if (stored && !isExpired(stored, now())) return stored.value;
    rows.delete(key);
    return undefined;
  }

  function write(key: string, value: unknown, ttlMs: number | undefined): void {
    rows.set(key, JSON.stringify(toStored(value, ttlMs, now())));
  }

  return {
    async get(key) {
      return read(key);
    },
    async set(key, value, ttlMs) {
      write(key, value, ttlMs);
    },
    async add(key, value, ttlMs) {
      if (read(key) !== undefined) return false;
      write(key, value, ttlMs);
      return true;
    },
    async take(key) {
      const value = read(key);
      rows.delete(key);
      return value;
    },
    async delete(key) {
      rows.delete(key);
    },
    async list(prefix) {
      const keys = [...rows.keys()].filter((key) => key.startsWith(prefix)).toSorted();
      return keys.map(read).filter((value) => value !== undefined);
    },
    async sweep() {
      return [...rows.keys()].filter((key) => read(key) === undefined).length;
    },
    async close() {},
  };
}
