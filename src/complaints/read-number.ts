/** What a text says of an order's or a booking's number. */
export type NumberReading =
  | { type: "number"; number: string }
  /** Eleven digits as phones have them. */
  | { type: "phone" }
  /** Four and six digits, as a passport has them. */
  | { type: "document" }
  | { type: "none" };

const MAX_LENGTH = 32;
/** Numbers of orders (12345678-0001-1) and of bookings (ABC123, AB12345678). */
const CANDIDATE = /[\p{Lu}\p{Ll}\d]+(?:-[\p{Lu}\p{Ll}\d]+)*/gu;

/** Reads an order's or a booking's number, with or without words around it. */
export function readNumber(text: string): NumberReading {
  const plain = text
    .slice(0, 200)
    .normalize("NFKC")
    .replace(/[‐‑–—−]/g, "-")
    .replace(/\s*-\s*/g, "-");
  if (/(?<!\d)\d{4} ?\d{6}(?!\d|-)/.test(plain) && !/^\D*\d{10}\D*$/.test(plain)) return { type: "document" };
  const digits = plain.replace(/[\s()-]/g, "");
  if (/(?:\+7|(?<!\d)[78])\d{10}(?!\d)/.test(digits) && !/\d{8}-\d{4}/.test(plain)) return { type: "phone" };
  const found = [...plain.matchAll(CANDIDATE)].map(([candidate]) => candidate).filter(isNumber);
  const [number] = found;
  return number === undefined || found.length > 1
    ? { type: "none" }
    : { type: "number", number: number.toUpperCase() };
}

function isNumber(candidate: string): boolean {
  if (candidate.length > MAX_LENGTH || /^\d{4}-\d{2}-\d{2}$/.test(candidate)) return false; // a date
  const digits = candidate.replace(/\D/g, "").length;
  if (/^[\d-]+$/.test(candidate)) return digits >= 5;
  // Letters and digits together, in capitals: a booking; in small letters only with enough digits.
  return (
    /^[A-Za-z\d-]+$/.test(candidate) &&
    candidate.length >= 5 &&
    digits >= (/^[A-Z\d-]+$/.test(candidate) ? 1 : 3)
  );
}
