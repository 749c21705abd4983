import { Composer } from "grammy";
import type { Message } from "grammy/types";
import type { MessageKey } from "../i18n/keys.generated.ts";
import { withDoors } from "./answers.ts";
import type { AppContext, BotDeps } from "./context.ts";
import { knownView, sendView, withNote } from "./reply.ts";

/** What the bot says to a message that it can't read. */
const KINDS = [
  ["message:voice", "only-text-voice"],
  ["message:video_note", "only-text-voice"],
  ["message:audio", "only-text-voice"],
  ["message:photo", "only-text-picture"],
  ["message:video", "only-text-picture"],
  ["message:document", "only-text-picture"],
  ["message:animation", "only-text-picture"],
  ["message:location", "only-text-location"],
  ["message:contact", "only-text-contact"],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** Service messages that need no answer. */
const SILENT = [
  "message:pinned_message",
  "message:message_auto_delete_timer_changed",
  "message:successful_payment",
  "message:write_access_allowed",
  "message:chat_background_set",
] as const;

export function isSilent(message: Message): boolean {
  return SILENT.some((kind) => kind.slice("message:".length) in message);
}

/** Answers whatever nobody took in a private chat: must be last. */
export function fallback(deps: BotDeps): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  composer.on([...SILENT], () => {});
  for (const [kind, key] of KINDS) {
    composer.on(kind, (ctx) => sendView(ctx, withDoors(deps, ctx, deps.content().t.html(ctx.locale, key))));
  }
  composer.on("message", async (ctx) => {
    const { t } = deps.content();
    const isCommand = ctx.message.text?.trimStart().startsWith("/") ?? false;
    await sendView(
      ctx,
      isCommand
        ? withNote(t.html(ctx.locale, "unknown-command"), knownView(deps, ctx, "help"))
        : withDoors(deps, ctx, t.html(ctx.locale, "only-text")),
    );
  });
  return composer;
}
