export type LinkTarget =
  /** A deep link of this very bot: pressing it sends /start with the payload. */
  | { type: "start"; payload: string }
  /** The bot's own page. */
  | { type: "bot" }
  | { type: "outside"; url: string }
  /** A scheme that a messenger does not open. */
  | { type: "nowhere" };

const OUTSIDE_SCHEMES = new Set(["http:", "https:", "mailto:", "tel:"]);
const TELEGRAM_HOSTS = new Set(["t.me", "telegram.me", "telegram.dog"]);

/** Where a link or a url button leads when pressed in a chat with `botUsername`. */
export function linkTarget(link: string, botUsername: string): LinkTarget {
  const url = parse(link);
  if (!url) return { type: "nowhere" };
  const username = telegramUsername(url);
  if (username?.toLowerCase() === botUsername.toLowerCase()) {
    const payload = url.searchParams.get("start");
    return payload === null ? { type: "bot" } : { type: "start", payload };
  }
  return OUTSIDE_SCHEMES.has(url.protocol) ? { type: "outside", url: url.href } : { type: "nowhere" };
}

function parse(link: string): URL | null {
  const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(link) && !/^[^/:]+\.[^/:]+:\d/.test(link);
  const text = hasScheme ? link : `http://${link}`;
  return URL.canParse(text) ? new URL(text) : null;
}

function telegramUsername(url: URL): string | null {
  if (url.protocol === "tg:") return url.host === "resolve" ? url.searchParams.get("domain") : null;
  return TELEGRAM_HOSTS.has(url.hostname) ? url.pathname.slice(1) : null;
}
