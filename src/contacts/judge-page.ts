import { type Address, parseAddress } from "./address.ts";
import { type Judgement, unknown } from "./finding.ts";
import type { AccountJudge, Judged } from "./judge-account.ts";
import { hasTwins, type NameMatcher } from "./name-match.ts";
import type { Listed } from "./official.ts";
import { judgePhone, readPhone } from "./phones.ts";
import { mayBeTheirs, posing } from "./posing.ts";
import type { CheckLists, Platform } from "./schema.ts";

export type PageJudge = {
  /** A page on a site that many people have pages on; undefined for other sites. */
  judge(address: Address): Judged | undefined;
  /** An app's id in a store. */
  app(id: string): Judged;
  /** Links that open an app: tg://, whatsapp://, viber://, market://. */
  appLink(written: string): Judged | undefined;
};

/** First words of t.me paths that are not usernames. */
const TELEGRAM_PATHS = new Set(
  "addemoji addlist addstickers addtheme bg boost c confirmphone contact giftcode invoice iv joinchat login m proxy setlanguage share socks".split(
    " ",
  ),
);

export function createPageJudge(
  listed: Listed,
  match: NameMatcher,
  account: AccountJudge,
  { hosts, words }: Pick<CheckLists, "hosts" | "words">,
): PageJudge {
  const platforms = new Map<string, Platform>(
    hosts.platforms.flatMap(({ platform, hosts: names }) => names.map((name) => [name, platform] as const)),
  );
  /** The first host of a platform names its pages. */
  const homes = new Map(
    hosts.platforms.map(({ platform, hosts: names }) => [platform, names[0] ?? platform]),
  );

  function judge(address: Address): Judged | undefined {
    const host = address.host.ascii.replace(/^www\./, "");
    const segments = address.path.split("/").filter(Boolean);
    const [first = ""] = segments;
    const platform = platforms.get(host);
    switch (platform) {
      case undefined:
        return telegramSubdomain(host);
      case "telegram":
        return telegram(first === "s" ? (segments[1] ?? "") : first, host);
      case "vk":
      case "ok":
        return named(platform, first.toLowerCase());
      case "messenger":
        return messenger(address, segments);
      case "store":
        return store(address, segments, host);
      case "social":
        return first === "" ? undefined : social(first.replace(/^@/, "").toLowerCase(), host);
    }
  }

  /** "name.t.me" is the same page as "t.me/name". */
  function telegramSubdomain(host: string): Judged | undefined {
    const [, name = "", site = ""] = /^([a-z]\w{3,31})\.([^.]+\.[^.]+)$/.exec(host) ?? [];
    return platforms.get(site) === "telegram" ? account.username(name) : undefined;
  }

  function telegram(first: string, host: string): Judged {
    const value = `${host}/${first}`;
    if (/^\+\d{7,15}$/.test(first)) return byNumber(first, value);
    if (/^[+$]/.test(first) || TELEGRAM_PATHS.has(first.toLowerCase())) {
      return { kind: "link", value, ...unknown("invitation") };
    }
    const name = first.replace(/^@/, "");
    return name === "" ? { kind: "link", value: host, ...unknown("unlisted-site") } : account.username(name);
  }

  function named(platform: "vk" | "ok", name: string): Judged {
    const home = homes.get(platform) ?? platform;
    if (name === "") return { kind: "host", value: home, ...unknown("unlisted-site") };
    return { kind: "page", value: `${home}/${name}`, ...(listed.page(platform, name) ?? poses(name)) };
  }

  /** Elsewhere a page with exactly the official name may well be real: nobody confirms it, nothing speaks against it. */
  function social(name: string, host: string): Judged {
    const value = `${host}/${name}`;
    const isNameItself = listed.accountNames.some((known) => known.name === name);
    if (isNameItself) return { kind: "page", value, ...unknown("unlisted-page") };
    return { kind: "page", value, ...poses(name) };
  }

  function poses(name: string): Judgement {
    const found = match(name, listed.accountNames);
    if (!found || found.weak || mayBeTheirs(found, name, words.country)) return unknown("unlisted-page");
    return posing(found);
  }

  function messenger(address: Address, segments: readonly string[]): Judged {
    const host = address.host.ascii;
    const number = [address.query.get("phone"), address.query.get("number"), ...segments].find(
      (text) => text !== null && /^[+\d][\d ()-]{6,}$/.test(text),
    );
    if (number) return byNumber(number, `${host}/${number.replace(/\D/g, "")}`);
    const name = segments.at(-1) ?? "";
    const value = segments.length === 0 ? host : `${host}/${segments.join("/")}`;
    const judged = poses(name);
    if (judged.verdict === "imitation") return { kind: "page", value, ...judged };
    return { kind: "link", value, ...unknown("messenger") };
  }

  /** A phone's account in a messenger: an official phone has none. */
  function byNumber(written: string, value: string): Judged {
    const phone = readPhone(written.startsWith("+") ? written : `+${written}`);
    const known = phone && judgePhone(phone, listed);
    if (known?.verdict === "outdated_or_wrong") return { kind: "account", value, ...known };
    if (known && known.verdict !== "unknown" && "contact" in known.reason) {
      const reason = { code: "messenger-number" as const, contact: known.reason.contact };
      return { kind: "account", value, verdict: "imitation", reason };
    }
    return { kind: "account", value, ...unknown("messenger") };
  }

  function store(address: Address, segments: readonly string[], host: string): Judged {
    const id =
      address.query.get("id") ??
      segments.find((part) => /^id\d+$|^C\d+$/i.test(part)) ??
      segments.findLast((part) => /^\w+(?:\.\w+){2,}$/.test(part));
    if (!id) return { kind: "link", value: host, ...unknown("unlisted-site") };
    return app(id);
  }

  function app(id: string): Judged {
    return { kind: "app", value: id, ...(listed.app(id) ?? unlistedApp(id)) };
  }

  /** Apps by the same maker have like ids, so only a misspelt or disguised id is an imitation. */
  function unlistedApp(id: string): Judgement {
    const parts = id.toLowerCase().split(".");
    const disguised = parts
      .map((part) => match(part, listed.hostNames))
      .find((found) => found && hasTwins(found));
    return disguised ? posing(disguised) : unknown("unlisted-app");
  }

  function appLink(written: string): Judged | undefined {
    const scheme = /^(tg|whatsapp|viber|market|max):\/\//i.exec(written)?.[1]?.toLowerCase();
    if (scheme === undefined) return undefined;
    const address = parseAddress(written);
    const query = address?.query ?? new URLSearchParams();
    if (scheme === "market") {
      const id = query.get("id") ?? "";
      return app(id);
    }
    const phone = query.get("phone") ?? query.get("number");
    if (phone !== null) return byNumber(phone.trim(), `${scheme}/${phone.replace(/\D/g, "")}`);
    const name = scheme === "tg" ? query.get("domain") : null;
    if (name !== null && name !== "") return account.username(name);
    const isInvitation = scheme === "tg" && address?.host.ascii === "join";
    return { kind: "link", value: `${scheme}:`, ...unknown(isInvitation ? "invitation" : "messenger") };
  }

  return { judge, appLink, app };
}
