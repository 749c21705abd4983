import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type EmulatorServer, startEmulatorServer } from "../../src/emulator/server.ts";
import { createTelegram, type Telegram } from "../../src/emulator/telegram.ts";
import { PACKAGE_ROOT } from "../../src/paths.ts";
import { type RunningProcess, startProcess, temporaryFolder } from "../helpers/start-process.ts";

const TOKEN = "42:a-token-that-must-never-be-printed-0001";

let telegram: Telegram;
let server: EmulatorServer;
let folder: ReturnType<typeof temporaryFolder>;
const processes: RunningProcess[] = [];

beforeEach(async () => {
  folder = temporaryFolder();
  telegram = createTelegram({ token: TOKEN, botUsername: "process_bot", botName: "Process" });
  server = await startEmulatorServer({ telegram, port: 0 });
});

afterEach(async () => {
  for (const running of processes.splice(0)) {
    running.kill("SIGKILL");
    await running.exited;
    expect(running.output()).not.toContain("must-never-be-printed");
  }
  await server.close();
  folder.remove();
});

function startBot(env: Record<string, string> = {}): RunningProcess {
  const running = startProcess({
    BOT_TOKEN: TOKEN,
    BOT_API_ROOT: server.url,
    STORAGE_URL: `file:${join(folder.path, "storage")}`,
    ...env,
  });
  processes.push(running);
  return running;
}

function people(count: number, from = 1001): number[] {
  return Array.from({ length: count }, (_, index) => {
    const id = from + index;
    telegram.addUser({ id, firstName: `P${id}`, languageCode: "ru" });
    return telegram.openPrivateChat(id);
  });
}

const answersIn = (chat: number) => telegram.chat(chat).filter(({ from }) => from.isBot).length;

async function until(isTrue: () => boolean, limitMs = 15_000): Promise<void> {
  const end = Date.now() + limitMs;
  while (!isTrue()) {
    if (Date.now() > end) throw new Error("it did not come to that in time");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe("the bot's process", () => {
  it("finishes what it has and loses and doubles nothing when it is told to stop", async () => {
    const chats = people(60);
    const first = startBot();
    await first.prints(/answers on Telegram/);
    for (const chat of chats) telegram.sendText(chat, chat, "/start");
    await until(() => telegram.calls.some(({ method }) => method === "sendMessage"));
    const stopped = Date.now();
    first.kill("SIGTERM");
    expect(await first.exited).toEqual({ code: 0, signal: null });
    expect(Date.now() - stopped).toBeLessThan(10_000);

    const second = startBot();
    await second.prints(/answers on Telegram/);
    await until(() => telegram.pendingUpdates === 0);
    expect(chats.map(answersIn)).toEqual(chats.map(() => 1));
  });

  it("answers everybody after it was killed in the middle", async () => {
    const chats = people(60);
    const first = startBot();
    await first.prints(/answers on Telegram/);
    for (const chat of chats) telegram.sendText(chat, chat, "/start");
    await until(() => chats.some((chat) => answersIn(chat) > 0));
    first.kill("SIGKILL");
    await first.exited;

    const second = startBot();
    await second.prints(/answers on Telegram/);
    await until(() => telegram.pendingUpdates === 0);
    expect(chats.filter((chat) => answersIn(chat) === 0)).toEqual([]);
  });

  it("remembers a language over a restart", async () => {
    const [chat = 0] = people(1);
    const first = startBot();
    await first.prints(/answers on Telegram/);
    telegram.sendText(chat, chat, "/language");
    await until(() => answersIn(chat) === 1);
    const screen = telegram.chat(chat).at(-1)?.id ?? 0;
    await telegram.tap(chat, chat, screen, "language:en");
    await until(() => telegram.pendingUpdates === 0);
    first.kill("SIGKILL");
    await first.exited;

    const second = startBot();
    await second.prints(/answers on Telegram/);
    telegram.sendText(chat, chat, "/help");
    await until(() => answersIn(chat) === 2);
    expect(telegram.chat(chat).at(-1)?.text).toContain("What the bot can do");
  });

  it("refuses to share its embedded store with a second process", async () => {
    const first = startBot();
    await first.prints(/answers on Telegram/);
    const second = startBot();
    await second.prints(/STORAGE_URL: another process uses .+redis/);
    expect((await second.exited).code).toBe(1);
    expect(second.output().trim().split("\n")).toHaveLength(1);
  });

  it("waits for a Bot API that is not there yet", async () => {
    const { port } = server;
    await server.close();
    const running = startBot();
    await running.prints(/Bot API does not answer yet/);
    server = await startEmulatorServer({ telegram, port });
    await running.prints(/answers on Telegram/);
  });

  it("ends at once when it is told to while it waits for the Bot API", async () => {
    await server.close();
    const running = startBot();
    await running.prints(/Bot API does not answer yet/);
    running.kill("SIGTERM");
    expect(await running.exited).toEqual({ code: 0, signal: null });
    server = await startEmulatorServer({ telegram, port: 0 });
  });

  it.each([
    ["401", /BOT_TOKEN/],
    ["409", /Another process/],
  ] as const)("stops with one clear line when getUpdates answers %s", async (kind, line) => {
    telegram.faults.add({ method: "getUpdates", kind, times: 1 });
    const running = startBot();
    await running.prints(line);
    expect((await running.exited).code).toBe(1);
  });

  it("stops with one clear line when the token is wrong", async () => {
    const running = startBot({ BOT_TOKEN: "42:another-token-that-nobody-knows-000000" });
    await running.prints(/refuses BOT_TOKEN/);
    expect((await running.exited).code).toBe(1);
  });

  it("reports all wrong settings at once and starts nothing", async () => {
    const running = startBot({ LOG_LEVEL: "loud", BOT_API_ROOT: "ftp://x" });
    expect((await running.exited).code).toBe(1);
    expect(running.output()).toMatch(/LOG_LEVEL[^]*BOT_API_ROOT|BOT_API_ROOT[^]*LOG_LEVEL/);
    expect(running.output()).not.toMatch(/ at .*\.js:/);
  });

  it("takes a new topic on SIGHUP, and keeps the old data when the new is broken", async () => {
    const dataDir = join(folder.path, "data");
    const localesDir = join(folder.path, "locales");
    cpSync(process.env["DATA_DIR"] ?? join(PACKAGE_ROOT, "data"), dataDir, { recursive: true });
    cpSync(process.env["LOCALES_DIR"] ?? join(PACKAGE_ROOT, "locales"), localesDir, { recursive: true });
    const [chat = 0] = people(1);
    const running = startBot({ DATA_DIR: dataDir, LOCALES_DIR: localesDir });
    await running.prints(/answers on Telegram/);

    const topic = JSON.parse(readFileSync(join(dataDir, "topics/order-late.json"), "utf8")) as object;
    writeFileSync(join(dataDir, "topics/order-gift.json"), JSON.stringify({ ...topic, id: "order-gift" }));
    running.kill("SIGHUP");
    await running.prints(/old facts and words stay/);
    expect(running.output()).toMatch(/error: data\/sections\.json: order-gift: no menu leads to this topic/);

    for (const [locale, title] of [
      ["ru", "Подарок к заказу"],
      ["en", "A gift with the order"],
    ]) {
      const words = `order-gift = ${title}\n    .button = ${title}\n    .lead = ${title}.\n    .todo = .\n    .operator = ?\n    .next = ?\n`;
      writeFileSync(join(localesDir, `${locale}/guide/gift.ftl`), words);
    }
    const sections = JSON.parse(readFileSync(join(dataDir, "sections.json"), "utf8")) as {
      id: string;
      children: unknown[];
    }[];
    sections.find(({ id }) => id === "order")?.children.push("order-gift");
    writeFileSync(join(dataDir, "sections.json"), JSON.stringify(sections));
    running.kill("SIGHUP");
    await running.prints(/New facts and words are in use/);

    telegram.sendText(chat, chat, "Подарок к заказу");
    await until(() => answersIn(chat) === 1);
    expect(telegram.chat(chat).at(-1)?.text).toMatch(/^Подарок к заказу\n/);
  });
});

describe("a Bot API with faults", () => {
  it.each(["429", "500", "502", "reset", "garbage", "half"] as const)(
    "answers in the end when calls meet %s",
    async (kind) => {
      const chats = people(3);
      const running = startBot();
      await running.prints(/answers on Telegram/);
      telegram.faults.add({ method: "sendMessage", kind, times: 1, retryAfter: 1 });
      telegram.faults.add({ method: "getUpdates", kind, times: 2, retryAfter: 1 });
      for (const chat of chats) telegram.sendText(chat, chat, "/start");
      await until(() => chats.every((chat) => answersIn(chat) > 0));
      expect(running.output()).not.toMatch(/unhandled|at .*\.js:\d/i);
    },
  );

  it("does not keep others waiting while one call hangs", async () => {
    const [first = 0, ...others] = people(20);
    const running = startBot();
    await running.prints(/answers on Telegram/);
    telegram.faults.add({ method: "sendMessage", kind: "hang", times: 1, ms: 60_000 });
    telegram.sendText(first, first, "/start");
    await until(() => telegram.calls.some(({ method }) => method === "sendMessage"));
    const sent = Date.now();
    for (const chat of others) telegram.sendText(chat, chat, "/start");
    await until(() => others.every((chat) => answersIn(chat) === 1));
    expect(Date.now() - sent).toBeLessThan(5000);
  });
});
