/** Letters that look the same in both alphabets, lower case, and digits used in place of letters. */
const LATIN_LOOKS = "aceopxykmhtbuni30";
const CYRILLIC_LOOKS = "асеорхукмнтвиипзо";

const toCyrillic = new Map([...LATIN_LOOKS].map((letter, i) => [letter, CYRILLIC_LOOKS[i] as string]));
const toLatin = new Map([..."асеорхукмнтв"].map((letter, i) => [letter, "aceopxykmhtb"[i] as string]));

const LATIN_LETTER = /[a-z]/;
const CYRILLIC_LETTER = /[а-яіѕј]/;

export function isMixed(word: string): boolean {
  return LATIN_LETTER.test(word) && CYRILLIC_LETTER.test(word);
}

/** The word with look-alikes made Cyrillic («oзoн» → «озон»); undefined if a Latin letter has no Cyrillic look-alike. */
export function lookingCyrillic(word: string): string | undefined {
  return replaceLooks(word, toCyrillic, LATIN_LETTER);
}

/** The word with look-alikes made Latin; undefined if a Cyrillic letter has no Latin look-alike. */
export function lookingLatin(word: string): string | undefined {
  return replaceLooks(word, toLatin, CYRILLIC_LETTER);
}

function replaceLooks(word: string, looks: ReadonlyMap<string, string>, foreign: RegExp): string | undefined {
  let result = "";
  for (const letter of word) {
    const look = looks.get(letter);
    if (look === undefined && foreign.test(letter)) return undefined;
    result += look ?? letter;
  }
  return result;
}
