import { createServer } from "node:net";
import { type EmulatorServer, startEmulatorServer } from "../../src/emulator/server.ts";
import { createTelegram, type Telegram } from "../../src/emulator/telegram.ts";
import { WEBHOOK_SECRET } from "./deliver.ts";
import { type RunningProcess, startProcess, temporaryFolder } from "./start-process.ts";

export const TOKEN = "42:a-token-that-must-never-be-printed-0001";

export type WebhookProcess = RunningProcess & {
  url: string;
  /** Its port for whoever watches. */
  ops: string;
};

/** A pretended Telegram and the real bot's processes around it. */
export type Stage = {
  telegram: Telegram;
  server: EmulatorServer;
  /** Starts a bot that polls. */
  poll(env?: Record<string, string>): Promise<RunningProcess>;
  /** Starts a bot with a webhook. Deliveries are up to the test, unless the pretended Telegram makes them. */
  hook(env?: Record<string, string>, options?: { isDelivered?: boolean }): Promise<WebhookProcess>;
  /** A chat of a person of one's own. */
  person(id: number): number;
  /** Calls of a method to a chat. */
  sentTo(chat: number, method?: string): number;
  close(): Promise<void>;
};

export async function openStage(): Promise<Stage> {
  const telegram = createTelegram({ token: TOKEN, botUsername: "stage_bot", botName: "Stage" });
  const server = await startEmulatorServer({ telegram, port: 0 });
  const folder = temporaryFolder();
  const processes: RunningProcess[] = [];
  const counts = new Map<string, number>();
  let counted = 0;

  async function start<T extends RunningProcess>(running: T): Promise<T> {
    processes.push(running);
    await running.prints(/answers on Telegram/);
    return running;
  }

  const common = () => ({
    BOT_TOKEN: TOKEN,
    BOT_API_ROOT: server.url,
    STORAGE_URL: `file:${folder.path}/storage`,
    OPS_PORT: "0",
  });

  return {
    telegram,
    server,
    poll: (env = {}) => start(startProcess({ ...common(), ...env })),
    async hook(env = {}, { isDelivered = false } = {}) {
      const port = await freePort();
      const url = `http://127.0.0.1:${port}/hook`;
      const running = startProcess({
        ...common(),
        BOT_MODE: "webhook",
        WEBHOOK_URL: url,
        WEBHOOK_SECRET,
        WEBHOOK_PORT: String(port),
        ...env,
      });
      await start(running);
      if (!isDelivered) await telegram.call("deleteWebhook");
      const ops = /Health and metrics: (\S+)/.exec(running.output())?.[1] ?? "";
      return { ...running, url, ops };
    },
    person(id) {
      telegram.addUser({ id, firstName: "P", languageCode: "ru" });
      return telegram.openPrivateChat(id);
    },
    sentTo(chat, method = "sendMessage") {
      for (; counted < telegram.calls.length; counted++) {
        const call = telegram.calls[counted];
        const to = (call?.payload as { chat_id?: unknown } | undefined)?.chat_id;
        const key = `${call?.method}:${String(to)}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      return counts.get(`${method}:${chat}`) ?? 0;
    },
    async close() {
      for (const running of processes) {
        running.kill("SIGKILL");
        await running.exited;
      }
      telegram.close();
      await server.close();
      folder.remove();
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
