import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, describe, it } from "vitest";
import { openStage, type Stage, type WebhookProcess } from "../helpers/bot-processes.ts";
import { post } from "../helpers/deliver.ts";
import { ms, note, seconds } from "../helpers/figures.ts";
import { type RedisServer, startRedis } from "../helpers/redis-server.ts";
import { aMessage, aTap } from "../transport/an-update.ts";

const TROUBLE_MS = 6000;

let redis: RedisServer;
let stage: Stage;
let bot: WebhookProcess;
let lastPerson = 60_000;
beforeEach(async () => {
  redis = await startRedis();
  stage = await openStage();
  bot = await stage.hook({ STORAGE_URL: redis.url });
  await asks("/start");
});
afterEach(async () => {
  await stage.close();
  await redis.stop();
});

/** A new person writes; answers how long the bot's answer took, -1 without one. */
async function asks(text: string): Promise<number> {
  const id = ++lastPerson;
  stage.person(id);
  const { status, ms: time } = await post(bot.url, JSON.stringify(aMessage({ from: id, text })));
  return status === 200 && stage.sentTo(id) === 1 ? time : -1;
}

/** Whether a language that was chosen is known to the next update. */
async function remembers(): Promise<boolean> {
  const id = ++lastPerson;
  stage.person(id);
  await post(bot.url, JSON.stringify(aTap({ from: id, data: "language:en" })));
  await post(bot.url, JSON.stringify(aMessage({ from: id, text: "/help" })));
  return stage.telegram.chat(id).at(-1)?.text.includes("What the bot can do") ?? false;
}

const TEXTS = ["/start", "не пришёл возврат", "мошенник просит код из смс", "/fraud"];

describe("Redis", () => {
  it.each<[string, () => Promise<void>, () => Promise<void>]>([
    ["frozen", async () => redis.kill("SIGSTOP"), async () => redis.kill("SIGCONT")],
    [
      "down, restarted",
      () => redis.stop(),
      async () => {
        redis = await startRedis([], redis.port);
      },
    ],
    ["wiped again and again", async () => wipe(), async () => wipe()],
    [
      "full",
      async () => command("CONFIG", "SET", "maxmemory", "1"),
      async () => command("CONFIG", "SET", "maxmemory", "0"),
    ],
  ])("%s", async (what, begin, end) => {
    await trouble(what, begin, end);
  });

  async function trouble(what: string, begin: () => Promise<void>, end: () => Promise<void>): Promise<void> {
    await begin();
    const times: number[] = [];
    for (const until = performance.now() + TROUBLE_MS; performance.now() < until; ) {
      times.push(await asks(TEXTS[times.length % TEXTS.length] ?? "/start"));
      await delay(20);
    }
    await end();
    const ended = performance.now();
    while (!(await remembers())) {
      if (performance.now() - ended > 20_000) break;
      await delay(100);
    }
    results.push({
      what,
      unanswered: times.filter((time) => time < 0).length,
      slowest: Math.max(...times),
      back: performance.now() - ended,
    });
  }

  const results: { what: string; unanswered: number; slowest: number; back: number }[] = [];
  it("in all", ({ task }) => {
    for (const { what, unanswered, slowest, back } of results) {
      note(task, {
        what: `Redis ${what}`,
        measured: `${unanswered} unanswered, slowest ${ms(slowest)}, normal after ${seconds(back)}`,
        goal: "0, ≤ 1.5 s, ≤ 5 s",
        isMet: unanswered === 0 && slowest <= 1500 && back <= 5000,
      });
    }
  });

  async function wipe(): Promise<void> {
    await command("FLUSHALL");
    await command("SCRIPT", "FLUSH");
  }

  async function command(...words: string[]): Promise<void> {
    const { Redis } = await import("ioredis");
    const client = new Redis(redis.url);
    const [name = "", ...rest] = words;
    await client.call(name, ...rest);
    client.disconnect();
  }
});
