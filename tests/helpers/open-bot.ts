import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pino } from "pino";
import { type BotProcess, startBot } from "../../src/bot-process.ts";
import { type Classifier, createClassifier } from "../../src/classifier/classifier.ts";
import { decodeModel } from "../../src/classifier/model.ts";
import { type Content, loadContent } from "../../src/content.ts";
import { type EmulatorServer, startEmulatorServer } from "../../src/emulator/server.ts";
import { createTelegram, type Telegram } from "../../src/emulator/telegram.ts";
import { formatProblem } from "../../src/guide/problem.ts";
import { PACKAGE_ROOT } from "../../src/paths.ts";
import { createMemoryStorage } from "../../src/storage/memory.ts";
import type { Storage } from "../../src/storage/storage.ts";
import { ASIDE } from "../../src/transport/polling.ts";

export const BOT_USERNAME = "test_guide_bot";
const TOKEN = "42:test-token-of-the-pretended-telegram-0000";
/** A Tuesday noon in Moscow: the day after the facts were checked. */
export const NOW = new Date("2026-11-24T09:00:00Z");

let content: Promise<Content> | undefined;
let classifier: Classifier | undefined;

/** The project's own data and words, loaded once a test file. */
export function realContent(): Promise<Content> {
  content ??= load();
  return content;
}

async function load(): Promise<Content> {
  const dataDir = process.env["DATA_DIR"] ?? join(PACKAGE_ROOT, "data");
  const localesDir = process.env["LOCALES_DIR"] ?? join(PACKAGE_ROOT, "locales");
  const loaded = await loadContent(dataDir, localesDir, NOW.toISOString().slice(0, 10));
  if (!loaded.content) throw new Error(loaded.problems.map(formatProblem).join("\n"));
  return loaded.content;
}

export function realClassifier(): Classifier {
  classifier ??= createClassifier(decodeModel(readFileSync(join(PACKAGE_ROOT, "data/classifier/model.bin"))));
  return classifier;
}

export type OpenBot = {
  telegram: Telegram;
  server: EmulatorServer;
  bot: BotProcess;
  storage: Storage;
  /** Everything logged, one JSON line each. */
  logged: string[];
  /** Resolves when the bot has worked off every update that it was sent. */
  settled(): Promise<void>;
  close(): Promise<void>;
};

/** The real bot, over real HTTP, on a pretended Telegram. */
export async function openBot(
  options: {
    storage?: Storage;
    /** One that another bot was on before: this one is its next run. */
    telegram?: Telegram;
    now?: () => Date;
    content?: () => Content;
    classifier?: Classifier;
    adminIds?: ReadonlySet<number>;
    hasInlineMode?: boolean;
  } = {},
): Promise<OpenBot> {
  const usual = await realContent();
  const { storage = createMemoryStorage(), now = () => NOW } = options;
  const logged: string[] = [];
  const telegram =
    options.telegram ??
    createTelegram({
      token: TOKEN,
      botUsername: BOT_USERNAME,
      botName: "Test",
      hasInlineMode: options.hasInlineMode ?? true,
    });
  const server = await startEmulatorServer({ telegram, port: 0 });
  const bot = await startBot({
    token: TOKEN,
    apiRoot: server.url,
    content: options.content ?? (() => usual),
    classifier: () => options.classifier ?? realClassifier(),
    storage,
    now,
    ...(options.adminIds && { adminIds: options.adminIds }),
    log: pino({ level: "info" }, { write: (line: string) => void logged.push(line) }),
    onFatal: (error) => {
      throw error;
    },
  });
  return {
    telegram,
    server,
    bot,
    storage,
    logged,
    async settled() {
      const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
      while (telegram.pendingUpdates > 0) await pause();
      // On a slow machine what takes over a second was set aside, and is confirmed before it is done.
      while ((await storage.list(ASIDE).catch(() => [])).length > 0) await pause();
    },
    async close() {
      await bot.stop();
      await server.close();
    },
  };
}
