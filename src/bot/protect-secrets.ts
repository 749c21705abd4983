import type { Middleware } from "grammy";
import { findSecrets, maskSecrets, type SecretKind } from "../secrets/secrets.ts";
import { deleteData } from "./callback-data.ts";
import type { AppContext, BotDeps } from "./context.ts";
import { withNote } from "./reply.ts";

/** The gravest first: one warning is enough. */
const GRAVITY: readonly SecretKind[] = ["cvv", "card", "code", "document"];

/**
 * Makes card numbers, codes and numbers of documents unreadable in the update before anything else sees or keeps it, and puts a warning with an
 * offer to delete the message over whatever is answered.
 */
export function protectSecrets({ content }: Pick<BotDeps, "content">): Middleware<AppContext> {
  return async (ctx, next) => {
    const { message } = ctx;
    const part = message?.text === undefined ? "caption" : "text";
    const text = message?.[part];
    const secrets = text === undefined ? [] : findSecrets(text);
    const kind = GRAVITY.find((name) => secrets.some((secret) => secret.kind === name));
    if (message && text !== undefined && kind) {
      Object.assign(message, { [part]: maskSecrets(text, secrets) });
      ctx.holdsSecret = true;
      const decorate = ctx.decorate ?? ((view) => view);
      ctx.decorate = (plain) => {
        const { t } = content();
        const view = decorate(plain);
        const warned = withNote(t.html(ctx.locale, `secret-${kind}`), view);
        const button = {
          text: t.plain(ctx.locale, "button-delete-message"),
          callback_data: deleteData(message.message_id),
        };
        return { ...warned, keyboard: [[button], ...view.keyboard] };
      };
    }
    await next();
  };
}
