export type LinkCheck = { ok: true; url: string } | { ok: false; reason: string };

/** Checks a link of a text or a button as Telegram does; `reason` is in its words. */
export function checkLink(link: string): LinkCheck {
  const trimmed = link.trim();
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(trimmed)?.[1]?.toLowerCase();
  if (scheme === "tg" || scheme === "ton" || scheme === "tonsite") return { ok: true, url: trimmed };
  if (/^tg:[^/]/i.test(trimmed)) return { ok: true, url: `tg://${trimmed.slice(3)}` };
  if (scheme !== undefined && scheme !== "http" && scheme !== "https") {
    return { ok: false, reason: "Unsupported URL protocol" };
  }
  if (trimmed === "") return { ok: false, reason: "URL host is empty" };
  if (/[\s<>"]/.test(trimmed)) return { ok: false, reason: "Wrong HTTP URL" };

  const absolute = scheme === undefined ? `http://${trimmed}` : trimmed;
  if (!URL.canParse(absolute)) {
    const isHostless = /^https?:\/\/(?:[/?#]|$)/i.test(trimmed);
    return { ok: false, reason: isHostless ? "URL host is empty" : "Wrong HTTP URL" };
  }
  const url = new URL(absolute);
  const labels = url.hostname.split(".");
  if (url.username !== "" && scheme === undefined) return { ok: false, reason: "Wrong HTTP URL" };
  if (labels.length < 2 || labels.some((label) => label === "")) {
    return { ok: false, reason: "Wrong HTTP URL" };
  }
  const rest = trimmed.replace(/^https?:\/\//i, "").replace(/^[^/?#]*/, "");
  const origin = `${url.protocol}//${readableHost(trimmed, url)}`;
  return {
    ok: true,
    url: rest === "" ? `${origin}/` : rest.startsWith("/") ? origin + rest : `${origin}/${rest}`,
  };
}

/** The authority as written, in lower case: Telegram does not turn `пример.рф` into Punycode. */
function readableHost(link: string, url: URL): string {
  const written = link.replace(/^https?:\/\//i, "").replace(/[/?#].*$/s, "");
  return written === "" ? url.host : written.toLowerCase();
}

/** The user of a `tg://user?id=…` link, null for other links. */
export function mentionedUserId(link: string): number | null {
  const id = /^tg:(?:\/\/)?user\?(?:.*&)?id=(\d{1,16})(?:&|$)/i.exec(link.trim())?.[1];
  return id === undefined || Number(id) <= 0 ? null : Number(id);
}
