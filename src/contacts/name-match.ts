import { distance, holdsInOrder, misspeltLetters, readsAt, swappedLetters } from "./distance.ts";
import type { SwappedLetter } from "./finding.ts";
import type { Glyph, Letters } from "./letters.ts";
import type { Words } from "./schema.ts";

/** A name that strangers pose with, and the official contact that has it. */
export type ProtectedName = {
  name: string;
  contact: string;
  /** A state body's: under exactly this name it may well have other contacts that we don't know. */
  isPublicBody: boolean;
};

/**
 * How a word poses as a name: the same letters; letters that look the same; the name among other words; a misspelling.
 * `weak`: the word also exists by itself, so something else must speak against it.
 */
export type NameMatch = {
  how: "same" | "letters" | "added" | "misspelt";
  name: ProtectedName;
  letters: readonly SwappedLetter[];
  weak: boolean;
};

export type NameMatcher = (word: string, names: readonly ProtectedName[]) => NameMatch | undefined;

/** A matcher that answers a word of one message once; `forget` when the message is done. */
export function remembering(match: NameMatcher): { match: NameMatcher; forget: () => void } {
  const answers = new Map<readonly ProtectedName[], Map<string, NameMatch | undefined>>();
  return {
    match(word, names) {
      const known = answers.get(names) ?? new Map<string, NameMatch | undefined>();
      answers.set(names, known);
      if (!known.has(word)) known.set(word, match(word, names));
      return known.get(word);
    },
    forget: () => answers.clear(),
  };
}

/** A letter stands in the place of another one, as no slip of the pen would have it. */
export function hasTwins({ letters }: Pick<NameMatch, "letters">): boolean {
  return letters.some(({ shown, real }) => shown !== "" && real !== "");
}

/** Names so short that many words of other people are close to them: only exact forms count. */
const SHORT_NAME = 3;
/** Names of this length and more may be misspelt by two letters, shorter ones by one. */
const LONG_NAME = 6;

/** No label of a host and no username is longer. */
const LONGEST_WORD = 64;

/** A part of a word with the ways to read it. */
type Token = { text: string; readings: readonly (readonly Glyph[])[] };

/** Words are split at hyphens, underscores and dots. */
export function createNameMatcher(letters: Letters, words: Pick<Words, "added" | "ordinary">): NameMatcher {
  const added = new Set(words.added);
  const ordinary = new Set(words.ordinary);
  const isAdded = (text: string) => added.has(text) || /^\d+$/.test(text);

  /** "ozonator" and "ozonatory" are words of their own; "ozone" with a shop's word behind it is not. */
  function isOrdinary(token: string, name: string): "no" | "yes" | "weak" {
    if (ordinary.has(token))
      return token.startsWith(name) && token.length === name.length + 1 ? "weak" : "yes";
    for (let length = token.length - 1; length > name.length; length--) {
      if (!ordinary.has(token.slice(0, length))) continue;
      return length === name.length + 1 && isAdded(token.slice(length)) ? "no" : "yes";
    }
    return "no";
  }

  function inToken({ text, readings }: Token, protectedName: ProtectedName): NameMatch | undefined {
    const { name } = protectedName;
    const isShort = name.length <= SHORT_NAME;
    const found = (how: NameMatch["how"], differing: readonly SwappedLetter[] = [], weak = false) => ({
      how,
      name: protectedName,
      letters: differing,
      weak,
    });
    if (text === name) return found("same");
    for (const glyphs of readings) {
      if (glyphs.length !== name.length || !readsAt(glyphs, name, 0)) continue;
      const differing = swappedLetters(glyphs, name);
      const isAnother = differing.length === name.length;
      // A short word of another alphabet is rarely a name in disguise, a mixture of alphabets always.
      if (isShort && isAnother) continue;
      // "озон" is the name itself in Russian letters.
      const isSpelt = isAnother && differing.every(({ alphabet }) => alphabet === "cyrillic");
      return isSpelt ? found("same") : found("letters", differing);
    }
    const ordinariness = isOrdinary(text, name);
    if (ordinariness === "yes") return undefined;
    if (ordinariness === "weak") return found("misspelt", [], true);
    for (const glyphs of readings) {
      if (!standsInside(glyphs, name, isShort)) continue;
      const isSlip = glyphs.length - name.length <= 1 && !/\d/.test(text);
      return isSlip ? found("misspelt", misspeltLetters(glyphs, name)) : found("added");
    }
    if (isShort) {
      const isDoubled = text.length === name.length + 1 && text.replace(/(.)\1/u, "$1") === name;
      return isDoubled ? found("misspelt", misspeltLetters(letters.read(text), name)) : undefined;
    }
    for (const glyphs of readings) {
      if (isNear(glyphs, name)) return found("misspelt", misspeltLetters(glyphs, name));
    }
    return nearBesideAdded(text, name) ? found("misspelt") : undefined;
  }

  /** "ozonpay", "payozon"; in the middle only between words that are often added. */
  function standsInside(glyphs: readonly Glyph[], name: string, isShort: boolean): boolean {
    const end = glyphs.length - name.length;
    const isLong = name.length >= LONG_NAME;
    for (let start = 0; start <= end; start++) {
      if (!readsAt(glyphs, name, start)) continue;
      const before = textOf(glyphs.slice(0, start));
      const after = textOf(glyphs.slice(start + name.length));
      const isBoth = (before === "" || isAdded(before)) && (after === "" || isAdded(after));
      if (isShort) {
        if (isBoth && !/\d/.test(before + after)) return true;
      } else if (isBoth || isLong || start === 0 || start === end || isAdded(before) || isAdded(after)) {
        return true;
      }
    }
    return false;
  }

  function isNear(glyphs: readonly Glyph[], name: string): boolean {
    const limit = limitFor(name);
    if (distance(glyphs, name, limit) <= limit) return true;
    return glyphs.length - name.length <= 2 && holdsInOrder(glyphs, name);
  }

  /** "ozombank": a misspelt name with a word that is often added. */
  function nearBesideAdded(token: string, name: string): boolean {
    for (let cut = 2; cut <= token.length - 2; cut++) {
      const [head, tail] = [token.slice(0, cut), token.slice(cut)];
      if (isAdded(tail) && !ordinary.has(head) && isNearWord(head, name)) return true;
      if (isAdded(head) && !ordinary.has(tail) && isNearWord(tail, name)) return true;
    }
    return false;
  }

  function isNearWord(word: string, name: string): boolean {
    if (Math.abs(word.length - name.length) > 2) return false;
    return distance(letters.read(word), name, 1) <= 1;
  }

  function readToken(text: string): Token {
    const plain = letters.read(text);
    const joined = letters.readJoined(plain);
    const readings = joined ? [plain, joined] : [plain];
    return { text, readings };
  }

  return (word, names) => {
    const texts = word
      .toLowerCase()
      .slice(0, LONGEST_WORD)
      .split(/[-_.]+/)
      .filter((text) => text !== "");
    const whole = readToken(texts.join(""));
    const tokens = texts.length > 1 ? texts.map(readToken) : [];
    let misspelt: NameMatch | undefined;
    for (const protectedName of names) {
      const inParts = inTokens(tokens, protectedName);
      const match = inWhole(whole, tokens, protectedName, inParts) ?? inParts;
      if (match && match.how !== "misspelt") return match;
      misspelt ??= match;
    }
    return misspelt;
  };

  /** The word without its hyphens: "o-zon" is a misspelt name, "gos-uslugy" and "o-zon-pay" are as well. */
  function inWhole(
    whole: Token,
    tokens: readonly Token[],
    protectedName: ProtectedName,
    inParts: NameMatch | undefined,
  ): NameMatch | undefined {
    const match = inToken(whole, protectedName);
    if (!match || tokens.length === 0) return match;
    if (match.how === "same" || match.how === "letters") return { ...match, how: "misspelt" };
    if (match.how === "added") return !inParts && isJoined(tokens, protectedName.name) ? match : undefined;
    const isLong = protectedName.name.length >= LONG_NAME && !tokens.some(({ text }) => ordinary.has(text));
    return isLong && !inParts ? match : undefined;
  }

  /** Whether some neighbouring parts make the name when joined. */
  function isJoined(tokens: readonly Token[], name: string): boolean {
    return tokens.some((_, first) => {
      let joined = "";
      for (let last = first; last < tokens.length && joined.length < name.length; last++) {
        joined += tokens[last]?.text ?? "";
        if (last > first && joined.length >= name.length && isReadAs(joined, name)) return true;
      }
      return false;
    });
  }

  function isReadAs(text: string, name: string): boolean {
    const glyphs = letters.read(text);
    return glyphs.length === name.length && readsAt(glyphs, name, 0);
  }

  function inTokens(tokens: readonly Token[], protectedName: ProtectedName): NameMatch | undefined {
    const isShort = protectedName.name.length <= SHORT_NAME;
    let misspelt: NameMatch | undefined;
    for (const token of tokens) {
      const match = inToken(token, protectedName);
      if (!match) continue;
      const others = tokens.filter((other) => other !== token).map(({ text }) => text);
      if (isShort && !others.some((other) => /\D/.test(other) && added.has(other))) continue;
      if (match.how === "letters") return match;
      if (match.how !== "misspelt") return { ...match, how: "added" };
      const isMeant = match.weak ? others.some(isAdded) : others.every(isAdded);
      if (isMeant) misspelt ??= { ...match, weak: false };
    }
    return misspelt;
  }
}

function limitFor(name: string): number {
  return name.length >= LONG_NAME ? 2 : 1;
}

function textOf(glyphs: readonly Glyph[]): string {
  return glyphs.map(({ shown }) => shown).join("");
}
