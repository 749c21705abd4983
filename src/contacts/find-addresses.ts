import { parse } from "tldts";
import type { Words } from "./schema.ts";

export type AddressSpan = {
  type: "link" | "mail" | "host" | "username" | "app";
  start: number;
  end: number;
  text: string;
};

/** Stands in for what was found already, so that nothing is read twice. */
const TAKEN = "\uFFFC";

const LINK =
  /(?:https?:[\\/]*|(?:mailto|tel|sms|smsto|callto):(?=[+\d(%\p{L}])|[a-z][a-z\d+.-]{1,20}(?<!https?):\/\/|javascript:(?=\S))[^\s<>"«»“”„\uFFFC]+/giu;
const MAIL_LOCAL = /[\p{L}\p{N}\p{M}._%+'&-]+$/u;
const MAIL_HOST = /^[\p{L}\p{N}\p{M}-]+(?:\.[\p{L}\p{N}\p{M}-]+)+/u;
const HOST =
  /(?<![\p{L}\p{N}\p{M}_.-])[\p{L}\p{N}\p{M}_-]+(?:\.[\p{L}\p{N}\p{M}_-]+)+(?::\d{1,5}(?!\d))?\.?(?:[/?#][^\s<>"«»“”„\uFFFC]*)?/gu;
const USERNAME = /(?<![@/])@([\p{L}\p{N}\p{M}_]{3,32})(?![\p{L}\p{N}\p{M}_])/gu;
const BARE_USERNAME =
  /(?<![\p{L}\p{N}_@./-])[A-Za-z][A-Za-z0-9_]{3,31}(?![\p{L}\p{N}\p{M}_@/-]|\.[\p{L}\p{N}])/gu;
const APP =
  /(?<![\p{L}\p{N}_./=?&-])(?:[a-z]\w*(?:\.\w+){2,}|id\d{6,12}|C\d{6,12})(?![\p{L}\p{N}_-]|\.\p{L})/gu;
const PICTURE_IN_HOST = /^\p{Extended_Pictographic}+[\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)+/u;
const PICTURE = /^\p{Extended_Pictographic}$/u;
const LONGEST_LOCAL = 64;
const LONGEST_HOST = 255;

export type Known = {
  isApp: (id: string) => boolean;
  /** A username so telling that it is one even without "@". */
  isTellingUsername: (name: string) => boolean;
  /** A host in a zone that doesn't exist, or a username in another alphabet, counts if it poses as a name. */
  isPosing: (name: string) => boolean;
};

/** Links, e-mails, hosts, usernames and app ids in cleaned text, in this order of preference; and the text without them. */
export function findAddresses(
  text: string,
  words: Words,
  known: Known,
): { spans: AddressSpan[]; rest: string } {
  const spans: AddressSpan[] = [];
  let rest = text;
  const take = (type: AddressSpan["type"], start: number, end: number) => {
    spans.push({ type, start, end, text: text.slice(start, end) });
    return TAKEN.repeat(end - start);
  };
  const takeAll = (
    pattern: RegExp,
    read: (match: RegExpExecArray) => [AddressSpan["type"], number, number][] | undefined,
  ) => {
    let masked = "";
    let end = 0;
    for (const match of rest.matchAll(pattern)) {
      for (const [type, from, to] of read(match) ?? []) {
        masked += rest.slice(end, from) + take(type, from, to);
        end = to;
      }
    }
    rest = masked + rest.slice(end);
  };

  takeAll(LINK, ({ 0: written, index }) => {
    if (isInPath(rest, index)) return undefined;
    return splitGlued(written).map(([from, to]): [AddressSpan["type"], number, number] => [
      "link",
      index + from,
      index + from + trimmed(withoutWord(written.slice(from, to), words)).length,
    ]);
  });
  takeAll(/@/g, ({ index }) => {
    const host = MAIL_HOST.exec(rest.slice(index + 1, index + 1 + LONGEST_HOST))?.[0];
    const local = MAIL_LOCAL.exec(rest.slice(Math.max(0, index - LONGEST_LOCAL), index))?.[0];
    if (host === undefined || !hasZone(host, words, known.isPosing)) return undefined;
    const kept = cutAtZone(host, words);
    if (local === undefined || rest[index - local.length - 1] === "/")
      return [["host", index + 1, index + 1 + kept.length]];
    return [["mail", index - local.replace(/^[.'_-]+/, "").length, index + 1 + kept.length]];
  });
  takeAll(APP, ({ 0: id, index }) => (known.isApp(id) ? [["app", index, index + id.length]] : undefined));
  takeAll(HOST, ({ 0: written, index }) => {
    const host = /^[^/?#:]+/.exec(written)?.[0] ?? "";
    const isVersion =
      /^\d/.test(host) && isVersionNumber(rest.slice(Math.max(0, index - LONGEST_HOST), index), words);
    if (isVersion || !isHost(host, written.length > host.length, words, known.isPosing)) return undefined;
    const name = host.replace(/\.$/, "");
    const kept = cutAtZone(name, words);
    const whole = kept.length < name.length ? kept : trimmed(written);
    const lead = /^[_-]*/.exec(whole)?.[0].length ?? 0;
    // "ozon.ru🎁.top" is one host: a picture may stand in a name.
    const more = PICTURE_IN_HOST.exec(text.slice(index + whole.length, index + LONGEST_HOST))?.[0] ?? "";
    return [["host", index + lead, index + whole.length + more.length]];
  });
  takeAll(USERNAME, ({ 0: written, 1: name = "", index }) =>
    /^[A-Za-z]\w*$/.test(name) || known.isPosing(name)
      ? [["username", index, index + written.length]]
      : undefined,
  );
  takeAll(BARE_USERNAME, ({ 0: name, index }) =>
    known.isTellingUsername(name) ? [["username", index, index + name.length]] : undefined,
  );
  return { spans: spans.toSorted((a, b) => a.start - b.start), rest };
}

/** "a.ru/?to=https://b.ru" is one link, to a.ru. */
function isInPath(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - LONGEST_HOST), index);
  return /(?:^|[\s("«])[\p{L}\p{N}\p{M}_-]+(?:\.[\p{L}\p{N}\p{M}_-]+)+(?::\d+)?[/?#](?:[^\s<>"«»“”„\uFFFC]*[/=&?#])?$/u.test(
    before,
  );
}

/** Links written without a space between them: a new scheme starts a new link unless it is a part of the query. */
function splitGlued(written: string): [number, number][] {
  const cuts = [...written.matchAll(/(?<=[^=/&?%])[,;]?(?=https?:\/\/)/gi)].filter(({ index }) => index > 0);
  const edges = [0, ...cuts.map(({ index, 0: comma }) => index + comma.length), written.length];
  return edges.slice(0, -1).map((from, i) => [from, edges[i + 1] as number]);
}

/** Punctuation at the end belongs to the sentence; a bracket only if it was not opened inside. */
function trimmed(written: string): string {
  let end = written.length;
  while (end > 0) {
    const last = written[end - 1] as string;
    if (last === ")" && written.slice(0, end).includes("(")) break;
    const size = /[\uDC00-\uDFFF]/.test(last) ? 2 : 1;
    const isMark = /[.,;:!?)\]}'’…*~|`]/.test(last) || PICTURE.test(written.slice(end - size, end));
    if (!isMark) break;
    end -= size;
  }
  return withoutPicture(written.slice(0, end));
}

/** "https://ozon.ru🙏спасибо": a picture right after a zone ends the address. */
function withoutPicture(link: string): string {
  const host = /^[a-z][a-z\d+.-]*:[\\/]*[^\\/?#\s]+/i.exec(link)?.[0] ?? "";
  const cut = host.search(/(?<=\.[a-z]{2,24})\p{Extended_Pictographic}/iu);
  return cut === -1 || host.includes(".", cut) ? link : link.slice(0, cut);
}

/** "https://ozon.ruсайт": a word right after a zone ends a link as well. */
function withoutWord(link: string, words: Words): string {
  const [, scheme = "", authority = ""] = /^(https?:[\\/]*)([^\\/?#]+)/i.exec(link) ?? [];
  if (authority.includes("@")) return link;
  const host = authority.slice(0, LONGEST_HOST).replace(/:.*$/, "");
  const kept = cutAtZone(host, words);
  return kept.length < host.length ? scheme + kept : link;
}

/** The host up to the end of its zone: without the sentence in "ozon.ru.Не пришло", without the word in "ozon.ruсайт". */
function cutAtZone(host: string, words: Words): string {
  const name = withoutSentence(host, words);
  const zone = name.slice(name.lastIndexOf(".") + 1);
  const [latin] = /^[a-z]{2,}(?=[^a-z\d])/i.exec(zone) ?? [];
  return latin !== undefined && !/^xn--/i.test(zone)
    ? name.slice(0, name.length - zone.length + latin.length)
    : name;
}

function withoutSentence(host: string, words: Words): string {
  if (host.length > LONGEST_HOST) return host; // nothing so long is one
  const [, front = "", last = ""] = /^(.+\..+)\.(\p{L}+)$/u.exec(host) ?? [];
  const isWord = /^(?:\p{Script=Cyrillic}+|\p{Lu}\p{Ll}*)$/u.test(last);
  if (!isWord || !parse(front.toLowerCase()).isIcann) return host;
  const isZone = parse(host.toLowerCase()).isIcann && !words.sentence.includes(last.toLowerCase());
  return isZone ? host : withoutSentence(front, words);
}

function hasZone(host: string, words: Words, isPosing: Known["isPosing"]): boolean {
  const name = cutAtZone(host, words).toLowerCase();
  if (parse(name).isIcann || words.reserved.includes(name.slice(name.lastIndexOf(".") + 1))) return true;
  // A zone that doesn't exist, but too much like an address to be a sentence without a space.
  const [, front = "", zone = ""] =
    /^(.+)\.([a-z]{2,24}|(?=.*[a-z])(?=.*[а-я])[a-zа-я]{2,3})$/.exec(name) ?? [];
  return (zone.length <= 3 ? zone !== "" : /[.-]/.test(front) && zone !== "") && isPosing(front);
}

/** Tells hosts without a scheme from abbreviations, file names, numbers and sentences without a space. */
function isHost(written: string, hasPath: boolean, words: Words, isPosing: Known["isPosing"]): boolean {
  const host = cutAtZone(written.replace(/^[_-]+|\.$/g, ""), words);
  const labels = host.split(".");
  const zone = labels.at(-1) ?? "";
  const name = labels.at(-2) ?? "";
  if (/^\d+(?:\.\d+){3}$/.test(host)) return isNumericHost(labels, hasPath);
  if (labels.some((label) => label === "" || label.length > 63)) return false;
  if (!hasZone(host, words, isPosing)) return isSpelt(host, words, isPosing);
  const isFile = words.files.includes(zone.toLowerCase()) && !hasPath;
  if (isFile && (name.includes("_") || !parse(host.toLowerCase()).isIcann)) return false;
  if (isPosing(host.slice(0, -zone.length - 1))) return !isSentence(name, zone, words);
  if (name.length < 2 && /\p{Script=Cyrillic}/u.test(name)) return false;
  if (/^\d+$/.test(name) && name.length < 3) return false;
  if (isFile) return false;
  return !isSentence(name, zone, words);
}

/** Four short numbers in a row may also be a paragraph's: without a path most of a host's are longer. */
function isNumericHost(parts: readonly string[], hasPath: boolean): boolean {
  if (parts.some((part) => Number(part) > 255 || /^0\d/.test(part))) return false;
  return hasPath || (parts[0] !== "0" && parts.filter((part) => part.length > 1).length > 1);
}

/** "версия приложения 17.40.1.2". */
function isVersionNumber(before: string, { versions }: Words): boolean {
  const said = before.toLowerCase().match(/\p{L}+/gu) ?? [];
  return said
    .slice(-2)
    .some((word) =>
      versions.some((version) => word === version || (version.length > 3 && word.startsWith(version))),
    );
}

/** "ozon.My order", "заказал.Онлайн": a full stop without a space, and a capital. */
function isSentence(name: string, zone: string, words: Words): boolean {
  const isCapital = /^\p{Lu}\p{Ll}*$/u.test(zone);
  if (!isCapital) return false;
  return (
    words.sentence.includes(zone.toLowerCase()) ||
    (/\p{Script=Cyrillic}/u.test(zone) && /^\p{Ll}/u.test(name))
  );
}

/** "озон.ру": no such zone, but people write so. */
function isSpelt(host: string, words: Words, isPosing: Known["isPosing"]): boolean {
  const zone = host.slice(host.lastIndexOf(".") + 1).toLowerCase();
  return words.spelt.includes(zone) && isPosing(host.slice(0, -zone.length - 1));
}
