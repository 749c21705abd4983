import type { Judgement } from "./finding.ts";
import type { NameMatch } from "./name-match.ts";

/** Exactly a state body's name: nobody confirms it, nothing speaks against it. */
export function mayBeTheirs({ how, name }: NameMatch): boolean {
  return how === "same" && name.isPublicBody;
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
