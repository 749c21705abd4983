import { cleanText } from "./clean-text.ts";
import { readsAt } from "./distance.ts";
import type { FindingKind, Judgement } from "./finding.ts";
import type { Origin, Person } from "./incoming.ts";
import type { Letters } from "./letters.ts";
import type { NameMatcher } from "./name-match.ts";
import type { Listed } from "./official.ts";
import { mayBeTheirs, posing } from "./posing.ts";
import type { CheckLists } from "./schema.ts";

export type Judged = Judgement & { kind: FindingKind; value: string };

export type AccountJudge = {
  /** A Telegram username without "@". */
  username(name: string): Judged;
  /** Whose title a displayed name takes: the owner's id. */
  titleOwner(name: string): string | undefined;
  person(person: Person): Judged;
  /** Who wrote a forwarded message, and whether he says in it that he is from Ozon. */
  origin(origin: Origin, text: string): Judged | undefined;
};

/** Words between an opening ("this is") and a role ("the manager"), and between the role and the name. */
const REACH = 4;

export function createAccountJudge(
  listed: Listed,
  match: NameMatcher,
  letters: Letters,
  { names, words }: Pick<CheckLists, "names" | "words">,
): AccountJudge {
  const ordinary = new Set(words.ordinary);
  const added = new Set(words.added);
  const openings = names.claims.openings.map((opening) => opening.split(" "));
  const roles = new Set(names.claims.roles);
  const claimed = new Set(names.claims.names);

  function username(name: string): Judged {
    const value = `@${name.toLowerCase()}`;
    const known = listed.telegram(name);
    if (known) return { ...known, kind: "username", value };
    const found = match(name, listed.accountNames);
    const isWeak = found?.weak && found.how === "misspelt";
    if (!found || isWeak || mayBeTheirs(found, name, words.country)) {
      return { verdict: "unknown", reason: { code: "unlisted-account" }, kind: "username", value };
    }
    return { ...posing(found), kind: "username", value };
  }

  function titleOwner(name: string): string | undefined {
    const spoken = joinSpaced(wordsOf(cleanText(name).text));
    const isTitle = (word: string, title: string) => {
      if (word === title) return true;
      if (ordinary.has(word) || title.length < 4) return false;
      const glyphs = letters.read(word);
      if (glyphs.length === title.length) return readsAt(glyphs, title, 0);
      if (!readsAt(glyphs, title, 0)) return false;
      const rest = word.slice(title.length);
      return added.has(rest) || /^\d+$/.test(rest);
    };
    return names.titles.find(({ words: title }) =>
      spoken.some((_, i) => title.every((word, j) => isTitle(spoken[i + j] ?? "", word))),
    )?.owner;
  }

  function named(name: string, fallback: Judged | undefined): Judged {
    const owner = titleOwner(name);
    const own: Judged = {
      kind: "account",
      value: name,
      ...(owner === undefined
        ? { verdict: "unknown", reason: { code: "unlisted-account" } }
        : { verdict: "imitation", reason: { code: "calls-itself", owner } }),
    };
    if (!fallback) return own;
    // The username is what can be looked up again; the name can only make it worse.
    return fallback.reason.code === "unlisted-account" && owner !== undefined
      ? { ...own, kind: "username", value: fallback.value }
      : fallback;
  }

  function person({ username: nick, ...someone }: Person): Judged {
    const name = [someone.first_name, someone.last_name].filter(Boolean).join(" ");
    const fallbackName = name === "" ? String(someone.user_id ?? someone.id ?? "") : name;
    return named(fallbackName, nick === undefined || nick === "" ? undefined : username(nick));
  }

  /** "Здравствуйте, это служба безопасности Озон": an opening, then a role, then the name, all near each other. */
  function claims(text: string): boolean {
    const spoken = wordsOf(text);
    return spoken.some((_, i) =>
      openings.some((opening) => {
        if (!opening.every((word, j) => spoken[i + j] === word)) return false;
        const after = spoken.slice(i + opening.length, i + opening.length + REACH);
        const role = after.findIndex((word) => roles.has(word));
        if (role === -1) return false;
        const around = spoken.slice(i, i + opening.length + role + 1 + REACH);
        return around.some((word) => claimed.has(word));
      }),
    );
  }

  return {
    username,
    titleOwner,
    person,
    origin(origin, text) {
      const chat = origin.sender_chat ?? origin.chat;
      const sender =
        origin.sender_user ?? (chat && { ...chat, first_name: chat.title ?? chat.first_name ?? "" });
      const judged = sender
        ? person(sender)
        : origin.sender_user_name !== undefined && named(origin.sender_user_name, undefined);
      if (!judged || judged.value === "") return undefined;
      const isClaiming = judged.verdict === "unknown" && claims(text);
      return isClaiming ? { ...judged, verdict: "imitation", reason: { code: "claims-to-be" } } : judged;
    },
  };
}

/** "O z o n" is written so that a search doesn't find it. */
function joinSpaced(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const [i, word] of words.entries()) {
    const isRow = i > 0 && word.length === 1 && words[i - 1]?.length === 1;
    if (isRow) joined.push((joined.pop() ?? "") + word);
    else joined.push(word);
  }
  return joined;
}

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("ё", "е")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? []
  );
}
