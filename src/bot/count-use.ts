import type { Middleware } from "grammy";
import type { AppContext, BotDeps } from "./context.ts";

/** Counts people and cards of a day, without anything that points from one to the other. */
export function countUse({ stats }: BotDeps): Middleware<AppContext> {
  return async (ctx, next) => {
    if (ctx.from && !ctx.from.is_bot) stats.visited(ctx.from.id);
    await next();
    if (ctx.shown?.topic !== undefined) stats.shown(ctx.shown.topic);
  };
}
