import { beforeAll, describe, expect, it } from "vitest";
import type { Content } from "../../src/content.ts";
import { searchTitles } from "../../src/guide/title-search.ts";
import { realContent } from "../helpers/open-bot.ts";

let content: Content;
beforeAll(async () => {
  content = await realContent();
});
const ids = (query: string) => searchTitles(content, query).map(({ id }) => id);

describe("searchTitles", () => {
  it.each([
    ["роспотребнадзор", "complaint-regulator"],
    ["роспотр", "complaint-regulator"],
    ["распотребнадзор", "complaint-regulator"],
    ["финансовый уполномоченный", "complaint-ombudsman"],
    ["финансавый упалномоченый", "complaint-ombudsman"],
    ["озон тревел", "travel"],
    ["voucher lost", "travel-voucher-lost"],
    ["PROMO CODE", "order-promo"],
  ])("finds %j", (query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  it("prefers the name that has little else in it", () => {
    expect(ids("ozon travel")[0]).toBe("travel");
    expect(ids("жалоба")[0]).toBe("complaint");
  });

  it("finds nothing in nothing, in single letters and in strangers' words", () => {
    for (const query of ["", " ", "?!", "ъ", "абракадабра", "qwzx"]) expect(ids(query), query).toEqual([]);
  });

  it("takes any text, however long, in the time of a short one", () => {
    const long = "возврат товара ".repeat(5000);
    expect(ids(long)[0]).toBe("order-return");
    expect(() => ids("\u0000\ud800 {}[]()*+")).not.toThrow();
  });
});
