/** Moves the selection of a list box, around its ends; returns the option's number. `owners`: who has the focus meanwhile. */
export function selectOption(
  options: readonly HTMLElement[],
  from: number,
  to: number,
  owners: readonly HTMLElement[],
): number {
  const selected = (to + options.length) % options.length;
  options[from]?.setAttribute("aria-selected", "false");
  options[selected]?.setAttribute("aria-selected", "true");
  options[selected]?.scrollIntoView({ block: "nearest" });
  for (const owner of owners) owner.setAttribute("aria-activedescendant", options[selected]?.id ?? "");
  return selected;
}
