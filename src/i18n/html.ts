declare const html: unique symbol;

/** Text that is ready for Telegram's HTML parse mode: strings from outside are escaped in it. */
export type Html = string & { readonly [html]: true };

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export function escapeHtml(text: string): Html {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character) as Html;
}

/** Template tag: interpolated strings are escaped, `Html` passes as it is. Mark trusted markup with the tag itself. */
export function htm(parts: TemplateStringsArray, ...values: readonly Html[]): Html {
  return String.raw({ raw: parts }, ...values) as Html;
}

export function joinHtml(parts: readonly (Html | undefined | false)[], separator: string): Html {
  return parts.filter(Boolean).join(separator) as Html;
}

/** What a reader sees of the HTML that we write ourselves: no tags, no entities. */
export function stripHtml(text: string): string {
  return text
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}
