import { setTimeout as delay } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { createRedisStorage } from "../../src/storage/redis.ts";
import { RedisConnection } from "../../src/storage/redis-connection.ts";
import { RedisGate } from "../../src/transport/redis-gate.ts";
import { hasRedis, type RedisServer, startRedis } from "../helpers/redis-server.ts";

describe.skipIf(!hasRedis)("a Redis in trouble", () => {
  let server: RedisServer | undefined;
  let connection: RedisConnection | undefined;
  afterEach(async () => {
    await connection?.close();
    await server?.stop();
  });

  async function open(options: readonly string[] = []) {
    server = await startRedis(options);
    const states: boolean[] = [];
    connection = await RedisConnection.open({ url: server.url, onChange: (isUp) => void states.push(isUp) });
    const gate = new RedisGate(connection, "x:");
    return { server, connection, states, storage: createRedisStorage(connection, "x:"), gate };
  }

  async function until(isTrue: () => boolean) {
    for (let waited = 0; !isTrue(); waited += 20) {
      if (waited > 10_000) throw new Error("it did not come to that");
      await delay(20);
    }
  }

  const ticket = (updateId: number) => ({ updateId, lane: "p", isQueued: false });

  it("keeps nobody waiting while it is frozen, and is used again when it thaws", async () => {
    const { server: redis, connection: link, states, storage, gate } = await open();
    await storage.set("a", 1);
    redis.kill("SIGSTOP");
    await expect(storage.get("a")).rejects.toThrow(/not answer/);
    // From here on everything fails at once: a thousand calls in the time of a few.
    const calls = Array.from({ length: 1000 }, () => storage.get("a").catch(() => "failed"));
    expect(new Set(await Promise.all(calls))).toEqual(new Set(["failed"]));
    expect((await gate.enter(ticket(1))).type).toBe("enter");
    await gate.leave(ticket(1), "done");
    expect((await gate.enter(ticket(1))).type).toBe("done");
    expect(link.isUp).toBe(false);

    redis.kill("SIGCONT");
    await until(() => link.isUp);
    expect(await storage.get("a")).toBe(1);
    expect(states).toEqual([true, false, true]);
  });

  it("is used again after a restart, with scripts that the new one doesn't know", async () => {
    const { server: redis, connection: link, storage, gate } = await open();
    expect((await gate.enter(ticket(1))).type).toBe("enter");
    await redis.stop();
    await until(() => !link.isUp);
    await expect(storage.set("a", 1)).rejects.toThrow(/away/);
    expect((await gate.enter(ticket(2))).type).toBe("enter");
    server = await startRedis([], redis.port);
    await until(() => link.isUp);
    await storage.set("a", 2);
    expect(await storage.get("a")).toBe(2);
    expect((await gate.enter(ticket(3))).type).toBe("enter");
    expect(await link.run((client) => client.exists("x:update:3"))).toBe(1);
  });

  it("is done without when it is full or wiped", async () => {
    const {
      connection: link,
      storage,
      gate,
    } = await open(["--maxmemory", "1", "--maxmemory-policy", "noeviction"]);
    await expect(storage.set("a", 1)).rejects.toThrow(/OOM/);
    expect(await storage.get("a")).toBeUndefined();
    expect((await gate.enter(ticket(1))).type).toBe("enter");
    await gate.leave(ticket(1), "done");
    expect((await gate.enter(ticket(1))).type).toBe("done");

    await link.run((client) => client.config("SET", "maxmemory", "0"));
    expect((await gate.enter(ticket(2))).type).toBe("enter");
    await link.run((client) => client.flushall());
    await link.run((client) => client.script("FLUSH"));
    await gate.leave(ticket(2), "done");
    expect((await gate.enter(ticket(2))).type).toBe("done");
  });

  it("is waited for a moment at the start, and then done without", async () => {
    const away = await RedisConnection.open({ url: "redis://127.0.0.1:1" });
    expect(away.isUp).toBe(false);
    await expect(away.run((client) => client.get("a"))).rejects.toThrow(/away/);
    await away.close();
  });
});
