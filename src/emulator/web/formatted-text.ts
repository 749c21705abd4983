import type { MessageEntity } from "grammy/types";
import { formatDateTime, formatFull } from "./date-format.ts";
import { button, element } from "./elements.ts";
import { entityTree, type TextNode } from "./entities.ts";
import { expandableQuote } from "./expandable-quote.ts";
import { icon } from "./icons.ts";
import type { Words } from "./words.ts";

/** What pressing a part of a text does. */
export type TextActions = {
  command: (command: string) => void;
  mention: (username: string) => void;
  /** `written` is what the reader sees; it can differ from where the link leads. */
  link: (url: string, written: string) => void;
  phone: (phone: string) => void;
  copy: (text: string) => void;
};

export type TextContext = { words: Words; locale: string; nowSeconds: number; actions: TextActions };

const INLINE_TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s" } as const;

/** The text with its formatting, as nodes to append. */
export function formattedText(
  text: string,
  entities: readonly MessageEntity[],
  context: TextContext,
): Node[] {
  return render(entityTree(text, entities), context);
}

function render(nodes: readonly TextNode[], context: TextContext): Node[] {
  return nodes.map((node) => {
    if (typeof node === "string") return document.createTextNode(node);
    return renderEntity(node.entity, plainText(node.children), render(node.children, context), context);
  });
}

function plainText(nodes: readonly TextNode[]): string {
  return nodes.map((node) => (typeof node === "string" ? node : plainText(node.children))).join("");
}

function renderEntity(entity: MessageEntity, text: string, children: Node[], context: TextContext): Node {
  const { actions, words, locale, nowSeconds } = context;
  switch (entity.type) {
    case "bold":
    case "italic":
    case "underline":
    case "strikethrough":
      return element(INLINE_TAGS[entity.type], {}, ...children);
    case "code":
      return pressable("code", words("local-chat-copy"), () => actions.copy(text), children);
    case "pre":
      return codeBlock(entity.language, text, children, context);
    case "blockquote":
      return element("blockquote", {}, ...children);
    case "expandable_blockquote":
      return expandableQuote(children, words);
    case "spoiler":
      return spoiler(children, words);
    case "bot_command":
      return link("#", children, () => actions.command(text));
    case "mention":
      return link("#", children, () => actions.mention(text.slice(1)));
    case "url":
      return link(text, children, () => actions.link(text, text));
    case "text_link":
      return link(entity.url, children, () => actions.link(entity.url, text));
    case "email":
      return link(`mailto:${text}`, children, () => actions.link(`mailto:${text}`, `mailto:${text}`));
    case "phone_number":
      return link(`tel:${text}`, children, () => actions.phone(text));
    case "hashtag":
    case "cashtag":
    case "text_mention":
      return element("span", { class: "tag" }, ...children);
    case "date_time": {
      const shown = formatDateTime(entity.unix_time, entity.date_time_format, text, locale, nowSeconds);
      const machine = new Date(entity.unix_time * 1000).toISOString();
      return element("time", { datetime: machine, title: formatFull(entity.unix_time, locale) }, shown);
    }
    // Custom emoji show their plain stand-in, and so does a kind of entity newer than this page.
    case "custom_emoji":
    default:
      return element("span", {}, ...children);
  }
}

/** The browser's own opening of the address is replaced by what a messenger does, yet it shows the address. */
function link(href: string, children: Node[], press: () => void): HTMLAnchorElement {
  const safe = /^(https?:|mailto:|tel:|#)/i.test(href) ? href : "#";
  const anchor = element("a", { href: safe, rel: "noopener noreferrer" }, ...children);
  anchor.addEventListener("click", (event) => {
    event.preventDefault();
    press();
  });
  return anchor;
}

function pressable(tag: "code" | "span", label: string, press: () => void, children: Node[]): HTMLElement {
  const made = element(tag, { role: "button", tabindex: 0, title: label, class: "pressable" }, ...children);
  made.addEventListener("click", press);
  made.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    press();
  });
  return made;
}

function codeBlock(
  language: string | undefined,
  text: string,
  children: Node[],
  { words, actions }: TextContext,
): Node {
  const copy = button(
    { class: "copy", "aria-label": words("local-chat-copy"), title: words("local-chat-copy") },
    () => actions.copy(text),
    icon("copy"),
  );
  return element(
    "div",
    { class: "code-block" },
    element("div", { class: "code-head" }, language ?? "", copy),
    element("pre", { tabindex: 0 }, ...children),
  );
}

function spoiler(children: Node[], words: Words): Node {
  const hidden = element("span", { class: "spoiler-text", "aria-hidden": "true" }, ...children);
  const cover = element(
    "span",
    { class: "spoiler", role: "button", tabindex: 0, "aria-label": words("local-chat-spoiler") },
    hidden,
  );
  const reveal = (event: Event): void => {
    if (event instanceof KeyboardEvent && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    const open = element("span", { class: "spoiler-open", tabindex: -1 }, ...children);
    cover.replaceWith(open);
    open.focus({ preventScroll: true });
  };
  // Captured, so that a link under the cover is not pressed together with it.
  cover.addEventListener("click", reveal, { capture: true });
  cover.addEventListener("keydown", reveal, { capture: true });
  return cover;
}
