import { domainToASCII, domainToUnicode } from "node:url";
import { parse } from "tldts";
import { doubted, type Judgement } from "./finding.ts";
import { hasTwins, type NameMatcher } from "./name-match.ts";
import type { Listed } from "./official.ts";
import { mayBeTheirs, posing } from "./posing.ts";
import type { CheckLists } from "./schema.ts";

/** ASCII name for looking up, and the same name as it reads. */
export type Host = { ascii: string; unicode: string };

/** Three letters of the zone's own alphabet are many people's initials. */
const isShort = (name: string, zone: string) =>
  /^[a-z]{1,3}$/.test(name) ||
  (/^\p{Script=Cyrillic}{1,3}$/u.test(name) && /^\p{Script=Cyrillic}/u.test(zone));

export type HostJudge = (host: Host) => Judgement;

/** Listed hosts first, then what poses as them; a host that does neither is unknown. */
export function createHostJudge(listed: Listed, match: NameMatcher, lists: CheckLists): HostJudge {
  const zones = new Set(lists.words.zones);
  const shorteners = new Set(lists.hosts.shorteners);
  const { governed } = lists.hosts;

  /** The name of the site itself: the label before the zone. */
  function inOwnName(label: string, zone: string): Judgement | undefined {
    const found = match(label, listed.hostNames);
    if (!found) return undefined;
    const { contact, name } = found.name;
    if (found.weak && !zones.has(zone)) return undefined;
    if (found.how !== "same") return posing(found);
    if (isShort(name, zone) && !zones.has(zone)) return undefined;
    // State bodies were given their names in the Russian zone.
    if (mayBeTheirs(found, label, []) && zone === "рф" && /^\p{Script=Cyrillic}+$/u.test(label))
      return undefined;
    return { verdict: "imitation", reason: { code: "other-zone", contact, zone } };
  }

  /** Labels in front of the site's name belong to its owner, who may write anything there. */
  function inFront(labels: readonly string[], registrable: string): Judgement | undefined {
    for (const [i, label] of labels.entries()) {
      const rest = [...labels.slice(i), registrable].join(".");
      const owner = listed.officialHosts.find(({ host: ascii }) => {
        const host = domainToUnicode(ascii);
        return rest.startsWith(host) && /^[^a-z\d]/.test(rest.slice(host.length));
      });
      const found = match(label, listed.hostNames);
      const isPosing =
        found &&
        (found.name.name.length > 3 || found.how === "added") &&
        (found.how !== "misspelt" || hasTwins(found)) &&
        !found.weak;
      const contact = owner?.contact ?? (isPosing ? found.name.contact : undefined);
      if (contact !== undefined) {
        return { verdict: "imitation", reason: { code: "name-in-front", contact, host: registrable } };
      }
    }
    return undefined;
  }

  /** Below a Latin host nothing official is written in other letters, as in "dоcs.ozon.ru" with a Russian "о". */
  function inPlainLetters(ascii: string): boolean {
    const { domain } = parse(ascii);
    return (
      domain === null || domain.includes("xn--") || (!ascii.includes("xn--") && /^[\x20-\x7E]+$/.test(ascii))
    );
  }

  /** "сайтozon.ru": a Russian word stuck to an address; no zone of ours gives out such mixtures. */
  function glued(unicode: string): Judgement | undefined {
    const [, word = "", rest = ""] = /^(\p{Script=Cyrillic}+)([a-z\d-]+\..+)$/u.exec(unicode) ?? [];
    if (rest === "" || !/[бгджийлфцчшщъыьэюя]/u.test(word)) return undefined;
    const judged = listed.host(domainToASCII(rest));
    if (!judged || !("contact" in judged.reason)) return judged;
    return { verdict: "unknown", reason: { code: "glued", contact: judged.reason.contact } };
  }

  return ({ ascii, unicode }) => {
    const known = listed.host(ascii);
    if (known) return inPlainLetters(ascii) ? known : doubted(known);
    const stuck = glued(unicode);
    if (stuck) return stuck;
    if (lists.words.spelt.includes(unicode.slice(unicode.lastIndexOf(".") + 1))) {
      const meant = match(unicode.split(".").at(-2) ?? "", listed.hostNames);
      if (meant)
        return { verdict: "unknown", reason: { code: "no-such-address", contact: meant.name.contact } };
    }
    const { domain, domainWithoutSuffix, publicSuffix } = parse(unicode);
    const registrable = domain ?? unicode;
    if (!governed.some((zone) => ascii.endsWith(`.${zone}`))) {
      const front = domain && unicode !== domain ? unicode.slice(0, -domain.length - 1).split(".") : [];
      const judged =
        inOwnName(domainWithoutSuffix || unicode.split(".")[0] || unicode, publicSuffix ?? "") ??
        inFront(front, registrable);
      if (judged) return judged;
    }
    const isShortener = shorteners.has(ascii) || shorteners.has(parse(ascii).domain ?? "");
    return { verdict: "unknown", reason: { code: isShortener ? "shortener" : "unlisted-site" } };
  };
}
