import { describe, expect, it } from "vitest";
import type { Verdict } from "../../src/contacts/finding.ts";
import { realCheck } from "./a-check.ts";

const { check } = await realCheck();

/** Text → the gravest verdict in it and the code of its reason. */
const CASES: Record<string, readonly [text: string, verdict: Verdict | "none", code?: string][]> = {
  "official hosts": [
    ["https://www.ozon.ru/product/chaynik-123456789/?utm_source=t.me", "official_customer", "official-site"],
    ["это ваш сайт ozon.kz?", "official_customer"],
    ["Ozon.Ru", "official_customer"],
    ["купила на ozon.ru.Не пришло", "official_customer"],
    ["ozon.ruсайт", "official_customer"],
    ["hxxps://ozon[.]ru", "official_customer"],
    ["ozon точка ru", "official_customer"],
    ["https://ozon.ru:443/", "official_customer"],
    ["https://finance.ozon.ru/lk", "official_customer"],
    ["s.ozon.ru/abc", "official_customer"],
    ["https://seller.ozon.ru/app", "official_other", "official-site-other"],
    ["docs.ozon.com/global", "official_other"],
    ["ir.ozon.com", "official_other"],
    ["job.ozon.ru", "official_other"],
    ["cdn1.ozone.ru/a.jpg", "official_other", "official-pictures"],
    ["ozon.onelink.me/x", "official_other", "official-app-link"],
    ["https://www.cbr.ru/reception/", "regulator", "regulator-site"],
    ["esia.gosuslugi.ru", "regulator"],
    ["72.rospotrebnadzor.ru", "regulator"],
    ["МВД.РФ", "regulator"],
    ["https://xn--b1aew.xn--p1ai/", "regulator"],
  ],
  "an official host in a doubtful link": [
    ["http://www.ozon.ru", "unknown", "no-https"],
    ["ftp://ozon.ru", "unknown", "no-https"],
    ["https://ozon.ru:8443/", "unknown", "odd-port"],
    ["https://evil.top@ozon.ru/", "unknown", "login-in-link"],
    ["https://ozon.ru\\@evil.top", "unknown", "login-in-link"],
    ["https://ozon.ru?@evil.top", "unknown", "login-in-link"],
    ["https://t.me:8443/ozonru", "unknown", "odd-port"],
    ["oz\u200bon.ru", "unknown", "disguised"],
    ["ｏｚｏｎ.ru", "unknown", "disguised"],
    ["ozon%2Eru", "unknown", "disguised"],
    ["сайтozon.ru", "unknown", "glued"],
    ["озон.ру", "unknown", "no-such-address"],
  ],
  "names that pose as official": [
    ["oz0n.ru", "imitation", "look-alike-letters"],
    ["оzon.ru", "imitation", "look-alike-letters"],
    ["οzon.ru", "imitation", "look-alike-letters"],
    ["ΟΖΟΝ.ru", "imitation", "look-alike-letters"],
    ["ózon.ru", "imitation", "look-alike-letters"],
    ["xn--zn-emcb.ru", "imitation", "look-alike-letters"],
    ["ozonn.ru", "imitation", "look-alike-letters"],
    ["o-zon.ru", "imitation", "misspelt"],
    ["ozombank.ru", "imitation", "misspelt"],
    ["ozon.top", "imitation", "other-zone"],
    ["озон.рф", "imitation", "other-zone"],
    ["мой-озон.рф", "imitation", "extra-words"],
    ["ozon-pay.ru", "imitation", "extra-words"],
    ["myozon24.com", "imitation", "extra-words"],
    ["ozon.ru.example.com", "imitation", "name-in-front"],
    ["ozon.tilda.ws", "imitation", "name-in-front"],
    ["https://ozon%2eru.evil.com", "imitation", "name-in-front"],
    ["https://evil.top/ozon.ru/login", "imitation", "name-in-path"],
    ["https://evil.top%2fozon.ru", "imitation", "name-in-path"],
    ["https://ozon.ru@evil.top", "imitation", "name-before-at"],
    ["https://ozon.ru%40evil.top", "imitation", "name-before-at"],
    ["https://files.ru/ozon_bank.apk", "imitation", "app-file"],
    ["gosusIugi.ru", "imitation", "look-alike-letters"],
    ["gosuslugi-bonus.ru", "imitation", "extra-words"],
    ["cbr.ru.login.su", "imitation", "name-in-front"],
    ["сbr.ru", "imitation", "look-alike-letters"],
    ["cbr-online.ru", "imitation", "extra-words"],
    ["мвд-рф.рф", "imitation", "extra-words"],
    ["finombudsmann.ru", "imitation", "look-alike-letters"],
    ["rospotrebnadzor.com", "imitation", "other-zone"],
    ["ozon-pay.example", "imitation"],
  ],
  "what others own": [
    ["sberbank.ru", "unknown", "unlisted-site"],
    ["google.com и wildberries.ru", "unknown"],
    ["avon.ru", "unknown"],
    ["zoon.ru", "unknown"],
    ["open.ru", "unknown"],
    ["sezon.ru", "unknown"],
    ["cbr.com", "unknown"],
    ["cbr-600.ru", "unknown"],
    ["mvd.ru", "unknown"],
    ["ozonoterapia.su", "unknown"],
    ["озонатор.рф", "unknown"],
    ["ozonetherapy.ru", "unknown"],
    ["https://vc.ru/ozon/12345", "unknown"],
    ["https://yandex.ru/search/?text=ozon.ru", "unknown"],
    ["https://web.archive.org/web/2020/https://www.ozon.ru/", "unknown"],
    ["instagram.com/ozon", "unknown", "unlisted-page"],
    ["@sberbank", "unknown", "unlisted-account"],
    ["@ozan_k", "unknown"],
    ["sozonov@mail.ru", "unknown"],
    ["cbr@mail.ru", "unknown"],
  ],
  "links that hide their target": [
    ["https://bit.ly/3abcDE", "unknown", "shortener"],
    ["https://clck.ru/ozon", "unknown", "shortener"],
    ["abc.onelink.me", "unknown", "shortener"],
    ["http://185.10.20.30:8080/login.php", "unknown", "bare-number-host"],
    ["http://2130706433/", "unknown", "bare-number-host"],
    ["javascript:alert(1)", "unknown", "odd-scheme"],
    ["ozon://product/1", "unknown", "odd-scheme"],
    ["https://t.me/+AbCdEfGh", "unknown", "invitation"],
    ["https://vk.com/away.php?to=https%3A%2F%2Fozon-sale.ru", "outdated_or_wrong"],
    ["https://www.google.com/url?q=https://ozon-pay.top", "imitation"],
  ],
  "facts graded C and X": [
    ["ozon.uz", "unknown", "unconfirmed"],
    ["login.ozonbank.ru", "unknown", "unconfirmed"],
    ["ozon.store", "unknown", "unconfirmed"],
    ["epp.genproc.gov.ru", "unknown", "unconfirmed"],
    ["@ozonmarketplace", "unknown", "unconfirmed"],
    ["ozon.mn", "unknown", "unconfirmed"],
    ["a@ozonbank.ru", "unknown", "unconfirmed"],
    ["8 499 973-26-90", "unknown", "unconfirmed"],
    ["noreply@sender.ozon.ru", "unknown", "unconfirmed"],
    ["0zon.ru", "outdated_or_wrong", "wrong-fraud-example"],
    ["www.ozon-skidki.ru/login", "outdated_or_wrong", "wrong-fraud-example"],
    ["ozon.travel", "outdated_or_wrong", "wrong-outdated"],
    ["@ozonhq", "outdated_or_wrong", "wrong-outdated"],
    ["8 (800) 777-59-55", "outdated_or_wrong", "wrong-spam-article"],
    ["8 800 250 40 72", "outdated_or_wrong", "wrong-outdated"],
    ["Support@Ozon.ru", "outdated_or_wrong", "wrong-spam-article"],
    ["OZON_DEZ_bot", "outdated_or_wrong", "wrong-someone-else"],
    ["t.me/ozone", "outdated_or_wrong", "wrong-someone-else"],
  ],
  "accounts, pages and apps": [
    ["@OzonRu", "official_customer", "official-channel"],
    ["https://t.me/s/ozonru/123", "official_customer"],
    ["tg://resolve?domain=ozonru", "official_customer"],
    ["канал ozonru ваш?", "official_customer"],
    ["@cyberpolice_rus", "regulator", "regulator-channel"],
    ["https://m.vk.com/ozon?w=wall-1", "official_customer", "official-page"],
    ["ok.ru/ozon", "official_customer"],
    ["ru.ozon.app.android", "official_customer", "official-app"],
    ["https://apps.apple.com/ru/app/ozon/id407804998", "official_customer"],
    ["@ozon", "imitation", "name-taken"],
    ["@ozon_support_bot", "imitation", "extra-words"],
    ["@0zonru", "imitation", "look-alike-letters"],
    ["@cyberpolice_russ", "imitation", "look-alike-letters"],
    ["vk.com/ozon_official", "imitation", "extra-words"],
    ["https://wa.me/78005558982", "imitation", "messenger-number"],
    ["https://wa.me/79161234567", "unknown", "messenger"],
    ["https://play.google.com/store/apps/details?id=ru.0zon.app.android", "imitation"],
    ["https://play.google.com/store/apps/details?id=ru.ozon.seller", "unknown", "unlisted-app"],
  ],
  "e-mails": [
    ["IR@OZON.RU", "official_other", "official-email-other"],
    ["mailto:pr@ozon.ru?subject=1", "official_other"],
    ["Ozon <mailer@sender.ozon.ru>", "official_customer", "official-email"],
    ["ir собака ozon.ru", "official_other"],
    ["info@ozon.ru", "unknown", "mail-at-official-host"],
    ["fps@cbr.ru", "unknown", "mail-at-official-host"],
    ["іr@ozon.ru", "imitation", "look-alike-letters"],
    ["support@ozon-help.com", "imitation", "extra-words"],
    ["ozon.support@gmail.com", "imitation", "name-in-mailbox"],
    ["«Служба поддержки Ozon» <a@yandex.ru>", "imitation", "calls-itself"],
    ["Сбер <info@sberbank.ru>", "unknown", "unlisted-email"],
    ["mailer@sender.ozon.ru.evil.com", "imitation", "name-in-front"],
  ],
  phones: [
    ["звонили с +7 (800) 555 89 82 и просили код", "official_customer", "official-phone"],
    ["8 495 232-10-00", "official_other", "official-office"],
    ["8 (499) 300-30-00", "regulator", "regulator-phone"],
    ["8 800 555-89-82 24/7", "official_customer"],
    ["1. 8 800 555-89-82", "official_customer"],
    ["8 800 555-89-83", "unknown", "near-phone"],
    ["8 800 555 89 82 3", "unknown", "near-phone"],
    ["+7 8 800 555-89-82", "unknown", "near-phone"],
    ["8 8OO 555-89-82", "unknown", "letters-in-number"],
    ["8 912 345-67-89 раз пять звонили", "unknown", "unlisted-phone"],
    ["+375 29 123-45-67", "unknown"],
    ["звонят с 232-10-00", "unknown", "not-a-phone"],
    ["набери **21*89161234567# и вызов", "unknown", "phone-command"],
  ],
  "digits that are no phones": [
    ["заказ 12345678-0001-1 не пришёл", "none"],
    ["12345678-0034", "none"],
    ["стоит 49 000 ₽, отдала 5 000 000 рублей", "none"],
    ["24.10.2025 в 15:30, а потом 2026-11-22", "none"],
    ["карта 2202 2012 3456 7890", "none"],
    ["ИНН 7704217370, паспорт 4509 123456, СНИЛС 112-233-445 95", "none"],
    ["трек LM123456789CN и 80110012345678", "none"],
    ["договор № 89161234567", "none"],
    ["артикул 123-45-67", "none"],
    ["версия 17.40.1.2", "none"],
  ],
  "short numbers": [
    ["102", "short_official", "official-short"],
    ["это 300?", "short_official"],
    ["звоните на короткий номер 300", "short_official"],
    ["вызовите 112 и 102", "short_official"],
    ["102/112 куда звонить?", "short_official"],
    ["тел. 112", "short_official"],
    ["скажите, 102 это полиция?", "short_official"],
    ["tel:300", "short_official"],
    ["мне звонили с 900", "unknown", "unlisted-short"],
    ["смс с 3434", "unknown", "unlisted-short"],
    ["код 4521", "none"],
    ["заплатил 112 рублей", "none"],
    ["300 ₽", "none"],
    ["300 грамм", "none"],
    ["позвонил 300 раз", "none"],
    ["набрал 300 баллов", "none"],
    ["дом 112 квартира 300, этаж 102", "none"],
    ["код из СМС 4521, никому не говорите", "none"],
  ],
  "no contacts at all": [
    ["", "none"],
    ["ozon", "none"],
    ["спасибо, заказ пришёл", "none"],
    ["Заказал на Ozon.Не пришло", "none"],
    ["I ordered on Ozon.My parcel is late", "none"],
    ["чек.pdf, ozon.pdf и ozon_check.zip", "none"],
    ["т.е. и т.д., г.Москва, ул.Ленина, д.5", "none"],
  ],
};

describe.each(Object.entries(CASES))("%s", (_, cases) => {
  it.each(cases)("%s → %s", (text, verdict, code) => {
    const result = check({ text });
    expect(result.verdict).toBe(verdict);
    if (code !== undefined) {
      const gravest = result.findings.find((finding) => finding.verdict === verdict);
      expect(gravest?.reason.code).toBe(code);
    }
  });
});

it("shows the letters that differ, with their alphabets", () => {
  const [finding] = check({ text: "oz0n.ru оzon.com" }).findings;
  expect(finding?.reason).toEqual({
    code: "look-alike-letters",
    contact: "d-ozon-ru",
    letters: [{ shown: "0", real: "o", alphabet: "digit" }],
  });
  const [cyrillic] = check({ text: "оzon.com" }).findings;
  expect(cyrillic?.reason).toMatchObject({ letters: [{ shown: "о", real: "o", alphabet: "cyrillic" }] });
});

it("shows letters that are too many and letters that are missing", () => {
  const letters = (text: string) => check({ text }).findings[0]?.reason;
  expect(letters("ozonn.ru")).toMatchObject({ letters: [{ shown: "n", real: "", alphabet: "extra" }] });
  expect(letters("finombudman.ru")).toMatchObject({
    letters: [{ shown: "", real: "s", alphabet: "missing" }],
  });
});

it("names the right contact in place of an old one", () => {
  const [finding] = check({ text: "+7 495 771-91-00" }).findings;
  expect(finding?.reason).toEqual({ code: "wrong-outdated", owner: "cbr", instead: "cbr-phone" });
});
