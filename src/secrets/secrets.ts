import { cleanText } from "../contacts/clean-text.ts";

/** What nobody should ever send: it opens a card or an account, or takes a person's name. */
export type SecretKind = "card" | "cvv" | "code" | "document";
/** Place of a secret's digits in the text, in UTF-16 units. */
export type Secret = { kind: SecretKind; offset: number; length: number };

/** Digits in one run, or in groups parted by single spaces or hyphens; and parted in any way that people think of. */
const DIGIT_RUN = /(?<![\d-])\d+(?:[ -]\d+)*(?![\d-])/g;
const LOOSE_RUN = /(?<![\d.-])\d+(?:(?: {1,3}|\n| ?[.–/-] ?)\d+)*(?![\d-])/g;
/** How cards print their 13 to 19 digits: all in a row, by four, or as American Express does. */
const CARD_GROUPS = /^(?:\d{13,19}|(?:\d{4} ){3}\d{1,4}(?: \d{1,3})?|\d{4} \d{6} \d{5})$/;
/** Groups that a printed card has at most. */
const MAX_CARD_GROUPS = 5;
/** Payment systems' first digits (Mir, American Express, Visa, Mastercard, UnionPay). */
const CARD_START = /^[2-6]/;
/** Order numbers of the marketplace: digits, four digits, one or two digits. */
const ORDER_NUMBER = /^\d{6,}-\d{4}(?:-\d{1,2})?$/;

/** Sixteen digits that a person calls a card are one even with a slip in them: the check digit then says nothing. */
const CALLED_CARD =
  /(?:(?<!\p{L})карт(?:а|ы|е|у|ой|очк\p{L})|(?<!\p{L})cards?)(?!\p{L})[^\d\n]{0,20}([2-6]\d{3}(?:[ -]?\d{4}){3})(?![\d-])/giu;

/** Three digits right after a card, perhaps with its term between: "12/27 123". */
const CVV_BESIDE = /^[ ,;\n]{1,3}(?:(?:0[1-9]|1[0-2]) ?[/.–-] ?(?:20)?\d{2}[ ,;/\n]{1,3})?(\d{3})(?![\d–-])/;
const CVV =
  /(?:cvv2?|cvc2?|свв|цвв|три цифры|код на обороте|код с оборота|security code)[^\d\n]{0,20}(\d{3,4})(?!\d)/giu;

/**
 * A Russian passport: series and number as they are printed, or with the word before them; and SNILS, the number of
 * social insurance.
 */
const DOCUMENTS = [
  /(?<![\d-])(\d{2} \d{2} (?:№ ?)?\d{6})(?![\d-])/gu,
  /(?<![\d-])(\d{4} ?№ ?\d{6})(?![\d-])/gu,
  /(?:паспорт\p{L}*|passport|сери[яию])[^\d\n]{0,25}(\d{2} ?\d{2}[ ,№N-]{0,4}(?:номер |number )?\d{6})(?!\d)/giu,
  /(?<![\d-])(\d{3}-\d{3}-\d{3}[ -]\d{2})(?![\d-])/gu,
];

/** A one-time code: the word, a few words at most, then four to eight digits. */
const CODE =
  /(?<![\p{L}])(?:код|кода|кодом|коду|kod|смс|sms|пин|пин-код|pin|otp|пароль|parol|password|passcode|code)(?![\p{L}])(?: (?:из|от|с|in|the|is|was|from|of|sms|смс|пуш|push|подтверждения|верификации|входа|мне|пришел|пришёл|такой|банка|озон|ozon)){0,5}[ :–=«"'-]{1,4}(\d{3}[ -]?\d{3}|\d\d-\d\d|\d(?:[ -]\d){3,7}|\d{4,8})(?!\d|[ -]?\d|\s*(?:руб|₽|р\.|rub))/giu;
/** The same the other way round: "4521 — это код из СМС", "назвала 4521 из СМС". */
const CODES_BEFORE = [
  /(?<![\d.,:/–-])(\d{4,6})(?= ?[–-]? ?(?:это код|код (?:из|от|подтв)|(?:is )?(?:the |my )?code (?:from|in)))/giu,
  /(?:сказал|назвал|продиктовал|сообщил|отправил|скинул|вв[её]л|дал)\p{L}{0,2}(?: \p{L}+){0,3} (\d{4,6})(?= из (?:смс|sms|сообщени))/giu,
];
/** A password that is not all digits, right after the word for it. */
const PASSWORD =
  /(?<!\p{L})(?:пароль|password|passcode)(?: (?:от|для|к|for) \p{L}+)?(?: ?[:=–-]| это| is| -)? ["«]?((?=[a-z\d!@#$%^&*_.-]*\d)(?=[a-z\d!@#$%^&*_.-]*[a-z])[a-z\d!@#$%^&*_.-]{6,32})/giu;
/** Codes that open nothing. */
const HARMLESS_CODE =
  /(?:промо|promo|трек|track|штрих|qr|почтов\p{L}*|postal|zip|ошибк\p{L}*|error|товара|заказа|country|дресс|dress)[ -]?$/iu;

/** Secrets in a message, in order of their place. Takes time linear in the text's length. */
export function findSecrets(text: string): Secret[] {
  if (!/[\p{Nd}\p{No}]/u.test(text)) return [];
  const { text: plain, origin } = cleanText(text.replaceAll("%", " ")); // nothing is to be unescaped here
  const valid = cardsIn(plain);
  const isKnown = ({ offset }: Secret) => valid.some((card) => card.offset === offset);
  const cards = [...valid, ...digitsOf(plain, CALLED_CARD, "card").filter((card) => !isKnown(card))];
  const found = [
    ...cards,
    ...cards.flatMap((card) => cvvBeside(plain, card)),
    ...digitsOf(plain, PASSWORD, "code"),
    ...digitsOf(plain, CVV, "cvv"),
    ...codes(plain),
    ...CODES_BEFORE.flatMap((pattern) => digitsOf(plain, pattern, "code")),
    ...DOCUMENTS.flatMap((pattern) => digitsOf(plain, pattern, "document")),
  ];
  return found
    .map(({ kind, offset, length }): Secret => {
      const start = origin[offset] ?? 0;
      return { kind, offset: start, length: (origin[offset + length] ?? text.length) - start };
    })
    .toSorted((a, b) => a.offset - b.offset);
}

/**
 * The text with every digit of a secret, and every letter of a password, made unreadable; its length stays, so that
 * entities still fit.
 */
export function maskSecrets(text: string, secrets: readonly Secret[]): string {
  let masked = text;
  for (const { kind, offset, length } of secrets) {
    const digits = text
      .slice(offset, offset + length)
      .replace(kind === "code" ? /[\p{Nd}\p{No}a-z!@#$%^&*_.]/giu : /[\p{Nd}\p{No}]/gu, (digit) =>
        "•".repeat(digit.length),
      );
    masked = masked.slice(0, offset) + digits + masked.slice(offset + length);
  }
  return masked;
}

function cvvBeside(text: string, { offset, length }: Secret): Secret[] {
  const end = offset + length;
  const [beside, digits = ""] = CVV_BESIDE.exec(text.slice(end, end + 24)) ?? [];
  if (beside === undefined) return [];
  return [{ kind: "cvv", offset: end + beside.length - digits.length, length: digits.length }];
}

function cardsIn(text: string): Secret[] {
  const found: Secret[] = [];
  // What stands beside a card may be another one, once the first is out of the way.
  for (let rest = text; ; ) {
    const more = cardsApart(rest);
    if (more.length === 0) return found;
    found.push(...more);
    rest = maskSecrets(rest, more);
  }
}

function cardsApart(text: string): Secret[] {
  const whole = [...text.matchAll(DIGIT_RUN)].flatMap(({ 0: run, index }): Secret[] =>
    !ORDER_NUMBER.test(run) && isCard(run) ? [{ kind: "card", offset: index, length: run.length }] : [],
  );
  if (whole.length > 0) return whole;
  return [...text.matchAll(LOOSE_RUN)].flatMap(({ 0: run, index }) => {
    const groups = [...run.matchAll(/\d+/g)];
    const found: Secret[] = [];
    for (let first = 0; first < groups.length; first++) {
      const last = lastOfCard(run, groups, first);
      if (last === undefined) continue;
      const [start, end] = [groups[first], groups[last]];
      if (!start || !end) continue;
      found.push({
        kind: "card",
        offset: index + start.index,
        length: end.index + end[0].length - start.index,
      });
      first = last;
    }
    return found;
  });
}

/** The last group of the card's number that begins with this group, where it is grouped as cards print it. */
function lastOfCard(run: string, groups: readonly RegExpExecArray[], first: number): number | undefined {
  const begin = groups[first]?.index ?? 0;
  for (let last = Math.min(first + MAX_CARD_GROUPS, groups.length) - 1; last >= first; last--) {
    const shown = run.slice(begin, (groups[last]?.index ?? 0) + (groups[last]?.[0].length ?? 0));
    if (CARD_GROUPS.test(shown.replace(/\D+/g, " ")) && isCard(shown)) return last;
  }
  return undefined;
}

function isCard(shown: string): boolean {
  const digits = shown.replace(/\D/g, "");
  return digits.length >= 13 && digits.length <= 19 && CARD_START.test(digits) && passesLuhn(digits);
}

function codes(text: string): Secret[] {
  return digitsOf(text, CODE, "code").filter(({ offset }) => {
    const before = text.slice(Math.max(0, offset - 60), offset);
    const word = /(?:код|code|пин|pin)\p{L}*(?![^]*(?:код|code|пин|pin))/iu.exec(before);
    return !HARMLESS_CODE.test(before.slice(0, word?.index ?? 0));
  });
}

function digitsOf(text: string, pattern: RegExp, kind: SecretKind): Secret[] {
  return [...text.matchAll(pattern)].flatMap((match): Secret[] => {
    const digits = match[1] ?? "";
    return [{ kind, offset: match.index + match[0].length - digits.length, length: digits.length }];
  });
}

/** Check digit of card numbers (ISO/IEC 7812-1). */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of [...digits].toReversed().entries()) {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
