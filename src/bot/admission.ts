import type { Middleware } from "grammy";
import { readTap } from "./callback-data.ts";
import { circumstancesOf } from "./circumstances.ts";
import type { AppContext, BotDeps } from "./context.ts";
import { acknowledge, withNote } from "./reply.ts";

/** The menu of what to do when something has happened already. */
const FIRST_AID = "fraud";

/**
 * Slows down who sends too much: taps are acknowledged, messages get one notice a minute. First aid is for everybody at any
 * time. An answer that comes late begins with an apology.
 */
export function admission(deps: BotDeps): Middleware<AppContext> {
  return async (ctx, next) => {
    const { limit, isLate } = circumstancesOf(ctx.update);
    if (limit !== "none" && !asksForFirstAid(deps, ctx)) {
      const notice = deps.content().t.plain(ctx.locale, "too-fast");
      if (ctx.callbackQuery) await acknowledge(ctx, { text: notice });
      else if (limit === "told" && ctx.chat?.type === "private") await ctx.reply(notice);
      return;
    }
    if (isLate) {
      ctx.decorate = (view) => withNote(deps.content().t.html(ctx.locale, "late-answer"), view);
    }
    await next();
  };
}

function asksForFirstAid(deps: BotDeps, ctx: AppContext): boolean {
  const target = readTap(ctx.callbackQuery?.data);
  if (target) return (target.type === "screen" || target.type === "tick") && isFirstAid(deps, target.id);
  const text = (ctx.message?.text ?? ctx.message?.caption ?? "").trim();
  if (text === "") return false;
  const [, command, payload = ""] = /^\/(\w+)(?:@\w+)?\s*(.*)$/s.exec(text) ?? [];
  if (command !== undefined) return isFirstAid(deps, command === "start" ? payload : command);
  return deps.classifier().classify(text).urgent;
}

function isFirstAid({ content }: BotDeps, id: string): boolean {
  const { guide } = content();
  return id === FIRST_AID || guide.parent(id) === FIRST_AID || guide.topic(id)?.firstAid === true;
}
