import { Composer } from "grammy";
import type { Dialogues } from "../conversations/dialogues.ts";
import { ROOT_SECTION } from "../guide/guide.ts";
import { answerContacts } from "./contact-check.ts";
import type { AppContext, BotDeps } from "./context.ts";
import { answerText } from "./questions.ts";
import { knownView, sendView } from "./reply.ts";

/** In groups the bot answers commands and its own name, and is silent otherwise. */
export function groups(deps: BotDeps, dialogues: Dialogues): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  composer.on(["message:entities:mention", "message:caption_entities:mention"], async (ctx) => {
    const name = `@${ctx.me.username}`;
    const isMeant = ctx.entities("mention").some(({ text }) => text.toLowerCase() === name.toLowerCase());
    if (!isMeant) return;
    if (await answerContacts(deps, ctx, ctx.msg)) return;
    const text = (ctx.msg.text ?? ctx.msg.caption ?? "").replaceAll(new RegExp(name, "gi"), " ").trim();
    await (text === ""
      ? sendView(ctx, knownView(deps, ctx, ROOT_SECTION))
      : answerText(deps, dialogues, ctx, text));
  });
  return composer;
}
