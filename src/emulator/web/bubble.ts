import { attachmentName, attachmentPicture } from "./attachment.ts";
import { formatFull, formatTime } from "./date-format.ts";
import { button, element } from "./elements.ts";
import { formattedText, type TextContext } from "./formatted-text.ts";
import { icon } from "./icons.ts";
import { inlineKeyboard, type KeyboardActions } from "./inline-keyboard.ts";
import type { ChatMessage } from "./protocol.ts";

export type BubbleContext = TextContext & {
  own: boolean;
  /** Groups name the author above the text. */
  showAuthor: boolean;
  keyboard: KeyboardActions;
  isWaiting: (data: string) => boolean;
  forward: () => void;
  openReply: (messageId: number) => void;
};

const BARE_KINDS = new Set(["sticker"]);

/** One message: bubble, forward button, inline keyboard. */
export function messageElement(message: ChatMessage, context: BubbleContext): HTMLElement {
  const { words, own } = context;
  if (message.kind === "service")
    return element("p", { class: "service", "data-message": message.id }, message.text);
  const bare = BARE_KINDS.has(message.kind) && message.text === "";
  const bubble = element("div", { class: bare ? "bubble bare" : "bubble" }, ...bubbleParts(message, context));
  const label = words("local-chat-forward");
  const forward = button(
    { class: "forward", "aria-label": label, title: label },
    context.forward,
    icon("forward"),
  );
  const keys = message.replyMarkup?.inline_keyboard?.length
    ? [inlineKeyboard(message.replyMarkup, words, context.isWaiting, context.keyboard)]
    : [];
  const made = element(
    "article",
    { class: own ? "message own" : "message", "data-message": message.id },
    bubble,
    forward,
    ...keys,
  );
  if (keys.length > 0) made.classList.add("with-keyboard");
  return made;
}

function bubbleParts(message: ChatMessage, context: BubbleContext): Node[] {
  const { words, own } = context;
  const author = own ? words("local-chat-you") : message.from.name;
  const parts: Node[] = [
    element("h3", { class: context.showAuthor && !own ? "author" : "author visually-hidden" }, author),
  ];
  if (message.forwardedFrom !== undefined) {
    const from = element("strong", {}, message.forwardedFrom);
    parts.push(element("p", { class: "forwarded" }, `${words("local-chat-forwarded-from")} `, from));
  }
  if (message.viaBot !== undefined) {
    parts.push(element("p", { class: "forwarded" }, `${words("local-chat-via")} @${message.viaBot}`));
  }
  if (message.onlyYou) parts.push(element("p", { class: "forwarded" }, words("local-chat-only-you")));
  if (message.replyTo) parts.push(replyQuote(message.replyTo, context));
  if (message.kind !== "text") parts.push(attachmentPicture(message.kind, words, message.file));
  if (message.text !== "") {
    parts.push(
      element(
        "div",
        { class: "text", dir: "auto" },
        ...formattedText(message.text, message.entities, context),
      ),
    );
  }
  parts.push(meta(message, context));
  return parts;
}

function replyQuote(
  { id, text, kind }: NonNullable<ChatMessage["replyTo"]>,
  { words, openReply }: BubbleContext,
): Node {
  return button(
    { class: "reply", title: words("local-chat-reply-open") },
    () => openReply(id),
    element("span", { class: "visually-hidden" }, `${words("local-chat-reply-to")} `),
    text || attachmentName(kind, words),
  );
}

function meta(message: ChatMessage, { words, locale, own }: BubbleContext): Node {
  const time = element(
    "time",
    { datetime: new Date(message.date * 1000).toISOString(), title: formatFull(message.date, locale) },
    formatTime(message.date, locale),
  );
  const edited = message.edited
    ? [element("span", { class: "edited" }, `${words("local-chat-edited")} `)]
    : [];
  return element("div", { class: "meta" }, ...edited, time, ...(own ? [icon("checks")] : []));
}
