import type { BotError } from "grammy";
import type { Dialogues } from "../conversations/dialogues.ts";
import type { AppContext, BotDeps } from "./context.ts";
import { describeError, isGone, isPassing, OutageError } from "./errors.ts";
import { forgetPerson } from "./forget.ts";
import { acknowledge } from "./reply.ts";

/**
 * The one place where a failed update ends: logged without contents, and one sentence for the person.
 *
 * @throws OutageError when the Bot API is away and nothing of the update's work has been done: it can be tried again
 */
export function reportFailure(deps: BotDeps, dialogues: Dialogues) {
  const { content, log } = deps;
  return async (failure: BotError<AppContext>): Promise<void> => {
    const { ctx, error } = failure;
    if (isGone(error)) return forget(ctx);
    const isUntouched = !ctx.hasEffect && !("conversation" in ctx);
    if (isUntouched && isPassing(error) && (await deps.isApiAway())) throw new OutageError();

    log.error({ update: ctx.update.update_id, error: describeError(error) }, "update failed");
    try {
      const text = content().t.plain(ctx.locale ?? "", "failed");
      if (ctx.callbackQuery) await acknowledge(ctx, { text });
      else if (ctx.chat?.type === "private") await ctx.reply(text);
    } catch (again) {
      log.warn({ update: ctx.update.update_id, error: describeError(again) }, "failure not told");
    }
  };

  /** A person who has blocked the bot or left Telegram leaves nothing behind. */
  async function forget(ctx: AppContext): Promise<void> {
    const { chat } = ctx;
    if (chat?.type !== "private") return;
    await forgetPerson(deps, dialogues, ctx, chat.id).catch((error: unknown) =>
      log.warn({ error: describeError(error) }, "not forgotten"),
    );
  }
}
