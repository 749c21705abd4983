import { parse } from "tldts";
import { type Address, parseAddress } from "./address.ts";
import { isOfficial, type Judgement, type Reason, unknown } from "./finding.ts";
import type { AccountJudge, Judged } from "./judge-account.ts";
import type { HostJudge } from "./judge-host.ts";
import type { PageJudge } from "./judge-page.ts";
import type { NameMatcher } from "./name-match.ts";
import type { Listed } from "./official.ts";
import { judgePhone, readPhone } from "./phones.ts";
import type { CheckLists } from "./schema.ts";

export type LinkJudge = (written: string) => Judged | undefined;

const PHONE_SCHEMES = new Set(["tel", "callto", "sms", "smsto"]);

/** Judges links of all schemes and bare hosts; undefined where there is no address in what is written. */
export function createLinkJudge(parts: {
  listed: Listed;
  match: NameMatcher;
  host: HostJudge;
  page: PageJudge;
  account: AccountJudge;
  mail: (address: string) => Judged | undefined;
  lists: CheckLists;
}): LinkJudge {
  const { listed, match, lists } = parts;

  return (written) => {
    const scheme = /^[a-z][a-z\d+.-]*(?=:)/i.exec(written)?.[0].toLowerCase();
    const body = scheme === undefined ? "" : decode(written.slice(scheme.length + 1));
    if (scheme === "mailto") return parts.mail(body.replace(/[?].*$/, "").replace(/^\/+/, ""));
    if (scheme !== undefined && PHONE_SCHEMES.has(scheme)) return phoneLink(body);
    if (scheme === "javascript") return { kind: "link", value: `${scheme}:`, ...unknown("odd-scheme") };
    const app = parts.page.appLink(written);
    if (app) return app;
    const address = parseAddress(written);
    return address && judgeAddress(address);
  };

  function phoneLink(body: string): Judged | undefined {
    const number = body.replace(/^\/+/, "").replace(/[;?,].*$/, "");
    const digits = number.replace(/\D/g, "");
    if (/^\d{3,6}$/.test(digits) && !number.includes("+")) {
      return {
        kind: "short_number",
        value: digits,
        ...(listed.shortNumber(digits) ?? unknown("unlisted-short")),
      };
    }
    const phone =
      readPhone(number) ?? (digits.length > 6 ? { value: `+${digits}`, isReal: false } : undefined);
    return phone && { kind: "phone", value: phone.value, ...judgePhone(phone, listed) };
  }

  /** Sites that lead on to the address in their parameter: what counts is where they lead. */
  function redirected({ host, path, query }: Address): Address | undefined {
    const site = host.ascii.replace(/^www\./, "");
    const known = lists.hosts.redirects.filter(
      (entry) => entry.host === site && path.replace(/\/$/, "") === entry.path.replace(/\/$/, ""),
    );
    const target = known.map(({ parameter }) => query.get(parameter)).find(Boolean);
    return target ? parseAddress(target) : undefined;
  }

  function judgeAddress(address: Address, isLed = false): Judged {
    const { host, hasScheme, path } = address;
    const target = isLed ? undefined : redirected(address);
    if (target) return judgeAddress(target, true);
    const page = parts.page.judge(address);
    if (page) return { ...page, ...closerPage(address, page) };
    const isLink = hasScheme || path.length > 1 || address.port !== "" || address.login !== "";
    const judgement = closer(address, parts.host(host));
    return { kind: isLink ? "link" : "host", value: host.ascii, ...judgement };
  }

  /** What stands around the host can make an official one doubtful and an unknown one an imitation. */
  function closer(address: Address, judged: Judgement): Judgement {
    const { host, scheme, port, login } = address;
    if (
      listed.isOfficialHost(host.ascii) &&
      "contact" in judged.reason &&
      judged.verdict !== "outdated_or_wrong"
    ) {
      const { contact } = judged.reason;
      if (scheme !== "https:") return { verdict: "unknown", reason: { code: "no-https", contact } };
      if (login !== "" || address.isAmbiguous)
        return { verdict: "unknown", reason: { code: "login-in-link", contact } };
      if (port !== "") return { verdict: "unknown", reason: { code: "odd-port", contact } };
      return judged;
    }
    if (judged.verdict !== "unknown") return judged;
    const posing = nameAround(address);
    if (posing) return { verdict: "imitation", reason: posing };
    if (judged.reason.code !== "unlisted-site") return judged;
    if (address.isNumber) return unknown("bare-number-host");
    return /^(?:https?|wss?):$/.test(scheme) ? judged : unknown("odd-scheme");
  }

  function closerPage({ login, port, isAmbiguous }: Address, { verdict, reason }: Judgement): Judgement {
    if (!isOfficial(verdict) || !("contact" in reason) || (login === "" && port === "" && !isAmbiguous)) {
      return { verdict, reason };
    }
    return {
      verdict: "unknown",
      reason: { code: port === "" ? "login-in-link" : "odd-port", contact: reason.contact },
    };
  }

  /** An official name before "@" or as a part of the path: people read the first known word and stop. */
  function nameAround({ host, login, path, isNumber }: Address): Reason | undefined {
    if (login !== "") {
      const posing =
        officialIn(login.split(/[:/?#]/)[0] ?? "") ?? match(login, listed.hostNames)?.name.contact;
      if (posing !== undefined) return { code: "name-before-at", contact: posing, host: host.unicode };
    }
    if (lists.hosts.quoting.some((site) => host.ascii === site || host.ascii.endsWith(`.${site}`)))
      return undefined;
    const segments = path.toLowerCase().split("/").filter(Boolean);
    for (const segment of segments) {
      const posing = officialIn(segment) ?? (isNumber || isCheap(host.unicode) ? nameIn(segment) : undefined);
      if (posing !== undefined) return { code: "name-in-path", contact: posing, host: host.unicode };
    }
    const file = segments.at(-1) ?? "";
    if (/\.(?:apk|xapk|apks|ipa)$/.test(file) && match(file.replace(/\.\w+$/, ""), listed.hostNames)) {
      return { code: "app-file" };
    }
    return undefined;
  }

  /** "ozon" and "ozon-pay" as parts of the path; elsewhere they may be an honest page about it. */
  function nameIn(segment: string): string | undefined {
    const found = match(segment, listed.hostNames);
    return found && found.how !== "misspelt" && !found.weak ? found.name.contact : undefined;
  }

  function isCheap(host: string): boolean {
    const zone = parse(host).publicSuffix ?? "";
    return lists.words.zones.includes(zone) && !lists.hosts.shorteners.includes(host);
  }

  function officialIn(text: string): string | undefined {
    const host = text.toLowerCase().replace(/^www\./, "");
    return listed.officialHosts.find(
      (official) => host === official.host || host.endsWith(`.${official.host}`),
    )?.contact;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
