/** What nobody should ever send: it opens a card or an account. */
export type SecretKind = "card" | "cvv" | "code";
/** Place of a secret's digits in the text, in UTF-16 units. */
export type Secret = { kind: SecretKind; offset: number; length: number };

/** Digits in one run, or in groups parted by single spaces or hyphens: 13 to 19 of them may be a card's number. */
const DIGIT_GROUPS = /(?<![\d-])\d(?:[ \u00A0-]?\d){12,18}(?![\d-]|[ \u00A0]\d)/g;
/** Payment systems' first digits (Mir, American Express, Visa, Mastercard, UnionPay). */
const CARD_START = /^[2-6]/;
/** Order numbers of the marketplace: digits, four digits, one or two digits. */
const ORDER_NUMBER = /^\d{6,}-\d{4}(?:-\d{1,2})?$/;

const CVV =
  /(?:cvv2?|cvc2?|свв|цвв|три цифры|код на обороте|код с оборота|security code)[^\d\n]{0,20}(\d{3,4})(?!\d)/giu;

/** A one-time code: the word, a few words at most, then four to eight digits. */
const CODE =
  /(?<![\p{L}])(?:код|кода|кодом|коду|смс|sms|пин|пин-код|pin|otp|пароль|password|passcode|code)(?![\p{L}])(?: (?:из|от|с|in|the|is|was|from|of|sms|смс|пуш|push|подтверждения|верификации|входа|мне|пришел|пришёл|такой|банка|озон|ozon)){0,5}[ \u00A0:—–=«"'-]{1,4}(\d{3}[ -]?\d{3}|\d{4,8})(?!\d|[ -]?\d|\s*(?:руб|₽|р\.|rub))/giu;
/** Codes that open nothing. */
const HARMLESS_CODE =
  /(?:промо|promo|трек|track|штрих|qr|почтов\p{L}*|postal|zip|ошибк\p{L}*|error|товара|заказа|country|дресс|dress)[ -]?$/iu;

/** Secrets in a message, in order of their place. Takes time linear in the text's length. */
export function findSecrets(text: string): Secret[] {
  const found = [...cards(text), ...digitsOf(text, CVV, "cvv"), ...codes(text)];
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
  return [...text.matchAll(DIGIT_GROUPS)].flatMap((match): Secret[] => {
    const [shown] = match;
    const digits = shown.replace(/\D/g, "");
    const isCard = CARD_START.test(digits) && !ORDER_NUMBER.test(shown) && passesLuhn(digits);
    return isCard ? [{ kind: "card", offset: match.index, length: shown.length }] : [];
  });
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
