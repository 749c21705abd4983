import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFileStorage } from "../../src/storage/file.ts";
import { createMemoryStorage } from "../../src/storage/memory.ts";
import { createRedisStorage } from "../../src/storage/redis.ts";
import { RedisConnection } from "../../src/storage/redis-connection.ts";
import { sealed } from "../../src/storage/sealed.ts";
import type { Storage } from "../../src/storage/storage.ts";
import { hasRedis, type RedisServer, startRedis } from "../helpers/redis-server.ts";

const folder = mkdtempSync(join(tmpdir(), "storage-"));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
const freshFolder = () => join(folder, String(count++));
const openFresh = (now: () => number) => openFileStorage(freshFolder(), { now });

function describeStorage(name: string, open: (now: () => number) => Storage | Promise<Storage>) {
  describe(name, () => {
    async function withStorage(run: (storage: Storage, advance: (ms: number) => void) => Promise<void>) {
      // Not far from the real time: Redis drops rows by its own clock.
      let time = Date.now();
      const storage = await open(() => time);
      await run(storage, (ms) => {
        time += ms;
      });
      await storage.close();
    }

    it("gives back what was set, as a copy", () =>
      withStorage(async (storage) => {
        const value = { text: "Ёж <b>", list: [1, null, { deep: true }] };
        await storage.set("a", value);
        value.list.push(2);
        expect(await storage.get("a")).toEqual({ text: "Ёж <b>", list: [1, null, { deep: true }] });
      }));

    it("knows nothing of a key that was never set or was deleted", () =>
      withStorage(async (storage) => {
        expect(await storage.get("nobody")).toBeUndefined();
        await storage.set("a", "value");
        await storage.delete("a");
        await storage.delete("a");
        expect(await storage.get("a")).toBeUndefined();
      }));

    it("replaces a value and its time to live", () =>
      withStorage(async (storage, advance) => {
        await storage.set("a", 1, 60_000);
        await storage.set("a", 2);
        advance(100_000);
        expect(await storage.get("a")).toBe(2);
      }));

    it("drops a value at the end of its time to live", () =>
      withStorage(async (storage, advance) => {
        await storage.set("a", 1, 60_000);
        advance(59_999);
        expect(await storage.get("a")).toBe(1);
        advance(1);
        expect(await storage.get("a")).toBeUndefined();
      }));

    it("sweeps what is past its time and nothing else", () =>
      withStorage(async (storage, advance) => {
        await storage.set("old", 1, 10_000);
        await storage.set("young", 2, 60_000);
        await storage.set("lasting", 3);
        advance(20_000);
        await storage.sweep();
        expect(await storage.sweep()).toBe(0);
        expect([await storage.get("young"), await storage.get("lasting")]).toEqual([2, 3]);
      }));

    it("lists what lives under a prefix, in the order of keys", () =>
      withStorage(async (storage, advance) => {
        await storage.set("list:b", { b: 1 });
        await storage.set("list:a", "a");
        await storage.set("list:old", 0, 60_000);
        await storage.set("lisu:c", "other");
        await storage.set("lis:t", "other");
        advance(60_000);
        const values = await storage.list("list:");
        expect(values).toHaveLength(2);
        expect(values).toEqual(expect.arrayContaining(["a", { b: 1 }]));
      }));

    it("adds a value where there is none, for one of many at once", () =>
      withStorage(async (storage, advance) => {
        const added = await Promise.all([1, 2, 3].map((value) => storage.add("a", value, 60_000)));
        expect(added.toSorted()).toEqual([false, false, true]);
        expect(await storage.get("a")).toBe(added.indexOf(true) + 1);
        advance(60_000);
        expect(await storage.add("a", 9, 60_000)).toBe(true);
        expect(await storage.get("a")).toBe(9);
      }));

    it("gives a value away to one of many at once", () =>
      withStorage(async (storage, advance) => {
        await storage.set("a", "treasure");
        const taken = await Promise.all([1, 2, 3].map(() => storage.take("a")));
        expect(taken.filter((value) => value !== undefined)).toEqual(["treasure"]);
        expect(await storage.get("a")).toBeUndefined();
        await storage.set("b", 1, 60_000);
        advance(60_000);
        expect(await storage.take("b")).toBeUndefined();
      }));

    it("keeps the keys of many writers apart", () =>
      withStorage(async (storage) => {
        const keys = Array.from({ length: 200 }, (_, index) => `user:${index}`);
        await Promise.all(keys.map((key) => storage.set(key, key)));
        expect(await Promise.all(keys.map((key) => storage.get(key)))).toEqual(keys);
      }));
  });
}

describeStorage("memory storage", createMemoryStorage);
describeStorage("file storage", openFresh);
describeStorage("sealed file storage", (now) => sealed(openFresh(now), "a-secret-of-the-test"));

describe.skipIf(!hasRedis)("with a Redis server", () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server.stop());

  const open = async (now: () => number) => {
    const connection = await RedisConnection.open({ url: server.url });
    return createRedisStorage(connection, `${count++}:`, now);
  };
  describeStorage("Redis storage", open);
  describeStorage("sealed Redis storage", async (now) => sealed(await open(now), "a-secret-of-the-test"));

  it("drops rows that can't be read, whatever stands in them", async () => {
    const connection = await RedisConnection.open({ url: server.url });
    const storage = createRedisStorage(connection, "odd:");
    const rows = ["", "{", "null", "5", '{"v":1}', '{"value":1,"expiresAt":"soon"}'];
    for (const row of rows) {
      await connection.run((client) => client.set("odd:a", row));
      expect(await storage.get("a"), row).toBeUndefined();
      await connection.run((client) => client.set("odd:a", row));
      expect(await storage.add("a", 1), row).toBe(true);
      await connection.run((client) => client.set("odd:a", row));
      expect(await storage.take("a"), row).toBeUndefined();
      expect(await connection.run((client) => client.exists("odd:a"))).toBe(0);
    }
    await connection.run((client) => client.hset("odd:a", "field", "value"));
    expect(await storage.get("a")).toBeUndefined();
    await connection.run((client) => client.lpush("odd:a", "value"));
    expect(await storage.list("a")).toEqual([]);
    await storage.close();
  });

  it("lets Redis drop rows by itself too", async () => {
    const connection = await RedisConnection.open({ url: server.url });
    const storage = createRedisStorage(connection, "ttl:");
    await storage.set("a", 1, 60_000);
    await storage.add("b", 1, 60_000);
    const left = await connection.run((client) => Promise.all([client.pttl("ttl:a"), client.pttl("ttl:b")]));
    for (const ms of left) expect(ms).toBeGreaterThan(50_000);
    await storage.close();
  });
});

describe("sealed storage", () => {
  it("shows nothing of a value or of whose it is", async () => {
    const memory = createMemoryStorage();
    const written: string[] = [];
    const watched: Storage = {
      ...memory,
      set: async (...row) => {
        written.push(JSON.stringify(row));
        await memory.set(...row);
      },
    };
    const storage = sealed(watched, "secret");
    await storage.set("draft:77123456", { text: "тайна 8800" });
    expect(written.join()).not.toMatch(/77123456|тайна|8800/);
    expect(await storage.get("draft:77123456")).toEqual({ text: "тайна 8800" });
    expect(await storage.list("draft:")).toEqual([{ text: "тайна 8800" }]);
  });

  it("takes a value of another secret, or one that was tampered with, for none", async () => {
    const memory = createMemoryStorage();
    let name = "";
    const watched: Storage = {
      ...memory,
      set: async (key, ...row) => {
        name = key;
        await memory.set(key, ...row);
      },
    };
    const storage = sealed(watched, "one");
    await storage.set("language:1", "ru");
    expect(await sealed(memory, "two").get("language:1")).toBeUndefined();

    const forged = Buffer.from(String(await memory.get(name)), "base64");
    forged[15] = (forged[15] ?? 0) ^ 1;
    for (const value of [forged.toString("base64"), "", "x", 5, null]) {
      await memory.set(name, value);
      expect(await storage.get("language:1")).toBeUndefined();
    }
  });
});

describe("file storage over restarts", () => {
  it("finds everything again after it was closed", async () => {
    const path = join(folder, "reopened");
    const first = openFileStorage(path);
    await first.set("a", { kept: true });
    await first.close();
    const second = openFileStorage(path);
    expect(await second.get("a")).toEqual({ kept: true });
    await second.close();
  });

  it("loses nothing acknowledged when the process is killed", async () => {
    const path = join(folder, "killed");
    const script = `
      const { openFileStorage } = await import(${JSON.stringify(new URL("../../dist/storage/file.js", import.meta.url).href)});
      const storage = openFileStorage(${JSON.stringify(path)});
      for (let i = 0; ; i++) { await storage.set("key:" + i, i); process.stdout.write(i + "\\n"); }`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", script]);
    let printed = "";
    await new Promise<void>((resolve) => {
      child.stdout.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
        if (printed.split("\n").length > 50) child.kill("SIGKILL");
      });
      child.on("exit", () => resolve());
    });
    const last = Number(printed.slice(0, printed.lastIndexOf("\n")).split("\n").at(-1));
    expect(last).toBeGreaterThan(40);
    const storage = openFileStorage(path);
    const kept = await Promise.all(Array.from({ length: last + 1 }, (_, i) => storage.get(`key:${i}`)));
    expect(kept).toEqual(Array.from({ length: last + 1 }, (_, i) => i));
    await storage.close();
  });
});
