import type { Contact } from "../guide/schema.ts";
import { contactText } from "../guide/word-functions.ts";
import { type Translator, wordsOf } from "../i18n/translator.ts";
import type { Finding, Reason, SwappedLetter } from "./finding.ts";

export type ReasonWords = (finding: Pick<Finding, "reason" | "value">, locale: string) => string;

/** More swapped letters than this are not listed one by one. */
const LISTED_LETTERS = 3;

/** Builds the sentences: reason codes and their facts in, one sentence in plain text out. */
export function createReasonWords(contact: (id: string) => Contact | undefined, t: Translator): ReasonWords {
  return ({ reason, value }, locale) => {
    const listed = "contact" in reason ? contact(reason.contact) : undefined;
    const official = listed ? contactText(listed) : "";
    const args = {
      contact: official,
      name: "name" in reason ? reason.name : official,
      owner: ownerOf(reason, listed, locale),
      ownerId: ("owner" in reason ? reason.owner : listed?.owner) ?? "",
      audience: listed ? t.plain(locale, wordsOf(`audience-${listed.audience}`)) : "",
      letters: "letters" in reason ? lettersIn(reason.letters, locale) : "",
      zone: "zone" in reason ? reason.zone : "",
      host: "host" in reason ? reason.host : value,
      shown: "shown" in reason ? reason.shown : value,
      target: "target" in reason ? reason.target : "",
    };
    const sentence = t.plain(locale, `reason-${reason.code}`, args);
    const instead = "instead" in reason && reason.instead !== undefined ? contact(reason.instead) : undefined;
    if (!instead) return sentence;
    return `${sentence} ${t.plain(locale, "check-instead", { name: contactText(instead) })}`;
  };

  function ownerOf(reason: Reason, listed: Contact | undefined, locale: string): string {
    const owner = "owner" in reason ? reason.owner : listed?.owner;
    return owner === undefined ? "" : t.plain(locale, wordsOf(`owner-${owner}`));
  }

  function lettersIn(letters: readonly SwappedLetter[], locale: string): string {
    const unique = [...new Map(letters.map((letter) => [letter.shown + letter.real, letter])).values()];
    const listed = unique
      .slice(0, LISTED_LETTERS)
      .map(({ alphabet, shown, real }) => t.plain(locale, `check-letter-${alphabet}`, { shown, real }));
    if (unique.length > LISTED_LETTERS) listed.push(t.plain(locale, "check-and-more"));
    return listed.join(", ");
  }
}
