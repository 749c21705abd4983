/** Telegram's limit of one message, in UTF-16 code units. */
const MAX_LENGTH = 4096;

/** The messages that a typed text is sent as; like Telegram's apps, a long one is cut, at a line or a word if possible. */
export function messagesOf(typed: string): string[] {
  const messages: string[] = [];
  let rest = typed.trim();
  while (rest.length > MAX_LENGTH) {
    const cut = cutAt(rest);
    messages.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return rest === "" ? messages : [...messages, rest];
}

function cutAt(text: string): number {
  for (const separator of ["\n", " "]) {
    const index = text.lastIndexOf(separator, MAX_LENGTH);
    if (index > MAX_LENGTH / 2) return index;
  }
  // Never between the halves of one character.
  return /[\uDC00-\uDFFF]/.test(text.charAt(MAX_LENGTH)) ? MAX_LENGTH - 1 : MAX_LENGTH;
}
