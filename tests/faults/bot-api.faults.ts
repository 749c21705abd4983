import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, describe, it } from "vitest";
import { type EmulatorServer, startEmulatorServer } from "../../src/emulator/server.ts";
import { openStage, type Stage } from "../helpers/bot-processes.ts";
import { ms, note, percentile, seconds } from "../helpers/figures.ts";
import type { RunningProcess } from "../helpers/start-process.ts";

const OUTAGE_MS = Number(process.env["OUTAGE_SECONDS"] ?? 120) * 1000;
const KINDS = ["429", "500", "502", "reset", "hang", "half", "garbage", "401", "409"] as const;

let stage: Stage;
let bot: RunningProcess;
let lastPerson = 70_000;
beforeEach(async () => {
  stage = await openStage();
  bot = await stage.poll();
});
afterEach(() => stage.close());

async function openScreen(): Promise<{ id: number; screen: number }> {
  const id = ++lastPerson;
  stage.person(id);
  stage.telegram.sendText(id, id, "/start");
  while (stage.sentTo(id) === 0) await delay(10);
  await delay(50);
  return { id, screen: stage.telegram.chat(id).at(-1)?.id ?? 0 };
}

describe("a Bot API with faults", () => {
  it("for one chat, and nobody else notices", async ({ task }) => {
    const others = await Promise.all(Array.from({ length: 10 }, openScreen));
    const tapAll = async () => {
      const times = await Promise.all(
        others.map(async ({ id, screen }, index) => {
          const started = performance.now();
          const answer = await stage.telegram.tap(id, id, screen, index % 2 === 0 ? "order" : "bank");
          return answer === "timeout" ? Number.POSITIVE_INFINITY : performance.now() - started;
        }),
      );
      for (const { id, screen } of others) await stage.telegram.tap(id, id, screen, "menu");
      return times;
    };
    const usual = percentile(await tapAll(), 0.9);
    for (const kind of KINDS) {
      // Only messages are hit, and only this person causes one.
      stage.telegram.faults.add({ method: "sendMessage", kind, times: 3, ms: 60_000, retryAfter: 1 });
      const victim = ++lastPerson;
      stage.person(victim);
      stage.telegram.sendText(victim, victim, "/start");
      const times: number[] = [];
      for (let round = 0; round < 6; round++) times.push(...(await tapAll()));
      for (let waited = 0; stage.telegram.pendingUpdates > 0 && waited < 40_000; waited += 50)
        await delay(50);
      const payloads = stage.telegram.calls
        .filter(({ method }) => method === "sendMessage")
        .map(({ payload }) => JSON.stringify(payload))
        .filter((payload) => payload.includes(`"chat_id":${victim}`));
      const attempts = Math.max(...payloads.map((one) => payloads.filter((other) => other === one).length));
      const slowest = Math.max(...times);
      const isAlive = (await Promise.race([bot.exited, delay(1, "alive")])) === "alive";
      stage.telegram.faults.clear();
      note(task, {
        what: `Bot API answers a chat's calls with: ${kind}`,
        measured: `${isAlive ? "alive" : "DEAD"}, ${attempts} attempts a call, others ${ms(slowest)} at most (usually ${ms(usual)})`,
        goal: "0 crashes, ≤ 3 attempts, no other chat delayed",
        isMet: isAlive && attempts <= 3 && slowest < 2000,
      });
    }
  });

  it("that is away for two minutes", async ({ task }) => {
    const { id } = await openScreen();
    const { port } = stage.server;
    await stage.server.close();
    stage.telegram.sendText(id, id, "/order");
    await delay(OUTAGE_MS);
    const server: EmulatorServer = await startEmulatorServer({ telegram: stage.telegram, port });
    const back = performance.now();
    while (stage.sentTo(id) < 2 && performance.now() - back < 60_000) await delay(20);
    const took = performance.now() - back;
    await server.close();
    note(task, {
      what: `Bot API unreachable for ${seconds(OUTAGE_MS)}, polling`,
      measured: `answers ${seconds(took)} after`,
      goal: "≤ 5 s",
      isMet: took <= 5000,
    });
  });
});
