/** The same keys on the Russian and on the English keyboard; the second English row is with Shift held. */
const RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюехъжэбюе";
const ENGLISH = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`{}:\"<>~";

const toRussian = new Map([...ENGLISH].map((key, i) => [key, RUSSIAN[i] as string]));
/** Without the key of ё, which is е by now, and without Shift. */
const toEnglish = new Map([...RUSSIAN].slice(0, 32).map((key, i) => [key, ENGLISH[i] as string]));

/** What the same key presses would have typed on the Russian keyboard («pfrfp» → «заказ»). */
export function asRussianKeys(text: string): string {
  return mapKeys(text, toRussian);
}

/** What the same key presses would have typed on the English keyboard («щквук» → "order"). */
export function asEnglishKeys(text: string): string {
  return mapKeys(text, toEnglish);
}

function mapKeys(text: string, keys: ReadonlyMap<string, string>): string {
  let result = "";
  for (const char of text) result += keys.get(char) ?? char;
  return result;
}
