import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMemoryStorage } from "../../src/storage/memory.ts";
import { RedisConnection } from "../../src/storage/redis-connection.ts";
import { ALLOWANCE, type Gate, LocalGate, MAX_TRIES, type Ticket } from "../../src/transport/gate.ts";
import { RedisGate } from "../../src/transport/redis-gate.ts";
import { hasRedis, type RedisServer, startRedis } from "../helpers/redis-server.ts";

let lastId = 0;
const ticket = (lane: string, isQueued = false): Ticket => ({ updateId: ++lastId, lane, isQueued });

function describeGate(name: string, open: () => Promise<Gate>) {
  describe(name, () => {
    it("lets an update in once it is new, and never again when it is done", async () => {
      const gate = await open();
      const update = ticket("a");
      expect(await gate.enter(update)).toEqual({ type: "enter", limit: "none" });
      await gate.leave(update, "done");
      expect(await gate.enter(update)).toEqual({ type: "done" });
      await gate.close();
    });

    it("lets an update in again that could not be done", async () => {
      const gate = await open();
      const update = ticket("b");
      for (let count = 0; count < 10; count++) {
        expect((await gate.enter(update)).type).toBe("enter");
        await gate.leave(update, "again");
      }
      await gate.close();
    });

    it("gives an update up that has failed three times, but no other", async () => {
      const gate = await open();
      const [bad, good] = [ticket("c"), ticket("c")];
      for (let count = 0; count < MAX_TRIES; count++) {
        expect((await gate.enter(bad)).type).toBe("enter");
        await gate.leave(bad, "failed");
      }
      expect((await gate.enter(bad)).type).toBe("worn-out");
      await gate.leave(bad, "done");
      expect((await gate.enter(bad)).type).toBe("done");
      expect((await gate.enter(good)).type).toBe("enter");
      await gate.close();
    });

    it("stops a flood, tells it once, and lets everybody else through", async () => {
      const gate = await open();
      const limits: string[] = [];
      for (let count = 0; count < 3 * ALLOWANCE.burst; count++) {
        const entry = await gate.enter(ticket("flood", true));
        if (entry.type === "enter") limits.push(entry.limit);
      }
      const passed = limits.filter((limit) => limit === "none").length;
      expect(passed).toBeGreaterThanOrEqual(ALLOWANCE.burst);
      expect(passed).toBeLessThan(2 * ALLOWANCE.burst);
      expect(limits.filter((limit) => limit === "told")).toHaveLength(1);
      expect(await gate.enter(ticket("other", true))).toEqual({ type: "enter", limit: "none" });
      await gate.close();
    });

    it("hardly limits who waits for each answer", async () => {
      const gate = await open();
      for (let count = 0; count < 5 * ALLOWANCE.burst; count++) {
        const update = ticket("patient");
        expect(await gate.enter(update)).toEqual({ type: "enter", limit: "none" });
        await gate.leave(update, "done");
      }
      await gate.close();
    });
  });
}

describeGate("the gate of one process", async () => new LocalGate());

describe("the gate of one process over a restart", () => {
  it("remembers what was done and what failed, by ids alone", async () => {
    const storage = createMemoryStorage();
    const first = new LocalGate({ storage });
    const [done, bad] = [ticket("77001"), ticket("77002")];
    await first.leave(done, "done");
    for (let count = 0; count < MAX_TRIES; count++) await first.leave(bad, "failed");
    await first.close();
    expect(JSON.stringify(await storage.list(""))).not.toContain("77001");

    const second = new LocalGate({ storage });
    await second.open();
    expect((await second.enter(done)).type).toBe("done");
    expect((await second.enter(bad)).type).toBe("worn-out");
  });

  it("takes nonsense in the store for nothing", async () => {
    const storage = createMemoryStorage();
    await storage.set("intake:memory", { done: "all" });
    const gate = new LocalGate({ storage });
    await gate.open();
    expect((await gate.enter(ticket("a"))).type).toBe("enter");
  });
});

describe.skipIf(!hasRedis)("with a Redis server", () => {
  let server: RedisServer;
  let count = 0;
  const connections: RedisConnection[] = [];
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(async () => {
    await Promise.all(connections.map((connection) => connection.close()));
    await server.stop();
  });

  async function connect() {
    const connection = await RedisConnection.open({ url: server.url });
    connections.push(connection);
    return connection;
  }

  async function openGate(prefix: string) {
    const gate = new RedisGate(await connect(), prefix);
    await gate.open();
    return gate;
  }

  describeGate("the gate of several processes", () => openGate(`gate${count++}:`));

  describe("two processes", () => {
    it("work on an update in one of them", async () => {
      const [a, b] = [await openGate("two:"), await openGate("two:")];
      const update = ticket("a");
      const entries = await Promise.all([a.enter(update), b.enter(update)]);
      expect(entries.map(({ type }) => type).toSorted()).toEqual(["elsewhere", "enter"]);
      const [winner, loser] = entries[0]?.type === "enter" ? [a, b] : [b, a];
      await winner.leave(update, "done");
      expect((await loser.enter(update)).type).toBe("done");
    });

    it("work on a person's updates one after another", async () => {
      const [a, b] = [await openGate("lane:"), await openGate("lane:")];
      const [first, second] = [ticket("p"), ticket("p")];
      expect((await a.enter(first)).type).toBe("enter");
      expect((await b.enter(second)).type).toBe("occupied");
      expect((await b.enter(ticket("q"))).type).toBe("enter");
      await a.leave(first, "done");
      expect((await b.enter(second)).type).toBe("enter");
    });

    it("count failures and the allowance together", async () => {
      const [a, b] = [await openGate("sum:"), await openGate("sum:")];
      const update = ticket("f");
      for (const gate of [a, b, a]) {
        await gate.enter(update);
        await gate.leave(update, "failed");
      }
      expect((await b.enter(update)).type).toBe("worn-out");

      let passed = 0;
      for (let index = 0; index < 2 * ALLOWANCE.burst; index++) {
        const gate = index % 2 === 0 ? a : b;
        const next = ticket("flood", true);
        const entry = await gate.enter(next);
        await gate.leave(next, "done");
        if (entry.type === "enter" && entry.limit === "none") passed++;
      }
      expect(passed).toBeLessThan(1.5 * ALLOWANCE.burst);
    });

    it("keep a claim alive while its work goes on, and lose it with the process", async () => {
      const [a, b] = [await openGate("keep:"), await openGate("keep:")];
      const update = ticket("slow");
      await a.enter(update);
      await new Promise((resolve) => setTimeout(resolve, 5500));
      expect((await b.enter(update)).type).toBe("elsewhere");
      await a.close(); // renews no more
      await new Promise((resolve) => setTimeout(resolve, 4500));
      expect((await b.enter(update)).type).toBe("enter");
    });

    it("write nothing without a time to live", async () => {
      const gate = await openGate("ttl:");
      for (const ending of ["done", "failed", "again"] as const) {
        const update = ticket("person");
        await gate.enter(update);
        await gate.leave(update, ending);
      }
      await gate.enter(ticket("person"));
      const connection = await connect();
      const keys = await connection.run((client) => client.keys("ttl:*"));
      expect(keys.length).toBeGreaterThan(4);
      for (const key of keys) {
        expect(await connection.run((client) => client.pttl(key)), key).toBeGreaterThan(0);
      }
    });

    it("go on when something else stands under their keys", async () => {
      const gate = await openGate("odd:");
      const connection = await connect();
      const update = ticket("p");
      const keys = [`odd:update:${update.updateId}`, "odd:lane:p", "odd:allowance:p"];
      for (const key of keys) await connection.run((client) => client.hset(key, "a", "b"));
      expect((await gate.enter(update)).type).toBe("enter");
      await gate.leave(update, "done");
      for (const value of ["", "x y z", "1 2", "nan nan nan"]) {
        await connection.run((client) => client.set("odd:allowance:p", value));
        expect(await gate.enter(ticket("p")), value).toMatchObject({ type: "enter" });
      }
    });
  });
});
