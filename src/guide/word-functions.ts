import type { Translator, WordFunctions } from "../i18n/translator.ts";
import type { Guide } from "./guide.ts";
import type { Contact, Figure } from "./schema.ts";

/** What words write in place of a fact: `{ CONTACT("cbr-phone") }`, `{ FIGURE("bank-reply") }`. */
export function wordFunctions(guide: Pick<Guide, "contact" | "figure">): WordFunctions {
  return {
    CONTACT: (id) => contactText(known(guide.contact(id), `no contact ${id}`)),
    FIGURE: (id, translate, locale) =>
      figureText(known(guide.figure(id), `no figure ${id}`), translate, locale),
  };
}

function known<T>(record: T | undefined, message: string): T {
  if (record === undefined) throw new Error(message); // Fluent turns it into a reported problem
  return record;
}

/** A contact as people read it: a phone with its spaces, the host of a link, the name of an account. */
export function contactText(contact: Contact): string {
  switch (contact.kind) {
    case "phone":
      return contact.display;
    case "link":
      return new URL(contact.value).host;
    case "domain":
      return contact.display ?? contact.value;
    case "telegram":
      return `@${contact.value}`;
    case "short_number":
    case "email":
    case "vk":
    case "ok":
    case "app":
      return contact.value;
  }
}

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(locale: string): Intl.NumberFormat {
  const format = numberFormats.get(locale) ?? new Intl.NumberFormat(locale);
  numberFormats.set(locale, format);
  return format;
}

/** A figure with its unit in the locale's words, e.g. "5–15 минут". */
export function figureText({ from, value, unit }: Figure, translate: Translator, locale: string): string {
  const number = numberFormat(locale);
  const range = from === undefined ? number.format(value) : `${number.format(from)}–${number.format(value)}`;
  return translate.plain(locale, `figure-${unit}`, { value, range });
}
