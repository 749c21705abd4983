import { mkdirSync } from "node:fs";
import { open } from "lmdb";
import { isExpired, type Storage, type StoredValue, toStored } from "./storage.ts";

/** Embedded store in one folder (LMDB): no server, survives a kill of the process at any moment. */
export function openFileStorage(folder: string, now: () => number = Date.now): Storage {
  mkdirSync(folder, { recursive: true });
  const rows = open<StoredValue, string>({ path: folder, encoding: "json" });
  return {
    async get(key) {
      const stored = rows.get(key);
      if (stored === undefined) return undefined;
      if (!isExpired(stored, now())) return stored.value;
      await rows.remove(key);
      return undefined;
    },
    async set(key, value, ttlMs) {
      await rows.put(key, toStored(value, ttlMs, now()));
    },
    async delete(key) {
      await rows.remove(key);
    },
    async list(prefix) {
      const range = rows.getRange({ start: prefix, end: `${prefix}\u{10FFFF}` });
      return [...range].filter(({ value }) => !isExpired(value, now())).map(({ value }) => value.value);
    },
    async sweep() {
      const expired = [...rows.getRange()].filter(({ value }) => isExpired(value, now()));
      await Promise.all(expired.map(({ key }) => rows.remove(key)));
      return expired.length;
    },
    async close() {
      await rows.close();
    },
  };
}
