import type { Api } from "./api.ts";
import { openAttachMenu } from "./attaching.ts";
import { createComposer } from "./composer.ts";
import { confirm } from "./dialogs.ts";
import { createDrawer } from "./drawer.ts";
import { byId } from "./elements.ts";
import { createHeader } from "./header.ts";
import { createMessageActions } from "./message-actions.ts";
import { createMessageLog } from "./message-log.ts";
import { openProfile } from "./open-link.ts";
import { openMenu } from "./popup-menu.ts";
import type { ChatMessage, ChatState } from "./protocol.ts";
import { createReplyKeyboard } from "./reply-keyboard.ts";
import { createSession, type Session } from "./session.ts";
import { renderSidebar } from "./sidebar.ts";
import { isGroup } from "./store.ts";
import { createToasts } from "./toast.ts";
import { applyWords } from "./words.ts";

/** Puts the parts of the page together; `payload` is that of a deep link, sent once. */
export async function openChatPage(api: Api, first: ChatState, payload: string | null): Promise<void> {
  // The server does not tell, and a reload must not forget it.
  const blockedKey = `blocked:${first.me.id}`;
  let blocked = sessionStorage.getItem(blockedKey) !== null;
  /** On a phone a focused field brings up the keyboard, which nobody asked for. */
  const isTouch = !matchMedia("(hover: hover)").matches;
  let appliedWords: ChatState["words"] | undefined;
  const connection = byId("connection", HTMLElement);
  const start = byId("start", HTMLButtonElement);
  const intro = byId("intro", HTMLElement);
  const view = byId("view", HTMLElement);

  const session: Session = createSession(api, first, {
    changed: render,
    action: (chatId, action) => header.startAction(chatId, action),
    actionEnded: (chatId) => header.endAction(chatId),
    connected: (connected) => {
      connection.hidden = connected;
    },
    toast: createToasts(byId("toasts", HTMLElement)),
  });
  const { words } = session;
  const header = createHeader(words);
  const drawer = createDrawer();
  const log = createMessageLog(view, byId("list", HTMLElement), byId("to-end", HTMLButtonElement));
  const composer = createComposer({
    send: (text, replyTo) => session.send(text, replyTo),
    edit: async (messageId, text) => {
      if (session.chat) await session.attempt(api.edit(session.chat.id, messageId, text));
    },
    command: sendCommand,
    attach: (at) => openAttachMenu(session, composer, at),
    inline: {
      words,
      username: () => session.state.bot.username,
      ask: (query) => api.inline(session.chat?.id ?? session.state.me.id, query),
      choose: (queryId, resultId) => void session.choose(queryId, resultId).catch(() => undefined),
      start: (parameter) => void session.start(parameter).catch(() => undefined),
    },
    lastOwn: () => session.chat?.messages.findLast((message) => isOwnText(message, session.state)),
  });
  const messageActions = createMessageActions(session, log, composer);
  const replyKeyboard = createReplyKeyboard(session);

  function focusField(): void {
    if (isTouch) view.focus();
    else if (start.hidden) composer.focus();
    else start.focus();
  }

  function sendCommand(command: string): void {
    // In a group a command names its bot.
    const suffix = session.chat && isGroup(session.chat) ? `@${session.state.bot.username}` : "";
    void session.send(`/${command}${suffix}`).catch(() => undefined);
  }

  function render(): void {
    const { chat, state } = session;
    if (!chat) return;
    const locale = words("local-chat-locale");
    document.documentElement.lang = locale;
    if (appliedWords !== state.words) applyWords(document, words);
    appliedWords = state.words;
    header.show(chat, state);
    renderSidebar(state, chat.id, words, (id) => {
      session.openChat(id);
      drawer.close();
      focusField();
    });

    const withBot = chat.id === state.me.id;
    const isEmpty = withBot && chat.messages.length === 0;
    intro.hidden = !isEmpty || state.bot.description === "";
    byId("intro-text", HTMLElement).textContent = state.bot.description;
    const startHadFocus = document.activeElement === start;
    start.hidden = !isEmpty && !(withBot && blocked);
    start.textContent = words(blocked ? "local-chat-restart" : "local-chat-start");
    composer.show(start.hidden);
    if (startHadFocus && start.hidden) focusField();
    replyKeyboard.show(start.hidden ? chat.keyboard : undefined);
    composer.setCommands(withBot ? state.bot.commands : isGroup(chat) ? state.bot.groupCommands : []);

    log.show(chat.id, chat.messages, {
      locale,
      nowSeconds: Date.now() / 1000,
      describe: (message) => messageActions.describe(chat, message),
    });
  }

  async function setBlocked(next: boolean): Promise<void> {
    const { state } = session;
    const question = words("local-chat-block-question");
    if (next && !(await confirm(state.bot.name, question, words("local-chat-block"), words))) return;
    await session.attempt(api.block(next));
    blocked = next;
    if (next) sessionStorage.setItem(blockedKey, "");
    else sessionStorage.removeItem(blockedKey);
    render();
  }

  async function pressStart(): Promise<void> {
    if (blocked) await setBlocked(false);
    await session.start(null);
  }

  start.addEventListener("click", () => void pressStart().catch(() => undefined));
  byId("profile", HTMLButtonElement).addEventListener("click", () => void openProfile(session));
  byId("language", HTMLSelectElement).addEventListener("change", ({ currentTarget }) => {
    if (!(currentTarget instanceof HTMLSelectElement)) return;
    void session
      .attempt(api.setLanguage(currentTarget.value))
      .then(() => session.refresh())
      .catch(() => undefined);
  });
  const more = byId("more", HTMLButtonElement);
  more.addEventListener("click", () => {
    const block = words(blocked ? "local-chat-unblock" : "local-chat-block");
    openMenu(
      [
        { label: words("local-chat-profile"), icon: "info", run: () => void openProfile(session) },
        {
          label: block,
          icon: "block",
          danger: !blocked,
          run: () => void setBlocked(!blocked).catch(() => undefined),
        },
      ],
      words("local-chat-more"),
      more,
    );
  });
  view.addEventListener("contextmenu", (event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const id = Number(target?.closest<HTMLElement>("[data-message]")?.dataset["message"]);
    const message = session.chat?.messages.find((candidate) => candidate.id === id);
    // Links and a selection keep the browser's own menu.
    if (!session.chat || !message || target?.closest("a") || getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    const byKeyboard = event.clientX === 0 && event.clientY === 0;
    const at = byKeyboard && target ? target : { x: event.clientX, y: event.clientY };
    messageActions.openContextMenu(session.chat, message, at);
  });

  render();
  delete document.documentElement.dataset["loading"];
  session.listen();
  if (payload !== null) await session.start(payload).catch(() => undefined);
  if (!isTouch) focusField();
}

function isOwnText(message: ChatMessage, { me }: ChatState): boolean {
  return message.from.id === me.id && message.kind === "text" && message.forwardedFrom === undefined;
}
