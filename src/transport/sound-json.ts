/** Telegram's deepest objects have about ten levels. */
const MAX_DEPTH = 40;
/** Keys that could reach what all objects share. */
const HOSTILE_KEYS = new Set(["__proto__", "constructor", "prototype"]);

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** `[` and `{` with this bit are `{`; `]` and `}` are `}`. */
const CURLY_BIT = 0x20;
const OPENING = 0x7b;
const CLOSING = 0x7d;

/**
 * Parses JSON that can be walked and copied without harm: not too deep, no key that means something to JavaScript.
 *
 * @returns undefined for any other text
 */
export function parseSoundJson(text: string): unknown {
  // Looked for before parsing: a megabyte of brackets would keep everybody waiting for a tenth of a second.
  if (isTooDeep(text)) return undefined;
  try {
    const json: unknown = JSON.parse(text);
    return hasHostileKey(json) ? undefined : json;
  } catch {
    return undefined;
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isString) {
      if (code === BACKSLASH) at++;
      else if (code === QUOTE) isString = false;
    } else if (code === QUOTE) isString = true;
    else if ((code | CURLY_BIT) === OPENING && ++depth > MAX_DEPTH) return true;
    else if ((code | CURLY_BIT) === CLOSING) depth--;
  }
  return false;
}

function hasHostileKey(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some(hasHostileKey);
  return Object.entries(value).some(([key, inner]) => HOSTILE_KEYS.has(key) || hasHostileKey(inner));
}
