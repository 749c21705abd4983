import type { Guide } from "../../src/guide/guide.ts";

/** Contacts as a reader would recognise them: the last ten digits of a phone, else lower case without "www.". */
export type Found = { kind: "phone" | "email" | "host" | "username"; value: string };

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu;
const HOST =
  /(?<![\p{L}\d@.-])(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+(?:\p{L}{2,}|xn--[a-z\d-]+)(?![\p{L}\d-])/giu;
const USERNAME = /(?<![\p{L}\d._-])@\w{4,}/gu;
const PHONE = /(?<![\d-])\+?\d(?:(?:[ \u00A0()‑–-]|\.(?=\d))*\d){9,14}(?!\d)/gu;
/** A person's own order, which is shown back to them. */
const ORDER_NUMBER = /(?<![\d-])\d{6,}-\d{4}(?:-\d{1,2})?(?![\d-])/gu;
/** Names of files, versions and abbreviations look like hosts; only what a browser would open counts. */
const TOP_LEVEL =
  /\.(?:ru|com|рф|xn--p1ai|kz|by|info|org|net|me|am|uz|su|bank|travel|tech|top|shop|store|express)$/iu;

/** Every phone, e-mail, host and username in a text. */
export function contactsIn(text: string): Found[] {
  const emails = [...text.matchAll(EMAIL)].map(([value]) => value.toLowerCase());
  const rest = text.replaceAll(EMAIL, " ").replaceAll(ORDER_NUMBER, " ");
  return [
    ...emails.map((value) => ({ kind: "email" as const, value })),
    ...[...rest.matchAll(HOST)]
      .map(([value]) => value.toLowerCase().replace(/^www\./, ""))
      .filter((value) => TOP_LEVEL.test(value))
      .map((value) => ({ kind: "host" as const, value })),
    ...[...rest.matchAll(USERNAME)].map(([value]) => ({
      kind: "username" as const,
      value: value.toLowerCase(),
    })),
    ...[...rest.matchAll(PHONE)].map(([value]) => ({ kind: "phone" as const, value: lastDigits(value) })),
  ];
}

/** Whether a contact may be shown: it stands in data/contacts, or is the bot's own name. */
export function showable({ contacts }: Guide, bot: string): (found: Found) => boolean {
  const known = new Set<string>([`username ${bot.toLowerCase()}`]);
  for (const contact of contacts) {
    if (contact.kind === "phone") known.add(`phone ${lastDigits(contact.value)}`);
    if (contact.kind === "email") known.add(`email ${contact.value}`);
    if (contact.kind === "telegram") known.add(`username @${contact.value}`);
    if (contact.kind === "link") known.add(`host ${new URL(contact.value).hostname.replace(/^www\./, "")}`);
    if (contact.kind === "domain") {
      known.add(`host ${contact.value}`);
      if (contact.display !== undefined) known.add(`host ${contact.display}`);
    }
  }
  return ({ kind, value }) => known.has(`${kind} ${value}`);
}

function lastDigits(phone: string): string {
  return phone.replace(/\D/g, "").slice(-10);
}
