/** Telegram's deepest objects have about ten levels. */
const MAX_DEPTH = 40;
/** Keys that could reach what all objects share. */
const HOSTILE_KEYS = new Set(["__proto__", "constructor", "prototype"]);

/** Whether parsed JSON can be walked and copied without harm: not too deep, no key that means something to JavaScript. */
export function isSoundJson(json: unknown): boolean {
  let level: object[] = isObject(json) ? [json] : [];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth >= MAX_DEPTH) return false;
    const next: object[] = [];
    for (const node of level) {
      if (Array.isArray(node)) {
        for (const item of node as unknown[]) if (isObject(item)) next.push(item);
        continue;
      }
      for (const key of Object.keys(node)) {
        if (HOSTILE_KEYS.has(key)) return false;
        const value = (node as Record<string, unknown>)[key];
        if (isObject(value)) next.push(value);
      }
    }
    level = next;
  }
  return true;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
