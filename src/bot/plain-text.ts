import { stripHtml } from "../i18n/html.ts";

const REFUSALS = /can't parse (?:caption )?entities|entities_too_long|entity_[a-z_]*invalid/i;

/** Telegram can't make sense of the markup of what was sent. */
export function isMarkupRefusal({ ok, description }: { ok: boolean; description?: unknown }): boolean {
  return !ok && typeof description === "string" && REFUSALS.test(description);
}

/**
 * A call's JSON with its text as a reader would see it; null when there is no markup in it. A message that looks plain is
 * better than none.
 */
export function withoutMarkup(json: string): string | null {
  const payload = JSON.parse(json) as Record<string, unknown>;
  if (payload["parse_mode"] === undefined) return null;
  const { parse_mode: _, ...plain } = payload;
  for (const name of ["text", "caption"]) {
    const text = plain[name];
    if (typeof text === "string") plain[name] = stripHtml(text);
  }
  return JSON.stringify(plain);
}
