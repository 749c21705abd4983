import type { BotCommand } from "grammy/types";
import { createCommandMenu } from "./command-menu.ts";
import { byId } from "./elements.ts";
import { messagesOf } from "./message-text.ts";
import type { ChatMessage } from "./protocol.ts";

export type ComposerActions = {
  /** Rejects when the message could not be sent; the text then stays in the field. */
  send: (text: string) => Promise<void>;
  edit: (messageId: number, text: string) => Promise<void>;
  command: (command: string) => void;
  attach: (at: Element) => void;
  /** The message that the arrow up edits. */
  lastOwn: () => ChatMessage | undefined;
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
  let edited: ChatMessage | undefined;

  function fit(): void {
    field.style.height = "auto";
    field.style.height = `${field.scrollHeight}px`;
    form.classList.toggle("filled", field.value.trim() !== "");
  }

  function setText(text: string): void {
    field.value = text;
    fit();
    field.setSelectionRange(text.length, text.length);
  }

  function setEdited(message: ChatMessage | undefined): void {
    if (!message && !edited) return;
    edited = message;
    editBar.hidden = !message;
    attach.hidden = message !== undefined;
    setText(message?.text ?? "");
    field.focus();
  }

  async function submit(): Promise<void> {
    const text = field.value.trim();
    const target = edited;
    if (text === "") return;
    setEdited(undefined);
    setText("");
    commands.close();
    try {
      if (target) await actions.edit(target.id, text);
      else for (const message of messagesOf(text)) await actions.send(message);
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
    if (commands.keydown(event)) return fit();
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      void submit();
    } else if (event.key === "Escape") setEdited(undefined);
    else if (event.key === "ArrowUp" && field.value === "") {
      const last = actions.lastOwn();
      if (!last) return;
      event.preventDefault();
      setEdited(last);
    }
  });
  attach.addEventListener("click", () => actions.attach(attach));
  byId("editing-cancel", HTMLButtonElement).addEventListener("click", () => setEdited(undefined));

  return {
    setCommands: (list: readonly BotCommand[]) => commands.setCommands(list),
    startEdit: setEdited,
    setText,
    text: () => field.value.trim(),
    focus: () => field.focus(),
    show(visible: boolean): void {
      if (form.hidden === !visible) return;
      form.hidden = !visible;
      if (!visible) setEdited(undefined);
      fit();
    },
  };
}
