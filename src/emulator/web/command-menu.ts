import type { BotCommand } from "grammy/types";
import { element } from "./elements.ts";
import { selectOption } from "./select-option.ts";

type Parts = { list: HTMLElement; button: HTMLButtonElement; field: HTMLTextAreaElement };

export type CommandMenu = ReturnType<typeof createCommandMenu>;

/** The list of commands above the message field: opened by its button, or by typing "/" and filtered as one types. */
export function createCommandMenu({ list, button, field }: Parts, choose: (command: string) => void) {
  let commands: readonly BotCommand[] = [];
  let options: HTMLElement[] = [];
  let active = 0;

  const isOpen = (): boolean => !list.hidden;

  function close(): void {
    const hadFocus = list.contains(document.activeElement);
    list.hidden = true;
    button.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
    if (hadFocus) button.focus();
  }

  function open(prefix: string): void {
    const matching = commands.filter(({ command }) => command.startsWith(prefix));
    if (matching.length === 0) return close();
    options = matching.map(option);
    list.replaceChildren(...options);
    list.hidden = false;
    button.setAttribute("aria-expanded", "true");
    activate(0);
  }

  function option({ command, description }: BotCommand): HTMLElement {
    const made = element(
      "div",
      { role: "option", id: `command-${command}`, "data-command": command, "aria-selected": "false" },
      element("span", { class: "command" }, `/${command}`),
      " ",
      element("span", { class: "description" }, description),
    );
    made.addEventListener("click", () => pick(command));
    return made;
  }

  function activate(index: number): void {
    active = selectOption(options, active, index, [list, field]);
  }

  function pick(command: string): void {
    close();
    field.value = "";
    choose(command);
  }

  /** True when the key was for the list. */
  function keydown(event: KeyboardEvent): boolean {
    const command = options[active]?.dataset["command"];
    if (!isOpen() || command === undefined || event.isComposing) return false;
    if (event.key === "ArrowDown") activate(active + 1);
    else if (event.key === "ArrowUp") activate(active - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && !event.shiftKey) pick(command);
    else if (event.key === "Tab" && !event.shiftKey && document.activeElement === field) {
      field.value = `/${command} `;
      close();
    } else return false;
    event.preventDefault();
    return true;
  }

  button.addEventListener("click", () => {
    if (isOpen()) return close();
    open("");
    list.focus();
  });
  field.addEventListener("input", () => {
    const typed = /^\/([a-z0-9_]*)$/.exec(field.value)?.[1];
    if (typed === undefined) close();
    else open(typed);
  });
  list.addEventListener("keydown", keydown);
  list.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget !== button && relatedTarget !== field) close();
  });

  return {
    keydown,
    close,
    setCommands(next: readonly BotCommand[]): void {
      commands = next;
      button.hidden = next.length === 0;
    },
  };
}
