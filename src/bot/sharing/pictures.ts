import { createHash } from "node:crypto";
import { InputFile } from "grammy";
import type { Content } from "../../content.ts";
import { type Card, createCard } from "../../guide/card.ts";
import { deepLink } from "../../guide/deep-link.ts";
import type { Topic } from "../../guide/schema.ts";
import { type Html, htm, joinHtml, stripHtml } from "../../i18n/html.ts";
import { cardPicture } from "../../picture/card-picture.ts";
import { renderPng } from "../../picture/render.ts";
import { channelText, numbered } from "../card-text.ts";
import type { AppContext, BotDeps } from "../context.ts";
import { describeError, isWrongFile } from "../errors.ts";
import type { Keyboard } from "../keyboards.ts";
import { addressed } from "../reply.ts";

/** A drawing to be sent, and what stands under it. */
export type Picture = { name: string; svg: string; caption: Html; keyboard: Keyboard };

/** Telegram keeps files longer; a picture that nobody asks for is drawn anew. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;
/** After parsing, in UTF-16 units. */
const MAX_CAPTION = 1024;

export type Pictures = { send(ctx: AppContext, picture: Picture): Promise<void> };

/**
 * Sends pictures: each is drawn and uploaded once, then sent by the id that Telegram gave it. The key is a digest of the
 * drawing, so that changed facts make a new one.
 */
export function createPictures({ storage, log }: Pick<BotDeps, "storage" | "log">): Pictures {
  /** Drawings under way: ten people who ask at once wait for one. */
  const drawn = new Map<string, Promise<Buffer>>();

  function draw(svg: string, key: string): Promise<Buffer> {
    const known = drawn.get(key);
    if (known) return known;
    const drawing = renderPng(svg).finally(() => drawn.delete(key));
    drawn.set(key, drawing);
    return drawing;
  }

  async function knownFile(key: string): Promise<string | undefined> {
    const id = await storage.get(key).catch((error: unknown) => {
      log.warn({ error: describeError(error) }, "picture's id not read");
    });
    return typeof id === "string" ? id : undefined;
  }

  return {
    async send(ctx, { name, svg, caption, keyboard }) {
      const key = `picture:${ctx.me.id}:${createHash("sha256").update(svg).digest("base64url")}`;
      const sendFile = (file: string | InputFile) =>
        ctx.replyWithPhoto(file, {
          caption,
          parse_mode: "HTML",
          reply_markup: { inline_keyboard: keyboard },
          ...addressed(ctx),
        });
      const known = await knownFile(key);
      if (known !== undefined) {
        try {
          await sendFile(known);
          return;
        } catch (error) {
          if (!isWrongFile(error)) throw error; // forgotten by Telegram: drawn anew
        }
      }
      const { photo } = await sendFile(new InputFile(await draw(svg, key), `${name}.png`));
      const id = photo.at(-1)?.file_id;
      if (id === undefined) return;
      await storage.set(key, id, KEPT_MS).catch((error: unknown) => {
        log.warn({ error: describeError(error) }, "picture's id not kept");
      });
    },
  };
}

/** A topic's card as a picture; the caption says the same to those who can't see it. */
export function pictureOfCard(
  content: Content,
  topic: Topic,
  { locale, now, bot }: { locale: string; now: Date /** Username with its @. */; bot: string },
): Picture {
  const { guide, t } = content;
  const card = createCard(guide, t, topic, locale, now);
  const link = deepLink(bot, topic.id);
  return {
    name: `${topic.id}-${locale}`,
    svg: cardPicture(card, t, locale, { bot, link }).svg,
    caption: captionOf(card, t.html(locale, "card-signature", { bot })),
    // Links only: forwarded, the picture keeps them.
    keyboard: [[{ text: t.plain(locale, "open-in-bot"), url: link }]],
  };
}

/** As much of the card as a caption holds: whole paragraphs, the most important first. */
function captionOf(card: Card, signature: Html): Html {
  const { channel } = card;
  const end = htm`${card.checked} ${signature}`;
  const parts = [
    htm`<b>${card.title}</b>\n${card.lead}`,
    channelText(channel, true),
    card.todo.length > 0 && numbered(card.todo),
    channel.steps.length > 0 && numbered(channel.steps),
  ].filter((part) => part !== false);
  for (let count = parts.length; count > 1; count--) {
    const caption = joinHtml([...parts.slice(0, count), end], "\n\n");
    if (stripHtml(caption).length <= MAX_CAPTION) return caption;
  }
  return joinHtml([htm`<b>${card.title}</b>`, end], "\n\n");
}
