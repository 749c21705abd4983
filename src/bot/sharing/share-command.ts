import { Composer, type MiddlewareFn } from "grammy";
import type { Content } from "../../content.ts";
import { deepLink } from "../../guide/deep-link.ts";
import { ROOT_SECTION } from "../../guide/guide.ts";
import { type Html, htm, joinHtml } from "../../i18n/html.ts";
import { linkPicture } from "../../picture/link-picture.ts";
import type { AppContext, BotDeps } from "../context.ts";
import { sharedAddress } from "./last-cards.ts";
import type { Picture } from "./pictures.ts";
import { shareButton } from "./share-button.ts";
import { sharedCopy } from "./shared-copy.ts";

/** /share: link and QR code of the card that is answered, else of the last one, else of the bot itself. */
export function shareCommand(deps: BotDeps): Composer<AppContext> {
  const composer = new Composer<AppContext>();
  composer.command("share", async (ctx) => {
    const options = {
      locale: ctx.locale,
      now: deps.now(),
      bot: `@${ctx.me.username}`,
      hasInline: ctx.me.supports_inline_queries,
    };
    const last = ctx.from && deps.lastCards.get(ctx.from.id, deps.now());
    const address = answeredAddress(ctx) ?? last;
    await deps.pictures.send(ctx, pictureOfLink(deps.content(), address, options));
  });
  return composer;
}

/** Remembers which card a person was shown. */
export function rememberCards({ lastCards, now, content }: BotDeps): MiddlewareFn<AppContext> {
  return async (ctx, next) => {
    await next();
    const address = ctx.shown && sharedAddress(ctx.shown.keyboard);
    // A verdict is shared by the contact itself: that is not remembered.
    if (ctx.from && address !== undefined && content().guide.screen(address)) {
      lastCards.remember(ctx.from.id, address, now());
    }
  };
}

function answeredAddress(ctx: AppContext): string | undefined {
  const card = ctx.msg?.reply_to_message;
  return card?.from?.id === ctx.me.id ? sharedAddress(card.reply_markup?.inline_keyboard ?? []) : undefined;
}

function pictureOfLink(
  content: Content,
  asked: string | undefined,
  options: { locale: string; now: Date; bot: string; hasInline: boolean },
): Picture {
  const { t } = content;
  const { locale, bot } = options;
  const copy =
    (asked === undefined ? undefined : sharedCopy(content, asked, options)) ??
    sharedCopy(content, ROOT_SECTION, options);
  const address = copy?.address ?? ROOT_SECTION;
  const title = copy?.title ?? bot;
  const link = deepLink(bot, address);
  const hint = address === ROOT_SECTION && t.html(locale, "share-hint");
  return {
    name: `${address}-${locale}`,
    svg: linkPicture(link, title, [bot, t.plain(locale, "picture-unofficial")]),
    caption: joinHtml([htm`<b>${t.html(locale, "share-title", { title })}</b>`, link as Html, hint], "\n\n"),
    keyboard: [
      [
        shareButton(
          t.plain(locale, "button-forward"),
          { query: address, address, text: title },
          { bot, hasInline: options.hasInline },
        ),
      ],
    ],
  };
}
