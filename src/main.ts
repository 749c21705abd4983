import { letHeapGrow } from "./heap.ts";
import "dotenv/config";
import { existsSync } from "node:fs";
import { describeError } from "./bot/errors.ts";
import { type BotProcess, type BotProcessOptions, startBot } from "./bot-process.ts";
import { type Config, ConfigError, readConfig, secretsOf, storageSecretOf } from "./config.ts";
import { openContent } from "./content-source.ts";
import { HOME_TIME_ZONE } from "./guide/card.ts";
import { civilDate } from "./guide/hours.ts";
import { formatProblem } from "./guide/problem.ts";
import { startLocalChat } from "./local-chat.ts";
import { createLog, type Logger } from "./log.ts";
import { openClassifier } from "./open-classifier.ts";
import { createMetrics, type Metrics } from "./ops/metrics.ts";
import { type OpsServerOptions, startOpsServer } from "./ops/server.ts";
import { PACKAGE_ROOT } from "./paths.ts";
import { openStorage, StorageError } from "./storage/open.ts";
import { FatalError } from "./transport/transport.ts";

const SWEEP_MS = 60 * 60 * 1000;
const EXIT_MS = 9500;
const ABANDON_MS = 1000;
const USUAL_OPS_PORT = 9464;

type Deps = Parameters<typeof startLocalChat>[0];

async function main(): Promise<void> {
  const config = readConfig(process.env, PACKAGE_ROOT, existsSync);
  const log = createLog(config.LOG_LEVEL, secretsOf(config));
  let running: BotProcess | undefined;
  let isExiting = false;
  const metrics = createMetrics();
  process.on("SIGTERM", () => void exit(0));
  process.on("SIGINT", () => void exit(0));
  process.on("uncaughtException", (error) => void fail(error));
  process.on("unhandledRejection", (error) => void fail(error));

  const folders = { dataDir: config.DATA_DIR, localesDir: config.LOCALES_DIR };
  const [source, first, state] = await Promise.all([
    openContent(folders, () => civilDate(new Date(), HOME_TIME_ZONE)),
    openClassifier(config.DATA_DIR),
    openState(config, log, metrics),
  ]);
  const { storage } = state;
  let classifier = first;
  process.on("SIGHUP", () => void reload()); // before "answers on Telegram" invites one: unhandled, it ends the process
  const deps = {
    content: source.current,
    classifier: () => classifier,
    ...state,
    log,
    metrics,
    adminIds: config.ADMIN_IDS,
    now: () => new Date(),
  };
  const ops = await openOps(config, log, { metrics, isReady: () => running !== undefined && !isExiting });
  running = await start(config, deps, (error) => void exit(1, error.message));
  letHeapGrow();
  const sweeping = setInterval(() => {
    storage.sweep().catch(() => log.warn("storage not swept"));
  }, SWEEP_MS);

  /** Finishes what there is. */
  async function exit(code: number, message?: string): Promise<void> {
    if (isExiting) return;
    isExiting = true;
    if (message) tell(message);
    if (!running) process.exit(code);
    clearInterval(sweeping);
    // The drain has its own limit; this one is for everything that might hang.
    setTimeout(() => process.exit(1), EXIT_MS).unref();
    await running.stop();
    await storage.close();
    await ops?.close();
    process.exit(code);
  }

  /** A mistake of ours that nobody caught: nothing can be relied on any more. Whoever watches us starts us again. */
  async function fail(mistake: unknown): Promise<void> {
    log.fatal({ error: describeError(mistake) }, "the process ends: a mistake that nobody caught");
    setTimeout(() => process.exit(1), ABANDON_MS).unref();
    try {
      await running?.abandon();
    } finally {
      process.exit(1);
    }
  }

  /** Takes changed facts, words and model, or keeps the old ones and says what is wrong with the new. */
  async function reload(): Promise<void> {
    const { isReplaced, problems } = await source.reload();
    for (const problem of problems) tell(formatProblem(problem));
    tell(
      isReplaced
        ? "New facts and words are in use."
        : "The old facts and words stay in use: mend the errors above.",
    );
    try {
      classifier = await openClassifier(config.DATA_DIR);
    } catch (error) {
      tell(
        error instanceof FatalError
          ? `${error.message} The old model stays in use.`
          : "The old model stays in use.",
      );
    }
    log.info({ isReplaced, problems: problems.length }, "reloaded");
  }
}

/** The store, and the gate that goes with it: shared with other processes where the store is. */
async function openState(
  config: Config,
  log: Logger,
  metrics: Metrics,
): Promise<Pick<Deps, "storage" | "gate">> {
  const { storage, redis } = await openStorage({
    ...storageSecretOf(config),
    url: config.STORAGE_URL,
    root: PACKAGE_ROOT,
    onRedisChange(isUp) {
      metrics.redis(isUp);
      if (isUp) log.info("Redis answers");
      else log.error("Redis is away: going on without");
    },
  });
  if (!redis) return { storage };
  const { RedisGate } = await import("./transport/redis-gate.ts");
  return { storage, gate: new RedisGate(redis.connection, redis.prefix) };
}

/** The port for whoever watches. Without it the bot works all the same, unless the port was asked for. */
async function openOps(config: Config, log: Logger, parts: Pick<OpsServerOptions, "metrics" | "isReady">) {
  const { OPS_HOST: host, OPS_PORT: port } = config;
  try {
    const server = await startOpsServer({ ...parts, host, port: port ?? USUAL_OPS_PORT });
    if (config.BOT_MODE !== "local") tell(`Health and metrics: ${server.url}`);
    return server;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "no reason given";
    if (port !== undefined) {
      throw new FatalError(`OPS_HOST, OPS_PORT: can't listen on ${host}:${port} (${code}). Choose others.`);
    }
    const level = config.BOT_MODE === "local" ? "debug" : "warn";
    log[level]({ port: USUAL_OPS_PORT, code }, "no health, readiness, metrics: set OPS_PORT");
    return undefined;
  }
}

function start(config: Config, deps: Deps, onFatal: BotProcessOptions["onFatal"]): Promise<BotProcess> {
  return config.BOT_MODE === "local"
    ? startLocalChat(deps, { host: config.LOCAL_HOST, port: config.LOCAL_PORT, tell, onFatal })
    : startOnTelegram(config, deps, onFatal);
}

async function startOnTelegram(
  config: Exclude<Config, { BOT_MODE: "local" }>,
  deps: Deps,
  onFatal: BotProcessOptions["onFatal"],
): Promise<BotProcess> {
  const running = await startBot({
    ...deps,
    token: config.BOT_TOKEN,
    apiRoot: config.BOT_API_ROOT,
    onFatal,
    ...(config.BOT_MODE === "webhook" && {
      webhook: {
        url: config.WEBHOOK_URL,
        secret: config.WEBHOOK_SECRET,
        host: config.WEBHOOK_HOST,
        port: config.WEBHOOK_PORT,
      },
    }),
  });
  tell(`@${running.username} answers on Telegram (${config.BOT_MODE}, process ${process.pid}).`);
  tell(`New facts or words: kill -HUP ${process.pid}. To stop: Ctrl+C.`);
  return running;
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}

function isExpected(error: unknown): error is Error {
  return error instanceof ConfigError || error instanceof FatalError || error instanceof StorageError;
}

function stopAtStart({ message }: Error): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

try {
  await main();
} catch (error) {
  if (isExpected(error)) stopAtStart(error);
  process.stderr.write(`The bot can't start: ${JSON.stringify(describeError(error))}\n`);
  process.exit(1);
}
