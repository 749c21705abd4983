import { distance, holdsInOrder, readsAt, swappedLetters } from "./distance.ts";
import type { SwappedLetter } from "./finding.ts";
import type { Glyph, Letters } from "./letters.ts";
import type { Words } from "./schema.ts";

/** A name that strangers pose with, and the official contact that has it. */
export type ProtectedName = { name: string; contact: string };

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

/** Names so short that many words of other people are close to them: only exact forms count. */
const SHORT_NAME = 3;
/** Names of this length and more may be misspelt by two letters, shorter ones by one. */
const LONG_NAME = 6;

/** Words are split at hyphens, underscores and dots; at most 64 letters of each are read. */
export function createNameMatcher(letters: Letters, words: Pick<Words, "added" | "ordinary">): NameMatcher {
  const added = new Set(words.added);
  const ordinary = new Set(words.ordinary);
  const isAdded = (text: string) => added.has(text) || /^\d+$/.test(text);

  /** "ozonator" and "ozonatory" are words of their own; "ozone" with a shop's word behind it is not. */
  function isOrdinary(token: string, name: string): "no" | "yes" | "weak" {
    if (ordinary.has(token)) return token.startsWith(name) && token.length === name.length + 1 ? "weak" : "yes";
    for (let length = token.length - 1; length > name.length; length--) {
      if (!ordinary.has(token.slice(0, length))) continue;
      return length === name.length + 1 && isAdded(token.slice(length)) ? "no" : "yes";
    }
    return "no";
  }

  function inToken(token: string, protectedName: ProtectedName): NameMatch | undefined {
    const { name } = protectedName;
    const isShort = name.length <= SHORT_NAME;
    const found = (how: NameMatch["how"], differing: readonly SwappedLetter[] = [], weak = false) => ({
      how,
      name: protectedName,
      letters: differing,
      weak,
    });
    if (token === name) return found("same");
    const plain = letters.read(token);
    const joined = letters.readJoined(plain);
    for (const glyphs of joined ? [plain, joined] : [plain]) {
      if (glyphs.length === name.length && readsAt(glyphs, name, 0)) {
        const differing = swappedLetters(glyphs, name);
        // A short word of another alphabet is rarely a name in disguise, a mixture of alphabets always.
        if (isShort && differing.length === name.length) continue;
        // "озон" is the name itself in Russian letters.
        const isSpelt = differing.length === name.length && differing.every(({ alphabet }) => alphabet === "cyrillic");
        return isSpelt ? found("same") : found("letters", differing);
      }
    }
    const ordinariness = isOrdinary(token, name);
    if (ordinariness === "yes") return undefined;
    if (ordinariness === "weak") return found("misspelt", [], true);
    for (const glyphs of joined ? [plain, joined] : [plain]) {
      if (!standsInside(glyphs, name, isShort)) continue;
      return found(glyphs.length - name.length <= 1 && !/\d/.test(token) ? "misspelt" : "added");
    }
    if (isShort) return undefined;
    for (const glyphs of joined ? [plain, joined] : [plain]) {
      if (isNear(glyphs, name)) return found("misspelt", swappedLetters(glyphs, name));
    }
    return nearBesideAdded(token, name) ? found("misspelt") : undefined;
  }

  /** "ozonpay", "payozon"; in the middle only between words that are often added. */
  function standsInside(glyphs: readonly Glyph[], name: string, isShort: boolean): boolean {
    const end = glyphs.length - name.length;
    if (end <= 0) return false;
    const isLong = name.length >= LONG_NAME;
    for (let start = 0; start <= end; start++) {
      if (!readsAt(glyphs, name, start)) continue;
      const before = textOf(glyphs.slice(0, start));
      const after = textOf(glyphs.slice(start + name.length));
      const isBoth = (before === "" || isAdded(before)) && (after === "" || isAdded(after));
      if (isShort) {
        if (isBoth && !/\d/.test(before + after)) return true;
      } else if (isBoth || isLong || start === 0 || start === end || isAdded(before) || isAdded(after)) return true;
    }
    return false;
  }

  function isNear(glyphs: readonly Glyph[], name: string): boolean {
    const limit = name.length >= LONG_NAME ? 2 : 1;
    if (distance(glyphs, name, limit, letters) <= limit) return true;
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
    return distance(letters.read(word), name, 1, letters) <= 1;
  }

  return (word, names) => {
    const text = word.toLowerCase().slice(0, 64);
    const tokens = text.split(/[-_.]+/).filter((token) => token !== "");
    const whole = tokens.join("");
    let misspelt: NameMatch | undefined;
    for (const protectedName of names) {
      const asWhole = inToken(whole, protectedName);
      if (asWhole && tokens.length > 1 && (asWhole.how === "same" || asWhole.how === "letters")) {
        return { ...asWhole, how: "misspelt" };
      }
      if (asWhole && tokens.length === 1) {
        if (asWhole.how !== "misspelt") return asWhole;
        misspelt ??= asWhole;
        continue;
      }
      if (tokens.length === 1) continue;
      for (const [index, token] of tokens.entries()) {
        const match = inToken(token, protectedName);
        if (!match) continue;
        const others = tokens.filter((_, i) => i !== index);
        const hasAdded = others.some(isAdded);
        if (protectedName.name.length <= SHORT_NAME && !others.some((other) => /\D/.test(other) && added.has(other))) {
          continue;
        }
        if (match.how !== "misspelt") return match.how === "letters" ? match : { ...match, how: "added" };
        if (match.weak ? hasAdded : others.every(isAdded)) misspelt ??= { ...match, weak: false };
      }
      // Long names are recognised across hyphens as well: "gos-uslugy".
      if (asWhole && asWhole.how === "misspelt" && protectedName.name.length >= LONG_NAME) misspelt ??= asWhole;
    }
    return misspelt;
  };
}

function textOf(glyphs: readonly Glyph[]): string {
  return glyphs.map(({ shown }) => shown).join("");
}
