import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openStage, type Stage, type WebhookProcess } from "../helpers/bot-processes.ts";
import { deliver } from "../helpers/deliver.ts";
import { hasRedis, type RedisServer, startRedis } from "../helpers/redis-server.ts";
import { aMessage, aTap } from "../transport/an-update.ts";

describe.skipIf(!hasRedis)("two replicas behind one Redis", () => {
  let redis: RedisServer;
  let stage: Stage;
  let replicas: [WebhookProcess, WebhookProcess];

  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  beforeEach(async () => {
    stage = await openStage();
    const env = { STORAGE_URL: redis.url };
    replicas = await Promise.all([stage.hook(env), stage.hook(env)]);
  });
  afterEach(async () => {
    for (const { output } of replicas) expect(output()).not.toContain("must-never-be-printed");
    await stage.close();
  });

  /** To one of the two at first, and then to each in turn, as a balancer does. */
  const deliverTo = (index: number, update: object) =>
    deliver((attempt) => replicas[(index + attempt) % 2 === 0 ? 0 : 1].url, update);

  /** Whether a language that was chosen at one replica is known to the other. */
  async function remembers(from: number): Promise<boolean> {
    stage.person(from);
    await deliverTo(0, aTap({ from, data: "language:en" }));
    await deliverTo(1, aMessage({ from, text: "/help" }));
    return stage.telegram.chat(from).at(-1)?.text.includes("What the bot can do") ?? false;
  }

  it("answer each update once, however often and wherever it is delivered", async () => {
    const updates = Array.from({ length: 100 }, (_, index) =>
      aMessage({ from: 5000 + index, text: "/start" }),
    );
    for (const { message } of updates) stage.person(message.chat.id);
    await Promise.all(
      updates.flatMap((update, index) => [0, 1, 2].map((copy) => deliverTo(index + copy, update))),
    );
    expect(updates.map(({ message }) => stage.sentTo(message.chat.id))).toEqual(updates.map(() => 1));
  });

  it("know the language that was chosen at the other one", async () => {
    expect(await remembers(6001)).toBe(true);
  });

  it("go on while Redis is frozen, and together again after", async () => {
    redis.kill("SIGSTOP");
    try {
      for (let index = 0; index < 6; index++) {
        stage.person(7000 + index);
        await deliverTo(index, aMessage({ from: 7000 + index, text: "/start" }));
        expect(stage.sentTo(7000 + index)).toBe(1);
      }
    } finally {
      redis.kill("SIGCONT");
    }
    for (const { prints } of replicas) await prints(/Redis is away[^]*Redis answers/);
    expect(await remembers(7100)).toBe(true);
  });

  it("are ready until they are told to stop, and exit in order", async () => {
    const [first] = replicas;
    expect((await fetch(`${first.ops}/readyz`)).status).toBe(200);
    expect(await (await fetch(`${first.ops}/metrics`)).text()).toContain("bot_redis_up 1");
    first.kill("SIGTERM");
    expect(await first.exited).toEqual({ code: 0, signal: null });
  });
});
