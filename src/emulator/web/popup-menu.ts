import { button, element } from "./elements.ts";
import { type IconName, icon } from "./icons.ts";

export type MenuItem = { label: string; icon: IconName; danger?: boolean; run: () => void };

const EDGE_PX = 8;

/** A menu at an element or at a point. Arrow keys move, Escape and a press outside close, the focus goes back. */
export function openMenu(
  items: readonly MenuItem[],
  label: string,
  at: Element | { x: number; y: number },
): void {
  const opener = document.activeElement;
  const menu = element("div", { class: "menu", role: "menu", popover: "auto", "aria-label": label });
  const rows = items.map((item) =>
    button(
      { role: "menuitem", tabindex: -1, class: item.danger ? "danger" : "" },
      () => {
        menu.hidePopover();
        item.run();
      },
      icon(item.icon),
      item.label,
    ),
  );
  menu.append(...rows);
  menu.addEventListener("keydown", (event) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const index = rows.findIndex((row) => row === document.activeElement);
    const next =
      event.key === "Home"
        ? 0
        : event.key === "End"
          ? rows.length - 1
          : move === undefined
            ? null
            : index + move;
    if (event.key === "Tab") menu.hidePopover();
    if (next === null) return;
    event.preventDefault();
    rows.at(next % rows.length)?.focus();
  });
  menu.addEventListener("toggle", (event) => {
    if (event.newState !== "closed") return;
    const hadFocus = menu.contains(document.activeElement) || document.activeElement === document.body;
    menu.remove();
    if (hadFocus && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
  });
  document.body.append(menu);
  menu.showPopover();
  position(menu, at);
  rows[0]?.focus();
}

function position(menu: HTMLElement, at: Element | { x: number; y: number }): void {
  const anchor = at instanceof Element ? at.getBoundingClientRect() : new DOMRect(at.x, at.y, 0, 0);
  const { width, height } = menu.getBoundingClientRect();
  const fitsBelow = anchor.bottom + height + EDGE_PX <= innerHeight;
  const top = fitsBelow ? anchor.bottom : Math.max(EDGE_PX, anchor.top - height);
  const left = Math.max(EDGE_PX, Math.min(anchor.left, innerWidth - width - EDGE_PX));
  menu.style.top = `${top}px`;
  menu.style.left = `${left}px`;
}
