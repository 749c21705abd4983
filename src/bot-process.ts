import { Api, GrammyError } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { createApiFetch } from "./bot/api-fetch.ts";
import { createApology } from "./bot/apology.ts";
import { createBot } from "./bot/bot.ts";
import { noteCircumstances } from "./bot/circumstances.ts";
import type { OuterDeps } from "./bot/context.ts";
import { describeError } from "./bot/errors.ts";
import { publishProfile } from "./bot/profile.ts";
import type { Logger } from "./log.ts";
import type { Metrics } from "./ops/metrics.ts";
import { Stats } from "./stats/stats.ts";
import { type Gate, LocalGate } from "./transport/gate.ts";
import { Intake } from "./transport/intake.ts";
import { Latecomers } from "./transport/latecomers.ts";
import { createPolling } from "./transport/polling.ts";
import { FatalError, type Transport } from "./transport/transport.ts";
import { createWebhook, type WebhookOptions } from "./transport/webhook.ts";

export type BotProcessOptions = Omit<OuterDeps, "stats" | "adminIds"> & {
  /** Who may ask for /stats; nobody by default. */
  adminIds?: ReadonlySet<number>;
  token: string;
  apiRoot: string;
  /** Updates by webhook instead of long polling. */
  webhook?: Pick<WebhookOptions, "url" | "secret" | "host" | "port">;
  /** Shared with other processes; a gate for this one alone by default. */
  gate?: Gate;
  metrics?: Metrics;
  onFatal: (error: FatalError) => void;
};

export type BotProcess = {
  username: string;
  /** Takes nothing new, finishes what there is, and resolves within ten seconds. */
  stop(): Promise<void>;
  /** For a process that ends in disorder: what is in work counts as failed. */
  abandon(): Promise<void>;
};

/** Covers the HTTP layer's own limits: three attempts with the waits between them. */
const CALL_TIMEOUT_S = 120;
const STOP_MS = 6500;
const FIRST_CALL_RETRY_MS = 2000;

/**
 * Starts the bot against a Bot API server and resolves when updates come in.
 *
 * @throws FatalError when the token or the webhook is refused
 */
export async function startBot(options: BotProcessOptions): Promise<BotProcess> {
  const { token, apiRoot, webhook, onFatal, metrics, gate: sharedGate, ...given } = options;
  const { storage, log, now } = given;
  const stats = new Stats({ storage, log, now, ...(!sharedGate && { instance: "alone" }) });
  const deps = { ...given, stats, adminIds: given.adminIds ?? new Set<number>() };
  const gate = sharedGate ?? new LocalGate({ storage });
  const { fetch, direct, close } = createApiFetch({
    apiRoot,
    onAttempt: (method, result, ms) => metrics?.call(method, result, ms),
    onMarkupRefused(method) {
      metrics?.alarm("markup-refused");
      log.error({ method }, "markup refused, sent as plain text");
    },
  });
  const client = { apiRoot, fetch, timeoutSeconds: CALL_TIMEOUT_S };
  const api = new Api(token, client);
  const bot = createBot({ ...deps, token, client, botInfo: await firstCall(api, log) });
  bot.api.config.use(direct(token));
  const latecomers = new Latecomers({ storage, log, now });
  const intake = new Intake({
    handle: (update, circumstances) => {
      noteCircumstances(update, circumstances);
      return bot.handleUpdate(update);
    },
    apologise: createApology(api, deps),
    gate,
    latecomers,
    log,
    onHandled: (kind, result, ms) => metrics?.update(kind, result, ms),
  });
  await gate.open().catch(report("earlier updates not remembered"));
  await latecomers.open().catch(report("held messages not read"));
  await stats.open().catch(report("earlier counts not read"));
  const transport: Transport = webhook
    ? createWebhook({ api, intake, log, onRequest: (status) => metrics?.webhookRequest(status), ...webhook })
    : createPolling({ api, intake, storage, log, onFatal });
  await transport.start();

  // Not awaited: people are answered meanwhile, and the profile is as it was until it is done.
  const profile = publishProfile(api, deps.content()).catch(report("profile not set"));
  return {
    username: bot.botInfo.username,
    async stop() {
      await transport.stop(STOP_MS);
      await gate.close().catch(report("updates not remembered"));
      await stats.close().catch(report("counts not saved"));
      await Promise.race([profile, new Promise((resolve) => setTimeout(resolve, 500).unref())]);
      await close();
    },
    abandon: () => intake.abandon(),
  };

  function report(message: string) {
    return (error: unknown) => log.warn({ error: describeError(error) }, message);
  }
}

/** Learns the bot's own name; waits for a Bot API that is down, but not for a token that is wrong. */
async function firstCall(api: Api, log: Logger): Promise<UserFromGetMe> {
  for (;;) {
    try {
      return await api.getMe();
    } catch (error) {
      if (error instanceof GrammyError && [401, 404].includes(error.error_code)) {
        throw new FatalError("Telegram refuses BOT_TOKEN (401). Copy it again from @BotFather into .env.");
      }
      log.warn({ error: describeError(error) }, "Bot API does not answer yet");
      await new Promise((resolve) => setTimeout(resolve, FIRST_CALL_RETRY_MS));
    }
  }
}
