/** What a question may be written in; everything else becomes a space. The place of a letter never changes. */
const LETTERS = " абвгдежзийклмнопрстуфхцчшщъыьэюяabcdefghijklmnopqrstuvwxyz0123456789-?.,!%";
/** What `?start=` takes, as digits. No screen's id has an underscore, so the two never meet. */
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const PREFIX = "q_";
const MAX_PARAMETER = 64;
const BASE = BigInt(LETTERS.length);
/** As many letters as always fit; a longer question is cut at a word. */
const MAX_LETTERS = Math.floor(
  ((MAX_PARAMETER - PREFIX.length) * Math.log2(DIGITS.length) - 1) / Math.log2(LETTERS.length),
);

/**
 * A question as a start parameter, so that it travels into the chat with the bot inside the link and is kept nowhere;
 * undefined when there is nothing to carry.
 */
export function encodeQuestion(text: string): string | undefined {
  const question = shorten(readable(text));
  if (!/[\p{L}\d]/u.test(question)) return undefined;
  // The leading 1 keeps what stands first in the alphabet.
  let number = 1n;
  for (const letter of question) number = number * BASE + BigInt(LETTERS.indexOf(letter));
  let digits = "";
  for (; number > 0n; number >>= 6n) digits = DIGITS.charAt(Number(number & 63n)) + digits;
  return PREFIX + digits;
}

/** The question in a start parameter; undefined for any other, whatever a forger wrote. */
export function decodeQuestion(parameter: string): string | undefined {
  if (!parameter.startsWith(PREFIX) || parameter.length > MAX_PARAMETER) return undefined;
  let number = 0n;
  for (const digit of parameter.slice(PREFIX.length)) {
    const value = DIGITS.indexOf(digit);
    if (value < 0) return undefined;
    number = (number << 6n) | BigInt(value);
  }
  let question = "";
  for (; number > 1n; number /= BASE) question = LETTERS.charAt(Number(number % BASE)) + question;
  return number === 1n && question.trim() !== "" ? question : undefined;
}

function readable(text: string): string {
  const spelt = text.normalize("NFKC").toLowerCase().replaceAll("ё", "е");
  return [...spelt]
    .map((letter) => (LETTERS.includes(letter) ? letter : " "))
    .join("")
    .replace(/ +/g, " ")
    .trim();
}

function shorten(text: string): string {
  if (text.length <= MAX_LETTERS) return text;
  const cut = text.slice(0, MAX_LETTERS + 1);
  const space = cut.lastIndexOf(" ");
  return cut.slice(0, space > 0 ? space : MAX_LETTERS);
}
