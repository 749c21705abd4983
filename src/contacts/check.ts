import type { Contact } from "../guide/schema.ts";
import { type CleanText, cleanText } from "./clean-text.ts";
import { type AddressSpan, findAddresses } from "./find-addresses.ts";
import { findPhones } from "./find-phones.ts";
import { findCommands, findShortNumbers } from "./find-short-numbers.ts";
import { type Finding, gravest, type Judgement, unknown, type Verdict, type Warning } from "./finding.ts";
import type { Entity, Incoming } from "./incoming.ts";
import { createAccountJudge, type Judged } from "./judge-account.ts";
import { createHostJudge } from "./judge-host.ts";
import { createLinkJudge } from "./judge-link.ts";
import { createMailJudge } from "./judge-mail.ts";
import { createPageJudge } from "./judge-page.ts";
import { createLetters } from "./letters.ts";
import { createNameMatcher } from "./name-match.ts";
import { createNumberReader } from "./number-context.ts";
import { createListed } from "./official.ts";
import { judgePhone, nearOfficial, readPhone } from "./phones.ts";
import type { CheckLists } from "./schema.ts";

export type ContactCheck = (incoming: Incoming) => { verdict: Verdict | "none"; findings: Finding[] };

type Placed = Judged & { start: number; end: number };

/** Builds the check from the official contacts and the lists of data/contact-check/. It opens nothing and keeps nothing. */
export function createContactCheck(contacts: readonly Contact[], lists: CheckLists): ContactCheck {
  const letters = createLetters(lists.lookAlikes);
  const match = createNameMatcher(letters, lists.words);
  const listed = createListed(contacts, lists);
  const reader = createNumberReader(lists.numbers);
  const account = createAccountJudge(listed, match, letters, lists);
  const host = createHostJudge(listed, match, lists);
  const page = createPageJudge(listed, match, account, lists);
  const mail = createMailJudge(contacts, listed, match, letters, { host, account });
  const link = createLinkJudge({ listed, match, host, page, account, mail, lists });
  const known = {
    isApp: (id: string) => listed.app(id) !== undefined,
    isPosing: (name: string) => name.split(".").some((label) => match(label, listed.hostNames) !== undefined),
    isTellingUsername(name: string, isAlone: boolean) {
      if (/_|bot$/i.test(name) && match(name, listed.accountNames)) return true;
      const isKnown = listed.telegram(name) !== undefined;
      return isKnown && (isAlone ? match(name, listed.hostNames)?.how === "added" : name.includes("_"));
    },
  };

  function inText(clean: CleanText): Placed[] {
    const { text } = clean;
    const { spans, rest } = findAddresses(text, lists.words, known);
    const placed = spans.flatMap((span) => {
      const judged = judgeSpan(span, text);
      return judged ? [{ ...judged, start: span.start, end: span.end }] : [];
    });
    const commands = findCommands(rest);
    const withoutCommands = blank(rest, commands);
    const phones = findPhones(withoutCommands, {
      isLabelled: (start) => reader.isLabelled(withoutCommands, start),
      isCounted: (end) => reader.isCounted(withoutCommands, end),
      isDialled: (start) => reader.isDialled(withoutCommands, start),
      isListed: (value) => listed.phone(value) !== undefined,
      isNear: (written) => nearOfficial(written, listed) !== undefined,
    });
    const shorts = findShortNumbers(
      blank(withoutCommands, phones),
      reader,
      (digits) => listed.shortNumber(digits) !== undefined,
    );
    return [
      ...placed,
      ...commands.map(
        ({ start, end, value }): Placed => ({ kind: "short_number", value, start, end, ...unknown("phone-command") }),
      ),
      ...phones.map(
        ({ start, end, phone }): Placed => ({
          kind: "phone",
          value: phone.value,
          start,
          end,
          ...judgePhone(phone, listed),
        }),
      ),
      ...shorts.map(
        ({ start, end, value }): Placed => ({
          kind: "short_number",
          value,
          start,
          end,
          ...(listed.shortNumber(value) ?? unknown("unlisted-short")),
        }),
      ),
    ];
  }

  function judgeSpan(span: AddressSpan, text: string): Judged | undefined {
    switch (span.type) {
      case "link":
      case "host":
        return link(span.text);
      case "mail": {
        const shownName = /([^\n<>,;]{1,64})<\s*$/.exec(text.slice(Math.max(0, span.start - 70), span.start))?.[1];
        return mail(span.text, shownName);
      }
      case "username":
        return account.username(span.text.replace(/^@/, ""));
      case "app": {
        const judgement = listed.app(span.text);
        return judgement && { kind: "app", value: span.text, ...judgement };
      }
    }
  }

  /** Links hidden under words: the target counts, and what is shown must not promise something official. */
  function underWords(text: string, entities: readonly Entity[], seen: readonly Finding[]): Finding[] {
    return entities.flatMap((entity): Finding[] => {
      const { offset, length } = entity;
      const shown = text.slice(offset, offset + length);
      const place = { shown, offset, length, warnings: [] };
      if (entity.type === "text_mention" && entity.user) return [{ ...account.person(entity.user), ...place }];
      if (entity.type !== "text_link" || entity.url === undefined) return [];
      const target = link(cleanText(entity.url).text);
      if (!target) return [];
      const promised = seen.find(
        (finding) => isInside(finding, entity) && isOfficial(finding.verdict) && finding.value !== target.value,
      );
      const isHonest = !promised || isOfficial(target.verdict);
      if (isHonest) return [{ ...target, ...place }];
      const reason = { code: "leads-elsewhere" as const, shown: promised.value, target: target.value };
      return [{ ...target, ...place, verdict: "imitation", reason }];
    });
  }

  function fromCard({ phone_number, first_name, last_name }: NonNullable<Incoming["contact"]>): Finding[] {
    const phone = readPhone(phone_number) ?? readPhone(`+${phone_number.replace(/\D/g, "")}`);
    const digits = phone_number.replace(/\D/g, "");
    const judged: Judged | undefined = phone
      ? { kind: "phone", value: phone.value, ...judgePhone(phone, listed) }
      : digits === ""
        ? undefined
        : { kind: "short_number", value: digits, ...(listed.shortNumber(digits) ?? unknown("unlisted-short")) };
    const name = [first_name, last_name].filter(Boolean).join(" ");
    const owner = account.titleOwner(name);
    const findings: Finding[] = judged ? [{ ...judged, shown: phone_number, warnings: [] }] : [];
    if (owner !== undefined && !(judged && isOfficial(judged.verdict))) {
      const reason = { code: "calls-itself" as const, owner };
      findings.push({ kind: "account", value: name, shown: name, verdict: "imitation", reason, warnings: [] });
    }
    return findings;
  }

  return ({ text, entities = [], forwardOrigin, contact, usersShared = [] }) => {
    const clean = cleanText(text);
    const seen = inText(clean).map((placed) => toFinding(placed, clean, text));
    const hidden = underWords(text, entities, seen);
    const covered = entities.filter(({ type }) => type === "text_link");
    const visible = seen.filter(
      (finding) => !covered.some((entity) => isInside(finding, entity) && (isOfficial(finding.verdict) || hidden.some(({ value }) => value === finding.value))),
    );
    const sender = forwardOrigin && account.origin(forwardOrigin, clean.text);
    const findings = unique([
      ...[...visible, ...hidden].toSorted((a, b) => (a.offset ?? 0) - (b.offset ?? 0)),
      ...(contact ? fromCard(contact) : []),
      ...(sender ? [{ ...sender, shown: sender.value, warnings: [] }] : []),
      ...usersShared.map((someone) => account.person(someone)).map((judged) => ({ ...judged, shown: judged.value, warnings: [] })),
    ]);
    return { verdict: gravest(findings.map(({ verdict }) => verdict)), findings };
  };
}

function toFinding({ start, end, ...judged }: Placed, clean: CleanText, text: string): Finding {
  const offset = clean.origin[start] ?? 0;
  const length = (clean.origin[end] ?? text.length) - offset;
  // What is odd in the path of a link changes nothing; in its name it hides something.
  const name = /^(?:[a-z][a-z\d+.-]*:[\\/]*)?[^/?#]*/i.exec(clean.text.slice(start, end))?.[0] ?? "";
  const warnings: Warning[] = [];
  if (some(clean.hidden, start + 1, start + name.length)) warnings.push("hidden-characters");
  if (some(clean.unusual, start, start + name.length)) warnings.push("unusual-letters");
  const isDisguised = warnings.length > 0 && judged.kind !== "phone" && isOfficial(judged.verdict) && "contact" in judged.reason;
  const plain: Judgement = isDisguised
    ? { verdict: "unknown", reason: { code: "disguised", contact: (judged.reason as { contact: string }).contact } }
    : judged;
  return { ...judged, ...plain, shown: text.slice(offset, offset + length), offset, length, warnings };
}

function some(places: ReadonlySet<number>, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (places.has(i)) return true;
  return false;
}

function isInside({ offset, length }: Finding, entity: Entity): boolean {
  return offset !== undefined && offset >= entity.offset && offset + (length ?? 0) <= entity.offset + entity.length;
}

function isOfficial(verdict: Verdict): boolean {
  return verdict === "official_customer" || verdict === "official_other" || verdict === "regulator" || verdict === "short_official";
}

function blank(text: string, spans: readonly { start: number; end: number }[]): string {
  let result = "";
  let done = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(done, start) + "\uFFFC".repeat(end - start);
    done = end;
  }
  return result + text.slice(done);
}

/** The first of each contact, unless a later one is graver. */
function unique(findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.kind}\n${finding.value}`;
    const earlier = kept.get(key);
    if (!earlier) kept.set(key, finding);
    else if (gravest([earlier.verdict, finding.verdict]) !== earlier.verdict) kept.set(key, finding);
  }
  return [...kept.values()];
}
