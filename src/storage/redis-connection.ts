import { createHash } from "node:crypto";
import { Redis } from "ioredis";
import { RedisDownError } from "./redis-down-error.ts";

export type RedisConnectionOptions = {
  url: string;
  /** Called when Redis goes away or comes back. */
  onChange?: (isUp: boolean) => void;
};

/** A server-side script with its digest. */
export type RedisScript = { lua: string; sha: string };

export function redisScript(lua: string): RedisScript {
  return { lua, sha: createHash("sha1").update(lua).digest("hex") };
}

/**
 * Nobody waits longer than this for Redis, and after one such wait nobody waits at all until it answers again. Not shorter:
 * on a busy machine Redis may be late without being away, and to go on without it may mean to do something twice.
 */
const COMMAND_MS = 800;
const CLOSE_MS = 250;
const LAG_MS = 30;
const MAX_EXTENSIONS = 4;
const CONNECT_MS = 1000;
const RECONNECT_MS = 500;
/** A connection that answers nothing for so long is given up for a new one. */
const SILENCE_MS = 5000;
/** How long the start waits for the first connection. */
const START_MS = 1000;

/** A connection to Redis on which every call ends soon, whatever state Redis is in. */
export class RedisConnection {
  readonly #client: Redis;
  readonly #onChange: (isUp: boolean) => void;
  /** Set while Redis is connected but silent: ends the wait for its first answer. */
  #probing: NodeJS.Timeout | undefined;
  #wasUp = false;

  private constructor({ url, onChange = () => {} }: RedisConnectionOptions) {
    this.#onChange = onChange;
    this.#client = new Redis(url, {
      lazyConnect: true,
      protocol: 2,
      enableOfflineQueue: false,
      autoResendUnfulfilledCommands: false,
      maxRetriesPerRequest: 1,
      connectTimeout: CONNECT_MS,
      retryStrategy: () => RECONNECT_MS,
      reconnectOnError: (error) => error.message.startsWith("READONLY"),
    });
    this.#client.on("error", () => {}); // each call hears of its own failure
    this.#client.on("ready", () => this.#tell());
    this.#client.on("close", () => {
      this.#endProbe();
      this.#tell();
    });
  }

  /** Resolves when Redis answers, or without it after a second: it is tried again all the time. */
  static async open(options: RedisConnectionOptions): Promise<RedisConnection> {
    const connection = new RedisConnection(options);
    const connected = connection.#client.connect().catch(() => {});
    await Promise.race([connected, new Promise((done) => setTimeout(done, START_MS).unref())]);
    return connection;
  }

  get isUp(): boolean {
    return this.#client.status === "ready" && this.#probing === undefined;
  }

  /** @throws RedisDownError at once or after the time limit; whatever Redis answers as an error */
  async run<T>(command: (client: Redis) => Promise<T>): Promise<T> {
    if (!this.isUp) throw new RedisDownError("Redis is away");
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<never>((_, fail) => {
      const wait = (extensions: number) => {
        const due = performance.now() + COMMAND_MS;
        timer = setTimeout(() => {
          // A timer that comes late shows that we were busy: the answer may be there and not be read yet.
          if (performance.now() - due > LAG_MS && extensions > 0) return wait(extensions - 1);
          this.#probe();
          fail(new RedisDownError("Redis does not answer"));
        }, COMMAND_MS);
      };
      wait(MAX_EXTENSIONS);
    });
    try {
      return await Promise.race([command(this.#client), limit]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Runs a script that Redis knows, or teaches it first. */
  runScript({ lua, sha }: RedisScript, keys: readonly string[], values: readonly (string | number)[]) {
    return this.run(async (client) => {
      try {
        return await client.evalsha(sha, keys.length, ...keys, ...values);
      } catch (error) {
        if (!(error instanceof Error && error.message.startsWith("NOSCRIPT"))) throw error;
        return client.eval(lua, keys.length, ...keys, ...values);
      }
    });
  }

  async close(): Promise<void> {
    this.#endProbe();
    const quit = this.#client.quit().catch(() => {});
    await Promise.race([quit, new Promise((done) => setTimeout(done, CLOSE_MS))]);
    this.#client.disconnect();
  }

  /** Waits for one answer of a silent Redis; everybody else goes on without it meanwhile. */
  #probe(): void {
    if (this.#probing !== undefined) return;
    this.#probing = setTimeout(() => this.#client.disconnect(true), SILENCE_MS);
    this.#tell();
    this.#client.ping().then(
      () => {
        this.#endProbe();
        this.#tell();
      },
      () => this.#endProbe(),
    );
  }

  #endProbe(): void {
    clearTimeout(this.#probing);
    this.#probing = undefined;
  }

  #tell(): void {
    if (this.isUp === this.#wasUp) return;
    this.#wasUp = this.isUp;
    this.#onChange(this.isUp);
  }
}
