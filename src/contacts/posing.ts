import type { Judgement } from "./finding.ts";
import type { NameMatch } from "./name-match.ts";

/**
 * A state body's name, exactly or with the country behind it ("gosuslugi", "mvd_rf"): nobody confirms it, nothing speaks
 * against it.
 */
export function mayBeTheirs(
  { how, name: { name, isPublicBody } }: NameMatch,
  written: string,
  countries: readonly string[],
): boolean {
  if (!isPublicBody) return false;
  const joined = written.toLowerCase().replace(/[_.-]/g, "");
  return how === "same" || countries.some((country) => joined === name + country);
}

/** The judgement on an account, page or mailbox whose name poses as an official one. */
export function posing({ how, letters, name: { name, contact } }: NameMatch): Judgement {
  const verdict = "imitation";
  if (letters.length > 0) return { verdict, reason: { code: "look-alike-letters", contact, letters } };
  switch (how) {
    case "same":
      return { verdict, reason: { code: "name-taken", contact } };
    case "added":
      return { verdict, reason: { code: "extra-words", contact, name } };
    case "letters":
    case "misspelt":
      return { verdict, reason: { code: "misspelt", contact } };
  }
}
