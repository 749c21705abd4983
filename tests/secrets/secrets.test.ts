import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSecrets, maskSecrets } from "../../src/secrets/secrets.ts";

const kinds = (text: string) => findSecrets(text).map(({ kind }) => kind);

describe("findSecrets", () => {
  it.each([
    ["моя карта 4111 1111 1111 1111 что делать", ["card"]],
    ["2200-0000-0000-0004", ["card"]],
    ["карта 5555555555554444, cvv 123", ["card", "cvv"]],
    ["CVC: 9876", ["cvv"]],
    ["три цифры 321 сказал", ["cvv"]],
    ["код 4521", ["code"]],
    ["пришёл код из смс 123456 и я сказала", ["code"]],
    ["Код подтверждения: 123-456", ["code"]],
    ["the code from sms is 998877", ["code"]],
    ["my password: 12345678", ["code"]],
    ["продиктовала ПИН 4411", ["code"]],
    ["4111 1111 1111 1111 12/27", ["card"]],
    ["4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", ["card"]],
    ["4111111111111111 4111111111111111", ["card", "card"]],
    ["3782 822463 10005", ["card"]],
    ["паспорт 4510 123456", ["document"]],
    ["серия 45 10 номер 123456", ["document"]],
    ["45 10 123456", ["document"]],
    ["4510 № 123456", ["document"]],
    ["my passport: 4510123456", ["document"]],
    ["снилс 123-456-789 00", ["document"]],
    ["4111.1111.1111.1111", ["card"]],
    ["4111 1111\n1111 1111", ["card"]],
    ["４１１１ １１１１ １１１１ １１１１", ["card"]],
    ["٤١١١ ١١١١ ١١١١ ١١١١", ["card"]],
    ["4111\u20091111\u20091111\u20091111", ["card"]],
    ["4111  1111  1111  1111", ["card"]],
    ["4111–1111–1111–1111", ["card"]],
    ["41\u200b11 1111 1111 1111", ["card"]],
    ["карта5555555555554444", ["card"]],
    ["5555 5555 5555 4444 12/27 123", ["card", "cvv"]],
    ["5555555555554444, 12/2027, 123", ["card", "cvv"]],
    ["4111 1111 1111 1111 123", ["card", "cvv"]],
    ["назвала код 45-21", ["code"]],
    ["код 4 5 2 1", ["code"]],
    ["4521 код из смс", ["code"]],
    ["4521 — это код из СМС", ["code"]],
    ["сказала ему 4521 из смс", ["code"]],
    ["Kod 4521", ["code"]],
    ["код ４５２１", ["code"]],
    ["номер карты 2200 7001 2345 6789", ["card"]],
    ["my card is 4276-1234-5678-9010", ["card"]],
    ["карта 2200700123456789 12/27 123", ["card", "cvv"]],
    ["мой пароль qwerty123", ["code"]],
    ["пароль от почты: Barsik2019!", ["code"]],
    ["my password is hunter42", ["code"]],
  ])("finds what must never be sent in %j", (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    "заказ 12345678-0001-1 не пришёл",
    "Заказ 49250813-0112-2",
    "вернули 4500 рублей вместо 12000",
    "8 800 555-89-82",
    "+7 495 232-10-00",
    "код не приходит уже 15 минут",
    "промокод 123456 не работает",
    "код ошибки 4040",
    "почтовый код 123456",
    "код товара 1234567",
    "где код получения заказа",
    "4111 1111 1111 1112",
    "картина 4111 1111 1111 1112",
    "пароль не подходит, заказ 12345678-0001",
    "пароль придумал новый 5 раз",
    "забыла пароль iphone",
    "16 ноября 2026 года в 12:30 заказал 2 штуки",
    "смс 2500 руб",
    "трек 80110012345678",
    "заказ 4510 123456",
    "паспорт просят прислать, а заказ 12345678-0001",
    "4500 12000 2500 3000 1500 рублей",
    "перевела 5000, код не пришёл",
    "перевела 5000 код не пришёл",
    "25.11.2026 в 14.30 списали 4500.00 и 2300.00",
    "с 10.11.2026 по 24.11.2026, билет 5542 3311",
    "100% 200% 300%",
    "назвал код, сняли 25000",
  ])("leaves %j alone", (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it("masks digits of every script and those beside a card, and nothing moves", () => {
    const text = "👵 ４１１１ 1111 1111 1111 12/27 123, да";
    expect(maskSecrets(text, findSecrets(text))).toBe("👵 •••• •••• •••• •••• 12/27 •••, да");
    const styled = "код 𝟒𝟓𝟐𝟏!";
    expect(maskSecrets(styled, findSecrets(styled))).toBe(`код ${"•".repeat(8)}!`);
  });

  it("masks a password whole", () => {
    const text = "пароль Barsik_2019! не тот";
    expect(maskSecrets(text, findSecrets(text))).toBe("пароль •••••••••••• не тот");
  });

  it("masks the digits and keeps every other character in its place", () => {
    const text = "карта 4111 1111 1111 1111, код 4521!";
    expect(maskSecrets(text, findSecrets(text))).toBe("карта •••• •••• •••• ••••, код ••••!");
  });

  it("leaves nothing to find after masking, whatever the text", () => {
    const piece = fc.constantFrom(
      "код ",
      "4111111111111111",
      " ",
      "1234",
      "cvv ",
      "-",
      "№",
      "из смс ",
      "я",
      "12",
      "12 12 12 12 12 12 12",
      ": ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const masked = maskSecrets(text, findSecrets(text));
        expect(masked).toHaveLength(text.length);
        expect(findSecrets(masked).filter(({ kind }) => kind === "card")).toEqual([]);
      }),
    );
  });

  it("is done quickly with hostile text", () => {
    for (const text of [
      "1 ".repeat(2048),
      "код ".repeat(1024),
      "код из смс ".repeat(400),
      "4-".repeat(2048),
    ]) {
      expect(findSecrets(text).length).toBeLessThan(1000);
    }
  });
});
