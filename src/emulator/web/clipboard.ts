/** Copies a text. Rejects when the browser does not allow it. */
export async function copyText(text: string): Promise<void> {
  // Only secure origins have the clipboard: a loopback address is one, an address in the local network is not.
  if (isSecureContext) return navigator.clipboard.writeText(text);
  const field = document.createElement("textarea");
  const focused = document.activeElement;
  field.value = text;
  field.className = "visually-hidden";
  document.body.append(field);
  field.select();
  const copied = document.execCommand("copy");
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  if (!copied) throw new Error("The browser refused to copy");
}
