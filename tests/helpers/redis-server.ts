import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

export type RedisServer = {
  url: string;
  port: number;
  pid: number;
  kill(signal: NodeJS.Signals): void;
  stop(): Promise<void>;
};

/** Whether tests against a real Redis run; says so loudly when they don't. */
export const hasRedis = isInstalled();

function isInstalled(): boolean {
  if (spawnSync("redis-server", ["--version"]).status === 0) return true;
  const message = "redis-server is not installed: the tests against a real Redis are SKIPPED";
  if (process.env["REQUIRE_REDIS"]) throw new Error(message);
  process.stderr.write(`\n${message}\n`);
  return false;
}

/** A real Redis on a free port, with nothing on disk. */
export async function startRedis(options: readonly string[] = [], at?: number): Promise<RedisServer> {
  const port = at ?? (await freePort());
  const child = spawn(
    "redis-server",
    ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", ...options],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  const exited = new Promise<void>((done) => child.once("exit", () => done()));
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  for (let waited = 0; !output.includes("Ready to accept connections"); waited += 20) {
    if (waited > 10_000 || child.exitCode !== null) throw new Error(`redis-server did not start:\n${output}`);
    await delay(20);
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    pid: child.pid ?? 0,
    kill: (signal) => void child.kill(signal),
    async stop() {
      child.kill("SIGKILL");
      await exited;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}
