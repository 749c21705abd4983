import type { MiddlewareFn } from "grammy";
import type { Dialogues } from "../conversations/dialogues.ts";
import { deepLink } from "../guide/deep-link.ts";
import { ROOT_SECTION } from "../guide/guide.ts";
import { keepMissed } from "../missed/missed.ts";
import { findSecrets, maskSecrets } from "../secrets/secrets.ts";
import { readTap } from "./callback-data.ts";
import type { ComplaintDialogue } from "./complaint/dialogue.ts";
import { evidenceView } from "./complaint/evidence-view.ts";
import { askForAccount } from "./contact-check.ts";
import type { AppContext, BotDeps } from "./context.ts";
import { describeError } from "./errors.ts";
import { COMPLAINT_START, PERSON } from "./keyboards.ts";
import { rememberLanguage } from "./languages.ts";
import { acknowledge, isOwnButton, knownView, showOnTap, viewOf } from "./reply.ts";
import { pictureOfCard } from "./sharing/pictures.ts";
import { refresh } from "./sharing/refresh.ts";
import { caseView, SPOT_SCAM } from "./spot-scam.ts";
import { vote } from "./vote.ts";

/** Every tap is answered once: with its screen, or with the menu where the button is not ours or not known any more. */
export function taps(
  deps: BotDeps,
  complaint: ComplaintDialogue,
  dialogues: Dialogues,
): MiddlewareFn<AppContext> {
  return async (ctx) => {
    const target = readTap(ctx.callbackQuery?.data);
    switch (target?.type) {
      case "language":
        return changeLanguage(deps, ctx, target.locale);
      case "something-else": // its question was given up or forgotten meanwhile
        return showOnTap(deps, ctx, knownView(deps, ctx, PERSON), { id: PERSON });
      case "case": {
        const view = caseView(deps.content(), ctx.locale, target.number, target.answer);
        return view ? showOnTap(deps, ctx, view, { id: SPOT_SCAM }) : showOutdated(deps, ctx);
      }
      case "pick-account":
        await Promise.all([acknowledge(ctx), askForAccount(deps, ctx)]);
        return;
      case "complaint-start":
      case "complaint":
        // Dialogues are led in private.
        if (ctx.chat?.type !== "private") return openInPrivate(ctx, target);
        return target.type === "complaint"
          ? complaint.tap(ctx, dialogues, target.event)
          : complaint.start(ctx, dialogues, target.topic);
      case "evidence": {
        const view = evidenceView(deps.content(), ctx.locale, target.problem, target.done);
        return view ? showOnTap(deps, ctx, view, { id: COMPLAINT_START }) : showOutdated(deps, ctx);
      }
      case "keep-words":
        return keepWords(deps, ctx);
      case "vote": {
        const isKnown = await vote(deps, ctx, target);
        return isKnown ? undefined : showOutdated(deps, ctx);
      }
      case "picture":
        return sendPicture(deps, ctx, target.id);
      case "refresh":
      case "refresh-verdict":
        return refresh(deps, ctx, target);
      case "delete":
        return deleteMessage(deps, ctx, target.messageId);
      case "tick":
      case "screen": {
        const view = viewOf(deps, ctx, target.id, target.type === "tick" ? { done: target.done } : {});
        return view ? showOnTap(deps, ctx, view, { id: target.id }) : showOutdated(deps, ctx);
      }
      case undefined:
        return showOutdated(deps, ctx);
    }
  };
}

async function openInPrivate(
  ctx: AppContext,
  target: { type: "complaint" } | { type: "complaint-start"; topic: string },
): Promise<void> {
  const start = target.type === "complaint" ? COMPLAINT_START : `${COMPLAINT_START}_${target.topic}`;
  await acknowledge(ctx, { url: deepLink(ctx.me.username, start) });
}

function showOutdated(deps: BotDeps, ctx: AppContext): Promise<void> {
  const toast = deps.content().t.plain(ctx.locale, "outdated-button");
  return showOnTap(deps, ctx, knownView(deps, ctx, ROOT_SECTION), { id: ROOT_SECTION, toast });
}

async function sendPicture(deps: BotDeps, ctx: AppContext, id: string): Promise<void> {
  const content = deps.content();
  const screen = content.guide.screen(id);
  if (screen?.type !== "topic") return showOutdated(deps, ctx);
  if (!ctx.chat) return acknowledge(ctx, { url: deepLink(ctx.me.username, screen.id) });
  const options = { locale: ctx.locale, now: deps.now(), bot: `@${ctx.me.username}` };
  await Promise.all([
    acknowledge(ctx),
    deps.pictures.send(ctx, pictureOfCard(content, screen.topic, options)),
  ]);
}

/** Telegram lets bots remove a person's messages for two days, in private chats. */
const DELETABLE_S = 48 * 60 * 60;

/** Removes a message that holds a secret; only by the button that the bot put there itself. */
async function deleteMessage({ content, now }: BotDeps, ctx: AppContext, messageId: number): Promise<void> {
  const { t } = content();
  const isYoung = now().getTime() / 1000 - (ctx.callbackQuery?.message?.date ?? 0) < DELETABLE_S;
  try {
    if (ctx.chat?.type !== "private" || !isOwnButton(ctx) || !isYoung) throw new Error("not to be deleted");
    await ctx.api.deleteMessage(ctx.chat.id, messageId);
    await acknowledge(ctx, { text: t.plain(ctx.locale, "message-deleted") });
  } catch {
    await acknowledge(ctx, { text: t.plain(ctx.locale, "message-not-deleted") });
  }
}

/** Keeps the words that the tapped message answers, without what points to a person. Telegram still has them; we don't. */
async function keepWords(deps: BotDeps, ctx: AppContext): Promise<void> {
  const { t } = deps.content();
  const message = ctx.callbackQuery?.message;
  const question = message && "reply_to_message" in message ? message.reply_to_message : undefined;
  const text = question?.text ?? question?.caption;
  try {
    if (text === undefined) throw new Error("the question is gone");
    await keepMissed(deps.storage, maskSecrets(text, findSecrets(text)));
    await acknowledge(ctx, { text: t.plain(ctx.locale, "words-kept") });
  } catch {
    await acknowledge(ctx, { text: t.plain(ctx.locale, "words-not-kept") });
  }
}

async function changeLanguage(deps: BotDeps, ctx: AppContext, locale: string): Promise<void> {
  const { t } = deps.content();
  if (!t.locales.includes(locale) || !ctx.from) return showOutdated(deps, ctx);
  ctx.locale = locale;
  let toast = t.plain(locale, "language-changed");
  try {
    await rememberLanguage(deps, ctx.from.id, locale);
  } catch (error) {
    deps.log.error({ error: describeError(error) }, "language not kept");
    toast = t.plain(locale, "failed-storage");
  }
  await showOnTap(deps, ctx, knownView(deps, ctx, ROOT_SECTION), { id: ROOT_SECTION, toast });
}
