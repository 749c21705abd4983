import { createCard } from "../guide/card.ts";
import { joinHtml } from "../i18n/html.ts";
import { complaintStartData } from "./callback-data.ts";
import type { AppContext, BotDeps } from "./context.ts";
import { describeError } from "./errors.ts";
import { navigation, type ScreenView, screenLabel } from "./keyboards.ts";
import { isOwnButton, sendView, showOnTap, viewOf } from "./reply.ts";

/** After this a message's buttons are long replaced by those without the question. */
const VOTED_TTL_MS = 60 * 60 * 1000;
/** Where everybody can go whom nothing else has helped. */
const COMPLAINT = "complaint";

/**
 * Counts whether a card has helped, once a message and without the person. "No" leads to what to do next, in a message of
 * its own: the card stays for whoever is not done with it.
 *
 * @returns false for a card that is not known any more
 */
export async function vote(
  deps: BotDeps,
  ctx: AppContext,
  { id, hasHelped }: { id: string; hasHelped: boolean },
): Promise<boolean> {
  const { t, guide } = deps.content();
  const topic = guide.topic(id);
  const view = viewOf(deps, ctx, id, { isVoted: true });
  if (!topic || !view) return false;
  if (isOwnButton(ctx) && (await isFirst(deps, ctx))) deps.stats.voted(id, hasHelped);

  const toast = t.plain(ctx.locale, hasHelped ? "helped-thanks" : "not-helped-thanks");
  await showOnTap(deps, ctx, view, { id, toast });
  if (!hasHelped && ctx.chat) await sendView(ctx, nextView(deps, ctx, id));
  delete ctx.shown; // a vote shows nothing new
  return true;
}

/** A second tap may be on its way already when the buttons are replaced. */
async function isFirst({ storage, log }: BotDeps, { callbackQuery }: AppContext): Promise<boolean> {
  const message = callbackQuery?.message;
  if (!message) return false;
  try {
    return await storage.add(`voted:${message.chat.id}-${message.message_id}`, 1, VOTED_TTL_MS);
  } catch (error) {
    log.warn({ error: describeError(error) }, "vote not counted");
    return false;
  }
}

/** What to do when a card did not help: its own next step, the complaint, a person. */
function nextView(deps: BotDeps, { locale }: AppContext, id: string): ScreenView {
  const content = deps.content();
  const { t, guide, complaints } = content;
  const topic = guide.topic(id);
  const card = topic && createCard(guide, t, topic, locale, deps.now());
  const text = joinHtml([t.html(locale, "not-helped"), card?.next ?? undefined], "\n\n");
  const others = [...new Set([...(card?.nextTopics ?? []), COMPLAINT])].filter((other) => other !== id);
  return {
    text,
    keyboard: [
      ...(complaints.entry(id)
        ? [[{ text: t.plain(locale, "complaint-button-start"), callback_data: complaintStartData(id) }]]
        : []),
      ...others.map((other) => [
        {
          text: t.plain(locale, "button-next", { topic: screenLabel(content, other, locale) }),
          callback_data: other,
        },
      ]),
      ...navigation(content, id, locale),
    ],
  };
}
