import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Redis } from "ioredis";
import { afterAll, afterEach, beforeAll, beforeEach, describe, it } from "vitest";
import { openStage, type Stage, TOKEN, type WebhookProcess } from "../helpers/bot-processes.ts";
import { post, WEBHOOK_SECRET } from "../helpers/deliver.ts";
import { note } from "../helpers/figures.ts";
import { type RedisServer, startRedis } from "../helpers/redis-server.ts";
import { temporaryFolder } from "../helpers/start-process.ts";
import { aMessage, aTap } from "../transport/an-update.ts";

/** What must be found nowhere, in every spelling in which it goes through the bot. */
const CANARIES = {
  token: ["must-never-be-printed", TOKEN],
  secret: [WEBHOOK_SECRET],
  name: ["Канарейкина", "kanareikina_user"],
  text: ["синяя канарейка", "blue canary"],
  phone: ["9165550199", "916 555-01-99", "916 555 01 99"],
  link: ["canary-shop.example", "canary-shop"],
  card: ["4111111111111111", "4111 1111"],
};
const ALL = Object.values(CANARIES).flat();

const found = (text: string) => ALL.filter((canary) => text.toLowerCase().includes(canary.toLowerCase()));

let redis: RedisServer;
let stage: Stage;
let folder: ReturnType<typeof temporaryFolder>;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.stop());
beforeEach(async () => {
  stage = await openStage();
  folder = temporaryFolder();
});
afterEach(async () => {
  await stage.close();
  folder.remove();
});

const WORDS = [
  "/start",
  "/start синяя канарейка",
  "/privacy",
  "синяя канарейка не пришла",
  "моя синяя канарейка и заказ деньги возврат",
  "посылка",
  "blue canary: звонят с +7 916 555-01-99 и просят код",
  "это https://canary-shop.example/ozon настоящий?",
  "моя карта 4111 1111 1111 1111 и код из смс 123456",
  "поддержка игнорит третью неделю, синяя канарейка",
  "/complaint",
  "/cancel",
  "/stats",
  "/forget",
];

function person(id: number) {
  return { id, is_bot: false, first_name: "Канарейкина", username: "kanareikina_user", language_code: "ru" };
}

/** Sends everything that a person can send, with their name on it. */
async function everything(bot: WebhookProcess, from: number): Promise<void> {
  stage.person(from);
  const user = person(from);
  const send = (update: object) => post(bot.url, JSON.stringify(update));
  for (const text of WORDS) {
    const update = aMessage({ from, text });
    await send({ ...update, message: { ...update.message, from: user, chat: { ...user, type: "private" } } });
    for (const data of ["complaint", "ask:other", "ask:keep", "language:ru", "blue canary", "order-return"]) {
      const tap = aTap({ from, data });
      const reply_to_message = { ...update.message, from: user };
      const message = {
        ...update.message,
        from: { id: 42, is_bot: true, first_name: "B" },
        reply_to_message,
      };
      await send({ ...tap, callback_query: { ...tap.callback_query, from: user, message } });
    }
  }
  const { update_id, message } = aMessage({ from });
  await send({
    update_id,
    message: { ...message, from: user, contact: { phone_number: "+79165550199", first_name: "Канарейкина" } },
  });
  const late = aMessage({ from, text: "синяя канарейка", date: Math.floor(Date.now() / 1000) - 1200 });
  await send({ ...late, message: { ...late.message, from: user } });
  await send({ update_id: update_id + 500_000, message: "blue canary" });
}

/** The same while calls fail in every way. */
async function withFaults(bot: WebhookProcess, from: number): Promise<void> {
  for (const kind of ["429", "500", "reset", "garbage", "half", "401"] as const) {
    stage.telegram.faults.add({ kind, times: 40, retryAfter: 0 });
    await everything(bot, from);
    stage.telegram.faults.clear();
  }
}

function filesOf(path: string): string {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      (entry) =>
        readFileSync(join(entry.parentPath, entry.name), "latin1") +
        readFileSync(join(entry.parentPath, entry.name), "utf8"),
    )
    .join();
}

describe("planted names, texts, phones, links and the token", () => {
  it("are in no log, metric or file", async ({ task }) => {
    const storage = join(folder.path, "storage");
    const bot = await stage.hook({ STORAGE_URL: `file:${storage}`, LOG_LEVEL: "trace", ADMIN_IDS: "90001" });
    await everything(bot, 90_001);
    await withFaults(bot, 90_002);
    const metrics = await (await fetch(`${bot.ops}/metrics`)).text();
    await delay(3000);
    const places = { logs: bot.output(), metrics, files: filesOf(storage) };
    bot.kill("SIGTERM");
    await bot.exited;
    places.logs = bot.output();
    places.files += filesOf(storage);
    const hits = Object.entries(places).flatMap(([place, text]) =>
      found(text).map((canary) => `${canary} in ${place}`),
    );
    note(task, {
      what: "planted strings in logs, metrics, files",
      measured: hits.length === 0 ? "0" : hits.join("; "),
      goal: "0",
      isMet: hits.length === 0 && places.logs.length > 1000 && places.files.length > 1000,
    });
  });

  it("are in Redis, if at all, only under keys with a time to live", async ({ task }) => {
    const bot = await stage.hook({ STORAGE_URL: redis.url, LOG_LEVEL: "trace" });
    await everything(bot, 90_003);
    await withFaults(bot, 90_004);
    redis.kill("SIGSTOP");
    await everything(bot, 90_005);
    redis.kill("SIGCONT");
    await delay(1000);
    await everything(bot, 90_006);
    await delay(3000);
    const client = new Redis(redis.url);
    const keys = await client.keys("*");
    const lasting: string[] = [];
    const shown: string[] = [];
    for (const key of keys) {
      const [ttl, value] = [await client.pttl(key), await client.get(key)];
      if (ttl === -1) lasting.push(key);
      if (found(key + String(value)).length > 0) shown.push(key);
    }
    client.disconnect();
    const inLogs = found(bot.output());
    note(task, {
      what: "planted strings in Redis",
      measured: `${keys.length} keys, ${lasting.length} without a time to live, ${shown.length} readable; in logs ${inLogs.length}`,
      goal: "only under keys with a time to live; 0 in logs",
      isMet: keys.length > 10 && lasting.length === 0 && shown.length === 0 && inLogs.length === 0,
    });
  });
});
