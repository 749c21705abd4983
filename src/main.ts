import "dotenv/config";
import { type BotProcess, startBot } from "./bot-process.ts";
import { type Config, ConfigError, readConfig } from "./config.ts";
import { openContent } from "./content-source.ts";
import { HOME_TIME_ZONE } from "./guide/card.ts";
import { civilDate } from "./guide/hours.ts";
import { formatProblem } from "./guide/problem.ts";
import { startLocalChat } from "./local-chat.ts";
import { createLog } from "./log.ts";
import { openClassifier } from "./open-classifier.ts";
import { PACKAGE_ROOT } from "./paths.ts";
import { openStorage } from "./storage/open.ts";
import { FatalError } from "./transport/transport.ts";

const SWEEP_MS = 60 * 60 * 1000;
const EXIT_MS = 10_000;

async function main(): Promise<void> {
  const config = readConfig(process.env, PACKAGE_ROOT);
  const token = config.BOT_MODE === "local" ? "" : config.BOT_TOKEN;
  const log = createLog(config.LOG_LEVEL, [token]);

  const folders = { dataDir: config.DATA_DIR, localesDir: config.LOCALES_DIR };
  const source = await openContent(folders, () => civilDate(new Date(), HOME_TIME_ZONE));
  let classifier = await openClassifier(config.DATA_DIR);
  const storage = openStorage(config.STORAGE_URL, PACKAGE_ROOT);
  const deps = { content: source.current, classifier: () => classifier, storage, log, now: () => new Date() };
  const fail = (error: FatalError) => void exit(1, error.message);

  process.on("SIGHUP", () => void reload()); // before "answers on Telegram" invites one: unhandled, it ends the process
  const running = await start(config, deps, fail);
  const sweeping = setInterval(() => {
    storage.sweep().catch(() => log.warn("storage not swept"));
  }, SWEEP_MS);

  let isExiting = false;
  async function exit(code: number, message?: string): Promise<void> {
    if (isExiting) return;
    isExiting = true;
    if (message) tell(message);
    clearInterval(sweeping);
    // The drain has its own limit; this one is for everything that might hang.
    setTimeout(() => process.exit(1), EXIT_MS).unref();
    await running.stop();
    await storage.close();
    process.exit(code);
  }
  process.on("SIGTERM", () => void exit(0));
  process.on("SIGINT", () => void exit(0));

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

function start(
  config: Config,
  deps: Parameters<typeof startLocalChat>[0],
  onFatal: (error: FatalError) => void,
) {
  return config.BOT_MODE === "local"
    ? startLocalChat(deps, { host: config.LOCAL_HOST, port: config.LOCAL_PORT, tell, onFatal })
    : startOnTelegram(config, deps, onFatal);
}

async function startOnTelegram(
  config: Exclude<Config, { BOT_MODE: "local" }>,
  deps: Parameters<typeof startLocalChat>[0],
  onFatal: (error: FatalError) => void,
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

try {
  await main();
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof FatalError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
