import { Composer, type Middleware, type MiddlewareFn } from "grammy";
import type { AppContext } from "./context.ts";

/**
 * Middleware for some updates only. grammY's own filters (`on`, `chatType`, `command`) build a composer for every update, the
 * ones that they let pass included; this costs those nothing.
 */
export function when(
  isMeant: (ctx: AppContext) => boolean,
  ...middleware: readonly Middleware<AppContext>[]
): MiddlewareFn<AppContext> {
  const handler = new Composer(...middleware).middleware();
  return (ctx, next) => (isMeant(ctx) ? handler(ctx, next) : next());
}

export const isPrivate = ({ chat }: AppContext) => chat?.type === "private";
export const isInGroup = ({ chat }: AppContext) => chat?.type === "group" || chat?.type === "supergroup";
export const isTap = ({ callbackQuery }: AppContext) => callbackQuery !== undefined;
/** It may be one: whether and which, grammY says. */
export const mayBeCommand = ({ msg }: AppContext) =>
  msg?.entities?.some(({ type }) => type === "bot_command") ?? false;
/** What comes from a chat that the bot is not in, or from typing its name. */
export const isFromElsewhere = ({ update }: AppContext) =>
  update.inline_query !== undefined || update.guest_message !== undefined;
export const isMembership = ({ update }: AppContext) => update.my_chat_member !== undefined;
