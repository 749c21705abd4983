import type { IncomingMessage } from "node:http";

const LOOPBACK_HOSTS = ["127.0.0.1", "localhost", "[::1]"];

/**
 * The page and its calls are for this machine's browser only: the host must be a loopback name (a foreign
 * name that points here would be a rebinding attack) and the origin, where there is one, the page's own.
 */
export function isOwnPage(request: IncomingMessage, alsoAllowed: string): boolean {
  const host = request.headers.host ?? "";
  if (!isAllowedHost(host, alsoAllowed)) return false;
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const site = request.headers["sec-fetch-site"];
  return site === undefined || site === "same-origin" || site === "none";
}

function isAllowedHost(host: string, alsoAllowed: string): boolean {
  const name = host.toLowerCase().replace(/:\d+$/, "");
  return LOOPBACK_HOSTS.includes(name) || name === alsoAllowed.toLowerCase();
}
