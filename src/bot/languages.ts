import type { Middleware } from "grammy";
import type { Content } from "../content.ts";
import type { AppContext, BotDeps } from "./context.ts";
import { describeError } from "./errors.ts";

/** A choice that is not made anew is forgotten after a year. */
const LANGUAGE_TTL_MS = 365 * 24 * 60 * 60 * 1000;

const languageKey = (userId: number) => `language:${userId}`;

/** The locale for a `language_code`: its own words, else those of a language its speakers read, else the default. */
export function localeFor({ guide, t }: Content, languageCode: string | undefined): string {
  const language = languageCode?.toLowerCase().split(/[-_]/)[0] ?? "";
  if (t.locales.includes(language)) return language;
  const { instead, default: usual } = guide.languages;
  return (Object.hasOwn(instead, language) ? instead[language] : undefined) ?? usual;
}

/** Puts the person's locale on the context: the chosen one, else the one of their Telegram. */
export function localize({ content, storage, log }: BotDeps): Middleware<AppContext> {
  return async (ctx, next) => {
    const chosen = ctx.from && (await storage.get(languageKey(ctx.from.id)).catch(report));
    ctx.locale =
      typeof chosen === "string" && content().t.locales.includes(chosen)
        ? chosen
        : localeFor(content(), ctx.from?.language_code);
    await next();

    // Storage that is down must not keep anybody from an answer.
    function report(error: unknown) {
      log.warn({ error: describeError(error) }, "language not read");
    }
  };
}

export function rememberLanguage({ storage }: BotDeps, userId: number, locale: string): Promise<void> {
  return storage.set(languageKey(userId), locale, LANGUAGE_TTL_MS);
}

export function forgetLanguage({ storage }: BotDeps, userId: number): Promise<void> {
  return storage.delete(languageKey(userId));
}
