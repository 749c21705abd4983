/** What a text says of a sum of money, in kopecks. */
export type AmountReading =
  | { type: "amount"; kopecks: number }
  | { type: "too-large" }
  /** Several sums: the person has to say which. */
  | { type: "several" }
  /** In other money than roubles. */
  | { type: "foreign" }
  | { type: "none" };

export type AmountWords = Readonly<{
  numbers: Readonly<Record<string, number>>;
  otherMoney: readonly string[];
}>;

const MAX_ROUBLES = 100_000_000;

const NUMBER = String.raw`\d{1,3}(?:[ \u00A0\u202F'.,]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)`;
const THOUSAND = String.raw`тыс\p{L}*\.?|т\.?\s?р\p{L}*|к|k|thousand|тр|тыщ\p{L}*`;
const MILLION = String.raw`млн\.?|миллион\p{L}*|million`;
const ROUBLE = String.raw`руб\p{L}*\.?|р\.?|₽|rub\p{L}*|roubles?`;
const KOPECK = String.raw`коп\p{L}*\.?|kop\p{L}*`;
const ROUBLE_WORD = new RegExp(`^(?:${ROUBLE})$`, "u");
const SUM = new RegExp(
  String.raw`(?<![\p{L}\d.,-])(${NUMBER}|полтор[аы]|пол)\s*-?\s*(?:(${THOUSAND})(?!\p{L})|(${MILLION})(?!\p{L}))?\s*(${ROUBLE})?(?!\p{L})(?:\s*(\d{1,2})\s*(?:${KOPECK}))?(?![\p{L}\d-])`,
  "giu",
);

/**
 * Reads a sum as people write it: 1500, 1 500 руб., 1500,50, 1,5 тыс, 12к, полторы тысячи, 3 млн, две тысячи триста.
 *
 * @param words.numbers values of words; those from 1000 on multiply what stands before them
 * @param words.otherMoney beginnings of names of other money than roubles
 */
export function readAmount(text: string, { numbers, otherMoney }: AmountWords): AmountReading {
  const plain = text.slice(0, 200).normalize("NFKC").toLowerCase().replaceAll("ё", "е");
  const sums = [...plain.matchAll(SUM)].map(([, number = "", thousand, million, rouble, kopecks]) => {
    const factor = thousand ? 1000 : million ? 1_000_000 : 1;
    const roubles = wordOrNumber(number, factor > 1) * factor;
    return {
      kopecks: Math.round(roubles * 100) + Number(kopecks ?? 0),
      isMarked: Boolean(rouble ?? thousand ?? million),
    };
  });
  const isForeign = (word: string) => otherMoney.some((name) => word.startsWith(name));
  if (/\p{Sc}/u.test(plain.replaceAll("₽", "")) || plain.match(/\p{L}+/gu)?.some(isForeign)) {
    return { type: "foreign" };
  }
  if (sums.length === 0) sums.push(...spelledSums(plain, numbers));
  const sound = sums.filter(({ kopecks }) => Number.isFinite(kopecks) && kopecks > 0);
  // "2 штуки по 500 рублей": the one that is called money.
  const marked = sound.filter(({ isMarked }) => isMarked);
  const counted = new Set((marked.length > 0 ? marked : sound).map(({ kopecks }) => kopecks));
  const [kopecks] = counted;
  if (kopecks === undefined) return { type: "none" };
  if (counted.size > 1) return { type: "several" };
  return kopecks > MAX_ROUBLES * 100 ? { type: "too-large" } : { type: "amount", kopecks };
}

/** Sums in words; a small number counts as one only where money is named. */
function spelledSums(plain: string, numbers: Readonly<Record<string, number>>) {
  const sums: { kopecks: number; isMarked: boolean }[] = [];
  let [whole, part, isNumber] = [0, 0, false];
  for (const word of [...(plain.match(/\p{L}+/gu) ?? []), ""]) {
    const value = Object.hasOwn(numbers, word) ? numbers[word] : undefined;
    if (value === undefined) {
      const roubles = whole + part;
      const isMarked = ROUBLE_WORD.test(word);
      if (isNumber && (isMarked || roubles >= 100)) sums.push({ kopecks: roubles * 100, isMarked });
      [whole, part, isNumber] = [0, 0, false];
    } else {
      isNumber = true;
      if (value >= 1000) [whole, part] = [whole + (part || 1) * value, 0];
      else if (value === 100 && part > 0 && part < 10)
        part *= value; // "two hundred"
      else part += value;
    }
  }
  return sums;
}

function wordOrNumber(text: string, isMultiplied: boolean): number {
  if (text.startsWith("полтор")) return isMultiplied ? 1.5 : Number.NaN;
  if (text === "пол") return isMultiplied ? 0.5 : Number.NaN;
  const groups = /^\d{1,3}(?:([ \u00A0\u202F'.,])\d{3})+(?:[.,]\d{1,2})?$/u.exec(text);
  // Three digits after a point or a comma are thousands: nobody writes tenths of kopecks.
  const plain = groups ? text.replace(/[ \u00A0\u202F'.,](?=\d{3}(?!\d))/gu, "") : text;
  return Number(plain.replace(",", "."));
}
