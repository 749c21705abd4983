import { CYRILLIC, type LetterModel, letterCost, letterNumber } from "./letter-model.ts";

/**
 * Latin spelling → what each piece may stand for, with what the habit costs (nats): people write `zhdu` and `jdu`,
 * `ch` and `4`, `sh` and `w`, `y` and `i`, and leave soft signs out.
 */
const HABITS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  a: [
    ["а", 0],
    ["я", 4],
  ],
  b: [["б", 0]],
  v: [["в", 0]],
  w: [
    ["ш", 0.7],
    ["в", 0.7],
    ["щ", 2],
  ],
  g: [
    ["г", 0],
    ["ж", 4],
  ],
  d: [["д", 0]],
  e: [
    ["е", 0],
    ["э", 1.5],
    ["ье", 2.5],
  ],
  z: [
    ["з", 0],
    ["ж", 3],
    ["ц", 3.5],
  ],
  i: [
    ["и", 0],
    ["й", 1],
    ["ы", 1.5],
    ["ий", 2.5],
    ["ьи", 3],
  ],
  j: [
    ["й", 0.7],
    ["ж", 0.7],
    ["дж", 3],
  ],
  k: [["к", 0]],
  l: [["л", 0]],
  m: [["м", 0]],
  n: [["н", 0]],
  o: [
    ["о", 0],
    ["е", 3.5],
  ],
  p: [["п", 0]],
  r: [["р", 0]],
  s: [
    ["с", 0],
    ["ш", 3],
  ],
  t: [["т", 0]],
  u: [
    ["у", 0],
    ["ю", 2.5],
  ],
  f: [["ф", 0]],
  h: [
    ["х", 0],
    ["", 4],
  ],
  x: [
    ["х", 0.7],
    ["кс", 1],
  ],
  c: [
    ["ц", 0.7],
    ["с", 1.5],
    ["к", 1.5],
    ["ч", 2],
  ],
  q: [
    ["я", 1],
    ["к", 1.5],
    ["щ", 2],
  ],
  y: [
    ["ы", 0.5],
    ["й", 0.5],
    ["и", 1.2],
    ["у", 2],
    ["ый", 2.5],
    ["ь", 3],
  ],
  "'": [
    ["ь", 0],
    ["", 1],
  ],
  '"': [
    ["ъ", 0],
    ["ь", 1],
  ],
  "`": [
    ["ь", 0.5],
    ["", 1],
  ],
  "0": [["о", 1]],
  "1": [["и", 3]],
  "3": [
    ["з", 1],
    ["э", 2],
  ],
  "4": [["ч", 0.3]],
  "6": [
    ["ш", 0.7],
    ["б", 2],
  ],
  "9": [["я", 2]],
  sh: [
    ["ш", 0],
    ["щ", 1],
  ],
  ch: [
    ["ч", 0],
    ["щ", 3],
  ],
  zh: [["ж", 0]],
  kh: [["х", 0]],
  ts: [
    ["ц", 0.3],
    ["тс", 1],
  ],
  tc: [["ц", 0.7]],
  cz: [["ц", 1]],
  ck: [["к", 1]],
  ph: [["ф", 1]],
  ya: [["я", 0]],
  ja: [["я", 0.5]],
  ia: [["я", 0.7]],
  yu: [["ю", 0]],
  ju: [["ю", 0.5]],
  iu: [["ю", 1]],
  yo: [["е", 0.3]],
  jo: [["е", 0.5]],
  io: [["е", 2]],
  ye: [
    ["е", 0.3],
    ["ье", 1],
  ],
  je: [
    ["е", 0.5],
    ["ье", 1],
    ["э", 2],
  ],
  yi: [
    ["ы", 1.5],
    ["ий", 1.5],
    ["ый", 1.5],
  ],
  iy: [
    ["ий", 0],
    ["ый", 1],
  ],
  ij: [
    ["ий", 0],
    ["ый", 1],
  ],
  ii: [
    ["ий", 0.3],
    ["ии", 1],
    ["ый", 1.5],
  ],
  yj: [
    ["ый", 0],
    ["ий", 1],
  ],
  yy: [
    ["ый", 0],
    ["ий", 1],
  ],
  ey: [["ей", 0]],
  sch: [
    ["щ", 0.3],
    ["сч", 1],
  ],
  shh: [["щ", 0.3]],
  shch: [["щ", 0]],
  sjh: [["щ", 2]],
  tsya: [
    ["тся", 0],
    ["ться", 0.5],
  ],
  tsia: [
    ["тся", 0.3],
    ["ться", 0.5],
  ],
  tsa: [
    ["тся", 1.5],
    ["ться", 1.5],
    ["ца", 0.5],
  ],
};
const MAX_PIECE = 4;
const MISSING_SOFT_SIGN = 1.2;
const BEAM = 10;
const MAX_WORD = 32;
const SOFT = letterNumber(CYRILLIC, "ь".charCodeAt(0));
const SOFTENABLE = new Set("бвдзлмнпрстфжшчщ");

/** How a Latin word may be meant in Russian; `habits`: what this way of spelling costs, in nats. */
export interface Transliteration {
  readonly word: string;
  readonly habits: number;
}

interface Hypothesis {
  readonly text: string;
  readonly before: number;
  readonly last: number;
  readonly habits: number;
  /** Habits and letters together. */
  readonly cost: number;
}

const START: Hypothesis = { text: "", before: 0, last: 0, habits: 0, cost: 0 };

/** The most probable readings, best first; none for what is too long or holds signs that nobody uses for letters. */
export function transliterations(latin: string, letters: LetterModel): Transliteration[] {
  if (latin.length > MAX_WORD) return [];
  const beams: Hypothesis[][] = Array.from({ length: latin.length + 1 }, () => []);
  (beams[0] as Hypothesis[]).push(START);
  for (let at = 0; at < latin.length; at++) {
    const beam = strongest(beams[at] as Hypothesis[]);
    for (let size = 1; size <= MAX_PIECE && at + size <= latin.length; size++) {
      const meanings = HABITS[latin.slice(at, at + size)];
      if (meanings === undefined) continue;
      const next = beams[at + size] as Hypothesis[];
      for (const hypothesis of beam) {
        for (const [piece, habit] of meanings) extend(hypothesis, piece, habit, letters, next);
      }
    }
  }
  const ends = (beams[latin.length] as Hypothesis[]).map((end) => ({
    word: end.text,
    habits: end.habits,
    cost: end.cost + letterCost(letters, end.before, end.last, 0),
  }));
  return ends.sort((a, b) => a.cost - b.cost).slice(0, BEAM);
}

function extend(
  from: Hypothesis,
  piece: string,
  habit: number,
  letters: LetterModel,
  into: Hypothesis[],
): void {
  let { before, last, cost } = from;
  cost += habit;
  for (let i = 0; i < piece.length; i++) {
    const number = letterNumber(CYRILLIC, piece.charCodeAt(i));
    cost += letterCost(letters, before, last, number);
    before = last;
    last = number;
  }
  const text = from.text + piece;
  const habits = from.habits + habit;
  into.push({ text, before, last, habits, cost });
  if (piece !== "" && SOFTENABLE.has(piece[piece.length - 1] as string)) {
    const softened = cost + MISSING_SOFT_SIGN + letterCost(letters, before, last, SOFT);
    into.push({
      text: `${text}ь`,
      before: last,
      last: SOFT,
      habits: habits + MISSING_SOFT_SIGN,
      cost: softened,
    });
  }
}

function strongest(beam: Hypothesis[]): Hypothesis[] {
  return beam.length <= BEAM ? beam : beam.sort((a, b) => a.cost - b.cost).slice(0, BEAM);
}
