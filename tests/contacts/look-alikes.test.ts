import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOfficial } from "../../src/contacts/finding.ts";
import { realCheck } from "./a-check.ts";

const { check, contacts, lists } = await realCheck();

const domains = contacts.filter(({ kind }) => kind === "domain").map(({ value }) => value);
const usernames = contacts.filter(({ kind }) => kind === "telegram").map(({ value }) => value);
const phones = contacts.filter(({ kind }) => kind === "phone").map(({ value }) => value.slice(2));
const officialDigits = new Set(phones.flatMap((national) => [national, `7${national}`, `8${national}`]));

const isOfficialHost = (host: string) => domains.some((real) => host === real || host.endsWith(`.${real}`));
const calledOfficial = (texts: readonly string[]) =>
  texts.filter((text) => check({ text }).findings.some(({ verdict }) => isOfficial(verdict)));

/** Letters that stand in for a letter of a name: other alphabets, digits, accents. */
function twinsOf(letter: string): string[] {
  const { letters, digits } = lists.lookAlikes;
  const fromTable = Array.from(letters[letter] ?? "");
  const fromDigits = Object.keys(digits).filter((digit) => digits[digit]?.includes(letter));
  return [
    ...fromTable,
    ...fromDigits,
    `${letter}\u0301`.normalize("NFC"),
    `${letter}\u0307`.normalize("NFC"),
  ];
}

const edits = (name: string) =>
  Array.from(name).flatMap((letter, i) => {
    const [before, after] = [name.slice(0, i), name.slice(i + 1)];
    return [
      `${before}${after}`,
      `${before}${letter}${letter}${after}`,
      `${before}${after.slice(0, 1)}${letter}${after.slice(1)}`,
      ...Array.from("aeiouxz1-").flatMap((other) => [
        `${before}${other}${after}`,
        `${before}${other}${letter}${after}`,
      ]),
    ];
  });

/** Hosts of strangers made out of an official one. */
function fakesOf(host: string): string[] {
  const [first = "", ...rest] = host.split(".");
  const zone = rest.join(".");
  const name = first.startsWith("xn--") ? "мвд" : first;
  const swapped = Array.from(name).flatMap((letter, i) =>
    twinsOf(letter).map((twin) => `${name.slice(0, i)}${twin}${name.slice(i + 1)}.${zone}`),
  );
  const flat = host.replaceAll(".", "-");
  return [
    ...swapped,
    ...edits(name).map((word) => `${word}.${zone}`),
    ...["pay", "sale", "my", "24", "vozvrat"].flatMap((word) => [
      `${name}-${word}.${zone}`,
      `${word}-${name}.${zone}`,
      `${name}${word}.com`,
    ]),
    ...["top", "shop", "store", "online", "xyz", "net"].map((other) => `${name}.${other}`),
    `${host}.evil.top`,
    `https://${host}@evil.top/`,
    `https://${host}%40evil.top/`,
    `https://${host}\\@evil.top/`,
    `https://evil.top/${host}/login`,
    `https://evil.top\\${host}`,
    `https://evil.top/?next=https://${host}`,
    `https://evil.top/#${host}`,
    `${flat}.com`,
    `${flat}.evil.top`,
    `${host}@evil.top`,
    `support@${flat}.ru`,
    `${flat}@mail.ru`,
    `http://185.1.2.3/${host}`,
  ].filter((text) => !text.startsWith("-") && !isOfficialHost(hostOf(text)));
}

/** The host that a browser would go to: a fake must lead to a stranger. */
function hostOf(text: string): string {
  const address = text.includes("://") ? text : `https://${text.slice(text.lastIndexOf("@") + 1)}`;
  return URL.canParse(address) && !address.includes("\\@")
    ? new URL(address).hostname.replace(/\.$/, "")
    : "";
}

describe("look-alikes of official hosts", () => {
  const fakes = [...new Set(domains.flatMap(fakesOf))];

  it("are more than two thousand, and none is called official", () => {
    expect(fakes.length).toBeGreaterThan(2000);
    expect(calledOfficial(fakes)).toEqual([]);
  });

  it("are called imitations when a letter of the name is swapped for its twin", () => {
    const twins = ["ozon.ru", "gosuslugi.ru", "finombudsman.ru", "rospotrebnadzor.ru"].flatMap((host) => {
      const [name = "", zone = ""] = host.split(".");
      return Array.from(name).flatMap((letter, i) =>
        twinsOf(letter).map((twin) => `${name.slice(0, i)}${twin}${name.slice(i + 1)}.${zone}`),
      );
    });
    const missed = twins.filter(
      (text) => !["imitation", "outdated_or_wrong"].includes(check({ text }).verdict),
    );
    expect(missed).toEqual([]);
  });

  it("are not called official in any mixture of disguises", () => {
    const name = fc.constantFrom("ozon", "gosuslugi", "cbr", "finombudsman", "rospotrebnadzor", "fincult");
    const disguise = fc
      .tuple(name, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }))
      .map(([word, places]) =>
        places.reduce<string>((text, place) => {
          const i = place % word.length;
          const twins = twinsOf(word[i] as string);
          const chars = Array.from(text);
          chars[i] = twins[place % twins.length] as string;
          return chars.join("");
        }, word),
      );
    const zone = fc.constantFrom("ru", "com", "kz", "by", "info", "top", "рф");
    const scheme = fc.constantFrom("", "https://", "http://", "https://www.");
    fc.assert(
      fc.property(scheme, disguise, zone, (start, word, end) => {
        expect(calledOfficial([`${start}${word}.${end}/login`])).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("look-alikes of official usernames", () => {
  it("are never called official", () => {
    const fakes = usernames.flatMap((name) => [
      ...edits(name).filter((word) => /^\w+$/.test(word)),
      ...Array.from(name).flatMap((letter, i) =>
        twinsOf(letter).map((twin) => `${name.slice(0, i)}${twin}${name.slice(i + 1)}`),
      ),
      ...["support", "help", "bot", "24", "official"].flatMap((word) => [
        `${name}_${word}`,
        `${word}_${name}`,
        name + word,
      ]),
    ]);
    const real = new Set(usernames);
    const texts = [...new Set(fakes)]
      .filter((name) => !real.has(name))
      .flatMap((name) => [`@${name}`, `t.me/${name}`]);
    expect(texts.length).toBeGreaterThan(500);
    expect(calledOfficial(texts)).toEqual([]);
  });
});

describe("numbers one digit off", () => {
  const neighbours = (digits: string) =>
    Array.from(digits).flatMap((digit, i) => {
      const [before, after] = [digits.slice(0, i), digits.slice(i + 1)];
      return [
        before + after,
        before + after.slice(0, 1) + digit + after.slice(1),
        ...Array.from("0123456789").flatMap((other) => [
          before + other + after,
          before + other + digit + after,
        ]),
      ];
    });
  const shapes: ((digits: string) => string)[] = [
    (digits) => digits,
    (digits) => `+${digits}`,
    (digits) =>
      `${digits.slice(0, 1)} ${digits.slice(1, 4)} ${digits.slice(4, 7)}-${digits.slice(7, 9)}-${digits.slice(9)}`,
    (digits) => `${digits.slice(0, 1)} (${digits.slice(1, 4)}) ${digits.slice(4)}`,
  ];
  const wrong = new Set(
    lists.wrong.filter(({ kind }) => kind === "phone").map(({ value }) => value.slice(1)),
  );

  it("are unknown, never official and never nothing", () => {
    const off = phones
      .flatMap((national) => [...neighbours(`7${national}`), ...neighbours(`8${national}`)])
      .filter((digits) => !officialDigits.has(digits) && !wrong.has(digits.replace(/^8/, "7")));
    const texts = [...new Set(off.flatMap((digits) => shapes.map((shape) => shape(digits))))];
    expect(texts.length).toBeGreaterThan(2000);
    const missed = texts.filter((text) => check({ text }).verdict !== "unknown");
    expect(missed).toEqual([]);
  });
});
