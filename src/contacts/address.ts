import { domainToUnicode } from "node:url";
import { parse } from "tldts";
import type { Host } from "./judge-host.ts";

/** A web address taken apart the way a browser does it. */
export type Address = {
  host: Host;
  /** With its colon; "https:" where none is written. */
  scheme: string;
  hasScheme: boolean;
  port: string;
  /** What stands before "@". */
  login: string;
  path: string;
  query: URLSearchParams;
  isNumber: boolean;
  /** Programs disagree about where the host ends: "https://a.ru\\@b.ru", "https://a.ru?@b.ru". */
  isAmbiguous: boolean;
};

const WEB_SCHEME = /^(?:https?|ftp|wss?):[\\/]*/i;

/** Reads an address with or without a scheme; undefined where no browser would find a host in it. */
export function parseAddress(written: string): Address | undefined {
  const web = WEB_SCHEME.exec(written);
  const hasScheme = web !== null || /^[a-z][a-z0-9+.-]*:\/\//i.test(written);
  const scheme = hasScheme ? written.slice(0, written.indexOf(":") + 1).toLowerCase() : "https:";
  const rest = written.slice(web ? web[0].length : hasScheme ? written.indexOf("://") + 3 : 0);
  // Other schemes have no host of their own; what stands there is read as in a web address.
  const found = parseUrl(`${scheme === "http:" ? "http" : "https"}://${rest}`);
  if (!found || found.hostname === "") return undefined;
  const { url } = found;
  const ascii = found.hostname.replace(/\.+$/, "");
  return {
    host: { ascii, unicode: domainToUnicode(ascii) || ascii },
    scheme,
    hasScheme,
    port: url.port,
    login: decode(url.username + (url.password === "" ? "" : `:${url.password}`)),
    path: decode(url.pathname),
    query: url.searchParams,
    isNumber: parse(ascii).isIp === true,
    isAmbiguous: /^[^/]*(?:[\\].|[?#]@)/.test(rest),
  };
}

function parseUrl(text: string): { url: URL; hostname: string } | undefined {
  if (URL.canParse(text)) {
    const url = new URL(text);
    return { url, hostname: url.hostname };
  }
  // "%40" and "%2F" are not allowed in a host, but people see through them to what they stand for.
  // Nor are spaces and signs that can't be seen ("ozon.ru%00.evil.top"): without them the name is plain.
  const opened = decode(text).replace(/[\0-\x20\x7F]/g, "");
  if (opened !== text && URL.canParse(opened))
    return { url: new URL(opened), hostname: new URL(opened).hostname };
  // A name that no registry would give out: kept as it is written, so that look-alikes in it are still seen.
  const written = /^https?:\/\/([^/?#@:]+)/.exec(text)?.[1];
  if (written === undefined || !/^[\p{L}\p{N}\p{M}._-]+$/u.test(written)) return undefined;
  const plain = text.replace(written, "invalid.example");
  return URL.canParse(plain) ? { url: new URL(plain), hostname: written.toLowerCase() } : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
