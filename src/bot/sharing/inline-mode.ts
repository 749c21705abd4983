import { Composer } from "grammy";
import type { InlineQueryResultArticle, InlineQueryResultsButton } from "grammy/types";
import { findSecrets, maskSecrets } from "../../secrets/secrets.ts";
import type { AppContext, BotDeps } from "../context.ts";
import { isTooLate } from "../errors.ts";
import { FORMAT } from "../reply.ts";
import { createCopies } from "./copies.ts";
import { inlineOffers, type Offer } from "./inline-offers.ts";
import { encodeQuestion } from "./start-question.ts";

/** Telegram repeats an answer to the same person for so long: facts may be mended meanwhile. */
const CACHE_S = 10;
/** Where a question goes that can't be carried over. */
const START = "menu";

/** "@bot refund" in any chat: cards, menus and verdicts to put into it. */
export function inlineMode(deps: BotDeps): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  const copies = createCopies();
  composer.on("inline_query", async (ctx) => {
    const content = deps.content();
    const query = maskSecrets(ctx.inlineQuery.query, findSecrets(ctx.inlineQuery.query));
    const options = { locale: ctx.locale, now: deps.now(), bot: `@${ctx.me.username}` };
    const offers = inlineOffers({ content, classifier: deps.classifier(), copies, options }, query);
    const button: InlineQueryResultsButton = {
      text: content.t.plain(ctx.locale, "inline-ask-bot"),
      start_parameter: encodeQuestion(query) ?? START,
    };
    try {
      await ctx.answerInlineQuery(offers.map(articleOf), {
        cache_time: CACHE_S,
        is_personal: true,
        ...(offers.length === 0 && { button }),
      });
    } catch (error) {
      // The person has typed on: another query has taken the place of this one.
      if (!isTooLate(error)) throw error;
    }
  });
  return composer;
}

/** An offer as Telegram takes it, for a list of results and for the one answer of a guest. */
export function articleOf({ id, title, description, view }: Offer): InlineQueryResultArticle {
  return {
    type: "article",
    id,
    title,
    description,
    input_message_content: { message_text: view.text, ...FORMAT },
    reply_markup: { inline_keyboard: view.keyboard },
  };
}
