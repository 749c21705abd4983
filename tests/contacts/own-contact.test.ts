import { describe, expect, it } from "vitest";
import { createOwnContact } from "../../src/contacts/own-contact.ts";
import { realCheck } from "./a-check.ts";

const { check, lists } = await realCheck();
const ownContact = createOwnContact(lists.names);

/** Where the phrases of a person's own contacts begin. */
const starts = (text: string) => check({ text }).findings.map((finding) => ownContact(text, finding));

describe("a person's own contact", () => {
  it.each([
    ["мой номер 8 912 345-67-89", 0],
    ["не приходит код, мой номер телефона: +79123456789", 17],
    ["Заказ не пришёл. Моя почта ivan@mail.ru", 17],
    ["номер моего телефона 89123456789 сменился", 0],
    ["my email is ivan@mail.ru, where is my order?", 0],
    ["вот мой телефон для связи 8 912 345 67 89", 0],
    ["моя электронная почта - ivan@mail.ru", 0],
  ])("is known by the words before it: %s", (text, start) => {
    expect(starts(text)).toEqual([start]);
  });

  it.each([
    "звонили с 8 912 345-67-89",
    "на мой номер звонили с 8 912 345-67-89",
    "мне звонили на мой телефон, номер +7 912 345-67-89",
    "пишет «мой номер 8 912 345-67-89»",
    'она говорит: "my phone is +7 912 345-67-89"',
    "мой заказ и номер курьера 8 912 345-67-89",
    "номер 8 912 345-67-89 чей?",
  ])("is not any contact near such words: %s", (text) => {
    expect(starts(text)).toEqual([undefined]);
  });

  it("is never one that a verdict is needed for", () => {
    expect(starts("мой номер 8 800 777-59-55, моя почта support@ozon-help.com, мой ник @ozon_help")).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(starts("моя почта support@ozon.ru")).toEqual([undefined]);
  });
});
