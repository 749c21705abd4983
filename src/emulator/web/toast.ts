import { element } from "./elements.ts";

const MIN_MS = 2500;
const MS_PER_CHARACTER = 60;

/** A short notice at the bottom that goes away by itself; `host` is a live region, so it is read aloud. */
export function createToasts(host: HTMLElement) {
  return (text: string): void => {
    const toast = element("div", { class: "toast" }, text);
    host.replaceChildren(toast);
    const remove = (): void => {
      // Still being read: ask again later.
      if (toast.matches(":hover")) setTimeout(remove, MIN_MS);
      else toast.remove();
    };
    setTimeout(remove, MIN_MS + text.length * MS_PER_CHARACTER);
  };
}
