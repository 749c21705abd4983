/** Text in plain characters, with the way back to the original. */
export type CleanText = {
  text: string;
  /** Index in the original (UTF-16) of each index of `text`, and of its end. */
  origin: readonly number[];
  /** Indexes of `text` before which characters that can't be seen were dropped. */
  hidden: ReadonlySet<number>;
  /** Indexes of `text` whose character was an unusual form of it, e.g. full-width. */
  unusual: ReadonlySet<number>;
};

/** Longest message of Telegram, in UTF-16 units: what is beyond is not read. */
export const MAX_TEXT_LENGTH = 4096;

const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\u20E3]$/u;
const HYPHENS = /^[\u2010\u2011\u02D7\u2043\uFE63\uFF0D]$/;
const DASHES = /^[\p{Pd}\u2212]$/u;
const IDEOGRAPHIC_STOPS = /^[\u3002\uFF61]$/;
const NUMBER_SEPARATORS = /^[\u066B\u066C]$/;

/** Drops what can't be seen and writes digits, letters, dots and dashes of unusual forms in ASCII. Cuts at 4096. */
export function cleanText(raw: string): CleanText {
  const chars: string[] = [];
  const origin: number[] = [];
  const hidden = new Set<number>();
  const unusual = new Set<number>();
  let index = 0;
  const written = Array.from(raw.slice(0, MAX_TEXT_LENGTH));
  for (const [i, char] of written.entries()) {
    const plain = char < "\u0080" ? plainAscii(char) : plainForm(char, written[i - 1], written[i + 1]);
    if (plain === "") hidden.add(chars.length);
    else if (plain === char) {
      for (let unit = 0; unit < char.length; unit++) {
        chars.push(char[unit] as string);
        origin.push(index + unit);
      }
    } else {
      if (/[\p{L}.]/u.test(plain)) unusual.add(chars.length);
      chars.push(plain);
      origin.push(index);
    }
    index += char.length;
  }
  origin.push(index);
  return armed({ text: chars.join(""), origin, hidden, unusual });
}

const SPOKEN_ZONE = String.raw`(?:ru|com|kz|by|me|net|org|top|shop|store|info|site|online|рф|ру|ком)(?![\p{L}\d])`;
/** "hxxps://ozon[.]ru" is how careful people write a link so that nobody opens it, "ozon%2Eru" how others hide it. */
const DISARMED = new RegExp(
  [
    String.raw`%(?:2[de]|3\d|[46][1-9a-f]|[57][0-9a]|40)(?=[\p{L}\d.%-])`,
    String.raw` ?(?:\[ ?(?:\.|dot|точка) ?\]|\( ?(?:\.|dot|точка) ?\)|\{ ?\. ?\}) ?`,
    String.raw`hxxp(?=s?:)`,
    String.raw` ?(?:\( ?(?:at|@|собака) ?\)|\[ ?(?:at|@|собака) ?\]) ?(?=[a-z\d])`,
    String.raw`(?<=[a-z\d]) собака (?=[a-z\d-]+(?:\.| точка )[a-z])`,
    String.raw`(?<=[a-z\d])@ (?=[a-z\d-]+\.[a-z])`,
    String.raw`(?<=[\p{L}\d]) (?:точка|dot) (?=${SPOKEN_ZONE})`,
    String.raw`(?<=[a-z\d]) (?:точка|dot) (?=[a-z\d-]+ (?:точка|dot) )`,
    String.raw`(?<=[a-z\d]) {1,2}\.(?=${SPOKEN_ZONE})`,
    String.raw`(?<=[a-z\d]) ?\. (?=(?:ru|com|kz|рф)(?![\p{L}\d]))`,
  ].join("|"),
  "giu",
);

function armed(clean: CleanText): CleanText {
  if (clean.text.search(DISARMED) === -1) return clean;
  let text = "";
  const origin: number[] = [];
  const moved = { hidden: new Set<number>(), unusual: new Set<number>() };
  const copy = (from: number, to: number) => {
    for (let i = from; i < to; i++) {
      if (clean.hidden.has(i)) moved.hidden.add(origin.length);
      if (clean.unusual.has(i)) moved.unusual.add(origin.length);
      origin.push(clean.origin[i] as number);
    }
    text += clean.text.slice(from, to);
  };
  let end = 0;
  for (const { 0: written, index } of clean.text.matchAll(DISARMED)) {
    copy(end, index);
    const plain = plainFor(written);
    // Encoded, "@" is only what the rules for links ask for.
    if (written.startsWith("%") && plain !== "@") moved.unusual.add(origin.length);
    for (let i = 0; i < plain.length; i++) origin.push(clean.origin[index + i] as number);
    text += plain;
    end = index + written.length;
  }
  copy(end, clean.text.length);
  origin.push(clean.origin.at(-1) as number);
  return { text, origin, ...moved };
}

function plainFor(written: string): string {
  if (written.startsWith("%")) return String.fromCharCode(Number.parseInt(written.slice(1), 16));
  if (/^h/i.test(written)) return "http";
  return /at|собака|@/i.test(written) ? "@" : ".";
}

function plainAscii(char: string): string {
  if (char === "\t") return " ";
  return char === "\r" ? "\n" : char;
}

/** One plain character for an unusual one, the character itself where it has none, "" where it can't be seen. */
function plainForm(char: string, before = "", after = ""): string {
  if (INVISIBLE.test(char)) return "";
  if (/^[\u0085\u2028\u2029]$/.test(char)) return "\n";
  if (/^\p{Zs}$/u.test(char)) return " ";
  if (HYPHENS.test(char)) return "-";
  if (DASHES.test(char)) return "–";
  if (IDEOGRAPHIC_STOPS.test(char)) return ".";
  if (NUMBER_SEPARATORS.test(char)) return ",";
  const compatible = boxedLetter(char) ?? char.normalize("NFKC");
  if (/^[\x21-\x7E]$/.test(compatible)) return compatible;
  // Beside a letter a digit of another script is a letter in disguise ("०zon"), not a part of a number.
  const isNumber = /^\p{Nd}$/u.test(char) && !/\p{L}/u.test(before + after);
  return isNumber ? digitValue(char) : char;
}

/** "🅾" and "🅞": white letters in black circles and squares, which NFKC leaves as they are. */
function boxedLetter(char: string): string | undefined {
  const code = char.codePointAt(0) ?? 0;
  const first = [0x1f150, 0x1f170].find((start) => code >= start && code < start + 26);
  return first === undefined ? undefined : String.fromCharCode(65 + code - first);
}

/** Digits of a script stand in a row of ten, zero first. */
function digitValue(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}
