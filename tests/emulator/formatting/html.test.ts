import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseHtml } from "../../../src/emulator/formatting/html.ts";

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

describe("what Telegram accepts", () => {
  it.each([
    ["<b>x</b><strong>x</strong>", ["bold", "bold"]],
    ["<i>x</i><em>x</em>", ["italic", "italic"]],
    ["<u>x</u><ins>x</ins>", ["underline", "underline"]],
    ["<s>x</s><strike>x</strike><del>x</del>", ["strikethrough", "strikethrough", "strikethrough"]],
    ['<tg-spoiler>x</tg-spoiler><span class="tg-spoiler">x</span>', ["spoiler", "spoiler"]],
    ["<code>x</code><pre>x</pre>", ["code", "pre"]],
    ["<blockquote>x</blockquote>", ["blockquote"]],
    ["<blockquote expandable>x</blockquote>", ["expandable_blockquote"]],
    ['<blockquote expandable="">x</blockquote>', ["expandable_blockquote"]],
    ["<B>x</b>", ["bold"]],
    ["<b>x</>", ["bold"]],
    ["<b>x</b  >", ["bold"]],
    ['<b id="anything">x</b>', ["bold"]],
  ])("%s", (html, types) => {
    expect(parseHtml(html).entities.map(({ type }) => type)).toEqual(types);
  });

  it("counts offsets in UTF-16 units", () => {
    expect(parseHtml("😀 <b>да😀</b>")).toEqual({
      text: "😀 да😀",
      entities: [{ type: "bold", offset: 3, length: 4 }],
    });
  });

  it("decodes the four named references and all numeric ones, the semicolon being optional", () => {
    expect(parseHtml("&lt;&gt;&amp;&quot; &#65;&#x42;&#67 &lt &#128512;").text).toBe('<>&" ABC < 😀');
  });

  it.each(["&nbsp;", "&copy", "a & b", "&", "&#0;", "&#x;", "&#1114112;", "&#99999999;", "&LT;", "&ltx;"])(
    "leaves %s as it stands",
    (text) => {
      expect(parseHtml(text).text).toBe(text);
    },
  );

  it("leaves a lone > as it stands", () => {
    expect(parseHtml("a > b").text).toBe("a > b");
  });

  it("reads links, with references inside the address, and completes hosts", () => {
    const link = (html: string) => parseHtml(html).entities[0];
    expect(link('<a href="https://ozon.ru/?a=1&amp;b=2">x</a>')).toMatchObject({
      url: "https://ozon.ru/?a=1&b=2",
    });
    expect(link("<a href=ozon.ru>x</a>")).toMatchObject({ url: "http://ozon.ru/" });
    expect(link("<a>ozon.ru</a>")).toMatchObject({ url: "http://ozon.ru/" });
    expect(link('<a href="tg://user?id=42">x</a>')).toMatchObject({ type: "text_mention", user: { id: 42 } });
  });

  it.each(["tel:+74952321000", "javascript:alert(1)", "ftp://ozon.ru", "ozon", "#top"])(
    "keeps the words of a link to %s and drops the link",
    (href) => {
      expect(parseHtml(`<a href="${href}">слова</a>`)).toEqual({ text: "слова", entities: [] });
    },
  );

  it("takes a language from code in pre, or pre in code, around the same text only", () => {
    const pre = { type: "pre", offset: 0, length: 1, language: "js" };
    expect(parseHtml('<pre><code class="language-js">x</code></pre>').entities).toEqual([pre]);
    expect(parseHtml('<code class="language-js"><pre>x</pre></code>').entities).toEqual([pre]);
    expect(parseHtml('<pre> <code class="language-js">x</code></pre>').entities).toEqual([
      { type: "code", offset: 1, length: 1 },
      { type: "pre", offset: 0, length: 2 },
    ]);
    expect(parseHtml('<code class="language-js">x</code>').entities).toEqual([
      { type: "code", offset: 0, length: 1 },
    ]);
  });

  it("reads times, with the format in Telegram's order", () => {
    const time = (attributes: string) => parseHtml(`<tg-time ${attributes}>завтра</tg-time>`).entities[0];
    expect(time('unix="1647531900" format="wDT"')).toEqual({
      type: "date_time",
      offset: 0,
      length: 6,
      unix_time: 1647531900,
      date_time_format: "wDT",
    });
    expect(time('unix="1647531900" format="Tw"')).toMatchObject({ date_time_format: "wT" });
    expect(time('unix="1647531900" format="r"')).toMatchObject({ date_time_format: "r" });
    expect(time('unix="1647531900"')).toMatchObject({ date_time_format: "" });
  });

  it("drops a tag around nothing", () => {
    expect(parseHtml("a<b></b>c")).toEqual({ text: "ac", entities: [] });
  });
});

describe("what Telegram refuses, and where it says the mistake is", () => {
  it.each([
    ["<br>", 'Unsupported start tag "br" at byte offset 0'],
    ["<b/>", 'Unsupported start tag "b/" at byte offset 0'],
    ["a < b", 'Unsupported start tag "" at byte offset 2'],
    ["счёт <p>", 'Unsupported start tag "p" at byte offset 9'],
    ["😀<p>", 'Unsupported start tag "p" at byte offset 4'],
    ["&lt;<p>", 'Unsupported start tag "p" at byte offset 4'],
    ["x <b", "Unclosed start tag at byte offset 2"],
    ["<a href", 'Unclosed start tag "a" at byte offset 0'],
    ["<a href = ", 'Unclosed start tag "a" at byte offset 0'],
    ['<a href="x', "Unclosed start tag at byte offset 0"],
    ['<a href="x"', "Unclosed start tag at byte offset 0"],
    ['<a ="x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
    [
      "<b expandable>x</b>",
      'Expected equal sign in declaration of an attribute of the tag "b" at byte offset 0',
    ],
    ["<a href=x/>y</a>", "Unexpected end of name token at byte offset 8"],
    ["<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<span class="spoiler">x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ["x</b>", "Unexpected end tag at byte offset 1"],
    ["<b>x</b", "Unclosed end tag at byte offset 4"],
    ["<b>x</b y>", "Unclosed end tag at byte offset 4"],
    ["<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
    ["<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
    ["<b>да", `Can't find end tag corresponding to start tag "b"`],
    ["<tg-emoji>x</tg-emoji>", "Invalid custom emoji identifier specified"],
    ['<tg-emoji emoji-id="9999999999999999999">x</tg-emoji>', "Invalid custom emoji identifier specified"],
    ['<tg-time format="t">x</tg-time>', "Invalid date specified"],
    ['<tg-time unix="5" format="x">x</tg-time>', "Invalid date format used"],
    ['<tg-time unix="5" format="rt">x</tg-time>', "Invalid date format used"],
    [
      "&#xD83D;",
      "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units",
    ],
  ])("%s", (html, message) => {
    expect(() => parseHtml(html)).toThrow(new Error(message));
  });
});

describe("any text", () => {
  const anyText = fc.string({ unit: "grapheme", maxLength: 300 });
  const markupLike = fc.string({
    unit: fc.constantFrom("<", ">", "&", '"', "'", "/", "=", ";", "#", "x", "b", "a", " ", "lt", "я", "😀"),
    maxLength: 60,
  });

  it("comes back as it was when escaped", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, markupLike), (text) => {
        expect(parseHtml(escapeHtml(text))).toEqual({ text, entities: [] });
      }),
    );
  });

  it("comes back in an attribute when escaped", () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.constantFrom("'", '"'), (url, quote) => {
        const written = `https://ozon.ru/?to=${encodeURIComponent(url)}&x=1`;
        const { entities } = parseHtml(
          `<a href=${quote}${escapeHtml(written).replaceAll("'", "&#39;")}${quote}>x</a>`,
        );
        expect(entities).toEqual([{ type: "text_link", offset: 0, length: 1, url: written }]);
      }),
    );
  });

  it("keeps its place in any nesting of tags", () => {
    const tags = fc.array(fc.constantFrom("b", "i", "u", "s", "tg-spoiler"), { maxLength: 6 });
    fc.assert(
      fc.property(anyText, anyText, tags, (before, inside, nesting) => {
        const open = nesting.map((tag) => `<${tag}>`).join("");
        const close = nesting
          .toReversed()
          .map((tag) => `</${tag}>`)
          .join("");
        const { text, entities } = parseHtml(escapeHtml(before) + open + escapeHtml(inside) + close);
        expect(text).toBe(before + inside);
        expect(entities).toHaveLength(inside === "" ? 0 : nesting.length);
        for (const { offset, length } of entities) expect(text.slice(offset, offset + length)).toBe(inside);
      }),
    );
  });

  it("is either read or refused with a reason, never a crash", () => {
    fc.assert(
      fc.property(markupLike, (html) => {
        try {
          const { text, entities } = parseHtml(html);
          for (const { offset, length } of entities) expect(offset + length).toBeLessThanOrEqual(text.length);
        } catch (error) {
          expect(String(error)).toMatch(/tag|attribute|token|Unicode/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
