import type { ScreenView } from "./keyboards.ts";

/** Texts of this many screens stay ready; about 3 kB each. */
const MAX_TEXTS = 2000;

/** Turning Cyrillic into UTF-8 costs more than the rest of a call: what many calls share is turned once. */
const texts = new Map<string, Buffer>();
const rows = new WeakMap<object, Buffer>();

/** Makes the calls that show this view cheap. For views that many people see: nothing of one person's is kept. */
export function keepEncoded({ text, keyboard }: ScreenView): void {
  texts.delete(text);
  texts.set(text, encode(text));
  for (const row of keyboard) rows.set(row, encode(row));
  for (const oldest of texts.keys()) {
    if (texts.size <= MAX_TEXTS) break;
    texts.delete(oldest);
  }
}

/** The JSON of a call's parameters, as UTF-8. */
export function encodeCall(parameters: object): Buffer {
  const parts: Buffer[] = [];
  let plain = "";
  const add = (encoded: Buffer) => {
    parts.push(Buffer.from(plain), encoded);
    plain = "";
  };
  for (const [name, value] of Object.entries(parameters)) {
    if (value === undefined || value === null) continue;
    plain += `${plain === "" && parts.length === 0 ? "{" : ","}"${name}":`;
    const text = name === "text" ? texts.get(value as string) : undefined;
    const keyboard = name === "reply_markup" ? inlineKeyboard(value) : undefined;
    if (text) add(text);
    else if (keyboard) {
      plain += '{"inline_keyboard":[';
      for (const [index, row] of keyboard.entries()) {
        if (index > 0) plain += ",";
        const encoded = rows.get(row);
        if (encoded) add(encoded);
        else plain += JSON.stringify(row);
      }
      plain += "]}";
    } else plain += JSON.stringify(value);
  }
  parts.push(Buffer.from(plain === "" && parts.length === 0 ? "{}" : `${plain}}`));
  return Buffer.concat(parts);
}

/** The rows of a markup that is an inline keyboard and nothing else. */
function inlineKeyboard(markup: unknown): object[] | undefined {
  if (typeof markup !== "object" || markup === null || !("inline_keyboard" in markup)) return undefined;
  const { inline_keyboard: keyboard, ...rest } = markup;
  return Array.isArray(keyboard) && Object.keys(rest).length === 0 ? keyboard : undefined;
}

function encode(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
