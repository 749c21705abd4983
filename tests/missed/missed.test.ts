import { describe, expect, it } from "vitest";
import { anonymise } from "../../src/missed/anonymise.ts";
import { keepMissed, listMissed } from "../../src/missed/missed.ts";
import { createMemoryStorage } from "../../src/storage/memory.ts";

describe("anonymise", () => {
  it.each([
    ["где мой заказ 12345678-0001-1", "где мой заказ …"],
    ["меня зовут Иван Петров, помогите", "меня зовут …, помогите"],
    ["My name is John Smith and I wait", "My name is … and I wait"],
    ["звонил Сергей с +7 900 123-45-67", "звонил … с …"],
    ["пишите на ivan@mail.ru или @ivan_petrov", "пишите на … или …"],
    ["сайт ozon-sale.ru это вы?", "сайт … это вы?"],
    ["поддержка Ozon молчит", "поддержка Ozon молчит"],
    ["ПОЧЕМУ МОЛЧИТЕ", "ПОЧЕМУ МОЛЧИТЕ"],
  ])("turns %j into %j", (text, expected) => {
    expect(anonymise(text)).toBe(expected);
  });

  it("keeps no digit and no at-sign of any text", () => {
    const text = "Ув. Мария! карта 4111 1111 1111 1111; t.me/some_user, a@b.co 12.11.2026 №5";
    expect(anonymise(text)).not.toMatch(/[\d@]|some_user/);
  });
});

describe("missed messages", () => {
  it("are counted, listed by frequency, and gone after thirty days", async () => {
    let time = 0;
    const storage = createMemoryStorage(() => time);
    for (const text of ["как перейти на ты", "Как перейти на ты", "что такое дирижабль", "12345"]) {
      await keepMissed(storage, text);
    }
    expect(await listMissed(storage)).toEqual([
      { text: "Как перейти на ты", count: 2 },
      { text: "что такое дирижабль", count: 1 },
    ]);
    time += 30 * 24 * 60 * 60 * 1000;
    expect(await listMissed(storage)).toEqual([]);
  });
});
