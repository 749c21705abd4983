export type WordKey = `local-chat-${string}`;

const isWordKey = (key: string | undefined): key is WordKey => key?.startsWith("local-chat-") ?? false;

/** A visible word in the pretended user's language. */
export type Words = (key: WordKey) => string;

/** Fills the words into the fixed part of the page: `data-word` is the text, `data-word-label` the name and tooltip. */
export function applyWords(root: ParentNode, words: Words): void {
  const word = (key: string | undefined): string => (isWordKey(key) ? words(key) : "");
  for (const element of root.querySelectorAll<HTMLElement>("[data-word]")) {
    element.textContent = word(element.dataset["word"]);
  }
  for (const element of root.querySelectorAll<HTMLElement>("[data-word-label]")) {
    const label = word(element.dataset["wordLabel"]);
    element.setAttribute("aria-label", label);
    if (element instanceof HTMLButtonElement) element.title = label;
  }
  for (const element of root.querySelectorAll<HTMLTextAreaElement>("[data-word-placeholder]")) {
    element.placeholder = word(element.dataset["wordPlaceholder"]);
  }
}
