import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as russian } from "@orama/stemmers/russian";

const LAST_LATIN = 0x24f;
/** No real word is longer, and a stemmer need not see a hostile one. */
const MAX_STEMMED = 40;

/** Stem of a normalised word, by its alphabet. */
export function stem(word: string): string {
  if (word.length < 3 || word.length > MAX_STEMMED) return word;
  return word.charCodeAt(0) > LAST_LATIN ? russian(word) : english(word);
}
