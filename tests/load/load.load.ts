import { readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, describe, it } from "vitest";
import { voteData } from "../../src/bot/callback-data.ts";
import { openStage, type Stage } from "../helpers/bot-processes.ts";
import { deliver, inParallel } from "../helpers/deliver.ts";
import { median, ms, note, percentile, seconds } from "../helpers/figures.ts";
import { type RedisServer, startRedis } from "../helpers/redis-server.ts";
import { aMessage, aTap } from "../transport/an-update.ts";

const MINUTE = 60_000;
/** Both can be shortened for a quick look; the goals hold for the usual lengths. */
const STEADY_MS = Number(process.env["STEADY_SECONDS"] ?? 60) * 1000;
const SOAK_MS = Number(process.env["SOAK_MINUTES"] ?? 10) * MINUTE;

let redis: RedisServer;
let stage: Stage;
// A Redis for each test: another's updates, numbered alike, would count as done already.
beforeEach(async () => {
  redis = await startRedis();
  stage = await openStage();
});
afterEach(async () => {
  await stage.close();
  await redis.stop();
});

const residentMb = (pid: number) =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1000;

const TEXTS = [
  "/start",
  "не пришёл возврат",
  "/order",
  "потерял карту",
  "звонят и просят код",
  "где мой билет",
];
const SCREENS = ["menu", "order", "order-return", "bank", "travel", "fraud", "person"];

/** People who have a screen of the bot in front of them. */
async function gather(count: number): Promise<number[]> {
  const { telegram } = stage;
  const people = Array.from({ length: count }, (_, index) => 10_000 + index);
  for (const id of people) telegram.sendText(id, stage.person(id), "/start");
  while (telegram.pendingUpdates > 0) await delay(50);
  return people;
}

/** Six of ten tap, the others write, at a steady pace; answers how long each waited for the answer. */
async function flow(
  people: readonly number[],
  { perSecond, lengthMs }: { perSecond: number; lengthMs: number },
) {
  const { telegram } = stage;
  const times: number[] = [];
  const waiting = new Map<number, number>();
  const stopListening = telegram.on((event) => {
    const since = event.type === "message" && event.message.from.isBot && waiting.get(event.chatId);
    if (!since) return;
    times.push(performance.now() - since);
    waiting.delete((event as { chatId: number }).chatId);
  });
  let unanswered = 0;
  const taps: Promise<void>[] = [];
  const started = performance.now();
  const total = Math.round((perSecond * lengthMs) / 1000);
  for (let sent = 0; sent < total; ) {
    const due = Math.min(total, Math.floor(((performance.now() - started) / 1000) * perSecond) + 1);
    for (; sent < due; sent++) {
      const id = people[(sent * 7919) % people.length] ?? 0;
      const screen = sent % 10 < 6 ? telegram.chat(id).findLast(({ from }) => from.isBot) : undefined;
      const at = performance.now();
      if (!screen) {
        waiting.set(id, at);
        telegram.sendText(id, id, TEXTS[sent % TEXTS.length] ?? "/start");
        continue;
      }
      taps.push(
        telegram.tap(id, id, screen.id, SCREENS[sent % SCREENS.length] ?? "menu").then((answer) => {
          if (answer === "timeout") unanswered++;
          else times.push(performance.now() - at);
        }),
      );
    }
    await delay(5);
  }
  await Promise.all(taps);
  for (const end = performance.now() + 20_000; telegram.pendingUpdates > 0 && performance.now() < end; )
    await delay(20);
  stopListening();
  return { times, unanswered: unanswered + waiting.size, lengthMs: performance.now() - started };
}

/** Calls that Telegram refuses and that are nobody's tap come late. */
const refusals = () =>
  stage.telegram.refused.filter(({ description }) => !/query is too old/.test(description)).length;

describe("load", () => {
  it("steady mixed traffic of 5,000 chats at one process", async ({ task }) => {
    await stage.hook({ STORAGE_URL: redis.url }, { isDelivered: true });
    const people = await gather(5000);
    const { times, unanswered, lengthMs } = await flow(people, { perSecond: 300, lengthMs: STEADY_MS });
    const rate = times.length / (lengthMs / 1000);
    const p99 = percentile(times, 0.99);
    const errors = unanswered + refusals();
    note(task, {
      what: `steady traffic, 5,000 chats, ${seconds(STEADY_MS)}`,
      measured: `${Math.round(rate)}/s, ${errors} errors, p50 ${ms(median(times))}, p99 ${ms(p99)}`,
      goal: "300/s, 0 errors, p99 ≤ 1 s",
      isMet: rate > 285 && errors === 0 && p99 <= 1000,
    });
  });

  it("backlog of 10,000 updates", async ({ task }) => {
    const chats = Array.from({ length: 5000 }, (_, index) => stage.person(10_000 + index));
    for (const chat of [...chats, ...chats]) stage.telegram.sendText(chat, chat, "/start");
    const bot = await stage.poll();
    const started = performance.now();
    while (stage.telegram.pendingUpdates > 0 && performance.now() - started < 2 * MINUTE) await delay(100);
    const took = performance.now() - started;
    const lost = chats.reduce((sum, chat) => sum + Math.max(0, 2 - stage.sentTo(chat)), 0);
    const doubled = chats.reduce((sum, chat) => sum + Math.max(0, stage.sentTo(chat) - 2), 0);
    bot.kill("SIGTERM");
    await bot.exited;
    note(task, {
      what: "backlog of 10,000 updates, long polling",
      measured: `${seconds(took)}, ${lost} lost, ${doubled} doubled`,
      goal: "≤ 30 s, none lost",
      isMet: took <= 30_000 && lost === 0 && doubled === 0,
    });
  });

  it("5,000 updates delivered three times at once to two replicas", async ({ task }) => {
    const env = { STORAGE_URL: redis.url };
    const replicas = await Promise.all([stage.hook(env), stage.hook(env)]);
    const updates = Array.from({ length: 5000 }, (_, index) => {
      stage.person(20_000 + index);
      return aMessage({ from: 20_000 + index, text: "/start" });
    });
    const urlOf = (index: number) => replicas[index % 2]?.url ?? "";
    await inParallel(
      200,
      updates.map(
        (update, index) => () =>
          Promise.all([0, 1, 2].map((copy) => deliver((attempt) => urlOf(index + copy + attempt), update))),
      ),
    );
    const effects = updates.map(({ message }) => stage.sentTo(message.chat.id));
    const done = effects.filter((count) => count > 0).length;
    const doubled = effects.filter((count) => count > 1).length;
    note(task, {
      what: "5,000 updates × 3 at once, two replicas",
      measured: `${done} effects, ${doubled} doubled`,
      goal: "5,000 effects, 0 doubled",
      isMet: done === 5000 && doubled === 0,
    });
  });

  it("bursts of five per person on two replicas", async ({ task }) => {
    const env = { STORAGE_URL: redis.url, ADMIN_IDS: "9" };
    const replicas = await Promise.all([stage.hook(env), stage.hook(env)]);
    const cards = ["order-late", "order-return", "order-refund", "travel-cancel", "bank-app"];
    const people = Array.from({ length: 400 }, (_, index) => 30_000 + index);
    // A vote reads and writes what is kept about its message and adds to a sum.
    const votes = people.flatMap((from) =>
      cards.map((card, index) => vote(from, stage.person(from), card, index)),
    );
    await inParallel(
      100,
      votes.map(
        (update, index) => () => deliver((attempt) => replicas[(index + attempt) % 2]?.url ?? "", update),
      ),
    );
    await delay(2500); // sums are saved every two seconds
    stage.person(9);
    await deliver(() => replicas[0]?.url ?? "", aMessage({ from: 9, text: "/stats" }));
    const text = stage.telegram.chat(9).at(-1)?.text ?? "";
    const kept = [...text.matchAll(/: (\d+) \/ 0$/gm)].reduce((sum, [, yes]) => sum + Number(yes), 0);
    note(task, {
      what: "bursts of five per person, two replicas",
      measured: `${kept} of 2,000 writes`,
      goal: "2,000 of 2,000",
      isMet: kept === 2000,
    });
  });

  it("starts", async ({ task }) => {
    const times: number[] = [];
    const sizes: number[] = [];
    for (let run = 0; run < 5; run++) {
      const started = performance.now();
      const bot = await stage.poll();
      times.push(performance.now() - started);
      sizes.push(residentMb(bot.pid));
      bot.kill("SIGTERM");
      await bot.exited;
    }
    const [time, size] = [median(times), median(sizes)];
    note(task, {
      what: "start to ready, all data checked, median of 5",
      measured: `${ms(time)}, ${Math.round(size)} MB`,
      goal: "≤ 1.5 s, ≤ 150 MB",
      isMet: time <= 1500 && size <= 150,
    });
  });

  it("soak", async ({ task }) => {
    const bot = await stage.hook({ STORAGE_URL: redis.url }, { isDelivered: true });
    const people = await gather(1000);
    await flow(people, { perSecond: 100, lengthMs: MINUTE });
    const before = residentMb(bot.pid);
    let [after, errors] = [before, 0];
    for (const end = performance.now() + SOAK_MS - MINUTE; performance.now() < end; ) {
      errors += (await flow(people, { perSecond: 100, lengthMs: 20_000 })).unanswered;
      after = residentMb(bot.pid);
    }
    const growth = (after / before - 1) * 100;
    note(task, {
      what: `soak, 100/s, ${seconds(SOAK_MS)}`,
      measured: `${Math.round(before)} → ${Math.round(after)} MB (${growth.toFixed(0)} %), ${errors} errors`,
      goal: "+10 % at most after the first minute",
      isMet: growth <= 10 && errors === 0,
    });
  });
});

/** A tap on "it helped" below a card, as Telegram sends it. */
function vote(from: number, chat: number, card: string, index: number) {
  const data = voteData(card, true);
  const update = aTap({ from, data });
  const message = {
    message_id: 1_000_000 + index,
    date: Math.floor(Date.now() / 1000),
    chat: { id: chat, type: "private", first_name: "P" },
    from: { id: 42, is_bot: true, first_name: "Stage", username: "stage_bot" },
    text: card,
    reply_markup: { inline_keyboard: [[{ text: "it helped", callback_data: data }]] },
  };
  return { ...update, callback_query: { ...update.callback_query, message } };
}
