import type { Contact } from "../guide/schema.ts";
import { parseAddress } from "./address.ts";
import { readsAt, swappedLetters } from "./distance.ts";
import type { AccountJudge, Judged } from "./judge-account.ts";
import type { HostJudge } from "./judge-host.ts";
import type { Letters } from "./letters.ts";
import type { NameMatcher } from "./name-match.ts";
import type { Listed } from "./official.ts";

/** Judges an e-mail address, with the name shown before it where there is one. */
export type MailJudge = (address: string, shownName?: string) => Judged | undefined;

export function createMailJudge(
  contacts: readonly Contact[],
  listed: Listed,
  match: NameMatcher,
  letters: Letters,
  parts: { host: HostJudge; account: AccountJudge },
): MailJudge {
  const mails = contacts.filter(({ kind }) => kind === "email");

  return (written, shownName = "") => {
    const at = written.lastIndexOf("@");
    const parsed = parseAddress(written.slice(at + 1));
    if (at < 1 || !parsed) return undefined;
    const { host } = parsed;
    const local = written.slice(0, at).toLowerCase();
    const value = `${local}@${host.ascii}`;
    const known = listed.email(value);
    if (known) return { kind: "email", value, ...known };

    const judged = parts.host(host);
    if (judged.verdict === "imitation" || judged.verdict === "outdated_or_wrong")
      return { kind: "email", value, ...judged };
    if (listed.isOfficialHost(host.ascii) && "contact" in judged.reason) {
      const twin = mails.find(({ value: real }) => readsLike(local, host.ascii, real));
      if (twin) {
        const differing = swappedLetters(letters.read(local), twin.value.slice(0, twin.value.indexOf("@")));
        return {
          kind: "email",
          value,
          verdict: "imitation",
          reason: { code: "look-alike-letters", contact: twin.id, letters: differing },
        };
      }
      return {
        kind: "email",
        value,
        verdict: "unknown",
        reason: { code: "mail-at-official-host", contact: judged.reason.contact },
      };
    }
    if (judged.reason.code === "unconfirmed") return { kind: "email", value, ...judged };
    const posing = match(local, listed.hostNames);
    // "cbr@…" may be anybody's initials.
    const isInitials = posing?.how === "same" && posing.name.name.length <= 3;
    if (posing && !posing.weak && !isInitials) {
      const reason = { code: "name-in-mailbox" as const, contact: posing.name.contact, host: host.unicode };
      return { kind: "email", value, verdict: "imitation", reason };
    }
    const owner = parts.account.titleOwner(shownName);
    if (owner !== undefined)
      return { kind: "email", value, verdict: "imitation", reason: { code: "calls-itself", owner } };
    return { kind: "email", value, verdict: "unknown", reason: { code: "unlisted-email" } };
  };

  /** A left part in other letters: mailboxes may be written in any. */
  function readsLike(local: string, host: string, real: string): boolean {
    const at = real.indexOf("@");
    const name = real.slice(0, at);
    const glyphs = letters.read(local);
    return (
      real.slice(at + 1) === host &&
      local !== name &&
      /[^\x20-\x7E]/.test(local) &&
      glyphs.length === name.length &&
      readsAt(glyphs, name, 0)
    );
  }
}
