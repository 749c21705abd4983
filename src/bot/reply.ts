import { isDeepStrictEqual } from "node:util";
import type {
  EphemeralMessageParameters,
  MaybeInaccessibleMessage,
  Message,
  ReplyParameters,
} from "grammy/types";
import { deepLink } from "../guide/deep-link.ts";
import type { Html } from "../i18n/html.ts";
import type { AppContext, BotDeps } from "./context.ts";
import { isNotEditable, isNotModified, isNotQuotable, isTooLate } from "./errors.ts";
import type { Keyboard, ScreenView } from "./keyboards.ts";
import type { ScreenOptions } from "./screens.ts";
import { sharedScreenView, visibleText } from "./view-cache.ts";

/** How every message of the bot is sent. */
export const FORMAT = { parse_mode: "HTML", link_preview_options: { is_disabled: true } } as const;

/** The screen at an address, retired ones included, in the person's language; undefined for none of ours. */
export function viewOf(
  deps: BotDeps,
  ctx: AppContext,
  id: string,
  options: Pick<ScreenOptions, "done" | "isVoted"> = {},
): ScreenView | undefined {
  const content = deps.content();
  const screen = content.guide.screen(id);
  const bot = `@${ctx.me.username}`;
  return (
    screen &&
    sharedScreenView(content, screen, {
      locale: ctx.locale,
      now: deps.now(),
      bot,
      hasInline: ctx.me.supports_inline_queries,
      ...options,
    })
  );
}

/** The screen at an address that the checks guarantee, or that was just looked up. */
export function knownView(deps: BotDeps, ctx: AppContext, id: string): ScreenView {
  const view = viewOf(deps, ctx, id);
  if (!view) throw new Error(`no screen ${id}`);
  return view;
}

/** A screen under a line that says why it is shown. */
export function withNote(note: Html, view: ScreenView): ScreenView {
  return { ...view, text: `${note}\n\n${view.text}` as Html };
}

/** Sends a view as a new message; in groups, and with `reply`, as a reply to a message. */
export async function sendView(ctx: AppContext, view: ScreenView, reply?: ReplyParameters): Promise<void> {
  const { text, keyboard } = ctx.decorate?.(view) ?? view;
  ctx.shown = view;
  const send = (to: Addressed) =>
    ctx.reply(text, { ...FORMAT, reply_markup: { inline_keyboard: keyboard }, ...to });
  try {
    await send(reply ? { reply_parameters: reply } : addressed(ctx));
  } catch (error) {
    if (!isNotQuotable(error)) throw error;
    const question = replyToQuestion(ctx);
    await send(question ? { reply_parameters: question } : {});
  }
}

type Addressed = {
  reply_parameters?: ReplyParameters;
  ephemeral_message_parameters?: EphemeralMessageParameters;
};

/** To whom a new message goes: in groups it answers the question, and who asked unseen is answered unseen. */
export function addressed(ctx: AppContext): Addressed {
  const { message, callbackQuery: tap, from } = ctx;
  if (ctx.chat?.type === "private" || !from) return {};
  const id = message?.ephemeral_message_id;
  if (id !== undefined) {
    return {
      reply_parameters: { ephemeral_message_id: id },
      ephemeral_message_parameters: { receiver_user_id: from.id },
    };
  }
  if (tap && isEphemeral(tap.message)) {
    return { ephemeral_message_parameters: { receiver_user_id: from.id, callback_query_id: tap.id } };
  }
  const question = replyToQuestion(ctx);
  return question ? { reply_parameters: question } : {};
}

/** Seen by one person only. */
function isEphemeral(message: MaybeInaccessibleMessage | undefined): boolean {
  return (
    message !== undefined && "ephemeral_message_id" in message && message.ephemeral_message_id !== undefined
  );
}

/** Makes an answer a reply to the message that it answers. */
export function replyToQuestion(ctx: AppContext): ReplyParameters | undefined {
  return ctx.message?.message_id
    ? { message_id: ctx.message.message_id, allow_sending_without_reply: true }
    : undefined;
}

/** Answers a tap: acknowledges it and turns its message into the view, both at once. */
export async function showOnTap(
  deps: BotDeps,
  ctx: AppContext,
  view: ScreenView,
  options: { id: string; toast?: string },
): Promise<void> {
  ctx.shown = view;
  const message = ctx.callbackQuery?.message;
  if (!message) {
    // Sent through another chat: the screen opens in the chat with the bot.
    await acknowledge(ctx, { url: deepLink(ctx.me.username, options.id) });
    return;
  }
  await Promise.all([
    acknowledge(ctx, options.toast === undefined ? {} : { text: options.toast }),
    editOrSend(deps, ctx, view),
  ]);
}

/** Whether the tapped message really has the button: anybody can send any data. */
export function isOwnButton({ callbackQuery }: AppContext): boolean {
  const { data, message } = callbackQuery ?? {};
  const markup = message && "reply_markup" in message ? message.reply_markup : null;
  return (
    data !== undefined && JSON.stringify(markup ?? null).includes(`"callback_data":${JSON.stringify(data)}`)
  );
}

/** Acknowledges a tap, once; one that is too old to be acknowledged is no failure. */
export async function acknowledge(
  ctx: AppContext,
  answer: { text?: string; url?: string; show_alert?: boolean } = {},
): Promise<void> {
  if (ctx.isAcknowledged) return;
  ctx.isAcknowledged = true;
  try {
    await ctx.answerCallbackQuery(answer);
  } catch (error) {
    if (!isTooLate(error)) throw error;
  }
}

/** Whether a message shows a view already; a button's colour is not told back by every server. */
function isShown(message: Message, view: ScreenView): boolean {
  const shown = message.reply_markup?.inline_keyboard;
  return (
    message.text === visibleText(view) &&
    isDeepStrictEqual(shown?.map(withoutStyle), view.keyboard.map(withoutStyle))
  );
}

function withoutStyle(row: Keyboard[number]): unknown[] {
  return row.map((button) => ({ ...button, style: undefined }));
}

async function editOrSend(deps: BotDeps, ctx: AppContext, view: ScreenView): Promise<void> {
  const message = ctx.callbackQuery?.message;
  const isOthers = message?.from !== undefined && message.from.id !== ctx.me.id;
  const isText = message !== undefined && "text" in message;
  if (!isText || message.date === 0 || isOthers) return sendView(ctx, view);
  const shown = ctx.decorate?.(view) ?? view;
  if (isShown(message, shown)) return;
  // A quick second tap carries the message as it was before the first one.
  const key = `${message.chat.id}:${message.message_id}:${message.ephemeral_message_id ?? ""}`;
  if (!deps.lastEdits.isNew(key, shown, deps.now())) return;
  const format = { ...FORMAT, reply_markup: { inline_keyboard: shown.keyboard } };
  try {
    const unseen = ctx.from && message.ephemeral_message_id;
    await (unseen === undefined
      ? ctx.editMessageText(shown.text, format)
      : ctx.api.editEphemeralMessageText(message.chat.id, ctx.from?.id ?? 0, unseen, shown.text, format));
  } catch (error) {
    if (isNotModified(error)) return;
    deps.lastEdits.forget(key);
    if (!isNotEditable(error)) throw error;
    await sendView(ctx, view);
  }
}
