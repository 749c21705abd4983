import type { BotCommand } from "grammy/types";
import { createCommandMenu } from "./command-menu.ts";
import { byId } from "./elements.ts";
import { createInlineList, type InlineActions } from "./inline-list.ts";
import { messagesOf } from "./message-text.ts";
import type { ChatMessage } from "./protocol.ts";

export type ComposerActions = {
  /** Rejects when the message could not be sent; the text then stays in the field. */
  send: (text: string, replyTo?: number) => Promise<void>;
  edit: (messageId: number, text: string) => Promise<void>;
  command: (command: string) => void;
  attach: (at: Element) => void;
  /** The message that the arrow up edits. */
  lastOwn: () => ChatMessage | undefined;
  inline: InlineActions;
};

export type Composer = ReturnType<typeof createComposer>;

/** The message field with its buttons. Enter sends, Shift+Enter starts a new line, Escape gives up an edit. */
export function createComposer(actions: ComposerActions) {
  const form = byId("composer", HTMLFormElement);
  const field = byId("field", HTMLTextAreaElement);
  const attach = byId("attach", HTMLButtonElement);
  const editBar = byId("editing", HTMLElement);
  const commands = createCommandMenu(
    { list: byId("commands", HTMLElement), button: byId("commands-button", HTMLButtonElement), field },
    actions.command,
  );
  const inline = createInlineList({ list: byId("inline", HTMLElement), field }, actions.inline);
  const replyBar = byId("replying", HTMLElement);
  let edited: ChatMessage | undefined;
  let answered: ChatMessage | undefined;

  function fit(): void {
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight}px`;
    form.classList.toggle("filled", field.value.trim() !== "");
  }

  function setText(text: string): void {
    field.value = text;
    fit();
    field.setSelectionRange(text.length, text.length);
    inline.update();
  }

  /** Makes the next message an answer to this one. */
  function setAnswered(message: ChatMessage | undefined): void {
    answered = message;
    replyBar.hidden = !message;
    byId("replying-text", HTMLElement).textContent = message?.text.slice(0, 120) ?? "";
    if (message) field.focus();
  }

  function setEdited(message: ChatMessage | undefined): void {
    if (!message && !edited) return;
    if (message) setAnswered(undefined);
    edited = message;
    editBar.hidden = !message;
    attach.hidden = message !== undefined;
    setText(message?.text ?? "");
    field.focus();
  }

  async function submit(): Promise<void> {
    const text = field.value.trim();
    const target = edited;
    const replyTo = answered;
    if (text === "") return;
    setEdited(undefined);
    setAnswered(undefined);
    setText("");
    commands.close();
    inline.close();
    try {
      if (target) await actions.edit(target.id, text);
      else for (const message of messagesOf(text)) await actions.send(message, replyTo?.id);
    } catch {
      // The page has said what went wrong; what was typed in the meantime is not overwritten.
      if (field.value === "") setText(text);
    }
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void submit();
  });
  field.addEventListener("input", fit);
  field.addEventListener("keydown", (event) => {
    if (commands.keydown(event) || inline.keydown(event)) return fit();
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      void submit();
    } else if (event.key === "Escape") {
      setEdited(undefined);
      setAnswered(undefined);
    }
    if (event.key === "ArrowUp" && field.value === "") {
      const last = actions.lastOwn();
      if (!last) return;
      event.preventDefault();
      setEdited(last);
    }
  });
  attach.addEventListener("click", () => actions.attach(attach));
  byId("editing-cancel", HTMLButtonElement).addEventListener("click", () => setEdited(undefined));
  byId("replying-cancel", HTMLButtonElement).addEventListener("click", () => setAnswered(undefined));

  return {
    setCommands: (list: readonly BotCommand[]) => commands.setCommands(list),
    startEdit: setEdited,
    startReply(message: ChatMessage): void {
      setEdited(undefined);
      setAnswered(message);
    },
    setText,
    text: () => field.value.trim(),
    focus: () => field.focus(),
    show(visible: boolean): void {
      if (form.hidden === !visible) return;
      form.hidden = !visible;
      if (!visible) {
        setEdited(undefined);
        setAnswered(undefined);
      }
      fit();
    },
  };
}
