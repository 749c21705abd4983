import type { Finding } from "./finding.ts";
import type { Names } from "./schema.ts";

/** Whether a contact is the writer's own ("мой номер …"), so that nothing has to be said about it. */
export type OwnContact = (text: string, finding: Finding) => boolean;

const REACH_CHARS = 60;
const OWN_KINDS = new Set(["phone", "email", "username"]);
const PLAIN_REASONS = new Set(["unlisted-phone", "unlisted-email", "unlisted-account", "not-a-phone"]);

/**
 * Reads the words right before a contact: a word for a contact, with "my" before or behind it, and nothing else between.
 * Only for what a person typed himself: in a forwarded message, and in quotation marks, "my number" is a stranger's.
 */
export function createOwnContact({ own }: Pick<Names, "own">): OwnContact {
  const [mine, nouns, links] = [new Set(own.mine), new Set(own.nouns), new Set(own.links)];

  return (text, { kind, reason, offset }) => {
    if (offset === undefined || !OWN_KINDS.has(kind) || !PLAIN_REASONS.has(reason.code)) return false;
    if (/[«»"“”„]/.test(text)) return false;
    const clause =
      text
        .slice(Math.max(0, offset - REACH_CHARS), offset)
        .split(/[.!?;\n]\s/)
        .at(-1) ?? "";
    const before = (clause.toLowerCase().match(/[\p{L}-]+/gu) ?? []).toReversed();
    const other = before.findIndex((word) => !mine.has(word) && !nouns.has(word) && !links.has(word));
    const near = before.slice(0, other === -1 ? before.length : other);
    return near.some((word) => mine.has(word)) && near.some((word) => nouns.has(word));
  };
}
