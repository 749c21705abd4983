import type { Contact } from "../guide/schema.ts";
import { MAX_TEXT_LENGTH } from "./clean-text.ts";
import { type Finding, gravest, isOfficial, unknown, type Verdict } from "./finding.ts";
import type { ContactCard, Entity, Incoming, LinkButton } from "./incoming.ts";
import { createAccountJudge, type Judged } from "./judge-account.ts";
import { createHostJudge } from "./judge-host.ts";
import { createLinkJudge } from "./judge-link.ts";
import { createMailJudge } from "./judge-mail.ts";
import { createPageJudge } from "./judge-page.ts";
import { createLetters } from "./letters.ts";
import { createNameMatcher, remembering } from "./name-match.ts";
import { createNumberReader } from "./number-context.ts";
import { createListed } from "./official.ts";
import { judgePhone, readPhone } from "./phones.ts";
import { createTextReader } from "./read-text.ts";
import type { CheckLists } from "./schema.ts";
import { readVcard } from "./vcard.ts";

export type ContactCheck = (incoming: Incoming) => { verdict: Verdict | "none"; findings: Finding[] };

/** Builds the check from the official contacts and the lists of data/contact-check/. It opens nothing and keeps nothing. */
export function createContactCheck(contacts: readonly Contact[], lists: CheckLists): ContactCheck {
  const { words } = lists;
  const letters = createLetters(lists.lookAlikes);
  const { match, forget } = remembering(createNameMatcher(letters, words));
  const listed = createListed(contacts, lists);
  const reader = createNumberReader(lists.numbers);
  const account = createAccountJudge(listed, match, letters, lists);
  const host = createHostJudge(listed, match, lists);
  const page = createPageJudge(listed, match, account, lists);
  const mail = createMailJudge(contacts, listed, match, letters, { host, account });
  const link = createLinkJudge({ listed, match, host, page, account, mail, lists });
  const readText = createTextReader({ listed, match, reader, account, link, mail, app: page.app, words });

  /** What Telegram marks as a contact counts as one, also where the words around don't say so. */
  function marked(text: string, { type, offset, length }: Entity, seen: readonly Finding[]): Finding[] {
    if (!["url", "email", "mention", "phone_number"].includes(type)) return [];
    if (offset >= MAX_TEXT_LENGTH || seen.some((finding) => overlaps(finding, offset, length))) return [];
    const shown = text.slice(offset, offset + length);
    const judged =
      type === "phone_number" ? phoneIn(shown, true) : link(type === "email" ? `mailto:${shown}` : shown);
    return judged ? [{ ...judged, shown, offset, length, warnings: [] }] : [];
  }

  /** Links and people under other words: the target counts, and the words must not promise something official. */
  function underWords(text: string, entity: Entity, seen: readonly Finding[]): Finding[] {
    const { type, offset, length, url, user } = entity;
    const place = { shown: text.slice(offset, offset + length), offset, length, warnings: [] };
    if (type === "text_mention" && user) return [{ ...account.person(user), ...place }];
    const target = type === "text_link" && url !== undefined ? readText(url)[0] : undefined;
    if (!target) return [];
    const promised = seen.find((finding) => isInside(finding, entity) && isOfficial(finding.verdict));
    if (!promised || isOfficial(target.verdict)) return [{ ...target, ...place }];
    // Programs put "http://" before a bare address by themselves.
    if (target.reason.code === "no-https" && isSameHost(promised.value, target.value)) return [promised];
    const reason = { code: "leads-elsewhere" as const, shown: promised.value, target: target.value };
    return [{ ...target, ...place, verdict: "imitation", reason }];
  }

  /** `mustExist`: numbers that nobody can have are passed over, for Telegram marks orders as phones too. */
  function phoneIn(written: string, mustExist = false): Judged | undefined {
    const digits = written.replace(/\D/g, "");
    if (/^\d{3,6}$/.test(digits)) {
      return {
        kind: "short_number",
        value: digits,
        ...(listed.shortNumber(digits) ?? unknown("unlisted-short")),
      };
    }
    const phone = readPhone(written) ?? (digits.length < 7 ? undefined : readPhone(`+${digits}`));
    if (!phone || (mustExist && !phone.isReal)) return undefined;
    return { kind: "phone", value: phone.value, ...judgePhone(phone, listed) };
  }

  /** A card is one contact with what else stands in it: its names can only make an unlisted number worse. */
  function fromCard({ phone_number, first_name, last_name, vcard = "" }: ContactCard): Finding[] {
    const name = [first_name, last_name].filter(Boolean).join(" ");
    const { names, contacts: others } = readVcard(vcard);
    const more = readText(others).map(withoutPlace);
    const judged = phoneIn(phone_number) ?? (name === "" ? undefined : account.person({ first_name: name }));
    if (!judged) return more;
    const place = { shown: judged.kind === "account" ? name : phone_number, warnings: [] };
    const owner = [name, ...names].map(account.titleOwner).find((found) => found !== undefined);
    if (owner === undefined || judged.verdict !== "unknown" || judged.reason.code === "unconfirmed")
      return [{ ...judged, ...place }, ...more];
    return [{ ...judged, ...place, verdict: "imitation", reason: { code: "calls-itself", owner } }, ...more];
  }

  /** What a button under a forwarded message opens. */
  function behindButton({ url }: LinkButton): Finding[] {
    const [found] = readText(url);
    return found ? [withoutPlace(found)] : [];
  }

  function judge({
    text,
    entities = [],
    forwardOrigin,
    contact,
    usersShared = [],
    buttons = [],
  }: Incoming): ReturnType<ContactCheck> {
    const seen = readText(text);
    const hidden = entities.flatMap((entity) => underWords(text, entity, seen));
    const links = entities.filter(({ type }) => type === "text_link");
    // An official contact as the words of a link is what the link poses with, or is the link itself.
    const visible = seen.filter(
      (finding) => !(isOfficial(finding.verdict) && links.some((entity) => isInside(finding, entity))),
    );
    const written = [
      ...[...visible, ...hidden, ...entities.flatMap((entity) => marked(text, entity, seen))].toSorted(
        (a, b) => (a.offset ?? 0) - (b.offset ?? 0),
      ),
      ...buttons.flatMap(behindButton),
      ...(contact ? fromCard(contact) : []),
    ];
    const sender = forwardOrigin && account.origin(forwardOrigin, text.slice(0, MAX_TEXT_LENGTH));
    // Whoever forwards a contact asks about the contact, not about the aunt who sent it.
    const isAsked = sender && (written.length === 0 || !isJustAName(sender));
    const findings = unique([
      ...written,
      ...[...(isAsked ? [sender] : []), ...usersShared.map((someone) => account.person(someone))].map(
        (judged): Finding => ({ ...judged, shown: judged.value, warnings: [] }),
      ),
    ]);
    return { verdict: gravest(findings.map(({ verdict }) => verdict)), findings };
  }

  return (incoming) => {
    try {
      return judge(incoming);
    } finally {
      forget();
    }
  };
}

/** A finding in something else than the message's text: its place is not one in the message. */
function withoutPlace({ kind, value, shown, verdict, reason, warnings }: Finding): Finding {
  return { kind, value, shown, verdict, reason, warnings };
}

/** The name of somebody who shows no username and poses as nobody. */
function isJustAName({ kind, reason }: Judged): boolean {
  return kind === "account" && reason.code === "unlisted-account";
}

function isSameHost(a: string, b: string): boolean {
  return a.replace(/^www\./, "") === b.replace(/^www\./, "");
}

function overlaps({ offset = -1, length = 0 }: Finding, start: number, size: number): boolean {
  return offset < start + size && start < offset + length;
}

function isInside({ offset = -1, length = 0 }: Finding, entity: Entity): boolean {
  return offset >= entity.offset && offset + length <= entity.offset + entity.length;
}

/** The first of each contact, unless a later one is graver. A host and a link to it are the same contact. */
function unique(findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.kind === "host" ? "link" : finding.kind}\n${finding.value}`;
    const earlier = kept.get(key);
    const isGraver = earlier && gravest([earlier.verdict, finding.verdict]) !== earlier.verdict;
    if (!earlier || isGraver) kept.set(key, finding);
  }
  return [...kept.values()];
}
