import { pickIndex, type Random } from "../random.ts";
import { asEnglishKeys, asRussianKeys } from "../reading/keyboard.ts";

/** What happens to messages on their way from the head to the chat. */
export const NOISES = ["typos", "latin", "keys", "capitals", "glued", "split"] as const;
export type Noise = (typeof NOISES)[number];

const CYRILLIC_LETTER = /[а-яё]/i;

export function addNoise(text: string, noise: Noise, random: Random): string {
  switch (noise) {
    case "typos":
      return withTypos(text, 0.25, random);
    case "latin":
      return inLatin(text, random);
    case "keys":
      return onOtherKeys(text.toLowerCase());
    case "capitals":
      return text.toUpperCase();
    case "glued":
      return text.replace(/ /g, () => (random() < 0.5 ? "" : " "));
    case "split":
      return text.replace(/\p{L}{6,}/gu, (word) => (random() < 0.25 ? splitWord(word, random) : word));
  }
}

function onOtherKeys(text: string): string {
  return CYRILLIC_LETTER.test(text) ? asEnglishKeys(text).replaceAll("ё", "`") : asRussianKeys(text);
}

/** Spoils about this share of the words of four letters and more: a letter missed, doubled, swapped or mistaken. */
function withTypos(text: string, share: number, random: Random): string {
  return text.replace(/\p{L}{4,}/gu, (word) => (random() < share ? misspell(word, random) : word));
}

const NEIGHBOURS: Readonly<Record<string, string>> = {
  а: "пво",
  е: "нкипи",
  и: "мте",
  о: "лра",
  у: "цк",
  т: "ьи",
  н: "ег",
  с: "чм",
  р: "по",
  в: "ыа",
  л: "од",
  к: "уе",
  м: "си",
  д: "лж",
  п: "ар",
  з: "щх",
  a: "sq",
  e: "wr",
  i: "uo",
  o: "ip",
  u: "yi",
  t: "ry",
  n: "bm",
  s: "ad",
  r: "et",
  l: "k",
  d: "sf",
  c: "xv",
  m: "n",
  p: "o",
};
/** Letters written by ear. */
const BY_EAR: Readonly<Record<string, string>> = {
  о: "а",
  а: "о",
  е: "и",
  и: "е",
  з: "с",
  д: "т",
  в: "ф",
  г: "к",
  ж: "ш",
};

function misspell(word: string, random: Random): string {
  const at = 1 + pickIndex(random, word.length - 1);
  const letter = word[at] as string;
  const before = word.slice(0, at);
  const after = word.slice(at + 1);
  switch (pickIndex(random, 5)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return word.slice(0, at - 1) + letter + (word[at - 1] as string) + after;
    case 3: {
      const near = NEIGHBOURS[letter.toLowerCase()];
      return near === undefined ? before + after : before + near[pickIndex(random, near.length)] + after;
    }
    default:
      return before + (BY_EAR[letter.toLowerCase()] ?? letter + letter) + after;
  }
}

function splitWord(word: string, random: Random): string {
  const at = 2 + pickIndex(random, word.length - 3);
  return `${word.slice(0, at)} ${word.slice(at)}`;
}

/** Spellings by habit; a writer keeps to one habit for a letter within a message. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  а: ["a"],
  б: ["b"],
  в: ["v", "v", "v", "w"],
  г: ["g"],
  д: ["d"],
  е: ["e", "e", "e", "ye"],
  ё: ["e", "yo", "jo"],
  ж: ["zh", "zh", "j"],
  з: ["z"],
  и: ["i"],
  й: ["y", "i", "j", "y"],
  к: ["k"],
  л: ["l"],
  м: ["m"],
  н: ["n"],
  о: ["o"],
  п: ["p"],
  р: ["r"],
  с: ["s"],
  т: ["t"],
  у: ["u"],
  ф: ["f"],
  х: ["h", "kh", "x"],
  ц: ["ts", "c", "c"],
  ч: ["ch", "ch", "4"],
  ш: ["sh", "sh", "w"],
  щ: ["sch", "shch", "sh", "w"],
  ъ: ["", "'"],
  ы: ["y", "y", "i"],
  ь: ["", "'", ""],
  э: ["e"],
  ю: ["yu", "u", "ju"],
  я: ["ya", "ya", "ja", "ia"],
};

function inLatin(text: string, random: Random): string {
  const habits = new Map<string, string>();
  for (const [letter, spellings] of Object.entries(SPELLINGS)) {
    habits.set(letter, spellings[pickIndex(random, spellings.length)] as string);
  }
  return text.toLowerCase().replace(/[а-яё]/g, (letter) => habits.get(letter) ?? letter);
}
