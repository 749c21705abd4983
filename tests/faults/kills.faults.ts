import { setTimeout as delay } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, it } from "vitest";
import { openStage, type Stage } from "../helpers/bot-processes.ts";
import { deliver } from "../helpers/deliver.ts";
import { note, seconds } from "../helpers/figures.ts";
import { type RedisServer, startRedis } from "../helpers/redis-server.ts";
import type { RunningProcess } from "../helpers/start-process.ts";
import { aMessage } from "../transport/an-update.ts";

const KILLS = Number(process.env["KILLS"] ?? 50);
const STOPS = 6;

let redis: RedisServer;
let stage: Stage;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.stop());
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

/** New people write /start at a steady pace until it is stopped. */
function crowd(write: (id: number) => Promise<unknown>, perSecond: number) {
  const people: number[] = [];
  const under: Promise<unknown>[] = [];
  const timer = setInterval(() => {
    const id = 50_000 + people.length;
    stage.person(id);
    people.push(id);
    under.push(write(id));
  }, 1000 / perSecond);
  return {
    people,
    async stop() {
      clearInterval(timer);
      await Promise.all(under);
    },
  };
}

/** Answers that people got: none, one, more. */
function answers(people: readonly number[]) {
  const counts = people.map((id) => stage.sentTo(id));
  return {
    all: people.length,
    lost: counts.filter((count) => count === 0).length,
    doubled: counts.filter((count) => count > 1).length,
  };
}

const settled = async () => {
  for (let waited = 0; stage.telegram.pendingUpdates > 0 && waited < 60_000; waited += 50) await delay(50);
};

describe("a process that is killed", () => {
  it("at random moments, by webhook", async ({ task }) => {
    const env = { STORAGE_URL: redis.url };
    let running = await stage.hook(env);
    const { people, stop } = crowd(
      (id) => deliver(() => running.url, aMessage({ from: id, text: "/start" })),
      40,
    );
    for (let kill = 0; kill < KILLS / 2; kill++) {
      await delay(100 + Math.random() * 500);
      running.kill("SIGKILL");
      await running.exited;
      running = await stage.hook(env);
    }
    await stop();
    const { all, lost } = answers(people);
    note(task, {
      what: `kill -9 at ${KILLS / 2} random moments, webhook`,
      measured: `${lost} of ${all} without an answer`,
      goal: "0",
      isMet: lost === 0,
    });
  });

  it("at random moments, by long polling", async ({ task }) => {
    let running = await stage.poll();
    const { people, stop } = crowd(async (id) => stage.telegram.sendText(id, id, "/start"), 40);
    for (let kill = 0; kill < KILLS / 2; kill++) {
      await delay(100 + Math.random() * 500);
      running.kill("SIGKILL");
      await running.exited;
      running = await stage.poll();
    }
    await stop();
    await settled();
    await delay(1000);
    const { all, lost } = answers(people);
    note(task, {
      what: `kill -9 at ${KILLS / 2} random moments, polling`,
      measured: `${lost} of ${all} without an answer`,
      goal: "0",
      isMet: lost === 0,
    });
  });
});

describe("a process that is told to stop under load", () => {
  it.each(["webhook", "polling"])("by %s", async (mode) => {
    await stopUnderLoad(mode);
  });

  let longest = 0;
  async function stopUnderLoad(mode: string): Promise<void> {
    const start = (): Promise<RunningProcess & { url?: string }> =>
      mode === "webhook" ? stage.hook({ STORAGE_URL: redis.url }) : stage.poll();
    let running = await start();
    const { people, stop } = crowd(
      async (id) =>
        mode === "webhook"
          ? deliver(() => running.url ?? "", aMessage({ from: id, text: "/start" }))
          : stage.telegram.sendText(id, id, "/start"),
      80,
    );
    for (let count = 0; count < STOPS / 2; count++) {
      await delay(1000 + Math.random() * 500);
      const asked = performance.now();
      running.kill("SIGTERM");
      const { code } = await running.exited;
      if (code !== 0) throw new Error(`exit code ${code}`);
      longest = Math.max(longest, performance.now() - asked);
      running = await start();
    }
    await stop();
    await settled();
    await delay(500);
    const { all, lost, doubled } = answers(people);
    sums.all += all;
    sums.lost += lost;
    sums.doubled += doubled;
  }

  const sums = { all: 0, lost: 0, doubled: 0 };
  it("in all", ({ task }) => {
    const { all, lost, doubled } = sums;
    note(task, {
      what: `SIGTERM × ${STOPS} under load`,
      measured: `${lost} lost, ${doubled} doubled of ${all}; exit in ${seconds(longest)} at most`,
      goal: "0 lost, 0 doubled, ≤ 10 s",
      isMet: all > 0 && lost === 0 && doubled === 0 && longest <= 10_000,
    });
  });
});
