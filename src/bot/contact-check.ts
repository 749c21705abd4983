import type { MiddlewareFn } from "grammy";
import type { Message, MessageEntity, ReplyParameters } from "grammy/types";
import type { Classification } from "../classifier/classifier.ts";
import type { Finding } from "../contacts/finding.ts";
import type { Incoming, LinkButton } from "../contacts/incoming.ts";
import type { Content } from "../content.ts";
import type { AppContext, BotDeps } from "./context.ts";
import { knownView, sendView, withNote } from "./reply.ts";
import { byGravity, CHECK_CONTACT, verdictView } from "./verdict-view.ts";

/** `request_id` of the button that lets a person pick a suspicious account. */
const PICK_REQUEST = 1;
const MAX_QUOTE = 1024;

/**
 * Answers every message with a contact in it: verdict first, then the question around it. Commands pass, and so does
 * everything without a contact.
 */
export function contactCheck(deps: BotDeps): MiddlewareFn<AppContext> {
  return async (ctx, next) => {
    const isAnswered = ctx.message !== undefined && (await answerContacts(deps, ctx, ctx.message));
    if (!isAnswered) await next();
  };
}

/**
 * Sends a verdict when the message holds contacts; tells whether it did.
 *
 * @param isAsked somebody wants to know of these very contacts: then none is passed over as the writer's own
 */
export async function answerContacts(
  deps: BotDeps,
  ctx: AppContext,
  message: Message,
  isAsked = false,
): Promise<boolean> {
  const text = textOf(message);
  if (isCommand(text) && !message.forward_origin) return false;
  const content = deps.content();
  const findings = findContacts(content, message, ctx.me.username);
  if (findings.length === 0) {
    if (!message.users_shared) return false;
    await sendView(ctx, knownView(deps, ctx, CHECK_CONTACT));
    return true;
  }
  const question = questionAround(deps, text, findings);
  const phrases = isAsked
    ? new Map<Finding, number>()
    : ownPhrases(content, message, text, findings, question);
  const strange = findings.filter((finding) => !phrases.has(finding));
  if (strange.length === 0) {
    takeOut(content, ctx, message, text, phrases);
    return false;
  }
  const view = verdictView(content, strange, question, {
    locale: ctx.locale,
    bot: `@${ctx.me.username}`,
    hasInline: ctx.me.supports_inline_queries,
    now: deps.now(),
  });
  await sendView(ctx, view, replyTo(message, text, strange));
  return true;
}

/** The contacts in a message, the bot's own name not among them. */
export function findContacts({ check }: Content, message: Message, me: string): Finding[] {
  return check(incomingOf(message, textOf(message), me)).findings;
}

/** The message that is answered, unless it is the bot's own: that one holds nothing to be checked. */
export function repliedTo({ reply_to_message: message }: Message, me: number): Message | undefined {
  return message?.from?.id === me ? undefined : message;
}

/** What is said in a message besides the bot's own name. */
export function withoutName(message: Message, me: string): string {
  return textOf(message).replaceAll(nameOf(me), " ").trim();
}

/**
 * Contacts that people write of themselves, with where their phrases begin: they need no verdict. Where there is talk of a
 * fraud nothing is passed over.
 */
function ownPhrases(
  { ownContact }: Content,
  message: Message,
  text: string,
  findings: readonly Finding[],
  question: Classification | null,
): Map<Finding, number> {
  if (message.forward_origin || question?.intent === "fraud") return new Map();
  return new Map(
    findings.flatMap((finding): [Finding, number][] => {
      const start = ownContact(text, finding);
      return start === undefined ? [] : [[finding, start]];
    }),
  );
}

/** Leaves the question without the person's own contacts, and puts a line over the answer: nobody has to send them here. */
function takeOut(
  { t }: Content,
  ctx: AppContext,
  message: Message,
  text: string,
  phrases: ReadonlyMap<Finding, number>,
): void {
  let rest = text;
  for (const [{ offset = 0, length = 0 }, start] of phrases) {
    rest = rest.slice(0, start) + " ".repeat(offset + length - start) + rest.slice(offset + length);
  }
  const question = rest.replace(/\s+/g, " ").replace(/^[\s,;:.–—-]+|[\s,;:–—-]+$/g, "");
  if (/\p{L}{3}/u.test(question)) {
    Object.assign(message, {
      [message.text === undefined ? "caption" : "text"]: question,
      entities: undefined,
    });
  }
  const { decorate } = ctx;
  const note = t.html(ctx.locale, "own-contact");
  ctx.decorate = (view) => withNote(note, decorate?.(view) ?? view);
}

/** Whether a text holds a phone, a link or the like. Digits alone are rather an answer than a short number. */
export function holdsContacts({ content }: BotDeps, ctx: AppContext, text: string): boolean {
  const isNumber = /^[\d\s.,]{1,9}$/.test(text.trim());
  return !isNumber && content().check({ text: withoutOwnName(text, ctx.me.username) }).verdict !== "none";
}

/** Asks Telegram for an account from the person's own list; the answer comes as `users_shared`. */
export async function askForAccount({ content }: BotDeps, ctx: AppContext): Promise<void> {
  const { t } = content();
  await ctx.reply(t.plain(ctx.locale, "pick-account"), {
    reply_markup: {
      keyboard: [
        [
          {
            text: t.plain(ctx.locale, "button-pick-account"),
            request_users: { request_id: PICK_REQUEST, request_name: true, request_username: true },
          },
        ],
      ],
      resize_keyboard: true,
      one_time_keyboard: true,
    },
  });
}

function textOf(message: Message): string {
  return message.text ?? message.caption ?? "";
}

function nameOf(me: string): RegExp {
  return new RegExp(`@${me}\\b`, "gi");
}

/** "/start" and the like; "//ozon.top" is an address. */
export function isCommand(text: string): boolean {
  return /^\/\w+(?:@\w+)?(?:\s|$)/.test(text);
}

function incomingOf(message: Message, text: string, me: string): Incoming {
  const entities = (message.entities ?? message.caption_entities ?? []).filter(
    (entity) => !isMention(entity, text, me),
  );
  return {
    text: withoutOwnName(text, me),
    ...(entities.length > 0 && { entities }),
    ...(message.forward_origin && { forwardOrigin: message.forward_origin }),
    ...(message.contact && { contact: message.contact }),
    ...(message.users_shared && { usersShared: message.users_shared.users }),
    buttons: linkButtons(message),
  };
}

/** Links behind the buttons that a forwarded message of another bot keeps. */
function linkButtons({ reply_markup: markup }: Message): LinkButton[] {
  const rows: unknown = markup?.inline_keyboard;
  if (!Array.isArray(rows)) return [];
  return rows
    .flat()
    .flatMap((button: unknown) =>
      typeof button === "object" && button !== null && "url" in button && typeof button.url === "string"
        ? [{ url: button.url }]
        : [],
    );
}

function withoutOwnName(text: string, me: string): string {
  return text.replaceAll(nameOf(me), (name) => " ".repeat(name.length));
}

/** The bot's own name only calls it. */
function isMention({ type, offset, length }: MessageEntity, text: string, me: string): boolean {
  return type === "mention" && text.slice(offset, offset + length).toLowerCase() === `@${me}`.toLowerCase();
}

/** What is asked beside the contacts; null when there is little else in the message. */
function questionAround(
  { classifier }: BotDeps,
  text: string,
  findings: readonly Finding[],
): Classification | null {
  let rest = text;
  for (const { offset, length } of findings) {
    if (offset === undefined || length === undefined) continue;
    rest = rest.slice(0, offset) + " ".repeat(length) + rest.slice(offset + length);
  }
  return /\p{L}{3}/u.test(rest) ? classifier().classify(rest.replace(/\s+/g, " ").trim()) : null;
}

/** A reply that quotes the gravest contact as it stands in the message. */
function replyTo(message: Message, text: string, findings: readonly Finding[]): ReplyParameters {
  const reply: ReplyParameters = { message_id: message.message_id, allow_sending_without_reply: true };
  const places = byGravity(findings).flatMap(({ offset, length }) =>
    offset === undefined || length === undefined
      ? []
      : [{ offset, quote: text.slice(offset, offset + length) }],
  );
  const place = places.find(({ quote }) => quote !== "" && quote.trim() === quote && !quote.includes("•"));
  if (!place || place.quote.length > MAX_QUOTE) return reply;
  return { ...reply, quote: place.quote, quote_position: place.offset };
}
