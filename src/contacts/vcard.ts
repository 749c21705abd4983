/** Longest card that Telegram passes on. */
const MAX_LENGTH = 2048;
const NAMES = new Set(["FN", "N", "ORG", "NICKNAME", "TITLE"]);
const CONTACTS = new Set(["TEL", "EMAIL", "URL", "NOTE", "IMPP", "X-SOCIALPROFILE"]);

/**
 * What a vCard (RFC 6350, and 2.1 as old phones write it) says besides the number: names, one each, and a text with its
 * numbers, addresses and notes, one a line. What is no vCard gives nothing.
 */
export function readVcard(vcard: string): { names: string[]; contacts: string } {
  const unfolded = vcard.slice(0, MAX_LENGTH).replace(/=?\r?\n[ \t]|=\r?\n(?==)/g, "");
  const lines = [...unfolded.matchAll(/^(?:[\w-]+\.)?([A-Za-z-]+)((?:;[^:\r\n]*)?):(.*)$/gm)].map(
    ([, property = "", parameters = "", value = ""]) => ({
      property: property.toUpperCase(),
      value: plain(/quoted-printable/i.test(parameters) ? unquoted(value) : value),
    }),
  );
  const of = (properties: ReadonlySet<string>) =>
    lines.filter(({ property }) => properties.has(property)).map(({ value }) => value);
  return { names: of(NAMES), contacts: of(CONTACTS).join("\n") };
}

function plain(value: string): string {
  return value
    .replace(/\\n/gi, "\n")
    .replace(/\\([,;:\\])/g, "$1")
    .trim();
}

/** "=D0=9E": bytes of UTF-8 as quoted-printable has them. */
function unquoted(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll("%", "%25").replace(/=([\dA-F]{2})/gi, "%$1"));
  } catch {
    return value;
  }
}
