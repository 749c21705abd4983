import { type BubbleContext, messageElement } from "./bubble.ts";
import { formatDay } from "./date-format.ts";
import { element } from "./elements.ts";
import { setKeyWaiting } from "./inline-keyboard.ts";
import { type Placement, placeMessages } from "./message-groups.ts";
import type { ChatMessage } from "./protocol.ts";
import { createScroller } from "./scroller.ts";

type Shown = { node: HTMLElement; day: HTMLElement; fingerprint: string };

export type MessageLog = ReturnType<typeof createMessageLog>;

export type LogContext = {
  locale: string;
  nowSeconds: number;
  describe: (message: ChatMessage) => BubbleContext;
};

/** The messages of one chat in `list`, inside the scrolling `view`. Unchanged messages keep their elements. */
export function createMessageLog(view: HTMLElement, list: HTMLElement, scrollButton: HTMLButtonElement) {
  const scroller = createScroller(view, scrollButton);
  let shown = new Map<number, Shown>();
  let shownChat: number | undefined;

  function reset(): void {
    for (const { node, day } of shown.values()) {
      node.remove();
      day.remove();
    }
    shown = new Map();
  }

  function place({ message, opensDay, first, last }: Placement, context: LogContext): void {
    const bubble = context.describe(message);
    const fingerprint = JSON.stringify([message, context.locale, bubble.own, bubble.showAuthor && first]);
    const before = shown.get(message.id);
    let entry = before;
    if (before?.fingerprint !== fingerprint) {
      const node = messageElement(message, { ...bubble, showAuthor: bubble.showAuthor && first });
      entry = { node, day: before?.day ?? element("h2", { class: "day" }), fingerprint };
      if (before) replaceKeepingFocus(before.node, node);
      shown.set(message.id, entry);
    }
    if (!entry) return;
    entry.node.classList.toggle("first", first);
    entry.node.classList.toggle("last", last);
    if (opensDay) entry.day.textContent = formatDay(message.date, context.locale, context.nowSeconds);
    else entry.day.remove();
    if (!entry.node.isConnected) list.append(entry.node);
    if (opensDay && !entry.day.isConnected) entry.node.before(entry.day);
  }

  function removeMissing(messages: readonly ChatMessage[]): void {
    const ids = new Set(messages.map(({ id }) => id));
    for (const [id, { node, day }] of shown) {
      if (ids.has(id)) continue;
      node.remove();
      day.remove();
      shown.delete(id);
    }
  }

  return {
    /** Shows exactly these messages, oldest first. */
    show(chatId: number, messages: readonly ChatMessage[], context: LogContext): void {
      const opened = chatId !== shownChat;
      // A history that is loaded at once is not read aloud; what comes later is.
      if (opened) view.setAttribute("aria-busy", "true");
      if (opened) reset();
      shownChat = chatId;
      const newest = messages.at(-1);
      const isNew = newest !== undefined && !shown.has(newest.id);
      const follow = opened || scroller.isAtEnd();

      removeMissing(messages);
      for (const placement of placeMessages(messages)) place(placement, context);

      const last = newest && shown.get(newest.id)?.node;
      if (opened) scroller.toEnd();
      else if (last && isNew && newest && context.describe(newest).own) scroller.toEnd();
      else if (last && follow) scroller.follow(last);
      scroller.update();
      requestAnimationFrame(() => view.setAttribute("aria-busy", "false"));
    },

    setWaiting(messageId: number, data: string, waiting: boolean): void {
      for (const key of shown.get(messageId)?.node.querySelectorAll<HTMLButtonElement>(".key") ?? []) {
        if (key.dataset["callback"] === data) setKeyWaiting(key, waiting);
      }
    },

    /** Scrolls to a message and marks it for a moment; false when it is not here. */
    open(messageId: number): boolean {
      const node = shown.get(messageId)?.node;
      if (!node) return false;
      node.scrollIntoView({ block: "center" });
      node.classList.remove("found");
      requestAnimationFrame(() => node.classList.add("found"));
      return true;
    },
  };
}

/** An edit replaces the pressed button; the focus goes on to the same place, or to the first button that is left. */
function replaceKeepingFocus(old: HTMLElement, replacement: HTMLElement): void {
  const focusable = "button, a, [tabindex='0']";
  const focused = document.activeElement;
  const hadFocus = old.contains(focused);
  const index = [...old.querySelectorAll(focusable)].findIndex((candidate) => candidate === focused);
  const onKey = focused?.classList.contains("key");
  old.replaceWith(replacement);
  if (!hadFocus) return;
  const candidates = [...replacement.querySelectorAll<HTMLElement>(focusable)];
  const keys = candidates.filter((candidate) => candidate.classList.contains("key"));
  const next = onKey ? keys[0] : candidates[index];
  (next ?? candidates[0])?.focus({ preventScroll: true });
}
