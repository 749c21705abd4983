import { button, element } from "./elements.ts";
import type { Words } from "./words.ts";

type Choice = { value: string; label: string; main?: boolean; href?: string };

/** Opens a dialog and resolves to the value of the pressed choice, or to "" when it was closed. */
function ask(title: string, body: Node[], choices: Choice[]): Promise<string> {
  const heading = element("h2", { id: "dialog-title" }, title);
  const content = element("div", { id: "dialog-content" }, ...body);
  const names = { "aria-labelledby": "dialog-title", "aria-describedby": "dialog-content" };
  const dialog = element("dialog", names, heading, content);
  const close = (value: string): void => dialog.close(value);
  const buttons = choices.map(({ value, label, main, href }) => {
    const look = { class: main ? "main" : "", autofocus: main };
    if (href === undefined) return button(look, () => close(value), label);
    const link = element("a", { ...look, href, target: "_blank", rel: "noopener noreferrer" }, label);
    link.addEventListener("click", () => close(value));
    return link;
  });
  dialog.append(element("div", { class: "dialog-buttons" }, ...buttons));
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) close("");
  });
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
  });
}

/** The bot's answer to a tap with `show_alert`. */
export async function showAlert(title: string, text: string, words: Words): Promise<void> {
  await ask(title, [paragraph(text)], [{ value: "ok", label: words("local-chat-ok"), main: true }]);
}

/** Shows where a link leads before it is opened in a new tab. */
export async function confirmLink(url: string, words: Words): Promise<void> {
  const address = element("p", { class: "address", dir: "ltr" }, url);
  await ask(
    words("local-chat-link-title"),
    [address],
    [
      { value: "", label: words("local-chat-cancel") },
      { value: "open", label: words("local-chat-link-open"), main: true, href: url },
    ],
  );
}

/** Resolves to true when the number is to be copied. */
export async function showPhone(phone: string, words: Words): Promise<boolean> {
  const number = element("p", { class: "address" }, phone);
  const answer = await ask(
    words("local-chat-phone-title"),
    [number],
    [
      { value: "copy", label: words("local-chat-copy") },
      {
        value: "call",
        label: words("local-chat-phone-call"),
        main: true,
        href: `tel:${phone.replace(/[^+\d]/g, "")}`,
      },
    ],
  );
  return answer === "copy";
}

export async function confirm(title: string, text: string, yes: string, words: Words): Promise<boolean> {
  const answer = await ask(
    title,
    [paragraph(text)],
    [
      { value: "", label: words("local-chat-cancel") },
      { value: "yes", label: yes, main: true },
    ],
  );
  return answer === "yes";
}

/** The bot's profile. */
export async function showProfile(name: string, lines: readonly string[], words: Words): Promise<void> {
  const body = lines.filter((line) => line !== "").map(paragraph);
  await ask(name, body, [{ value: "ok", label: words("local-chat-close"), main: true }]);
}

/** Resolves to the caption, possibly empty; to null when the sending was given up. */
export async function askCaption(
  picture: Node,
  title: string,
  caption: string,
  words: Words,
): Promise<string | null> {
  const field = element("textarea", { rows: 2, id: "caption" });
  field.value = caption;
  const label = element("label", { for: "caption" }, words("local-chat-caption"));
  const answer = ask(
    title,
    [picture, label, field],
    [
      { value: "", label: words("local-chat-cancel") },
      { value: "send", label: words("local-chat-send"), main: true },
    ],
  );
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    field.closest("dialog")?.close("send");
  });
  field.focus();
  return (await answer) === "send" ? field.value.trim() : null;
}

/** Resolves to the id of the chosen one, or null. */
export async function chooseOne(
  title: string,
  receivers: readonly { id: number; name: string; avatar: Node }[],
  words: Words,
): Promise<number | null> {
  const list = element("div", { class: "receivers" });
  const answer = ask(title, [list], [{ value: "", label: words("local-chat-cancel") }]);
  const rows = receivers.map(({ id, name, avatar }) =>
    button({ class: "receiver" }, () => list.closest("dialog")?.close(String(id)), avatar, name),
  );
  list.append(...rows);
  rows[0]?.focus();
  const id = await answer;
  return id === "" ? null : Number(id);
}

function paragraph(text: string): HTMLElement {
  return element("p", {}, text);
}
