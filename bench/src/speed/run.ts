import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Child } from "../ipc.ts";
import { percentile } from "../report/statistics.ts";
import type { Usage } from "../usage.ts";
import type { Contestant } from "./contestants.ts";
import type { BeginInput, PolledRun, PollInput, PushInput, RateInput, Run } from "./far-side/main.ts";
import type { Material, Traffic } from "./far-side/updates.ts";
import { RedisServer } from "./redis-server.ts";

/** Nobody's token, of the right shape. */
const TOKEN = "100000001:bench-token-of-nobody-0000000000000";
const SECRET = "bench-secret-0123456789abcdef0123456789";

/** How long the parts of a round take, in ms, and how many updates they have. */
export type Settings = {
  warmMs: number;
  loadMs: number;
  rateUpdates: number;
  memoryUpdates: number;
  /** Folder for CPU profiles of the contestants; null for none. */
  profiles: string | null;
};

/** What one run of one contestant shows. Times in ms, CPU in µs an update, rates in updates a second, memory in bytes. */
export type Figures = Partial<{
  webhookPerSecond: number;
  webhookCpu: number;
  tapCpu: number;
  textCpu: number;
  p50: number;
  p99: number;
  webhookColdStart: number;
  memory: number;
  pollingPerSecond: number;
  pollingCpu: number;
  slowPollingPerSecond: number;
  pollingColdStart: number;
  /** CPU of the Redis server, µs an update. */
  redisCpu: number;
  /** Answers that overtook or overlapped another one of the same person. */
  outOfOrder: number;
}>;

const RATE = 200;
/** A Bot API across the country answers in this time. */
const SLOW_API_MS = 30;
const BURST = 5;

/** The far side, and the contestants that run against it one at a time. */
export class Arena {
  readonly #farSide: Child;
  readonly #folder: string;
  readonly #material: Material;
  readonly #port: number;
  readonly #redis: RedisServer | null;

  private constructor(
    farSide: Child,
    folder: string,
    material: Material,
    port: number,
    redis: RedisServer | null,
  ) {
    this.#farSide = farSide;
    this.#folder = folder;
    this.#material = material;
    this.#port = port;
    this.#redis = redis;
  }

  static async open(material: Material): Promise<Arena> {
    const folder = await mkdtemp(join(tmpdir(), "bench-"));
    const file = fileURLToPath(new URL("far-side/main.js", import.meta.url));
    const farSide = new Child(file, { logFile: join(folder, "far-side.log") });
    const redis = await RedisServer.start(await freePort(), folder);
    if (!redis) process.stderr.write("No redis-server here: this bot with Redis is left out.\n");
    return new Arena(farSide, folder, material, await farSide.ask<number>("port"), redis);
  }

  async close(): Promise<void> {
    await this.#farSide.kill();
    await this.#redis?.stop();
    await rm(this.#folder, { recursive: true, force: true });
  }

  canRun({ usesRedis }: Contestant): boolean {
    return !usesRedis || this.#redis !== null;
  }

  async webhook(contestant: Contestant, settings: Settings, withMemory: boolean): Promise<Figures> {
    const { child, coldStart } = await this.#start(contestant, "webhook", settings);
    try {
      const push = (traffic: Traffic, ms: number, count?: number) =>
        this.#ask<Run, PushInput>("push", { traffic, ms, ...(count !== undefined && { count }) });
      const measured = async (traffic: Traffic) => {
        const before = await usageOf(child);
        const { updates, ms } = await push(traffic, settings.loadMs);
        const after = await usageOf(child);
        return { updates, perSecond: (updates / ms) * 1000, cpu: (after.cpuUs - before.cpuUs) / updates };
      };
      await push("mixed", settings.warmMs);
      const taps = await measured("tap");
      const texts = await measured("text");
      const redisBefore = contestant.usesRedis && (await this.#redis?.cpuUs());
      const mixed = await measured("mixed");
      const redisAfter = contestant.usesRedis && (await this.#redis?.cpuUs());
      const latencies = await this.#ask<number[], RateInput>("rate", {
        perSecond: RATE,
        count: settings.rateUpdates,
      });
      const figures: Figures = {
        webhookColdStart: coldStart,
        tapCpu: taps.cpu,
        textCpu: texts.cpu,
        webhookPerSecond: mixed.perSecond,
        webhookCpu: mixed.cpu,
        p50: percentile(latencies, 0.5),
        p99: percentile(latencies, 0.99),
        ...(redisBefore !== undefined &&
          redisAfter !== undefined && { redisCpu: (redisAfter - redisBefore) / mixed.updates }),
      };
      if (!withMemory) return figures;
      await push("mixed", 100_000, settings.memoryUpdates);
      return { ...figures, memory: (await usageOf(child)).rss };
    } finally {
      await this.#stop(child, settings);
    }
  }

  async polling(contestant: Contestant, settings: Settings): Promise<Figures> {
    const { child, coldStart } = await this.#start(contestant, "polling", settings);
    try {
      const poll = (ms: number, delayMs: number, burst = 1) =>
        this.#ask<PolledRun, PollInput>("poll", { traffic: "mixed", ms, delayMs, burst });
      await poll(settings.warmMs, 0);
      const before = await usageOf(child);
      const fast = await poll(settings.loadMs, 0);
      const after = await usageOf(child);
      const slow = await poll(settings.loadMs * 2, SLOW_API_MS);
      const bursts = await poll(settings.loadMs / 2, SLOW_API_MS, BURST);
      return {
        pollingColdStart: coldStart,
        pollingPerSecond: (fast.updates / fast.ms) * 1000,
        pollingCpu: (after.cpuUs - before.cpuUs) / fast.updates,
        slowPollingPerSecond: (slow.updates / slow.ms) * 1000,
        outOfOrder: bursts.overlaps,
      };
    } finally {
      await this.#stop(child, settings);
    }
  }

  async #start({ name, file, usesRedis }: Contestant, mode: "webhook" | "polling", { profiles }: Settings) {
    const webhookPort = mode === "webhook" ? await freePort() : null;
    await this.#ask<void, BeginInput>("begin", { material: this.#material, webhookPort });
    const started = Date.now();
    const child = new Child(file, {
      preload: [new URL("../usage.js", import.meta.url).href],
      logFile: join(this.#folder, `${name}-${mode}.log`),
      ...(profiles !== null && {
        execArgv: ["--cpu-prof", `--cpu-prof-dir=${profiles}`, `--cpu-prof-name=${name}-${mode}.cpuprofile`],
      }),
      env: {
        BOT_TOKEN: TOKEN,
        BOT_MODE: mode,
        BOT_API_ROOT: `http://127.0.0.1:${this.#port}`,
        OPS_PORT: String(await freePort()),
        STORAGE_URL:
          usesRedis && this.#redis
            ? this.#redis.freshUrl()
            : `file:${await mkdtemp(join(this.#folder, "storage-"))}`,
        ...(webhookPort !== null && {
          WEBHOOK_URL: "https://bench.example/hook",
          WEBHOOK_SECRET: SECRET,
          WEBHOOK_PORT: String(webhookPort),
        }),
      },
    });
    try {
      const ended = child.exited.then((code) => Promise.reject(new Error(`it ended by itself (${code})`)));
      return { child, coldStart: (await Promise.race([this.#ask<number>("firstAnswer"), ended])) - started };
    } catch (error) {
      await this.#stop(child, { profiles: null });
      throw error;
    }
  }

  async #stop(child: Child, { profiles }: Pick<Settings, "profiles">): Promise<void> {
    await (profiles === null ? child.kill() : child.terminate(10_000));
    await this.#ask("end");
  }

  #ask<T, I = undefined>(command: string, input?: I): Promise<T> {
    return this.#farSide.ask<T>(command, input);
  }
}

function usageOf(child: Child): Promise<Usage> {
  return child.ask<Usage>("usage");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
