import { byId } from "./elements.ts";

/** On a narrow screen the sidebar slides over the chat: it takes the focus, Escape and a press beside it close it. */
export function createDrawer(): { close: () => void } {
  const main = byId("main", HTMLElement);
  const backdrop = byId("backdrop", HTMLElement);
  const opener = byId("sidebar-open", HTMLButtonElement);
  const closer = byId("sidebar-close", HTMLButtonElement);
  let isOpen = false;

  const set = (open: boolean): void => {
    isOpen = open;
    document.body.classList.toggle("drawer-open", open);
    main.inert = open;
    backdrop.hidden = !open;
    opener.setAttribute("aria-expanded", String(open));
  };
  const close = (): void => {
    if (!isOpen) return;
    set(false);
    opener.focus();
  };

  opener.addEventListener("click", () => {
    set(true);
    closer.focus();
  });
  closer.addEventListener("click", close);
  backdrop.addEventListener("click", close);
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
  // Above this width the sidebar is always there, see style.css.
  matchMedia("(min-width: 56rem)").addEventListener("change", () => {
    if (isOpen) set(false);
  });
  return { close };
}
