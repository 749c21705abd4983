import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { createCopies } from "../../../src/bot/sharing/copies.ts";
import { inlineOffers, type Offering } from "../../../src/bot/sharing/inline-offers.ts";
import { NOW, realClassifier, realContent } from "../../helpers/open-bot.ts";

/** Each line: a query of two words, then the screens any of which is right. */
const QUERIES = readFileSync(new URL("two-word-queries.tsv", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split("\t"));

let offering: Offering;
beforeAll(async () => {
  offering = {
    content: await realContent(),
    classifier: realClassifier(),
    copies: createCopies(),
    options: { locale: "ru", now: NOW, bot: "@guide_bot" },
  };
});
const ids = (query: string) => inlineOffers(offering, query).map(({ id }) => id);

describe("what is offered for a query", () => {
  it("is right in the first place for nine of ten queries of two words", () => {
    expect(QUERIES.length).toBeGreaterThanOrEqual(100);
    const wrong = QUERIES.filter(
      ([query = "", right = ""]) => !right.split(",").includes(ids(query)[0] ?? ""),
    );
    const list = wrong.map(([query = ""]) => `${query} → ${ids(query)[0]}`).join("\n");
    expect(1 - wrong.length / QUERIES.length, list).toBeGreaterThanOrEqual(0.9);
  });

  it("are known screens only, in the data file as well", () => {
    const { guide } = offering.content;
    for (const [query = "", right = ""] of QUERIES) {
      expect(query.split(" "), query).toHaveLength(2);
      for (const id of [...right.split(","), ...ids(query)]) expect(guide.screen(id)?.id, id).toBe(id);
    }
  });

  it("follows what is typed from the first letters on, misspelt words and other alphabets too", () => {
    expect(ids("возвр")).toContain("order-return");
    expect(ids("роспотребн")[0]).toBe("complaint-regulator");
    expect(ids("промкод")[0]).toBe("order-promo");
    expect(ids("ваучор")[0]).toBe("travel-voucher-lost");
    expect(ids("ozon travel phone")[0]).toBe("travel-phone");
    expect(ids("vozvrat tovara")[0]).toBe("order-return");
  });

  it("lists for a single word what else it may mean", () => {
    expect(ids("возврат")).toEqual(expect.arrayContaining(["order-return", "order-refund"]));
    expect(ids("отмена").length).toBeGreaterThanOrEqual(2);
  });

  it("is what helps most when nothing is asked, first aid first", () => {
    expect(ids("")).toEqual(offering.content.guide.popular);
    expect(ids("  ")).toEqual(ids(""));
    expect(ids("")[0]).toMatch(/^fraud-/);
  });

  it("is the very screen for an address, with its plainer telling", () => {
    expect(ids("order-return")).toEqual(["order-return", "easy-order-return"]);
    expect(ids("easy-order-return")).toEqual(["easy-order-return", "order-return"]);
    expect(ids("menu")).toEqual(["menu"]);
  });

  it("is the verdict first for a contact", () => {
    const [first, second] = inlineOffers(offering, "8 800 555-89-82");
    expect(first).toMatchObject({ id: "verdict", title: expect.stringContaining("Настоящий") });
    expect(second?.id).toBe("fraud-is-official");
    expect(inlineOffers(offering, "ozon-bonus.ru это они?")[0]).toMatchObject({ id: "verdict" });
    // Not yet a contact, and nothing that could be asked in words.
    expect(ids("8 80")).toEqual(["fraud-is-official"]);
  });

  it("puts first aid first in danger", () => {
    expect(ids("назвала код мошеннику")[0]).toBe("fraud-code-given");
  });

  it("is nothing for what is none of its business", () => {
    for (const query of ["погода завтра", "рецепт борща", "weather tomorrow"])
      expect(ids(query), query).toEqual([]);
  });

  it("is never more than a list that people read, and each thing once", () => {
    for (const query of ["ozon", "деньги", "карта", "a", "?", "order", ""]) {
      expect(ids(query).length, query).toBeLessThanOrEqual(12);
      expect(new Set(ids(query)).size, query).toBe(ids(query).length);
    }
  });

  it("is told in the asker's language, whatever the query is in", () => {
    offering = { ...offering, options: { ...offering.options, locale: "en" } };
    expect(inlineOffers(offering, "возврат товара")[0]?.title).toBe("How to return an item to Ozon");
    offering = { ...offering, options: { ...offering.options, locale: "ru" } };
  });
});
