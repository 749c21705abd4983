import type { SwappedLetter } from "./finding.ts";
import type { LookAlikes } from "./schema.ts";

/** One written letter and all the plain letters that it can be taken for, itself first where it is plain. */
export type Glyph = {
  shown: string;
  readAs: string;
  /** Letters a-z that it can be taken for at a glance, one bit a letter: see bitOf. */
  alike: number;
};

export type Letters = {
  read(text: string): readonly Glyph[];
  /** The same with "rn" read as "m" and the like; undefined where there is nothing to join. */
  readJoined(glyphs: readonly Glyph[]): readonly Glyph[] | undefined;
};

/** Letters of all usual alphabets; strange ones beyond are read anew each time. */
const MOST_GLYPHS = 4096;
const ALPHABET = "abcdefghijklmnopqrstuvwxyz";

/** One bit for a letter a-z, none for others. */
export function bitOf(letter: string): number {
  const place = ALPHABET.indexOf(letter);
  return place === -1 ? 0 : 1 << place;
}

export function createLetters(table: LookAlikes): Letters {
  const readings = new Map<string, string>();
  const add = (char: string, letters: string) =>
    readings.set(char, [...new Set((readings.get(char) ?? "") + letters)].join(""));
  for (const [digit, letters] of Object.entries(table.digits)) add(digit, digit + letters);
  for (const [letter, chars] of Object.entries(table.letters)) {
    for (const char of chars) add(char, table.digits[letter] ?? letter);
  }
  for (const [char, letters] of Object.entries(table.sounds)) add(char, letters);
  const alike = new Set(table.alike.flatMap((pair) => [pair, `${pair[1]}${pair[0]}`]));
  const alikeBits = new Map(
    Array.from(ALPHABET, (letter) => {
      const twins = Array.from(ALPHABET).filter((other) => other === letter || alike.has(letter + other));
      return [letter, twins.reduce((bits, twin) => bits | bitOf(twin), 0)] as const;
    }),
  );

  const glyphs = new Map<string, Glyph>();
  /** One object for each letter as it is read: most texts are made of few. */
  function glyph(shown: string, readAs: string): Glyph {
    const key = `${shown}\n${readAs}`;
    let known = glyphs.get(key);
    if (!known) {
      const alikeLetters = Array.from(readAs, (letter) => alikeBits.get(letter) ?? 0);
      known = { shown, readAs, alike: alikeLetters.reduce((bits, more) => bits | more, 0) };
      if (glyphs.size < MOST_GLYPHS) glyphs.set(key, known);
    }
    return known;
  }

  return {
    read(text) {
      const read: Glyph[] = [];
      for (const shown of text.toLowerCase().normalize("NFC")) {
        if (shown < "\u0080") {
          read.push(glyph(shown, readings.get(shown) ?? shown));
          continue;
        }
        for (const base of shown.normalize("NFKD")) {
          if (/^\p{M}$/u.test(base)) continue;
          const pair = table.pairs[base];
          if (pair !== undefined && !readings.has(base)) {
            for (const letter of pair) read.push(glyph(shown, letter));
          } else read.push(glyph(shown, readings.get(base) ?? base));
        }
      }
      return read;
    },
    readJoined(separate) {
      const joined: Glyph[] = [];
      for (let i = 0; i < separate.length; i++) {
        const [first, second] = [separate[i] as Glyph, separate[i + 1]];
        const letter = second && table.joined[first.shown + second.shown];
        if (!second || letter === undefined) joined.push(first);
        else {
          joined.push(glyph(first.shown + second.shown, letter));
          i++;
        }
      }
      return joined.length < separate.length ? joined : undefined;
    },
  };
}

export function swapped(shown: string, real: string): SwappedLetter {
  if (shown === "") return { shown, real, alphabet: "missing" };
  return { shown, real, alphabet: real === "" ? "extra" : alphabetOf(shown) };
}

function alphabetOf(letter: string): SwappedLetter["alphabet"] {
  if (/^[a-z]+$/.test(letter)) return "latin";
  if (/^\d$/.test(letter)) return "digit";
  if (/^\p{Script=Cyrillic}/u.test(letter)) return "cyrillic";
  return /^\p{Script=Greek}/u.test(letter) ? "greek" : "other";
}
