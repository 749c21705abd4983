import type { MessageEntity } from "grammy/types";
import { entityOf, isSupportedTag, type OpenTag, readTagArgument } from "./html-tags.ts";
import { MarkupError } from "./markup-error.ts";

export interface FormattedText {
  readonly text: string;
  /** Offsets and lengths in UTF-16 units of `text`. */
  readonly entities: readonly MessageEntity[];
}

/**
 * Reads Telegram's HTML dialect: its tags only, nesting in order, four named and all numeric references.
 * Throws `MarkupError`; positions in it are byte offsets in UTF-8, as Telegram counts them.
 */
export function parseHtml(html: string): FormattedText {
  const reader = { html, position: 0 };
  const open: OpenTag[] = [];
  const entities: MessageEntity[] = [];
  let text = "";
  let hasLoneSurrogate = false;

  while (reader.position < html.length) {
    const char = html.charAt(reader.position);
    const reference = char === "&" ? readReference(html, reader.position) : null;
    if (reference) {
      hasLoneSurrogate ||= reference.code >= 0xd800 && reference.code <= 0xdfff;
      text += String.fromCodePoint(reference.code);
      reader.position = reference.end;
    } else if (char !== "<") {
      text += char;
      reader.position++;
    } else if (html.charAt(reader.position + 1) === "/") {
      const tag = readEndTag(reader, open);
      const entity = entityOf(tag, text, entities);
      if (entity) entities.push(entity);
    } else {
      open.push(readStartTag(reader, text.length));
    }
  }

  const unclosed = open.at(-1);
  if (unclosed) throw new MarkupError(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
  if (hasLoneSurrogate) {
    throw new MarkupError(
      "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units",
    );
  }
  return { text, entities };
}

interface Reader {
  readonly html: string;
  position: number;
}

/** The end of the text counts as a space, as the closing zero byte does for Telegram. */
const isSpace = (char: string): boolean => char === "" || " \t\r\n\v\0".includes(char);

const byteOffset = (html: string, position: number): number =>
  Buffer.byteLength(html.slice(0, position), "utf8");

function readStartTag(reader: Reader, textOffset: number): OpenTag {
  const { html } = reader;
  const start = reader.position;
  const at = `at byte offset ${byteOffset(html, start)}`;
  const name = readUntil(reader, start + 1, (char) => isSpace(char) || char === ">").toLowerCase();
  if (reader.position >= html.length) throw new MarkupError(`Unclosed start tag ${at}`);
  if (!isSupportedTag(name)) throw new MarkupError(`Unsupported start tag "${name}" ${at}`);

  const attributes = new Map<string, string>();
  for (;;) {
    skipSpaces(reader);
    if (html.charAt(reader.position) === ">") break;
    const attribute = readUntil(
      reader,
      reader.position,
      (char) => isSpace(char) || char === "=" || char === ">",
    );
    if (attribute === "") throw new MarkupError(`Empty attribute name in the tag "${name}" ${at}`);
    skipSpaces(reader);
    if (reader.position >= html.length) throw new MarkupError(`Unclosed start tag "${name}" ${at}`);
    if (html.charAt(reader.position) !== "=") {
      // The only attribute that Telegram lets stand without a value.
      if (name !== "blockquote" || attribute !== "expandable") {
        throw new MarkupError(
          `Expected equal sign in declaration of an attribute of the tag "${name}" ${at}`,
        );
      }
      attributes.set(attribute, "");
      continue;
    }
    reader.position++;
    skipSpaces(reader);
    if (reader.position >= html.length) throw new MarkupError(`Unclosed start tag "${name}" ${at}`);
    attributes.set(attribute, readAttributeValue(reader));
    if (reader.position >= html.length) throw new MarkupError(`Unclosed start tag ${at}`);
  }
  reader.position++;

  const argument = readTagArgument(name, attributes);
  if (name === "span" && argument !== "spoiler") {
    throw new MarkupError(`Tag "span" must have class "tg-spoiler" ${at}`);
  }
  return { name, argument, attributes, offset: textOffset };
}

function readAttributeValue(reader: Reader): string {
  const { html } = reader;
  const quote = html.charAt(reader.position);
  if (quote !== '"' && quote !== "'") {
    const start = reader.position;
    const token = readUntil(reader, start, (char) => !/^[A-Za-z0-9.-]$/.test(char));
    const next = html.charAt(reader.position);
    if (!isSpace(next) && next !== ">") {
      throw new MarkupError(`Unexpected end of name token at byte offset ${byteOffset(html, start)}`);
    }
    return token.toLowerCase();
  }

  let value = "";
  reader.position++;
  while (reader.position < html.length && html.charAt(reader.position) !== quote) {
    const char = html.charAt(reader.position);
    const reference = char === "&" ? readReference(html, reader.position) : null;
    value += reference ? String.fromCodePoint(reference.code) : char;
    reader.position = reference ? reference.end : reader.position + 1;
  }
  reader.position++;
  return value;
}

/** Reads `</name>` and takes the tag that it closes off the stack; `</>` closes any. */
function readEndTag(reader: Reader, open: OpenTag[]): OpenTag {
  const { html } = reader;
  const start = reader.position;
  const at = `at byte offset ${byteOffset(html, start)}`;
  const tag = open.pop();
  if (!tag) throw new MarkupError(`Unexpected end tag ${at}`);
  const name = readUntil(reader, start + 2, (char) => isSpace(char) || char === ">").toLowerCase();
  skipSpaces(reader);
  if (html.charAt(reader.position) !== ">") throw new MarkupError(`Unclosed end tag ${at}`);
  reader.position++;
  if (name !== "" && name !== tag.name) {
    throw new MarkupError(`Unmatched end tag ${at}, expected "</${tag.name}>", found "</${name}>"`);
  }
  return tag;
}

function readUntil(reader: Reader, from: number, isEnd: (char: string) => boolean): string {
  reader.position = from;
  while (reader.position < reader.html.length && !isEnd(reader.html.charAt(reader.position))) {
    reader.position++;
  }
  return reader.html.slice(from, reader.position);
}

function skipSpaces(reader: Reader): void {
  while (reader.position < reader.html.length && isSpace(reader.html.charAt(reader.position))) {
    reader.position++;
  }
}

const NAMED_REFERENCES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };
/** A longer numeric reference, `&#` and digits together, is left as it stands. */
const MAX_NUMERIC_REFERENCE_LENGTH = 9;

/** The character at `&`, or null for anything that Telegram leaves as it stands; the semicolon may be missing. */
function readReference(html: string, position: number): { code: number; end: number } | null {
  const [match, hex, decimal, name] =
    /^&(?:#x([0-9a-fA-F]*)|#([0-9]*)|([a-zA-Z]*))/.exec(html.slice(position, position + 64)) ?? [];
  if (match === undefined) return null;
  const code =
    name === undefined
      ? numericReference(match, hex ?? decimal ?? "", hex === undefined ? 10 : 16)
      : Object.hasOwn(NAMED_REFERENCES, name) && NAMED_REFERENCES[name]?.codePointAt(0);
  if (!code) return null;
  const end = position + match.length;
  return { code, end: html.charAt(end) === ";" ? end + 1 : end };
}

function numericReference(match: string, digits: string, radix: number): number {
  const code = digits === "" ? 0 : Number.parseInt(digits, radix);
  return match.length > MAX_NUMERIC_REFERENCE_LENGTH || code >= 0x10ffff ? 0 : code;
}
