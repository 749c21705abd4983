import { Composer } from "grammy";
import { leaveDialogue } from "../conversations/dialogues.ts";
import { ROOT_SECTION } from "../guide/guide.ts";
import type { AppContext, BotDeps } from "./context.ts";
import { describeError } from "./errors.ts";
import { forgetLanguage } from "./languages.ts";
import { knownView, sendView, viewOf, withNote } from "./reply.ts";

/** Commands in the order of Telegram's menu; those that are a screen's address open it. */
export const COMMANDS = [
  "start",
  "menu",
  "order",
  "travel",
  "bank",
  "complaint",
  "fraud",
  "faq",
  "language",
  "privacy",
  "forget",
  "cancel",
  "help",
] as const;
export type CommandName = (typeof COMMANDS)[number];

const SCREEN_COMMANDS = COMMANDS.filter((name) => name !== "start" && name !== "forget" && name !== "cancel");

export function commands(deps: BotDeps): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const note = (ctx: AppContext, key: "unknown-screen" | "cancelled" | "nothing-to-cancel" | "forgotten") =>
    sendView(ctx, withNote(deps.content().t.html(ctx.locale, key), knownView(deps, ctx, ROOT_SECTION)));

  composer.command("start", async (ctx) => {
    const id = ctx.match.trim();
    const view = viewOf(deps, ctx, id || ROOT_SECTION);
    await (view ? sendView(ctx, view) : note(ctx, "unknown-screen"));
  });

  composer.command(SCREEN_COMMANDS, (ctx) => {
    const [name = ""] = (ctx.message?.text ?? "").slice(1).split(/[\s@]/);
    return sendView(ctx, knownView(deps, ctx, name.toLowerCase()));
  });

  composer.command("forget", async (ctx) => {
    if (!ctx.from) return;
    try {
      await Promise.all([forgetLanguage(deps, ctx.from.id), leaveDialogue(deps.storage, ctx.from.id)]);
    } catch (error) {
      deps.log.error({ error: describeError(error) }, "not forgotten");
      await ctx.reply(deps.content().t.plain(ctx.locale, "failed-storage"));
      return;
    }
    await note(ctx, "forgotten");
  });

  composer.command("cancel", (ctx) => note(ctx, ctx.leftDialogue ? "cancelled" : "nothing-to-cancel"));

  return composer;
}
