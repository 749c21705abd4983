import { button, element } from "./elements.ts";
import type { InlineAnswer } from "./protocol.ts";
import { selectOption } from "./select-option.ts";
import type { Words } from "./words.ts";

type Parts = { list: HTMLElement; field: HTMLTextAreaElement };

export type InlineActions = {
  words: Words;
  /** The bot's name, without its @. */
  username: () => string;
  /** Rejects when the bot does not answer. */
  ask: (query: string) => Promise<InlineAnswer>;
  /** Puts a result into the open chat. */
  choose: (queryId: string, resultId: string) => void;
  /** Goes into the chat with the bot. */
  start: (parameter: string) => void;
};

/** Telegram asks after a pause in the typing. */
const PAUSE_MS = 150;

/** What the bot offers above the message field while "@bot …" is typed. Nothing is chosen until an arrow key says so. */
export function createInlineList({ list, field }: Parts, actions: InlineActions) {
  const { words } = actions;
  let options: HTMLElement[] = [];
  let active = -1;
  let asked = 0;
  let timer = 0;

  const isOpen = (): boolean => !list.hidden;

  function close(): void {
    asked++;
    clearTimeout(timer);
    list.hidden = true;
    active = -1;
    field.removeAttribute("aria-activedescendant");
  }

  /** To be called whenever the field's text has changed. */
  function update(): void {
    clearTimeout(timer);
    const [, name, query] = /^@(\w+)\s([^]*)$/.exec(field.value) ?? [];
    if (query === undefined || name?.toLowerCase() !== actions.username().toLowerCase()) return close();
    timer = setTimeout(() => void ask(query), PAUSE_MS);
  }

  async function ask(query: string): Promise<void> {
    const number = ++asked;
    const answer = await actions.ask(query).catch(() => undefined);
    // Somebody has typed on, or sent it.
    if (number === asked && answer) show(answer);
  }

  function show({ queryId, results, button: into }: InlineAnswer): void {
    active = -1;
    options = results.map(({ id, title, description }, index) => {
      const made = element(
        "div",
        { role: "option", id: `inline-${index}`, "aria-selected": "false" },
        element("span", { class: "command" }, title),
        element("span", { class: "description" }, description),
      );
      made.addEventListener("click", () => pick(queryId, id));
      return made;
    });
    const leading = into
      ? [
          button(
            { class: "inline-start" },
            () => {
              clear();
              actions.start(into.startParameter);
            },
            into.text,
          ),
        ]
      : results.length === 0
        ? [element("p", { class: "note" }, words("local-chat-inline-nothing"))]
        : [];
    list.replaceChildren(...leading, ...options);
    list.hidden = false;
    list.scrollTop = 0;
  }

  function clear(): void {
    field.value = "";
    field.dispatchEvent(new Event("input"));
    close();
  }

  function pick(queryId: string, resultId: string): void {
    clear();
    actions.choose(queryId, resultId);
  }

  function activate(index: number): void {
    active = selectOption(options, active, index, [field]);
  }

  /** True when the key was for the list. */
  function keydown(event: KeyboardEvent): boolean {
    if (!isOpen() || event.isComposing) return false;
    if (event.key === "Escape") close();
    else if (event.key === "ArrowDown" && options.length > 0) activate(active + 1);
    else if (event.key === "ArrowUp" && options.length > 0) activate(active < 0 ? -1 : active - 1);
    else if (event.key === "Enter" && !event.shiftKey && active >= 0) options[active]?.click();
    else return false;
    event.preventDefault();
    return true;
  }

  field.addEventListener("input", update);
  return { keydown, close, update };
}
