import { expect, it } from "vitest";
import type { Verdict } from "../../src/contacts/finding.ts";
import { realCheck } from "./a-check.ts";

const { check, contacts, lists } = await realCheck();

/** Every contact that was looked at when the facts were gathered, how it is written, and what the check says of it. */
const ENTRIES: readonly (readonly [id: string, written: string, verdict: Verdict])[] = [
  ["ozon-office-phone", "+74952321000", "official_other"], // answers to nobody who bought something
  ["ozon-bank-phone", "+78005558982", "official_customer"],
  ["cbr-phone", "+78003003000", "regulator"],
  ["cbr-phone-msk", "+74993003000", "regulator"],
  ["cbr-short", "звоните 300", "short_official"],
  ["finombudsman-phone", "+78002000010", "regulator"],
  ["rospotrebnadzor-phone", "+78005554943", "regulator"],
  ["rospotrebnadzor-info-line", "+74999732690", "unknown"],
  ["mvd-hotline", "+78002227447", "regulator"],
  ["police-102", "звоните 102", "short_official"],
  ["emergency-112", "звоните 112", "short_official"],
  ["ozon-email-ir", "ir@ozon.ru", "official_other"],
  ["ozon-email-pr", "pr@ozon.ru", "official_other"],
  ["ozon-email-b2b", "ozonb2b@ozon.ru", "official_other"],
  ["ozon-mailer", "mailer@sender.ozon.ru", "official_customer"], // real, though a sender proves nothing
  ["ozon-noreply", "noreply@sender.ozon.ru", "unknown"],
  ["ozon-vk", "vk.com/ozon", "official_customer"],
  ["ozon-ok", "ok.ru/ozon", "official_customer"],
  ["ozon-tg", "@ozonru", "official_customer"],
  ["ozon-tg-old", "@ozonhq", "outdated_or_wrong"], // stood on the site until 2023: outdated, whatever the grade of the source
  ["ozon-tg-sellers", "@ozonmarketplace", "unknown"],
  ["ozon-tg-uz", "@ozon_uzbekistan", "unknown"],
  ["tg-ozon-adv", "@ozon_adv", "unknown"],
  ["cyberpolice-tg", "@cyberpolice_rus", "regulator"],
  ["tg-dez-bot", "@OZON_DEZ_bot", "outdated_or_wrong"],
  ["tg-travel-vibe", "@ozon_travel_vibe_bot", "unknown"],
  ["tg-ozone", "@ozone", "outdated_or_wrong"], // a project of strangers
  ["d-ozon-ru", "ozon.ru", "official_customer"],
  ["d-ozon-com", "ozon.com", "official_customer"],
  ["d-ozon-kz", "ozon.kz", "official_customer"],
  ["d-ozon-by", "ozon.by", "official_customer"],
  ["d-docs-ozon-ru", "docs.ozon.ru", "official_customer"],
  ["d-docs-ozon-com", "docs.ozon.com", "official_other"], // help for sellers
  ["d-docs-ozon-kz", "docs.ozon.kz", "official_customer"],
  ["d-docs-ozon-by", "docs.ozon.by", "official_customer"],
  ["d-finance", "finance.ozon.ru", "official_customer"],
  ["d-bank-ozon-ru", "bank.ozon.ru", "official_customer"],
  ["d-checkout-ozon-ru", "checkout.ozon.ru", "official_customer"],
  ["d-securepay-ozon-ru", "securepay.ozon.ru", "official_customer"],
  ["d-invest-ozon-ru", "invest.ozon.ru", "official_customer"],
  ["d-leasing-ozon-ru", "leasing.ozon.ru", "official_customer"],
  ["d-meet-finance-ozon-ru", "meet.finance.ozon.ru", "official_customer"],
  ["d-e2e-finance-ozon-ru", "e2e.finance.ozon.ru", "official_customer"],
  ["d-pci-finance-ozon-ru", "pci.finance.ozon.ru", "official_customer"],
  ["d-seller", "seller.ozon.ru", "official_other"],
  ["d-job", "job.ozon.ru", "official_other"], // for those who look for work
  ["d-ir", "ir.ozon.com", "official_other"],
  ["d-sender", "sender.ozon.ru", "official_customer"], // the host of real letters
  ["d-uz", "uz.ozon.com", "official_customer"],
  ["d-am", "am.ozon.com", "official_customer"],
  ["d-mn", "mn.ozon.com", "official_customer"], // unconfirmed by itself, but below ozon.com: the rule for sub-domains holds
  ["d-ozone-cdn", "ozone.ru", "official_other"], // Ozon's pictures come from here: real, and no site for anybody
  ["d-onelink", "ozon.onelink.me", "official_other"], // opens the app: real under exactly this name, and nothing to rely on
  ["d-ozon-travel", "ozon.travel", "outdated_or_wrong"], // outdated, whatever the grade of the source
  ["d-ozon-com-by", "ozon.com.by", "unknown"],
  ["d-ozon-com-kz", "ozon.com.kz", "unknown"],
  ["d-ozon-tm", "ozon.tm", "unknown"],
  ["d-ozonusercontent-com", "ozonusercontent.com", "unknown"],
  ["d-ozonru-me", "ozonru.me", "unknown"],
  ["d-ozonbank-ru", "ozonbank.ru", "unknown"],
  ["d-s-ozon-ru", "s.ozon.ru", "official_customer"], // unconfirmed by itself, but below ozon.ru: the rule for sub-domains holds
  ["d-o3-ru", "o3.ru", "unknown"],
  ["d-o3t-ru", "o3t.ru", "unknown"],
  ["d-ozon-dostavka-ru", "ozon-dostavka.ru", "unknown"],
  ["d-ozon-uz", "ozon.uz", "unknown"],
  ["d-ozon-am", "ozon.am", "unknown"],
  ["d-ozon-ge", "ozon.ge", "unknown"],
  ["d-ozon-kg", "ozon.kg", "unknown"],
  ["d-ozon-az", "ozon.az", "unknown"],
  ["d-ozon-md", "ozon.md", "unknown"],
  ["d-ozon-mn", "ozon.mn", "unknown"],
  ["d-ozon-tech", "ozon.tech", "unknown"],
  ["d-ozonmart-ru", "ozonmart.ru", "unknown"],
  ["d-ozonshop-ru", "ozonshop.ru", "unknown"],
  ["d-ozonlogistics-ru", "ozonlogistics.ru", "unknown"],
  ["d-ozonfinance-ru", "ozonfinance.ru", "unknown"],
  ["d-ozonfintech-ru", "ozonfintech.ru", "unknown"],
  ["d-ozon-shop", "ozon.shop", "unknown"], // an unconfirmed name is no imitation
  ["d-ozon-store", "ozon.store", "unknown"],
  ["d-ozon-express", "ozon.express", "unknown"],
  ["x-ozon-skidki-ru", "ozon-skidki.ru", "outdated_or_wrong"], // an X entry, though it also poses as Ozon
  ["x-ozon-sale-ru", "ozon-sale.ru", "outdated_or_wrong"],
  ["x-0zon-ru", "0zon.ru", "outdated_or_wrong"], // an X entry, though it also looks alike
  ["d-ozon-bank-tld", "ozon.bank", "unknown"],
  ["d-cbr", "cbr.ru", "regulator"],
  ["d-fincult", "fincult.info", "regulator"],
  ["d-finombudsman", "finombudsman.ru", "regulator"],
  ["d-rpn", "rospotrebnadzor.ru", "regulator"],
  ["d-rpn-petition", "petition.rospotrebnadzor.ru", "regulator"],
  ["d-rpn-zpp", "zpp.rospotrebnadzor.ru", "regulator"], // unconfirmed by itself, but below rospotrebnadzor.ru
  ["d-gosuslugi", "gosuslugi.ru", "regulator"],
  ["d-mvd", "мвд.рф", "regulator"],
  ["d-genproc", "epp.genproc.gov.ru", "unknown"], // one unofficial source
  ["app-ozon-android", "ru.ozon.app.android", "official_customer"],
  ["app-ozon-ios", "id407804998", "official_customer"],
  ["app-ozon-bank-android", "ru.ozon.fintech.finance", "official_customer"],
  ["app-ozon-appgallery", "C100847609", "unknown"],
  ["x-phone-7775955", "+78007775955", "outdated_or_wrong"],
  ["x-phone-7775957", "+78007775957", "outdated_or_wrong"],
  ["x-phone-7775965", "+78007775965", "outdated_or_wrong"],
  ["x-phone-6001111", "+78006001111", "outdated_or_wrong"],
  ["x-phone-7771177", "+78007771177", "outdated_or_wrong"],
  ["x-phone-2345555", "+78002345555", "outdated_or_wrong"],
  ["x-phone-2345566", "+78002345566", "outdated_or_wrong"],
  ["x-phone-2340000", "+78002340000", "outdated_or_wrong"],
  ["x-phone-2347000", "+78002347000", "outdated_or_wrong"],
  ["x-phone-7306767", "+74957306767", "outdated_or_wrong"],
  ["x-phone-3025735", "+78003025735", "outdated_or_wrong"],
  ["x-phone-2504072", "+78002504072", "outdated_or_wrong"],
  ["x-phone-1000004", "+78001000004", "outdated_or_wrong"],
  ["x-phone-7719100", "+74957719100", "outdated_or_wrong"],
  ["x-mail-ozon-bank", "support@ozon.bank", "outdated_or_wrong"],
  ["x-mail-ozonbank", "support@ozonbank.ru", "outdated_or_wrong"],
  ["x-mail-support", "support@ozon.ru", "outdated_or_wrong"], // at a real host, yet nobody confirms the mailbox
  ["x-mail-seller", "seller-support@ozon.ru", "outdated_or_wrong"],
  ["x-mail-help", "help@ozon.ru", "outdated_or_wrong"],
  ["c-mail-0", "marketplace@ozon.ru", "unknown"],
  ["c-mail-1", "marketplace.crossborder@ozon.ru", "unknown"],
  ["c-mail-2", "brands@ozon.ru", "unknown"],
  ["c-mail-3", "api@ozon.ru", "unknown"],
];

it.each(ENTRIES)("%s: %s → %s", (_, written, verdict) => {
  const { findings } = check({ text: written });
  expect(findings.map((finding) => finding.verdict)).toEqual([verdict]);
});

it("leaves no contact of the data out", () => {
  const known = new Set<string>(ENTRIES.map(([id]) => id));
  // Links stand below hosts that are in the table.
  const listed = contacts.filter(({ kind }) => kind !== "link");
  const missing = [...listed, ...lists.wrong, ...lists.unconfirmed].filter(({ id }) => !known.has(id));
  expect(missing.map(({ id }) => id)).toEqual([]);
  const limited = lists.hosts.limited.filter(({ host }) => !ENTRIES.some(([, written]) => written === host));
  expect(limited).toEqual([]);
});
