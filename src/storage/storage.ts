/**
 * What the bot keeps, by key. Values are JSON; a value past its time to live is gone, and one that can't be read counts as
 * absent. `set`, `add`, `take` and `delete` resolve when a crash of this process can't undo them. Every call may reject:
 * callers go on without.
 */
export interface Storage {
  get(key: string): Promise<unknown>;
  /** @param ttlMs time to live in milliseconds; whatever belongs to a person has one. Without it the value stays. */
  set(key: string, value: unknown, ttlMs?: number): Promise<void>;
  /** Sets a value where there is none; tells whether it did. Of many askers at once one is told yes. */
  add(key: string, value: unknown, ttlMs?: number): Promise<boolean>;
  /** Gives a value and drops it. Of many askers at once one gets it. */
  take(key: string): Promise<unknown>;
  delete(key: string): Promise<void>;
  /** Values whose keys start with `prefix`, in the order of their keys as they are stored. */
  list(prefix: string): Promise<unknown[]>;
  /** Drops what is past its time; returns how many values that were. */
  sweep(): Promise<number>;
  close(): Promise<void>;
}

export type StoredValue = { value: unknown; expiresAt?: number };

export function isExpired({ expiresAt }: StoredValue, now: number): boolean {
  return expiresAt !== undefined && expiresAt <= now;
}

export function toStored(value: unknown, ttlMs: number | undefined, now: number): StoredValue {
  return ttlMs === undefined ? { value } : { value, expiresAt: now + ttlMs };
}

/** A stored row as it was written; undefined for what is none of ours. */
export function readStored(json: unknown): StoredValue | undefined {
  if (typeof json !== "object" || json === null || !("value" in json)) return undefined;
  const { value, expiresAt } = json as { value: unknown; expiresAt?: unknown };
  if (expiresAt === undefined) return { value };
  return typeof expiresAt === "number" ? { value, expiresAt } : undefined;
}

/** As `readStored`, from the row's text. */
export function parseStored(row: string): StoredValue | undefined {
  try {
    return readStored(JSON.parse(row));
  } catch {
    return undefined;
  }
}
