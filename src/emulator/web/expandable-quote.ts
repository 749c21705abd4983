import { button, element } from "./elements.ts";
import { icon } from "./icons.ts";
import type { Words } from "./words.ts";

let sizes: ResizeObserver | undefined;

/** A quote folded to three lines; the button shows only when there is more to read. */
export function expandableQuote(children: Node[], words: Words): HTMLElement {
  const body = element("div", { class: "quote-body" }, ...children);
  const toggle = button({ class: "quote-toggle" }, () => setOpen(!isOpen()), icon("down"));
  const quote = element("blockquote", { class: "expandable" }, body, toggle);

  const isOpen = (): boolean => quote.classList.contains("open");
  const setOpen = (open: boolean): void => {
    quote.classList.toggle("open", open);
    const label = words(open ? "local-chat-quote-fold" : "local-chat-quote-unfold");
    toggle.setAttribute("aria-expanded", String(open));
    toggle.setAttribute("aria-label", label);
    toggle.title = label;
  };
  setOpen(false);

  body.addEventListener("click", (event) => {
    const onControl = event.target instanceof Element && event.target.closest("a, button, [role=button]");
    const selecting = getSelection()?.isCollapsed === false;
    if (!onControl && !selecting && quote.classList.contains("long")) setOpen(!isOpen());
  });
  sizes ??= new ResizeObserver(markLong);
  sizes.observe(body);
  return quote;
}

function markLong(entries: readonly ResizeObserverEntry[]): void {
  for (const { target } of entries) {
    const quote = target.parentElement;
    if (!quote || quote.classList.contains("open")) continue;
    quote.classList.toggle("long", target.scrollHeight > target.clientHeight + 1);
  }
}
