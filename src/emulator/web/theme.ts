const KEY = "theme";

type Theme = "light" | "dark";

const isTheme = (value: unknown): value is Theme => value === "light" || value === "dark";

/** Light or dark: the system's choice until the switch is used, then the reader's. */
export function createTheme(root: HTMLElement, toggle: HTMLButtonElement): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const current = (): Theme => {
    const stored = localStorage.getItem(KEY);
    if (isTheme(stored)) return stored;
    return system.matches ? "dark" : "light";
  };
  const apply = (): void => {
    root.dataset["theme"] = current();
    toggle.setAttribute("aria-checked", String(current() === "dark"));
  };
  toggle.addEventListener("click", () => {
    localStorage.setItem(KEY, current() === "dark" ? "light" : "dark");
    apply();
  });
  system.addEventListener("change", apply);
  apply();
}
