/**
 * What the bot keeps, by key. Values are JSON; a value past its time to live is gone.
 * `set` and `delete` resolve when a crash of the process can't undo them. Every call may reject: callers go on without.
 */
export interface Storage {
  get(key: string): Promise<unknown>;
  /** @param ttlMs time to live in milliseconds; without it the value stays. */
  set(key: string, value: unknown, ttlMs?: number): Promise<void>;
  delete(key: string): Promise<void>;
  /** Values whose keys start with `prefix`, in the order of their keys. */
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
