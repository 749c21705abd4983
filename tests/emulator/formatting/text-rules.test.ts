import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../../src/emulator/formatting/clean-text.ts";
import { addDetected, detectEntities } from "../../../src/emulator/formatting/detect.ts";
import { MAX_ENTITIES, normaliseEntities } from "../../../src/emulator/formatting/entities.ts";
import { parseHtml } from "../../../src/emulator/formatting/html.ts";
import { checkLink } from "../../../src/emulator/formatting/links.ts";

const kept = (html: string): string[] => {
  const { text, entities } = parseHtml(html);
  return normaliseEntities(entities, text).map(
    ({ type, offset, length }) => `${type} ${text.slice(offset, offset + length)}`,
  );
};

describe("which entities stay", () => {
  it.each([
    ["a quote in a quote", "<blockquote>a<blockquote>b</blockquote>c</blockquote>", ["blockquote abc"]],
    [
      "an expandable quote in a quote",
      "<blockquote>a<blockquote expandable>b</blockquote>c</blockquote>",
      ["blockquote abc"],
    ],
    [
      "two quotes one after the other",
      "<blockquote>a</blockquote><blockquote expandable>b</blockquote>",
      ["blockquote a", "expandable_blockquote b"],
    ],
    ["code in bold", "<b>a<code>x</code>b</b>", ["bold a", "code x", "bold b"]],
    ["bold in code", "<code>a<b>x</b>b</code>", ["code axb"]],
    ["a link in bold", '<b>a<a href="ozon.ru">x</a>b</b>', ["bold a", "text_link x", "bold x", "bold b"]],
    ["bold in italic", "<i>a<b>x</b>b</i>", ["italic a", "italic xb", "bold x"]],
    [
      "bold that goes on past underline",
      "<u>a<b>x</b></u><b>b</b>",
      ["underline a", "bold xb", "underline x"],
    ],
    ["bold in a link", '<a href="ozon.ru">a<b>x</b>b</a>', ["text_link axb", "bold x"]],
    ["code as a link", '<a href="ozon.ru"><code>x</code></a>', ["code x"]],
    ["bold in bold", "<b>a<b>x</b>b</b>", ["bold axb"]],
    ["bold after bold", "<b>a</b><b>b</b>", ["bold ab"]],
    [
      "bold over the border of a quote",
      "<b>a<blockquote>x</blockquote>b</b>",
      ["bold a", "blockquote x", "bold x", "bold b"],
    ],
    ["a time in bold", '<b>a<tg-time unix="5">x</tg-time>b</b>', ["bold a", "date_time x", "bold b"]],
    ["bold spaces", "a<b> </b>b", []],
    ["code spaces", "a<code> </code>b", ["code  "]],
  ])("%s", (_name, html, expected) => {
    expect(kept(html)).toEqual(expected);
  });

  it("keeps a hundred entities and drops the rest", () => {
    expect(kept("<b>x</b> <i>y</i> ".repeat(60))).toHaveLength(MAX_ENTITIES);
  });

  it("never lets two kept ones cross, whatever the nesting", () => {
    const tags = ["b", "i", "code", "blockquote", "pre", "u"];
    const tree = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom("x", "я ", "😀", "\n"),
        fc
          .tuple(fc.constantFrom(...tags), fc.array(tie("node"), { maxLength: 3 }))
          .map(([tag, children]) => `<${tag}>${children.join("")}</${tag}>`),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (nodes) => {
        const { text, entities } = parseHtml(nodes.join(""));
        const result = normaliseEntities(entities, text);
        for (const a of result) {
          expect(a.length).toBeGreaterThan(0);
          expect(a.offset + a.length).toBeLessThanOrEqual(text.length);
          for (const b of result) {
            const isCrossing =
              a.offset < b.offset &&
              b.offset < a.offset + a.length &&
              a.offset + a.length < b.offset + b.length;
            expect(isCrossing).toBe(false);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("what becomes of the text", () => {
  it("trims both ends and moves the entities along", () => {
    const { text, entities } = parseHtml("\n  <b>a</b> b \n");
    expect(cleanText({ text, entities })).toEqual({
      text: "a b",
      entities: [{ type: "bold", offset: 0, length: 1 }],
    });
  });

  it("drops carriage returns and direction overrides, turns tabs and control characters into spaces", () => {
    expect(cleanText({ text: "a\r\nb\u202ec\td\u0007e", entities: [] }).text).toBe("a\nbc d e");
  });

  it("keeps an entity on its characters whatever is dropped before it", () => {
    const noise = fc.string({ unit: fc.constantFrom("\r", "\u202e", " ", "\t", "я", "😀"), maxLength: 20 });
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        const marked = { type: "bold" as const, offset: before.length, length: 4 };
        const { text, entities } = cleanText({ text: `${before}here${after}`, entities: [marked] });
        const [entity] = entities;
        expect(entity && text.slice(entity.offset, entity.offset + entity.length)).toBe("here");
      }),
    );
  });
});

describe("what is found in plain text", () => {
  const found = (text: string) =>
    detectEntities(text).map(({ type, offset, length }) => [type, text.slice(offset, offset + length)]);

  it.each([
    ["/start order-return", [["bot_command", "/start"]]],
    ["нажмите /menu@my_bot.", [["bot_command", "/menu@my_bot"]]],
    ["см. /faq, и/или", [["bot_command", "/faq"]]],
    ["пишите @ozon_help!", [["mention", "@ozon_help"]]],
    ["@abc короткое", []],
    ["сайт https://www.ozon.ru/info/?a=1#b.", [["url", "https://www.ozon.ru/info/?a=1#b"]]],
    [
      "(ozon.ru) и finance.ozon.ru/x,",
      [
        ["url", "ozon.ru"],
        ["url", "finance.ozon.ru/x"],
      ],
    ],
    ["кц.рф", [["url", "кц.рф"]]],
    [
      "https://ru.wikipedia.org/wiki/Ozon_(компания)",
      [["url", "https://ru.wikipedia.org/wiki/Ozon_(компания)"]],
    ],
    ["pr@ozon.ru", [["email", "pr@ozon.ru"]]],
    ["файл a.txt, т.е. так", []],
    ["+7 (495) 232-10-00", [["phone_number", "+7 (495) 232-10-00"]]],
    ["звонили с 8 800 234-70-00", [["phone_number", "8 800 234-70-00"]]],
    ["заказ 12345678-0001-1", []],
    ["карта 2200 1234 5678 9010", []],
    ["#возврат и #1", [["hashtag", "#возврат"]]],
    ["$USD", [["cashtag", "$USD"]]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("finds nothing inside code and links, but does in styles and quotes", () => {
    const types = (html: string) => {
      const { text, entities } = parseHtml(html);
      return addDetected(text, entities).map(({ type }) => type);
    };
    expect(types("<code>ozon.ru</code>")).toEqual(["code"]);
    expect(types('<a href="https://ozon.ru">ozon.com</a>')).toEqual(["text_link"]);
    expect(types("<b>ozon.ru</b>")).toEqual(["bold", "url"]);
    expect(types("<blockquote>/menu</blockquote>")).toEqual(["blockquote", "bot_command"]);
  });

  it("stays inside the text on 4,096 awkward characters, and ends", () => {
    for (const unit of ["@", "/", "a.", "8 ", "https://", "#я", "+7-", "a@a.", "(", "$A"]) {
      const text = unit.repeat(4096 / unit.length);
      for (const { offset, length } of detectEntities(text)) {
        expect(offset + length).toBeLessThanOrEqual(text.length);
      }
    }
  });
});

describe("links", () => {
  it.each([
    ["https://ozon.ru", "https://ozon.ru/"],
    ["HTTPS://OZON.ru/Path?A=b", "https://ozon.ru/Path?A=b"],
    ["https://ozon.ru?x", "https://ozon.ru/?x"],
    ["https://пример.рф/путь", "https://пример.рф/путь"],
    ["http://localhost.localdomain:8080/x", "http://localhost.localdomain:8080/x"],
    ["tg://resolve?domain=a", "tg://resolve?domain=a"],
  ])("%s is taken", (link, url) => {
    expect(checkLink(link)).toEqual({ ok: true, url });
  });

  it.each([
    ["", "URL host is empty"],
    ["https://", "URL host is empty"],
    ["not-a-url", "Wrong HTTP URL"],
    ["https://ozon", "Wrong HTTP URL"],
    ["https://ozon..ru", "Wrong HTTP URL"],
    ["https://oz on.ru", "Wrong HTTP URL"],
    ["ftp://example.com", "Unsupported URL protocol"],
    ["javascript://x.ru/%0Aalert(1)", "Unsupported URL protocol"],
  ])("%s is refused", (link, reason) => {
    expect(checkLink(link)).toEqual({ ok: false, reason });
  });
});
