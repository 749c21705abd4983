import type { BubbleContext } from "./bubble.ts";
import type { Composer } from "./composer.ts";
import { showAlert } from "./dialogs.ts";
import { forwardMessage, shareTo } from "./forwarding.ts";
import type { MessageLog } from "./message-log.ts";
import { copyWithToast, openLink, openMention, openPhone } from "./open-link.ts";
import { type MenuItem, openMenu } from "./popup-menu.ts";
import type { Chat, ChatMessage } from "./protocol.ts";
import type { Session } from "./session.ts";
import { isGroup } from "./store.ts";

/** Failures were already told to the person. */
const run = (work: Promise<unknown>): void => void work.catch(() => undefined);

/** What the parts of a message do when pressed. */
export function createMessageActions(session: Session, log: MessageLog, composer: Composer) {
  const { api, words, toast } = session;
  const waiting = new Set<string>();

  async function tap(chatId: number, messageId: number, data: string): Promise<void> {
    const key = `${chatId}:${messageId}:${data}`;
    waiting.add(key);
    log.setWaiting(messageId, data, true);
    try {
      const answer = await session.attempt(api.tap(chatId, messageId, data));
      if ("timeout" in answer) toast(words("local-chat-tap-timeout"));
      else if (answer.url) await openLink(session, answer.url, false);
      else if (answer.text && answer.alert) void showAlert(session.state.bot.name, answer.text, words);
      else if (answer.text) toast(answer.text);
    } finally {
      waiting.delete(key);
      log.setWaiting(messageId, data, false);
    }
  }

  /** Types "@bot query" into the open chat: the list of what the bot offers opens above it. */
  function inline(query: string): void {
    composer.setText(`@${session.state.bot.username} ${query}`);
    composer.focus();
  }

  function describe(chat: Chat, message: ChatMessage): BubbleContext {
    return {
      words,
      locale: words("local-chat-locale"),
      nowSeconds: Date.now() / 1000,
      own: message.from.id === session.state.me.id,
      // In a chat of two, only a guest needs a name.
      showAuthor: isGroup(chat) || (chat.type === "direct" && message.from.isBot),
      isWaiting: (data) => waiting.has(`${chat.id}:${message.id}:${data}`),
      forward: () => run(forwardMessage(session, chat.id, message)),
      openReply: (id) => {
        if (!log.open(id)) toast(words("local-chat-reply-gone"));
      },
      actions: {
        command: (command) => run(session.send(command)),
        mention: (username) => run(openMention(session, username)),
        link: (url, written) => run(openLink(session, url, url === written)),
        phone: (phone) => run(openPhone(session, phone)),
        copy: (text) => run(copyWithToast(session, text, "local-chat-copied")),
      },
      keyboard: {
        callback: (data) => run(tap(chat.id, message.id, data)),
        url: (url) => run(openLink(session, url, false)),
        copy: (text) => run(copyWithToast(session, text, "local-chat-copied")),
        inline,
        share: (kinds, query) => run(shareTo(session, kinds, () => inline(query))),
        unsupported: () => toast(words("local-chat-key-unsupported")),
      },
    };
  }

  /** Right click, long press or the keyboard's menu key on a message. */
  function openContextMenu(chat: Chat, message: ChatMessage, at: Element | { x: number; y: number }): void {
    const own = message.from.id === session.state.me.id;
    const items: MenuItem[] = [
      { label: words("local-chat-reply"), icon: "reply", run: () => composer.startReply(message) },
    ];
    if (message.text !== "") {
      items.push({
        label: words("local-chat-copy-message"),
        icon: "copy",
        run: () => run(copyWithToast(session, message.text, "local-chat-copied")),
      });
    }
    items.push({
      label: words("local-chat-forward"),
      icon: "forward",
      run: () => run(forwardMessage(session, chat.id, message)),
    });
    if (own && message.kind === "text" && message.forwardedFrom === undefined) {
      items.push({ label: words("local-chat-edit"), icon: "edit", run: () => composer.startEdit(message) });
    }
    openMenu(items, words("local-chat-message-menu"), at);
  }

  return { describe, openContextMenu };
}
