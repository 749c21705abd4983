import type { RedisConnection } from "./redis-connection.ts";
import { isExpired, parseStored, type Storage, toStored } from "./storage.ts";

const SCAN_COUNT = 500;

/**
 * Store in Redis, for any number of processes. A row that can't be read is dropped.
 *
 * @param prefix of all keys, so that several bots can share a database
 */
export function createRedisStorage(
  redis: RedisConnection,
  prefix: string,
  now: () => number = Date.now,
): Storage {
  const rowOf = (value: unknown, ttlMs: number | undefined) => JSON.stringify(toStored(value, ttlMs, now()));
  // Redis drops the row by its own clock some time; until then ours decides.
  const lifetime = (ttlMs: number) => ["PX", Math.max(1, Math.ceil(ttlMs))] as const;

  async function read(name: string): Promise<unknown> {
    try {
      return await readRow(name, await redis.run((client) => client.get(name)));
    } catch (error) {
      if (!isWrongType(error)) throw error;
      await drop(name);
      return undefined;
    }
  }

  async function readRow(name: string, row: string | null): Promise<unknown> {
    if (row === null) return undefined;
    const stored = parseStored(row);
    if (stored && !isExpired(stored, now())) return stored.value;
    await drop(name);
    return undefined;
  }

  async function drop(name: string): Promise<void> {
    await redis.run((client) => client.del(name));
  }

  async function namesFrom(start: string): Promise<string[]> {
    const found = new Set<string>();
    const pattern = `${start.replace(/[\\*?[\]]/g, "\\$&")}*`;
    let cursor = "0";
    do {
      const [next, names] = await redis.run((client) =>
        client.scan(cursor, "MATCH", pattern, "COUNT", SCAN_COUNT),
      );
      for (const name of names) found.add(name);
      cursor = next;
    } while (cursor !== "0");
    return [...found].toSorted();
  }

  return {
    get: (key) => read(prefix + key),
    async set(key, value, ttlMs) {
      const row = rowOf(value, ttlMs);
      await redis.run((client) =>
        ttlMs === undefined
          ? client.set(prefix + key, row)
          : client.set(prefix + key, row, ...lifetime(ttlMs)),
      );
    },
    async add(key, value, ttlMs) {
      const row = rowOf(value, ttlMs);
      const isAdded = async () => {
        const answer = await redis.run((client) =>
          ttlMs === undefined
            ? client.set(prefix + key, row, "NX")
            : client.set(prefix + key, row, ...lifetime(ttlMs), "NX"),
        );
        return answer !== null;
      };
      // What stands in the way may be unreadable or past its time: reading drops it.
      return (await isAdded()) || ((await read(prefix + key)) === undefined && (await isAdded()));
    },
    async take(key) {
      const name = prefix + key;
      try {
        return await readRow(name, await redis.run((client) => client.getdel(name)));
      } catch (error) {
        if (!isWrongType(error)) throw error;
        await drop(name);
        return undefined;
      }
    },
    delete: (key) => drop(prefix + key),
    async list(start) {
      const values: unknown[] = [];
      for (const name of await namesFrom(prefix + start)) {
        const value = await read(name);
        if (value !== undefined) values.push(value);
      }
      return values;
    },
    sweep: async () => 0, // Redis does it
    close: () => redis.close(),
  };
}

function isWrongType(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith("WRONGTYPE");
}
