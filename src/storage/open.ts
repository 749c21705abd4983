import { existsSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { createMemoryStorage } from "./memory.ts";
import { ownFolder } from "./owner.ts";
import type { RedisConnection } from "./redis-connection.ts";
import { sealed } from "./sealed.ts";
import type { Storage } from "./storage.ts";

/** `memory:`, `file:<folder>`, or `redis(s)://[user:password@]host[:port][/database]`. */
export const STORAGE_URL_PATTERN = /^(memory:|file:.+|rediss?:\/\/[^\s/]+(\/\d{1,3})?(\?\S*)?)$/;

export type OpenStorageOptions = {
  url: string;
  /** Folder that a relative `file:` starts from. */
  root: string;
  /** What is kept is encrypted with it. */
  secret: string;
  /** Keeps the rows of several bots in one Redis apart. */
  botId: string;
  /** Only looks, beside a running bot. */
  readOnly?: boolean;
  onRedisChange?: (isUp: boolean) => void;
};

export type OpenedStorage = {
  storage: Storage;
  /** Set when the state is shared with other processes. */
  redis?: { connection: RedisConnection; prefix: string };
};

/** The store can't be used; the message tells the operator what to do. */
export class StorageError extends Error {
  override readonly name = "StorageError";
}

/**
 * Opens the store. A Redis that is away is no reason not to start: it is tried again all the time.
 *
 * @throws StorageError when the folder is in use by another process or can't be opened
 */
export async function openStorage(options: OpenStorageOptions): Promise<OpenedStorage> {
  const { url, root, secret, botId, readOnly = false, onRedisChange } = options;
  if (url === "memory:") return { storage: createMemoryStorage() };
  if (/^rediss?:/.test(url)) {
    const [{ RedisConnection }, { createRedisStorage }] = await Promise.all([
      import("./redis-connection.ts"),
      import("./redis.ts"),
    ]);
    const connection = await RedisConnection.open({ url, ...(onRedisChange && { onChange: onRedisChange }) });
    const prefix = `bot${botId}:`;
    return { storage: sealed(createRedisStorage(connection, prefix), secret), redis: { connection, prefix } };
  }
  const path = url.slice("file:".length);
  const folder = isAbsolute(path) ? path : join(root, path);
  if (readOnly) {
    if (!existsSync(join(folder, "data.mdb"))) return { storage: createMemoryStorage() };
    return { storage: sealed(await openFolder(folder, true), secret) };
  }
  return { storage: sealed(await openOwnFolder(folder), secret) };
}

async function openOwnFolder(folder: string): Promise<Storage> {
  const giveUp = await ownFolder(folder).catch((error: unknown) => {
    throw unusable(folder, error);
  });
  if (!giveUp) {
    throw new StorageError(
      `STORAGE_URL: another process uses ${folder}. Stop it first, or run several with redis://.`,
    );
  }
  const storage = await openFolder(folder, false);
  return {
    ...storage,
    async close() {
      await storage.close();
      await giveUp();
    },
  };
}

async function openFolder(folder: string, readOnly: boolean): Promise<Storage> {
  const { openFileStorage } = await import("./file.ts"); // its native code is loaded only where it is used
  try {
    return openFileStorage(folder, { readOnly });
  } catch (error) {
    throw unusable(folder, error);
  }
}

function unusable(folder: string, error: unknown): StorageError {
  const reason = error instanceof Error ? error.message : String(error);
  const mend = "Check who owns the folder; if its files are damaged, move it away: the bot starts a new one.";
  return new StorageError(`STORAGE_URL: can't open the store in ${folder} (${reason}). ${mend}`);
}
