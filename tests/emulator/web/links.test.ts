import { describe, expect, it } from "vitest";
import { linkTarget } from "../../../src/emulator/web/links.ts";

describe("where a link leads", () => {
  it.each([
    ["https://t.me/Ozon_Guide_bot?start=order-return", { type: "start", payload: "order-return" }],
    ["t.me/ozon_guide_bot?start=x", { type: "start", payload: "x" }],
    ["tg://resolve?domain=ozon_guide_bot&start=x", { type: "start", payload: "x" }],
    ["https://t.me/ozon_guide_bot", { type: "bot" }],
    ["https://t.me/another", { type: "outside", url: "https://t.me/another" }],
    ["www.ozon.ru/help", { type: "outside", url: "http://www.ozon.ru/help" }],
    ["example.org:8080/a", { type: "outside", url: "http://example.org:8080/a" }],
    ["mailto:a@example.org", { type: "outside", url: "mailto:a@example.org" }],
    ["tg://user?id=5", { type: "nowhere" }],
    ["javascript:alert(1)", { type: "nowhere" }],
    ["data:text/html,x", { type: "nowhere" }],
    ["", { type: "nowhere" }],
  ])("%s", (link, target) => {
    expect(linkTarget(link, "ozon_guide_bot")).toEqual(target);
  });
});
