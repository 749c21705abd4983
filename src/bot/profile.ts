import { isDeepStrictEqual } from "node:util";
import { type Api, GrammyError } from "grammy";
import type { BotCommand, LanguageCode } from "grammy/types";
import type { Content } from "../content.ts";
import type { Translator } from "../i18n/translator.ts";
import { COMMANDS, type CommandName, GROUP_COMMANDS } from "./commands.ts";

/**
 * Sets commands, name and descriptions in each language, but only those that differ: Telegram limits how often they may
 * be set. People see them before the first message, so languages that read another's words get those here as well; the
 * default locale's serve all others. A setting that Telegram refuses is left for the next start, the others are made.
 *
 * @throws GrammyError of the first refusal, when all else is done
 */
export async function publishProfile(api: Api, { guide, t }: Content): Promise<void> {
  const { default: usual, instead } = guide.languages;
  const languages: { locale: string; scope: { language_code?: LanguageCode } }[] = [
    { locale: usual, scope: {} },
    ...t.locales.map((locale) => ({ locale, scope: { language_code: locale as LanguageCode } })),
    ...Object.entries(instead).map(([language, locale]) => ({
      locale,
      scope: { language_code: language as LanguageCode },
    })),
  ];
  const refusals = new Map<string, GrammyError>();
  const make = async (setting: string, publish: () => Promise<void>) => {
    if (refusals.has(setting)) return;
    try {
      await publish();
    } catch (error) {
      if (!(error instanceof GrammyError)) throw error;
      refusals.set(setting, error);
    }
  };

  for (const { locale, scope } of languages) {
    const all = COMMANDS.map((command) => ({ command, ...described(t, locale, command) }));
    await make("commands", () => publishCommands(api, all, scope));
    const inGroups = GROUP_COMMANDS.map(({ command, isEphemeral }) => ({
      command,
      ...described(t, locale, command),
      ...(isEphemeral && { is_ephemeral: true }),
    }));
    await make("group commands", () =>
      publishCommands(api, inGroups, { ...scope, scope: { type: "all_group_chats" } }),
    );
    await make("description", async () => {
      const description = t.plain(locale, "profile-description");
      const known = await api.getMyDescription(scope);
      if (known.description !== description) await api.setMyDescription(description, scope);
    });
    await make("short description", async () => {
      const short = t.plain(locale, "profile-short");
      const known = await api.getMyShortDescription(scope);
      if (known.short_description !== short) await api.setMyShortDescription(short, scope);
    });
    await make("name", async () => {
      const name = t.plain(locale, "profile-name");
      if ((await api.getMyName(scope)).name !== name) await api.setMyName(name, scope);
    });
  }
  const [first] = refusals.values();
  if (first) throw first;
}

async function publishCommands(
  api: Api,
  commands: BotCommand[],
  scope: Parameters<Api["getMyCommands"]>[0] & object,
): Promise<void> {
  const known = await api.getMyCommands(scope);
  if (!isDeepStrictEqual(known.map(plain), commands)) await api.setMyCommands(commands, scope);
}

function described(t: Translator, locale: string, command: CommandName): { description: string } {
  return { description: t.plain(locale, `command-${command}`) };
}

function plain({ command, description, is_ephemeral: isEphemeral }: BotCommand): BotCommand {
  return { command, description, ...(isEphemeral && { is_ephemeral: true }) };
}
