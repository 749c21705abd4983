import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { isOneOff } from "./distance.ts";
import { type Judgement, unknown } from "./finding.ts";
import type { Listed } from "./official.ts";

export type Phone = { value: string; isReal: boolean };

const SHAPED_NATIONAL = /^\(?\d{3}\)? ?[-–.]? ?\d{3}[-–. ]\d{2}[-–. ]?\d{2}$/;

/**
 * Reads one number as people in Russia write it: +7, 8, 7, 007, 8 10 7, or ten digits in groups. Undefined where the
 * digits can't be a phone at all; `isReal` is false for a number that looks like one but that nobody can have.
 */
export function readPhone(written: string): Phone | undefined {
  const digits = written.replace(/\D/g, "");
  if (digits.length < 7 || digits.length > 18) return undefined;
  const international = internationalDigits(written, digits);
  if (international === undefined) return undefined;
  const phone = parsePhoneNumberFromString(`+${international}`, "RU");
  // A prefix of the country inside the number ("+7 8 495 …") is a digit too many, though libphonenumber drops it.
  if (phone?.isValid() && phone.number === `+${international}`) return { value: phone.number, isReal: true };
  return { value: `+${international}`, isReal: false };
}

function internationalDigits(written: string, digits: string): string | undefined {
  if (/^[( ]*\+/.test(written)) {
    // "+8 800 …" is written by people who mean 8 800.
    return digits.startsWith("8") && digits.length === 11 ? `7${digits.slice(1)}` : digits;
  }
  if (digits.startsWith("810") && digits.length > 12) return digits.slice(3);
  if (digits.startsWith("00") && digits.length > 10) return digits.slice(2);
  if (/^[78]/.test(digits) && digits.length === 11) return `7${digits.slice(1)}`;
  if (digits.length !== 10) return undefined;
  const isShaped =
    SHAPED_NATIONAL.test(written.trim()) ||
    (/^(?:9\d|800|495|499)/.test(digits) && digits === written.trim());
  return isShaped ? `7${digits}` : undefined;
}

/** Eleven digits as 8 800 123-45-67 or +7 (800) 123 45 67: a phone, though perhaps one that nobody can have. */
export function isPhoneShaped(written: string): boolean {
  return (
    /^(?:\+ ?)?[78][ .–-]{0,3}(?:\(\d{3}\)|\d{3})[ .–-]{1,3}\d{3}[ .–-]{0,3}\d{2}[ .–-]{0,3}\d{2}$/.test(
      written,
    ) || SHAPED_NATIONAL.test(written)
  );
}

/** A number that begins like a Russian one but has too few or too many digits. */
export function isCrippledPhone(written: string): boolean {
  const digits = written.replace(/\D/g, "");
  // Only a number with its first digit apart may be much too long: others are codes of parcels and the like.
  const longest = /^(?:\+ ?7|[78])[ (–-]/.test(written) ? 15 : 13;
  const isLong = digits.length >= 9 && digits.length <= longest && digits.length !== 11;
  if (!isLong) return false;
  if (/^[( ]*\+7/.test(written)) return true;
  return /^(?:8|7|007|8107)?(?:800|495|499)/.test(digits) || (/^[78]9/.test(digits) && /\D/.test(written));
}

export function judgePhone({ value, isReal }: Phone, listed: Listed): Judgement {
  const known = listed.phone(value);
  if (known) return known;
  const near = nearOfficial(value, listed);
  if (near !== undefined) return { verdict: "unknown", reason: { code: "near-phone", contact: near } };
  return unknown(isReal ? "unlisted-phone" : "not-a-phone");
}

/** The official number that differs by one digit changed, missing or added, or by two neighbours swapped. */
export function nearOfficial(written: string, { phones }: Pick<Listed, "phones">): string | undefined {
  const digits = written.replace(/\D/g, "");
  if (digits.length < 9 || digits.length > 15) return undefined;
  const spellings = phones.map(({ id, value }) => {
    const national = value.replace(/^\+7/, "");
    return { id, all: [`7${national}`, `8${national}`, national] };
  });
  if (spellings.some(({ all }) => all.includes(digits))) return undefined;
  return spellings.find(({ all }) => all.some((real) => isOneOff(digits, real)))?.id;
}
