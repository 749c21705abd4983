import fc from "fast-check";
import { expect, it } from "vitest";
import { realCheck, verdictsIn } from "./a-check.ts";

const { check } = await realCheck();

/** Whatever could come near to an address or a number without a digit, a foreign letter or a spelt sign. */
const PIECES = [
  ..."абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВЁЯ",
  ...' \n\t,!?:;…«»"()—–-',
  ". ",
  ".\n",
  "...",
  "ру",
  "рф",
  "ком",
  "озон",
  "Озон",
  "сайт",
  "телефон",
  "звоните",
  "почта",
  "в боте",
];
const plainRussian = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 80 })
  .map((pieces) => pieces.join(""))
  .filter((text) => !/\.(?!\s|$)/.test(text));

it("Russian words alone hold no contact: reading them in full finds nothing either", () => {
  fc.assert(
    fc.property(plainRussian, (text) => {
      expect(verdictsIn(check, text)).toEqual({});
      // The sign is nobody's contact and sends the text through every pattern.
      expect(verdictsIn(check, `${text} €`)).toEqual({});
    }),
    { numRuns: 1500 },
  );
});

it("signs that are spelt out or hidden, and a full stop inside a word, are read as before", () => {
  expect(Object.keys(verdictsIn(check, "зайдите на озон точка ру"))).not.toEqual([]);
  expect(Object.keys(verdictsIn(check, "зайдите на озон.рф"))).not.toEqual([]);
  expect(Object.keys(verdictsIn(check, "зайдите на озон.\uFEFFрф"))).not.toEqual([]);
});
