import { Composer } from "grammy";
import type { Dialogues } from "../conversations/dialogues.ts";
import { ROOT_SECTION } from "../guide/guide.ts";
import { answerContacts, repliedTo, withoutName } from "./contact-check.ts";
import type { AppContext, BotDeps } from "./context.ts";
import { answerText } from "./questions.ts";
import { knownView, sendView } from "./reply.ts";

/**
 * In groups the bot answers commands and its own name, and is silent otherwise: no small talk, and no word when it was
 * called and did not understand. A forwarded message that holds its name (a card, say) does not call it.
 */
export function groups(deps: BotDeps, dialogues: Dialogues): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  composer.on(["message:entities:mention", "message:caption_entities:mention"], async (ctx) => {
    const bot = `@${ctx.me.username}`;
    const isMeant = ctx.entities("mention").some(({ text }) => text.toLowerCase() === bot.toLowerCase());
    if (!isMeant || ctx.msg.forward_origin) return;
    if (await answerContacts(deps, ctx, ctx.msg, true)) return;
    const suspicious = repliedTo(ctx.msg, ctx.me.id);
    if (suspicious && (await answerContacts(deps, ctx, suspicious, true))) return;
    const text = withoutName(ctx.msg, ctx.me.username);
    if (text === "") return sendView(ctx, knownView(deps, ctx, ROOT_SECTION));
    if (isAsking(deps, text)) await answerText(deps, dialogues, ctx, text);
  });
  return composer;
}

function isAsking({ classifier }: BotDeps, text: string): boolean {
  const { type, candidates } = classifier().classify(text);
  return type !== "none" && candidates[0]?.intent !== "smalltalk";
}
