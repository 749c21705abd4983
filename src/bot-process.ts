import { Api, type Bot, GrammyError } from "grammy";
import { createApiFetch } from "./bot/api-fetch.ts";
import { createBot } from "./bot/bot.ts";
import type { AppContext, BotDeps, OuterDeps } from "./bot/context.ts";
import { describeError } from "./bot/errors.ts";
import { publishProfile } from "./bot/profile.ts";
import { Intake } from "./transport/intake.ts";
import { createPolling } from "./transport/polling.ts";
import { FatalError, type Transport } from "./transport/transport.ts";
import { createWebhook, type WebhookOptions } from "./transport/webhook.ts";

export type BotProcessOptions = OuterDeps & {
  token: string;
  apiRoot: string;
  /** Updates by webhook instead of long polling. */
  webhook?: Pick<WebhookOptions, "url" | "secret" | "host" | "port">;
  onFatal: (error: FatalError) => void;
};

export type BotProcess = { username: string; stop(): Promise<void> };

/** Covers grammY's own limit: three attempts with the waits between them. */
const CALL_TIMEOUT_S = 120;
const STOP_MS = 8000;
const FIRST_CALL_RETRY_MS = 2000;

/**
 * Starts the bot against a Bot API server and resolves when updates come in.
 *
 * @throws FatalError when the token or the webhook is refused
 */
export async function startBot(options: BotProcessOptions): Promise<BotProcess> {
  const { token, apiRoot, webhook, onFatal, ...deps } = options;
  const { fetch, close } = createApiFetch({ apiRoot });
  const client = { apiRoot, fetch, timeoutSeconds: CALL_TIMEOUT_S };
  const bot = createBot({ ...deps, token, client });
  await firstCall(bot, deps);

  const intake = new Intake({ handle: (update) => bot.handleUpdate(update), log: deps.log });
  const api = new Api(token, client);
  const transport: Transport = webhook
    ? createWebhook({ api, intake, log: deps.log, ...webhook })
    : createPolling({ api, intake, log: deps.log, onFatal });
  await transport.start();

  // Not awaited: people are answered meanwhile, and the profile is as it was until it is done.
  const profile = publishProfile(api, deps.content()).catch((error: unknown) =>
    deps.log.warn({ error: describeError(error) }, "profile not set"),
  );
  return {
    username: bot.botInfo.username,
    async stop() {
      await transport.stop(STOP_MS);
      await Promise.race([profile, new Promise((resolve) => setTimeout(resolve, 500).unref())]);
      await close();
    },
  };
}

/** Learns the bot's own name; waits for a Bot API that is down, but not for a token that is wrong. */
async function firstCall(bot: Bot<AppContext>, { log }: Pick<BotDeps, "log">): Promise<void> {
  for (;;) {
    try {
      return await bot.init();
    } catch (error) {
      if (error instanceof GrammyError && [401, 404].includes(error.error_code)) {
        throw new FatalError("Telegram refuses BOT_TOKEN (401). Copy it again from @BotFather into .env.");
      }
      log.warn({ error: describeError(error) }, "Bot API does not answer yet");
      await new Promise((resolve) => setTimeout(resolve, FIRST_CALL_RETRY_MS));
    }
  }
}
