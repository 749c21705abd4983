/** Verdicts from the gravest to the lightest: a message is as bad as the worst contact in it. */
export const VERDICTS = [
  "imitation",
  "outdated_or_wrong",
  "unknown",
  "official_other",
  "regulator",
  "short_official",
  "official_customer",
] as const;
export type Verdict = (typeof VERDICTS)[number];

export const FINDING_KINDS = [
  "phone",
  "short_number",
  "link",
  "host",
  "email",
  "username",
  "page",
  "app",
  "account",
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** A letter that stands in the place of another: what is shown, and what the official name has there; either may be "". */
export type SwappedLetter = {
  shown: string;
  real: string;
  alphabet: "latin" | "cyrillic" | "greek" | "digit" | "other" | "extra" | "missing";
};

/** Why a verdict was given, as a code with the facts that its sentence needs. Words are in contact-check.ftl. */
export type Reason =
  | { code: OfficialCode; contact: string }
  | { code: "official-pictures" | "official-app-link" }
  | { code: WrongCode; owner: string; instead?: string }
  | { code: "look-alike-letters"; contact: string; letters: readonly SwappedLetter[] }
  | { code: "misspelt" | "name-taken"; contact: string }
  | { code: "extra-words"; contact: string; name: string }
  | { code: "other-zone"; contact: string; zone: string }
  | {
      code: "name-in-front" | "name-in-path" | "name-before-at" | "name-in-mailbox";
      contact: string;
      host: string;
    }
  | { code: "leads-elsewhere"; shown: string; target: string }
  | { code: "calls-itself"; owner: string }
  | { code: "claims-to-be" }
  | { code: "messenger-number"; contact: string }
  | { code: "app-file" }
  | { code: "near-phone"; contact: string }
  | { code: UnknownCode }
  | { code: "glued" | "no-such-address"; contact: string }
  | {
      code: "mail-at-official-host" | "disguised" | "no-https" | "odd-port" | "login-in-link";
      contact: string;
    };

export type OfficialCode =
  | "official-phone"
  | "official-office"
  | "official-short"
  | "official-site"
  | "official-site-other"
  | "official-email"
  | "official-email-other"
  | "official-page"
  | "official-channel"
  | "official-app"
  | "regulator-phone"
  | "regulator-site"
  | "regulator-channel";

export type WrongCode =
  | "wrong-spam-article"
  | "wrong-outdated"
  | "wrong-someone-else"
  | "wrong-fraud-example"
  | "wrong-advertisement";

export type UnknownCode =
  | "unlisted-phone"
  | "unlisted-short"
  | "unlisted-site"
  | "unlisted-email"
  | "unlisted-account"
  | "unlisted-page"
  | "unlisted-app"
  | "unconfirmed"
  | "not-a-phone"
  | "letters-in-number"
  | "phone-command"
  | "odd-scheme"
  | "bare-number-host"
  | "shortener"
  | "invitation"
  | "messenger";

export type ReasonCode = Reason["code"];

/** What was seen on the way and is worth a word whatever the verdict. */
export type Warning = "hidden-characters" | "unusual-letters";

export type Judgement = { verdict: Verdict; reason: Reason };

export type Finding = Judgement & {
  kind: FindingKind;
  /** Normalised: E.164, digits, ASCII host, e-mail in lower case, @username, vk.com/page, app id, account's name. */
  value: string;
  /** As the person sees it. */
  shown: string;
  /** Place in the text in UTF-16 units; absent for what is not in the text (a card, the sender of a forward). */
  offset?: number;
  length?: number;
  warnings: readonly Warning[];
};

/** Recognised as real, whoever it is for. */
export function isOfficial(verdict: Verdict): boolean {
  return verdict.startsWith("official") || verdict === "regulator" || verdict === "short_official";
}

export function unknown(code: UnknownCode): Judgement {
  return { verdict: "unknown", reason: { code } };
}

/** An official name is not confirmed when something is hidden in it. */
export function doubted(judged: Judgement): Judgement {
  return disguised(judged, "unknown");
}

/** An official name with a sign in it that only looks like another, or that can't be seen, poses as that name. */
export function unmasked(judged: Judgement): Judgement {
  return disguised(judged, "imitation");
}

function disguised({ verdict, reason }: Judgement, worse: Verdict): Judgement {
  if (!isOfficial(verdict) || !("contact" in reason)) return { verdict, reason };
  return { verdict: worse, reason: { code: "disguised", contact: reason.contact } };
}

/** The gravest of the verdicts, "none" without any. */
export function gravest(verdicts: readonly Verdict[]): Verdict | "none" {
  return VERDICTS.find((verdict) => verdicts.includes(verdict)) ?? "none";
}
