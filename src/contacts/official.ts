import { domainToUnicode } from "node:url";
import { parse } from "tldts";
import type { Contact } from "../guide/schema.ts";
import { isOneOff } from "./distance.ts";
import type { Judgement } from "./finding.ts";
import type { ProtectedName } from "./name-match.ts";
import type { CheckLists, KnownWrong } from "./schema.ts";

type Of<K extends Contact["kind"]> = Contact & { kind: K };

/** The lists by what they are looked up by. */
export type Listed = {
  phone(e164: string): Judgement | undefined;
  shortNumber(digits: string): Judgement | undefined;
  /** A host that is listed itself or stands below a listed one. */
  host(ascii: string): Judgement | undefined;
  email(address: string): Judgement | undefined;
  telegram(username: string): Judgement | undefined;
  page(platform: "vk" | "ok", name: string): Judgement | undefined;
  app(id: string): Judgement | undefined;
  /** An app's id that is an official one but for a sign. */
  isNearApp(id: string): boolean;
  isOfficialHost(ascii: string): boolean;
  /** Official host names that are not below another official one. */
  officialHosts: readonly { host: string; contact: string }[];
  phones: readonly Of<"phone">[];
  /** Names that hosts, pages and mailboxes pose with; usernames also pose with the Telegram pages'. */
  hostNames: readonly ProtectedName[];
  accountNames: readonly ProtectedName[];
};

export function createListed(contacts: readonly Contact[], lists: CheckLists): Listed {
  const of = <K extends Contact["kind"]>(kind: K) =>
    contacts.filter((contact): contact is Of<K> => contact.kind === kind);
  const exact = (kind: KnownWrong["kind"]) => exactOf(kind, lists);
  const [wrongPhones, wrongMails, wrongTelegram, wrongApps] = [
    exact("phone"),
    exact("email"),
    exact("telegram"),
    exact("app"),
  ];
  const wrongHosts = exact("domain");
  const phones = byValue(of("phone"));
  const shortNumbers = byValue(of("short_number"));
  const domains = byValue(of("domain"));
  const emails = byValue(of("email"));
  const telegram = byValue(of("telegram"));
  const apps = byValue(of("app"));
  const limited = new Map(lists.hosts.limited.map((entry) => [entry.host, entry]));

  const officialHosts = [...domains.values()]
    .filter(({ value }) =>
      parents(value)
        .slice(1)
        .every((parent) => !domains.has(parent)),
    )
    .map(({ id, value }) => ({ host: value, contact: id }));
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const named = (name: string, id: string): ProtectedName => {
    return { name, contact: id, isPublicBody: byId.get(id)?.audience === "regulator" };
  };
  const hostNames = uniqueNames([
    ...officialHosts.map(({ host, contact }) =>
      named(domainToUnicode(parse(host).domainWithoutSuffix ?? host), contact),
    ),
    ...lists.names.more.map(({ name, contact }) => named(name, contact)),
  ]);
  const channels = of("telegram");
  const accountNames = uniqueNames([
    ...channels.map(({ id, value }) => {
      return { name: value.toLowerCase().replaceAll("_", ""), contact: id, isPublicBody: false };
    }),
    ...hostNames.map(({ name, contact }) => {
      const channel = channels.find(({ owner }) => owner === byId.get(contact)?.owner);
      return named(name, channel?.id ?? contact);
    }),
  ]);

  return {
    phone: (value) => official(phones.get(value), phoneCode) ?? wrongPhones(value),
    shortNumber: (value) => official(shortNumbers.get(value), () => "official-short", "short_official"),
    host(ascii) {
      for (const parent of parents(ascii)) {
        const contact = domains.get(parent);
        if (contact) return official(contact, siteCode);
        const known = wrongHosts(parent);
        if (known) return known;
        const entry = limited.get(parent);
        if (entry && (entry.subdomains || parent === ascii)) {
          return { verdict: "official_other", reason: { code: `official-${entry.use}` } };
        }
      }
      return undefined;
    },
    email: (address) => official(emails.get(address), mailCode) ?? wrongMails(address),
    telegram: (username) => {
      const name = username.toLowerCase();
      return official(telegram.get(name), channelCode) ?? wrongTelegram(name);
    },
    page(platform, name) {
      const contact = of(platform).find(
        ({ kind, value }) => kind === platform && value.toLowerCase() === name,
      );
      return official(contact, () => "official-page");
    },
    app: (id) => official(apps.get(id.toLowerCase()), () => "official-app") ?? wrongApps(id.toLowerCase()),
    isNearApp: (id) => [...apps.keys()].some((real) => isOneOff(id.toLowerCase(), real)),
    isOfficialHost: (ascii) => parents(ascii).some((parent) => domains.has(parent)),
    officialHosts,
    phones: of("phone"),
    hostNames,
    accountNames,
  };
}

function byValue<T extends Contact>(contacts: readonly T[]): Map<string, T> {
  return new Map(contacts.map((contact) => [contact.value.toLowerCase(), contact]));
}

/** Look-up among the contacts known to be wrong and those that nobody confirms. */
function exactOf(kind: KnownWrong["kind"], { wrong, unconfirmed }: CheckLists) {
  const judgements = new Map<string, Judgement>();
  for (const entry of unconfirmed) {
    if (entry.kind === kind) {
      judgements.set(entry.value.toLowerCase(), { verdict: "unknown", reason: { code: "unconfirmed" } });
    }
  }
  for (const { kind: its, value, why, posedAs, instead } of wrong) {
    if (its !== kind) continue;
    const reason = {
      code: `wrong-${why}` as const,
      owner: posedAs,
      ...(instead !== undefined && { instead }),
    };
    judgements.set(value.toLowerCase(), { verdict: "outdated_or_wrong", reason });
  }
  return (value: string) => judgements.get(value);
}

/** The host itself and all above it: "a.b.c" gives "a.b.c", "b.c", "c". */
function parents(host: string): string[] {
  const labels = host.split(".");
  return labels.map((_, i) => labels.slice(i).join("."));
}

function official<T extends Contact>(
  contact: T | undefined,
  code: (
    contact: T,
  ) => Extract<Judgement["reason"], { contact: string }>["code"] & `${"official" | "regulator"}-${string}`,
  verdict?: Judgement["verdict"],
): Judgement | undefined {
  if (!contact) return undefined;
  return { verdict: verdict ?? verdictFor(contact), reason: { code: code(contact), contact: contact.id } };
}

function verdictFor({ audience }: Contact): Judgement["verdict"] {
  if (audience === "regulator") return "regulator";
  return audience === "customers" ? "official_customer" : "official_other";
}

const phoneCode = ({ audience }: Contact) => {
  if (audience === "regulator") return "regulator-phone";
  return audience === "customers" ? "official-phone" : "official-office";
};
const siteCode = ({ audience }: Contact) => {
  if (audience === "regulator") return "regulator-site";
  return audience === "customers" ? "official-site" : "official-site-other";
};
const mailCode = ({ audience }: Contact) =>
  audience === "customers" ? "official-email" : "official-email-other";
const channelCode = ({ audience }: Contact) =>
  audience === "regulator" ? "regulator-channel" : "official-channel";

/** The first of each name wins; longer names first, so that the closest one is found first. */
function uniqueNames(names: readonly ProtectedName[]): ProtectedName[] {
  const unique = new Map<string, ProtectedName>();
  for (const name of names) if (!unique.has(name.name)) unique.set(name.name, name);
  return [...unique.values()].toSorted((a, b) => b.name.length - a.name.length);
}
