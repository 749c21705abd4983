import type { Finding } from "./finding.ts";
import type { Names } from "./schema.ts";

/**
 * Where a contact's phrase begins when it is the writer's own ("мой номер …"), so that nothing has to be said about it;
 * undefined for every other contact.
 */
export type OwnContact = (text: string, finding: Finding) => number | undefined;

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
    if (offset === undefined || !OWN_KINDS.has(kind) || !PLAIN_REASONS.has(reason.code)) return undefined;
    if (/[«»"“”„]/.test(text)) return undefined;
    const reach = text.slice(Math.max(0, offset - REACH_CHARS), offset);
    const clause = reach.split(/[.!?;,\n]\s(?=[^]*\p{L})/u).at(-1) ?? "";
    const words = [...clause.matchAll(/[\p{L}-]+/gu)].map(({ 0: word, index }) => ({
      word: word.toLowerCase(),
      start: offset - clause.length + index,
    }));
    const other = words.findLastIndex(
      ({ word }) => !mine.has(word) && !nouns.has(word) && !links.has(word) && !/^-+$/.test(word),
    );
    const phrase = words.slice(other + 1);
    const isOwn = phrase.some(({ word }) => mine.has(word)) && phrase.some(({ word }) => nouns.has(word));
    return isOwn ? phrase[0]?.start : undefined;
  };
}
