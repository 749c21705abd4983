/** What nobody should ever send: it opens a card or an account, or takes a person's name. */
export type SecretKind = "card" | "cvv" | "code" | "document";
/** Place of a secret's digits in the text, in UTF-16 units. */
export type Secret = { kind: SecretKind; offset: number; length: number };

/** Digits in one run, or in groups parted by single spaces or hyphens. */
const DIGIT_RUN = /(?<![\d-])\d+(?:[ \u00A0-]\d+)*(?![\d-])/g;
/** How cards print their 13 to 19 digits: all in a row, by four, or as American Express does. */
const CARD_GROUPS = /^(?:\d{13,19}|(?:\d{4} ){3}\d{1,4}(?: \d{1,3})?|\d{4} \d{6} \d{5})$/;
/** Groups that a printed card has at most. */
const MAX_CARD_GROUPS = 5;
/** Payment systems' first digits (Mir, American Express, Visa, Mastercard, UnionPay). */
const CARD_START = /^[2-6]/;
/** Order numbers of the marketplace: digits, four digits, one or two digits. */
const ORDER_NUMBER = /^\d{6,}-\d{4}(?:-\d{1,2})?$/;

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
  /(?<![\p{L}])(?:код|кода|кодом|коду|смс|sms|пин|пин-код|pin|otp|пароль|password|passcode|code)(?![\p{L}])(?: (?:из|от|с|in|the|is|was|from|of|sms|смс|пуш|push|подтверждения|верификации|входа|мне|пришел|пришёл|такой|банка|озон|ozon)){0,5}[ \u00A0:—–=«"'-]{1,4}(\d{3}[ -]?\d{3}|\d{4,8})(?!\d|[ -]?\d|\s*(?:руб|₽|р\.|rub))/giu;
/** Codes that open nothing. */
const HARMLESS_CODE =
  /(?:промо|promo|трек|track|штрих|qr|почтов\p{L}*|postal|zip|ошибк\p{L}*|error|товара|заказа|country|дресс|dress)[ -]?$/iu;

/** Secrets in a message, in order of their place. Takes time linear in the text's length. */
export function findSecrets(text: string): Secret[] {
  if (!/\d/.test(text)) return [];
  const found = [
    ...cards(text),
    ...digitsOf(text, CVV, "cvv"),
    ...codes(text),
    ...DOCUMENTS.flatMap((pattern) => digitsOf(text, pattern, "document")),
  ];
  return found.toSorted((a, b) => a.offset - b.offset);
}

/** The text with every digit of a secret made unreadable; its length stays, so that entities still fit. */
export function maskSecrets(text: string, secrets: readonly Secret[]): string {
  let masked = text;
  for (const { offset, length } of secrets) {
    const digits = text.slice(offset, offset + length).replace(/\d/g, "•");
    masked = masked.slice(0, offset) + digits + masked.slice(offset + length);
  }
  return masked;
}

function cards(text: string): Secret[] {
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
  return [...text.matchAll(DIGIT_RUN)].flatMap(({ 0: run, index }) => {
    if (ORDER_NUMBER.test(run)) return [];
    if (isCard(run)) return [{ kind: "card", offset: index, length: run.length }];
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
    if (CARD_GROUPS.test(shown.replace(/\D/g, " ")) && isCard(shown)) return last;
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
