import { localeFor } from "./bot/languages.ts";
import { type BotProcess, type BotProcessOptions, startBot } from "./bot-process.ts";
import { type EmulatorServerOptions, startEmulatorServer } from "./emulator/server.ts";
import { createTelegram } from "./emulator/telegram.ts";
import { FALLBACK_LOCALE } from "./i18n/translator.ts";
import { FatalError } from "./transport/transport.ts";

/** Known to this process only: no real bot has it. */
const LOCAL_TOKEN = "100:local-chat-token-that-is-no-secret-000000";
const LOCAL_USERNAME = "ozon_guide_local_bot";

export type LocalChatOptions = {
  host: string;
  port: number;
  tell: (line: string) => void;
  onFatal: (error: FatalError) => void;
};

/** Runs the real bot behind a pretended Telegram with a chat page in the browser. */
export async function startLocalChat(
  deps: Omit<BotProcessOptions, "token" | "apiRoot" | "webhook" | "onFatal">,
  options: LocalChatOptions,
): Promise<BotProcess> {
  const { t } = deps.content();
  const telegram = createTelegram({
    token: LOCAL_TOKEN,
    botUsername: LOCAL_USERNAME,
    botName: t.plain(FALLBACK_LOCALE, "profile-name"),
    now: () => deps.now().getTime(),
    // As an operator should leave it: of a group the bot sees what is said to it.
    readsAllGroupMessages: false,
  });
  const words = (languageCode: string) => {
    const content = deps.content();
    return content.t.table(localeFor(content, languageCode), "local-chat-");
  };
  const users = [
    { id: 1, firstName: t.plain(FALLBACK_LOCALE, "local-chat-user-first"), languageCode: "ru" },
    { id: 2, firstName: t.plain(FALLBACK_LOCALE, "local-chat-user-second"), languageCode: "ru" },
  ];
  const server = await listen({ telegram, host: options.host, port: options.port, page: { words, users } });
  telegram.openDirectChat(1, 2);
  telegram.addGroup(
    t.plain(FALLBACK_LOCALE, "local-chat-family"),
    users.map(({ id }) => id),
  );
  const bot = await startBot({ ...deps, token: LOCAL_TOKEN, apiRoot: server.url, onFatal: options.onFatal });
  options.tell(`Local chat: ${server.url} — open it in a browser (process ${process.pid}).`);
  options.tell("This is the real bot on a pretended Telegram. For the real one: put BOT_TOKEN into .env.");
  return {
    username: bot.username,
    async stop() {
      await bot.stop();
      await server.close();
    },
    abandon: () => bot.abandon(),
  };
}

async function listen(options: EmulatorServerOptions) {
  try {
    return await startEmulatorServer(options);
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error && error.syscall === "listen" && "code" in error))
      throw error;
    const mend = "Set another LOCAL_PORT in .env, or stop what uses this one.";
    throw new FatalError(
      `LOCAL_HOST, LOCAL_PORT: can't listen on ${options.host}:${options.port} (${String(error.code)}). ${mend}`,
    );
  }
}
