import { element } from "./elements.ts";

const HUES = 7;

/** A coloured circle with the initials; the same id always has the same colour. */
export function avatar(name: string, id: number): HTMLElement {
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => String.fromCodePoint(word.codePointAt(0) ?? 32))
    .join("")
    .toUpperCase();
  return element("span", { class: `avatar hue-${Math.abs(id) % HUES}`, "aria-hidden": "true" }, initials);
}
