import fc from "fast-check";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { dayFromRow } from "../../src/stats/day.ts";
import { Stats } from "../../src/stats/stats.ts";
import { countVisitors, mergeVisitors, noteVisitor, noVisitors } from "../../src/stats/visitors.ts";
import { createMemoryStorage } from "../../src/storage/memory.ts";
import { sealed } from "../../src/storage/sealed.ts";
import type { Storage } from "../../src/storage/storage.ts";

const log = pino({ level: "silent" });

function visitorsOf(ids: readonly number[], salt = "salt") {
  const visitors = noVisitors();
  for (const id of ids) noteVisitor(visitors, salt, id);
  return visitors;
}

const range = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

describe("the number of people", () => {
  it.each([0, 1, 5, 50, 300])("is nearly exact for %i", (count) => {
    expect(Math.abs(countVisitors(visitorsOf(range(5_000_000_000, count))) - count)).toBeLessThanOrEqual(
      Math.ceil(count * 0.03),
    );
  });

  it.each([3000, 5120, 20_000, 200_000])("is right to a few per cent for %i", (count) => {
    expect(Math.abs(countVisitors(visitorsOf(range(1, count))) / count - 1)).toBeLessThan(0.08);
  });

  it("counts whoever comes again once, also at another process", () => {
    const merged = visitorsOf(range(1, 200));
    mergeVisitors(merged, visitorsOf(range(101, 200)));
    expect(countVisitors(merged)).toBe(countVisitors(visitorsOf(range(1, 300))));
  });

  it("says nothing about a person without the day's salt", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), fc.string(), fc.string(), (id, one, other) => {
        fc.pre(one !== other);
        // A register is shared by many: another salt puts the same person anywhere.
        expect(visitorsOf([id], one).filter((rank) => rank > 0)).toHaveLength(1);
      }),
    );
  });
});

describe("Stats", () => {
  const start = Date.parse("2026-11-24T20:00:00Z");
  const HOUR = 3_600_000;

  function openStats(storage: Storage, options: { instance?: string; now?: () => Date } = {}) {
    return new Stats({ storage, log, now: () => new Date(start), ...options });
  }

  it("sums up the days of several processes", async () => {
    const storage = createMemoryStorage();
    const both = [openStats(storage), openStats(storage)];
    for (const stats of both) {
      await stats.open();
      for (const id of range(1, 10)) stats.visited(id);
      stats.shown("order-late");
      stats.voted("order-late", true);
      stats.refused();
      await stats.save();
    }
    both[1]?.voted("order-late", false);
    await both[1]?.save();
    const days = (await both[0]?.read(7)) ?? [];
    expect(days.map(({ date }) => date)).toEqual([
      "2026-11-18",
      "2026-11-19",
      "2026-11-20",
      "2026-11-21",
      "2026-11-22",
      "2026-11-23",
      "2026-11-24",
    ]);
    const today = days.at(-1);
    expect(today && countVisitors(today.visitors)).toBe(10);
    expect(today).toMatchObject({
      shown: new Map([["order-late", 2]]),
      helped: new Map([["order-late", 2]]),
      notHelped: new Map([["order-late", 1]]),
      refused: 2,
    });
    expect(days.slice(0, -1).every(({ refused }) => refused === 0)).toBe(true);
  });

  it("begins a new day at midnight in Moscow", async () => {
    let at = start; // 23:00
    const storage = createMemoryStorage();
    const stats = openStats(storage, { now: () => new Date(at) });
    await stats.open();
    stats.visited(1);
    at += 2 * HOUR;
    stats.visited(1);
    stats.visited(2);
    const [yesterday, today] = (await stats.read(2)).map(({ visitors }) => countVisitors(visitors));
    expect([yesterday, today]).toEqual([1, 2]);
  });

  it("goes on after a restart of the only process", async () => {
    const storage = createMemoryStorage();
    for (let run = 0; run < 3; run++) {
      const stats = openStats(storage, { instance: "alone" });
      await stats.open();
      stats.visited(7);
      stats.refused();
      await stats.close();
    }
    const [today] = await openStats(storage, { instance: "other" }).read(1);
    expect(today && [countVisitors(today.visitors), today.refused]).toEqual([1, 3]);
  });

  it("leaves nothing about a person in the store, and the salt for a day", async () => {
    let time = start;
    const memory = createMemoryStorage(() => time);
    const stats = openStats(memory);
    await stats.open();
    stats.visited(777_123_456);
    await stats.save();
    expect(JSON.stringify(await memory.list(""))).not.toContain("777123456");
    expect(await memory.list("stats-salt:")).toHaveLength(1);
    time += 27 * HOUR;
    expect(await memory.list("stats-salt:")).toEqual([]);
    time += 32 * 24 * HOUR;
    expect(await memory.list("")).toEqual([]);
  });

  it("counts on without a store", async () => {
    const broken = async () => {
      throw new Error("away");
    };
    const storage = { ...createMemoryStorage(), add: broken, set: broken, get: broken };
    const stats = openStats(storage);
    await stats.open().catch(() => {});
    stats.visited(1);
    await expect(stats.save()).rejects.toThrow("away");
  });

  it("passes over rows that can't be read", async () => {
    const memory = createMemoryStorage();
    const storage = sealed(memory, "secret");
    await storage.set("stats:2026-11-24:x", { date: "2026-11-24", visitors: "?" });
    await storage.set("stats:2026-11-24:y", 5);
    expect(await openStats(storage).read(1)).toHaveLength(1);
    expect(
      dayFromRow({ date: "2026-11-24", visitors: "AAAA", shown: {}, helped: {}, notHelped: {}, refused: 0 }),
    ).toBeNull();
  });
});
