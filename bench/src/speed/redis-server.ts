import { type ChildProcess, spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

const TICK_US = 10_000;
const START_MS = 5000;
const DATABASES = 16;

/** A Redis of the benchmark's own, on loopback, that keeps nothing. */
export class RedisServer {
  readonly #process: ChildProcess;
  readonly #address: string;
  #used = 0;

  private constructor(process: ChildProcess, address: string) {
    this.#process = process;
    this.#address = address;
  }

  /** Of a database that nobody has used yet: updates that one contestant has done are news to the next. */
  freshUrl(): string {
    if (this.#used >= DATABASES) throw new Error("more rounds than Redis has databases");
    return `${this.#address}/${this.#used++}`;
  }

  /** Null where there is no `redis-server`. @throws Error when it does not answer */
  static async start(port: number, folder: string): Promise<RedisServer | null> {
    const settings = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder];
    const child = spawn("redis-server", settings, { stdio: "ignore" });
    const isThere = await new Promise<boolean>((resolve) => {
      child.once("spawn", () => resolve(true));
      child.once("error", () => resolve(false));
    });
    if (!isThere) return null;
    process.once("exit", () => child.kill("SIGKILL"));
    for (let waited = 0; waited < START_MS; waited += 50) {
      if (await answers(port)) return new RedisServer(child, `redis://127.0.0.1:${port}`);
      await delay(50);
    }
    child.kill("SIGKILL");
    throw new Error("redis-server does not answer");
  }

  /** User and system time so far in microseconds; undefined where there is no /proc. */
  async cpuUs(): Promise<number | undefined> {
    const stat = await readFile(`/proc/${this.#process.pid}/stat`, "utf8").catch(() => undefined);
    if (stat === undefined) return undefined;
    const fields = stat.slice(stat.lastIndexOf(")")).split(" "); // from the second field on
    return (Number(fields[12]) + Number(fields[13])) * TICK_US;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    this.#process.kill("SIGKILL");
    await ended;
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const end = (isThere: boolean) => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
  });
}
