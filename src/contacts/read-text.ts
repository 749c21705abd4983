import { parse } from "tldts";
import { type CleanText, cleanText } from "./clean-text.ts";
import { type AddressSpan, findAddresses, type Known } from "./find-addresses.ts";
import { findDisguisedPhones, findLoosePhones, findPhones } from "./find-phones.ts";
import { findCommands, findShortNumbers } from "./find-short-numbers.ts";
import { doubted, type Finding, unknown, unmasked, type Warning } from "./finding.ts";
import type { AccountJudge, Judged } from "./judge-account.ts";
import type { LinkJudge } from "./judge-link.ts";
import type { MailJudge } from "./judge-mail.ts";
import type { PageJudge } from "./judge-page.ts";
import type { NameMatcher } from "./name-match.ts";
import type { NumberReader } from "./number-context.ts";
import type { Listed } from "./official.ts";
import { judgePhone, nearOfficial } from "./phones.ts";
import type { Words } from "./schema.ts";

/** Contacts in a text, each judged, with their places in it. */
export type TextReader = (text: string) => Finding[];

/**
 * Most messages: Russian words and punctuation, no letter of another alphabet, no digit, nothing that can't be seen, no
 * full stop inside a word. No pattern below finds anything in them, unless signs are spelt out ("озон точка ру").
 */
const PLAIN_RUSSIAN = /^(?:[А-Яа-яЁё \n,!?:;…«»"()—–-]|\.(?=[ \n]|$))*$/;
const SPOKEN_SIGN = /точка|собака/i;

type Placed = Judged & { start: number; end: number };

export function createTextReader(parts: {
  listed: Listed;
  match: NameMatcher;
  reader: NumberReader;
  account: AccountJudge;
  link: LinkJudge;
  mail: MailJudge;
  app: PageJudge["app"];
  words: Words;
}): TextReader {
  const { listed, match, reader, words } = parts;
  const known: Known = {
    isApp: (id) => listed.app(id) !== undefined || listed.isNearApp(id) || isPackage(id),
    isPosing: (name) => name.split(".").some((label) => match(label, listed.hostNames) !== undefined),
    isTellingUsername(name) {
      // "ozonru" and "ozon_help" are nobody's words; "ozone" is.
      const isKnown = listed.telegram(name) !== undefined;
      const found = isKnown || /_|bot$/i.test(name) ? match(name, listed.accountNames) : undefined;
      if (isKnown) return name.includes("_") || (found !== undefined && !found.weak);
      return found !== undefined;
    },
  };

  /** "ru.ozon.app.any": a name turned round, in a zone that doesn't exist, with a protected name in it. */
  function isPackage(id: string): boolean {
    const labels = id.split(".");
    const last = labels.at(-1) ?? "";
    const isTurned =
      labels.length > 2 && parse(id.toLowerCase()).isIcann !== true && !words.files.includes(last);
    return isTurned && parse(`x.${labels[0]}`).isIcann === true && known.isPosing(id);
  }

  function read({ text }: CleanText): Placed[] {
    const addresses = findAddresses(text, parts.words, known);
    const placed = addresses.spans.flatMap((span) => {
      const judged = judgeAddress(span, text);
      return judged ? [{ ...judged, start: span.start, end: span.end }] : [];
    });
    const commands = findCommands(addresses.rest);
    let rest = without(addresses.rest, commands);
    const disguised = findDisguisedPhones(rest);
    rest = without(rest, disguised);
    const digits = rest;
    const isListed = (value: string) => listed.phone(value) !== undefined;
    const isNear = (written: string) => nearOfficial(written, listed) !== undefined;
    const phones = findPhones(digits, {
      isLabelled: (start) => reader.isLabelled(digits, start),
      isCounted: (end) => reader.isCounted(digits, end),
      isDialled: (start) => reader.isDialled(digits, start),
      isListed,
      isNear,
    });
    rest = without(digits, phones);
    const loose = findLoosePhones(rest, isListed, isNear);
    const shorts = findShortNumbers(
      without(rest, loose),
      reader,
      (value) => listed.shortNumber(value) !== undefined,
    );
    return [
      ...placed,
      ...commands.map((span): Placed => ({ kind: "short_number", ...span, ...unknown("phone-command") })),
      ...disguised.map((span): Placed => ({ kind: "phone", ...span, ...unknown("letters-in-number") })),
      ...[...phones, ...loose].map(({ start, end, phone }): Placed => {
        return { kind: "phone", value: phone.value, start, end, ...judgePhone(phone, listed) };
      }),
      ...shorts.map((span): Placed => {
        return {
          kind: "short_number",
          ...span,
          ...(listed.shortNumber(span.value) ?? unknown("unlisted-short")),
        };
      }),
    ].toSorted((a, b) => a.start - b.start);
  }

  function judgeAddress({ type, start, text: written }: AddressSpan, text: string): Judged | undefined {
    switch (type) {
      case "link":
      case "host":
        return parts.link(written);
      case "mail":
        return parts.mail(written, nameBefore(text, start));
      case "username":
        return parts.account.username(written.replace(/^@/, ""));
      case "app": {
        return parts.app(written);
      }
    }
  }

  return (text) => {
    if (PLAIN_RUSSIAN.test(text) && !SPOKEN_SIGN.test(text)) return [];
    const clean = cleanText(text);
    return read(clean).map((placed) => toFinding(placed, clean, text));
  };
}

const LONGEST_SHOWN_NAME = 64;

/** The name that a mail program shows: «Поддержка Ozon <a@b.ru>». */
function nameBefore(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - LONGEST_SHOWN_NAME - 2), start);
  return /([^\n<>;]+)<\s*$/.exec(before)?.[1];
}

function without(text: string, spans: readonly { start: number; end: number }[]): string {
  let result = "";
  let done = 0;
  for (const { start, end } of spans) {
    result += text.slice(done, start) + "\uFFFC".repeat(end - start);
    done = end;
  }
  return result + text.slice(done);
}

function toFinding({ start, end, ...judged }: Placed, clean: CleanText, text: string): Finding {
  const offset = clean.origin[start] ?? 0;
  const length = (clean.origin[end] ?? text.length) - offset;
  const name = nameIn(clean, start, end);
  const warnings = warningsFor(clean, start, start + name.length);
  const finding = { ...judged, shown: text.slice(offset, offset + length), offset, length, warnings };
  if (warnings.length === 0 || judged.kind === "phone" || judged.kind === "short_number") return finding;
  return { ...finding, ...(isMasked(clean, name, start) ? unmasked(judged) : doubted(judged)) };
}

/** What is odd in the path of a link changes nothing; in its name it hides something. */
function nameIn(clean: CleanText, start: number, end: number): string {
  return /^(?:[a-z][a-z\d+.-]*:[\\/]*)?[^/?#]*/i.exec(clean.text.slice(start, end))?.[0] ?? "";
}

/** Signs of another form for letters, or something unseen between two letters: by accident neither gets there. */
function isMasked({ hidden, unusual }: CleanText, name: string, start: number): boolean {
  return [...name].some((sign, i) => {
    const isLetter = /[\p{L}\p{N}]/u.test(sign);
    const isInside = i > 0 && /[\p{L}\p{N}]/u.test(name[i - 1] as string);
    return isLetter && (unusual.has(start + i) || (isInside && hidden.has(start + i)));
  });
}

function warningsFor(clean: CleanText, start: number, end: number): Warning[] {
  const has = (places: ReadonlySet<number>, from: number) => {
    for (let i = from; i < end; i++) if (places.has(i)) return true;
    return false;
  };
  const warnings: Warning[] = [];
  if (has(clean.hidden, start + 1)) warnings.push("hidden-characters");
  if (has(clean.unusual, start)) warnings.push("unusual-letters");
  return warnings;
}
