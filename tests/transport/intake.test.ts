import type { Update } from "grammy/types";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { OutageError } from "../../src/bot/errors.ts";
import { createMemoryStorage } from "../../src/storage/memory.ts";
import { LocalGate } from "../../src/transport/gate.ts";
import { type Circumstances, Intake, type IntakeOptions } from "../../src/transport/intake.ts";
import { Latecomers } from "../../src/transport/latecomers.ts";
import { aMessage, aTap } from "./an-update.ts";

function openIntake(handle: IntakeOptions["handle"], options: Partial<IntakeOptions> = {}) {
  const apologised: number[] = [];
  const logged: string[] = [];
  const intake = new Intake({
    handle,
    apologise: async ({ update_id }) => void apologised.push(update_id),
    gate: new LocalGate(),
    log: pino({ level: "trace" }, { write: (line: string) => void logged.push(line) }),
    ...options,
  });
  return { intake, apologised, logged };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("Intake", () => {
  it("works on an update once, however often it comes", async () => {
    const handled: number[] = [];
    const { intake } = openIntake(async ({ update_id }) => {
      handled.push(update_id);
      await pause(20);
    });
    const update = aMessage({ id: 5 });
    const [first, second] = await Promise.all([intake.accept(update), intake.accept(update)]);
    expect(first).toEqual({ type: "done" });
    expect(second).toEqual({ type: "again", afterS: 2 });
    expect(await intake.accept(update)).toEqual({ type: "done" });
    expect(handled).toEqual([5]);
  });

  it("keeps a person's order across messages and taps, and runs persons side by side", async () => {
    const events: string[] = [];
    const { intake } = openIntake(async (update) => {
      events.push(`+${update.update_id}`);
      await pause(update.update_id === 1 ? 50 : 1);
      events.push(`-${update.update_id}`);
    });
    await Promise.all([
      intake.accept(aMessage({ id: 1, from: 1 })),
      intake.accept(aTap({ id: 2, from: 1 })),
      intake.accept(aMessage({ id: 3, from: 2 })),
    ]);
    expect(events.indexOf("+2")).toBeGreaterThan(events.indexOf("-1"));
    expect(events.indexOf("-3")).toBeLessThan(events.indexOf("-1"));
  });

  it("gives up an update at its third failure and apologises once", async () => {
    let tries = 0;
    const { intake, apologised, logged } = openIntake(async () => {
      tries++;
      throw new Error("тайный текст");
    });
    const update = aMessage({ id: 9, text: "тайный текст" });
    for (let count = 0; count < 3; count++) expect((await intake.accept(update)).type).toBe("again");
    expect(await intake.accept(update)).toEqual({ type: "done" });
    expect(await intake.accept(update)).toEqual({ type: "done" });
    expect({ tries, apologised }).toEqual({ tries: 3, apologised: [9] });
    expect(logged.join()).not.toContain("тайный");
  });

  it("tries again without counting while the Bot API is away", async () => {
    let isAway = true;
    const { intake, apologised } = openIntake(async () => {
      if (isAway) throw new OutageError();
    });
    const update = aMessage();
    for (let count = 0; count < 10; count++) expect((await intake.accept(update)).type).toBe("again");
    isAway = false;
    expect(await intake.accept(update)).toEqual({ type: "done" });
    expect(apologised).toEqual([]);
  });

  it("lets a person's next update through at the deadline of one that hangs", async () => {
    const done: number[] = [];
    const { intake } = openIntake(
      async ({ update_id }) => {
        if (update_id === 1) await new Promise(() => {});
        done.push(update_id);
      },
      { deadlineMs: 30 },
    );
    const outcomes = await Promise.all([
      intake.accept(aMessage({ id: 1 })),
      intake.accept(aMessage({ id: 2 })),
    ]);
    expect(outcomes.map(({ type }) => type)).toEqual(["again", "done"]);
    expect(done).toEqual([2]);
  });

  it("tells the bot who floods", async () => {
    const limits: Record<string, number> = {};
    const { intake } = openIntake(async (_, { limit }) => {
      limits[limit] = (limits[limit] ?? 0) + 1;
    });
    await Promise.all(Array.from({ length: 200 }, () => intake.accept(aMessage())));
    expect(limits["none"]).toBeLessThan(60);
    expect(limits["told"]).toBe(1);
    expect(limits["silent"]).toBeGreaterThan(130);
  });

  it("takes what is no update for done", async () => {
    const { intake } = openIntake(async () => {
      throw new Error("must not be called");
    });
    for (const raw of [null, 5, "x", [], {}, { update_id: "7" }]) {
      expect(await intake.accept(raw)).toEqual({ type: "done" });
    }
  });

  it("counts what was in work as failed when the process ends in disorder", async () => {
    const storage = createMemoryStorage();
    const update = aMessage();
    for (let run = 0; run < 3; run++) {
      const gate = new LocalGate({ storage });
      await gate.open();
      const { intake } = openIntake(() => new Promise(() => {}), { gate });
      void intake.accept(update);
      await pause(1);
      await intake.abandon();
    }
    const gate = new LocalGate({ storage });
    await gate.open();
    const { intake, apologised } = openIntake(() => new Promise(() => {}), { gate });
    expect(await intake.accept(update)).toEqual({ type: "done" });
    expect(apologised).toEqual([update.update_id]);
  });
});

describe("messages after an outage", () => {
  const NOW = 1_700_000_000;
  const minutesAgo = (minutes: number) => NOW - minutes * 60;

  function openWithLatecomers(storage = createMemoryStorage()) {
    const log = pino({ level: "silent" });
    const handled: [number, Circumstances["isLate"]][] = [];
    const latecomers = new Latecomers({ storage, log, now: () => new Date(NOW * 1000), quietMs: 30 });
    const { intake } = openIntake(
      async ({ update_id }, { isLate }) => void handled.push([update_id, isLate]),
      {
        latecomers,
      },
    );
    return { intake, latecomers, handled, storage };
  }

  it("are answered by the newest of each chat, with an apology", async () => {
    const { intake, handled } = openWithLatecomers();
    const old: Update[] = [
      aMessage({ id: 1, from: 1, date: minutesAgo(30) }),
      aMessage({ id: 2, from: 1, date: minutesAgo(20) }),
      aMessage({ id: 3, from: 2, date: minutesAgo(15) }),
      aMessage({ id: 4, from: 1, date: minutesAgo(11) }),
    ];
    for (const update of old) expect(await intake.accept(update)).toEqual({ type: "done" });
    expect(handled).toEqual([]);
    await pause(100);
    expect(handled.toSorted()).toEqual([
      [3, true],
      [4, true],
    ]);
  });

  it("give way to a message that is new", async () => {
    const { intake, handled, storage } = openWithLatecomers();
    await intake.accept(aMessage({ id: 1, date: minutesAgo(30) }));
    await intake.accept(aMessage({ id: 2, date: minutesAgo(1) }));
    await pause(100);
    expect(handled).toEqual([[2, true]]);
    expect(await storage.list("late:")).toEqual([]);
  });

  it("are told by their age: what is younger, older than a day or a tap is answered as usual", async () => {
    const { intake, handled } = openWithLatecomers();
    await intake.accept(aMessage({ id: 1, from: 1, date: minutesAgo(9) }));
    await intake.accept(aMessage({ id: 2, from: 2, date: 1 }));
    await intake.accept(aTap({ id: 3, from: 3 }));
    expect(handled).toEqual([
      [1, false],
      [2, false],
      [3, false],
    ]);
  });

  it("outlive a crash", async () => {
    const { intake, storage } = openWithLatecomers();
    void intake.accept(aMessage({ id: 1, date: minutesAgo(30) }));
    await pause(1);
    const next = openWithLatecomers(storage);
    await next.latecomers.open();
    await pause(100);
    // The first process is alive in this test: one of the two has answered.
    expect(next.handled.length).toBeLessThanOrEqual(1);
    expect(await storage.list("late:")).toEqual([]);
  });

  it("are answered before the process ends", async () => {
    const { intake, handled } = openWithLatecomers();
    await intake.accept(aMessage({ id: 1, date: minutesAgo(30) }));
    await intake.drained();
    expect(handled).toEqual([[1, true]]);
  });
});
