import type { BotError } from "grammy";
import type { AppContext, BotDeps } from "./context.ts";
import { describeError, isGone } from "./errors.ts";
import { acknowledge } from "./reply.ts";

/** The one place where a failed update ends: logged without contents, and one sentence for the person. */
export function reportFailure({ content, log }: BotDeps) {
  return async (failure: BotError<AppContext>): Promise<void> => {
    const { ctx, error } = failure;
    if (isGone(error)) return;
    log.error({ update: ctx.update.update_id, error: describeError(error) }, "update failed");
    try {
      const text = content().t.plain(ctx.locale ?? "", "failed");
      if (ctx.callbackQuery) await acknowledge(ctx, { text });
      else if (ctx.chat?.type === "private") await ctx.reply(text);
    } catch (again) {
      log.warn({ update: ctx.update.update_id, error: describeError(again) }, "failure not told");
    }
  };
}
