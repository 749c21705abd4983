import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contact } from "../../src/guide/schema.ts";
import { realCheck, verdictFor, verdictsIn } from "./a-check.ts";

const { check, contacts } = await realCheck();

/** Wide, Arabic and Devanagari digits. */
const inDigitsFrom = (zero: number) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

function phoneSpellings(e164: string): string[] {
  const national = e164.slice(2);
  const [code, a, b, c] = [
    national.slice(0, 3),
    national.slice(3, 6),
    national.slice(6, 8),
    national.slice(8),
  ];
  return [
    `+7${national}`,
    `8${national}`,
    `7${national}`,
    `007${national}`,
    `8107${national}`,
    `8 10 7 ${code} ${a} ${b} ${c}`,
    `8 ${code} ${a}-${b}-${c}`,
    `8 (${code}) ${a}-${b}-${c}`,
    `+7(${code})${a}-${b}-${c}`,
    `8-${code}-${a}-${b}-${c}`,
    `8–${code}–${a}–${b}–${c}`,
    `8 ${code} ${a}−${b}−${c}`,
    `8 ${code} ${a}‑${b}‑${c}`,
    `8.${code}.${a}.${b}.${c}`,
    `8/${code}/${a}-${b}-${c}`,
    `8_${code}_${a}_${b}_${c}`,
    `8 [${code}] ${a} ${b} ${c}`,
    `8\u00A0${code}\u202F${a}\u2009${b}\u2007${c}`,
    `${code} ${a} ${b} ${c}`,
    `(${code}) ${a}-${b}-${c}`,
    national,
    `8${code} ${a}${b}${c}`,
    `8 ${code} ${a}${b}${c}`,
    Array.from(`8${national}`).join(" "),
    inDigitsFrom(0xff10)(`8 (${code}) ${a}-${b}-${c}`),
    inDigitsFrom(0x660)(`8 ${code} ${a} ${b} ${c}`),
    inDigitsFrom(0x966)(`8${national}`),
    `＋7（${code}）${a}－${b}－${c}`,
    `+7 ${code} ${a} ${b} ${c} доб. 123`,
    `8 ${code} ${a}-${b}-${c}, доб. 5`,
    `tel:+7${national}`,
    `тел.:8${national}`,
    `Звоните8${national}!`,
    `\u202A+7 ${code} ${a}-${b}-${c}\u202C`,
  ];
}

function hostSpellings(host: string, display: string): string[] {
  return [
    host,
    display,
    `www.${host}`,
    `https://${host}`,
    `https://www.${host}/path/?a=1&b=ru#top`,
    `HTTPS://${host.toUpperCase()}`,
    host.toUpperCase(),
    `${host}.`,
    `https://${host}:443/`,
    `(${display})`,
    `«${display}»`,
    `смотри:${host}`,
    `${display}, это вы?`,
    `https://${display}/`,
    `https://${host}./x`,
    `hxxps://${host.replaceAll(".", "[.]")}`,
    `//${host}/x`,
    `https:${host}`,
    `\u200B${host}\u200B`,
    `${host}!!!`,
  ];
}

const pageSpellings = (site: string, name: string) => [
  `${site}/${name}`,
  `https://${site}/${name}`,
  `http://${site}/${name}`,
  `https://www.${site}/${name}`,
  `https://m.${site}/${name}`,
  `${site}/${name.toUpperCase()}`,
  `HTTPS://${site.toUpperCase()}/${name}`,
  `https://${site}/${name}/`,
  `https://${site}/${name}?from=1`,
  `(${site}/${name})`,
  `${site}/${name}.`,
  `группа ${site}/${name}?`,
];

const appleSpellings = (id: string) => [
  `https://apps.apple.com/ru/app/ozon/${id}`,
  `apps.apple.com/app/${id}?l=ru`,
  `https://apps.apple.com/${id}`,
  `https://itunes.apple.com/ru/app/ozon/${id}?mt=8`,
  `HTTPS://APPS.APPLE.COM/RU/APP/${id}`,
  `https://apps.apple.com/ru/app/ozon-маркет/${id}`,
  `(https://apps.apple.com/ru/app/${id})`,
];

const androidSpellings = (id: string) => [
  `https://play.google.com/store/apps/details?id=${id}&hl=ru`,
  `play.google.com/store/apps/details?hl=ru&id=${id}`,
  `HTTPS://PLAY.GOOGLE.COM/store/apps/details?id=${id}`,
  `market://details?id=${id}`,
  `https://www.rustore.ru/catalog/app/${id}`,
  `https://apps.rustore.ru/app/${id}`,
  `(https://play.google.com/store/apps/details?id=${id})`,
];

function spellings(contact: Contact): string[] {
  const { kind, value } = contact;
  switch (kind) {
    case "phone":
      return phoneSpellings(value);
    case "short_number":
      return [
        value,
        `${value}?`,
        `это ${value}?`,
        `номер ${value}`,
        `звоните ${value}`,
        `позвонить на ${value}`,
        `набери ${value}`,
        `звонили с ${value}`,
        `короткий номер ${value} чей?`,
        `смс с номера ${value}`,
        `tel:${value}`,
        `тел. ${value}`,
        inDigitsFrom(0xff10)(value),
        `${value} это номер?`,
        `call ${value}`,
      ];
    case "email":
      return [
        value,
        value.toUpperCase(),
        `mailto:${value}`,
        `mailto:${value}?subject=x`,
        `<${value}>`,
        `Ozon <${value}>`,
        `${value}.`,
        `почта:${value}`,
        `«${value}»`,
        value.replace("@", " собака "),
        value.replace("@", "[at]"),
        value.replace("@", "＠"),
        `пишите на ${value}, ответят`,
      ];
    case "link": {
      const bare = value.replace("https://", "");
      return [
        value,
        bare,
        `HTTPS${value.slice(5)}`,
        `${value}?a=b`,
        `${value}#top`,
        `(${value})`,
        `«${bare}»`,
        `${value}.`,
        `${bare}, это вы?`,
        `смотри:${value}`,
        `<${value}>`,
        `hxxps${value.slice(5)}`,
        `\u200B${value}\u200B`,
      ];
    }
    case "domain":
      return hostSpellings(value, contact.display ?? value);
    case "telegram":
      return [
        `@${value}`,
        `@${value.toUpperCase()}`,
        value,
        `t.me/${value}`,
        `https://t.me/${value}`,
        `http://t.me/${value}`,
        `https://t.me/${value}/15`,
        `https://t.me/s/${value}`,
        `https://telegram.me/${value}`,
        `telegram.dog/${value}`,
        `tg://resolve?domain=${value}`,
        `https://t.me/${value}?start=1`,
        `(@${value}).`,
        `канал @${value}, это ваш?`,
      ];
    case "vk":
      return pageSpellings("vk.com", value);
    case "ok":
      return pageSpellings("ok.ru", value);
    case "app":
      return [
        value,
        `(${value})`,
        `приложение ${value}?`,
        `«${value}»`,
        `${value}.`,
        ...(value.startsWith("id") ? appleSpellings(value) : androidSpellings(value)),
      ];
  }
}

describe.each(contacts.map((contact) => [contact.id, contact] as const))("%s", (_, contact) => {
  const all = [...new Set(spellings(contact))];

  it("is recognised in every spelling", () => {
    const missed = all.filter((text) => {
      const { findings } = check({ text });
      return findings.length !== 1 || findings[0]?.verdict !== verdictFor(contact);
    });
    expect(missed).toEqual([]);
  });

  it("is spelt in twelve ways and more", () => {
    expect(all.length).toBeGreaterThanOrEqual(12);
  });

  it("is recognised among other words", () => {
    const words = fc.constantFrom(
      "Здравствуйте",
      "мне позвонили",
      "это правда вы",
      "проверьте",
      "спасибо",
      "\n",
      "👵",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), fc.array(words, { maxLength: 4 }), (before, after) => {
        const shown = contact.kind === "short_number" ? `позвоните ${contact.value}` : (all[0] as string);
        const text = [...before, shown, ...after].join(" ");
        expect(Object.values(verdictsIn(check, text)), text).toEqual([verdictFor(contact)]);
      }),
      { numRuns: 20 },
    );
  });
});
