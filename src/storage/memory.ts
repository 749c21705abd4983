import { isExpired, type Storage, type StoredValue, toStored } from "./storage.ts";

/** Keeps values until the process ends: for tests and for trying the bot out. */
export function createMemoryStorage(now: () => number = Date.now): Storage {
  const rows = new Map<string, string>();
  const read = (key: string): StoredValue | undefined => {
    const row = rows.get(key);
    return row === undefined ? undefined : (JSON.parse(row) as StoredValue);
  };
  const drop = (key: string) => {
    const stored = read(key);
    return stored !== undefined && isExpired(stored, now()) && rows.delete(key);
  };
  return {
    async get(key) {
      drop(key);
      return read(key)?.value;
    },
    async set(key, value, ttlMs) {
      rows.set(key, JSON.stringify(toStored(value, ttlMs, now())));
    },
    async delete(key) {
      rows.delete(key);
    },
    async list(prefix) {
      const keys = [...rows.keys()].filter((key) => key.startsWith(prefix) && !drop(key)).toSorted();
      return keys.map((key) => read(key)?.value);
    },
    async sweep() {
      return [...rows.keys()].filter(drop).length;
    },
    async close() {},
  };
}
