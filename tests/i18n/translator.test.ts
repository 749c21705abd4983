import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseHtml } from "../../src/emulator/formatting/html.ts";
import { htm } from "../../src/i18n/html.ts";
import { wordsOf } from "../../src/i18n/translator.ts";
import { realContent } from "../helpers/open-bot.ts";
import { translatorOf } from "../helpers/words.ts";

const WORDS = {
  ru: `
greeting = Привет, <b>{ $name }</b>!
days = { $count ->
    [one] { $count } день
    [few] { $count } дня
   *[many] { $count } дней
}
card = Заголовок
    .lead = Суть.
    .todo =
        Первое.
        Второе: { $name }.
only-ru = По-русски
phone = Звоните { PHONE("bank") }.
lost = Звоните { PHONE("nobody") }.
wrong = { $missing } и { no-such } дальше
page-a = А
page-b = Б`,
  en: `
greeting = Hello, <b>{ $name }</b>!
card = Title
page-a = A`,
};
const functions = {
  PHONE: (id: string) => {
    if (id !== "bank") throw new Error(`no contact ${id}`);
    return "8 800";
  },
};
const open = () => translatorOf(WORDS, functions);

describe("html", () => {
  it("escapes strings among the arguments and keeps the message's own markup", () => {
    const { t } = open();
    expect(t.html("ru", wordsOf("greeting"), { name: "<i>A & B</i>" })).toBe(
      "Привет, <b>&lt;i&gt;A &amp; B&lt;/i&gt;</b>!",
    );
  });

  it("is read by Telegram as the very argument, whatever it holds", () => {
    const { t } = open();
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (name) => {
        expect(parseHtml(t.html("en", wordsOf("greeting"), { name })).text).toBe(`Hello, ${name}!`);
      }),
    );
  });

  it("takes markup that is ready as it is", () => {
    const { t } = open();
    expect(t.html("en", wordsOf("greeting"), { name: { html: htm`<i>A</i>` } })).toBe(
      "Hello, <b><i>A</i></b>!",
    );
  });
});

describe("plain", () => {
  it("escapes nothing, and takes the markup out of what is ready", () => {
    const { t } = open();
    expect(t.plain("en", wordsOf("greeting"), { name: "A & B" })).toBe("Hello, <b>A & B</b>!");
    expect(t.plain("en", wordsOf("greeting"), { name: { html: htm`<i>A &amp; B</i>` } })).toBe(
      "Hello, <b>A & B</b>!",
    );
  });

  it("chooses the form that a number wants, without isolation marks", () => {
    const { t } = open();
    const forms = [1, 2, 5, 11, 21].map((count) => t.plain("ru", wordsOf("days"), { count }));
    expect(forms).toEqual(["1 день", "2 дня", "5 дней", "11 дней", "21 день"]);
  });
});

describe("lines", () => {
  it("is an item a line, without indentation and empty lines", () => {
    const { t } = open();
    expect(t.lines("ru", wordsOf("card", "todo"), { name: "<" })).toEqual(["Первое.", "Второе: &lt;."]);
  });
});

describe("fallback", () => {
  it("takes the words of the fallback locale where a locale has none", () => {
    const { t, problems } = open();
    expect(t.plain("en", wordsOf("only-ru"))).toBe("По-русски");
    expect(t.plain("en", wordsOf("card", "lead"))).toBe("Суть.");
    expect(t.plain("de", wordsOf("card"))).toBe("Заголовок");
    expect(problems).toEqual([]);
  });

  it("tells apart what a locale has itself and what it borrows", () => {
    const { t } = open();
    expect(t.has("en", wordsOf("card"))).toBe(true);
    expect(t.has("en", wordsOf("card", "lead"))).toBe(false);
    expect(t.has("ru", wordsOf("card", "lead"))).toBe(true);
    expect(t.has("de", wordsOf("card"))).toBe(false);
    expect(t.has("ru", wordsOf("card", "constructor"))).toBe(false);
  });

  it("never throws and never shows a key, a variable or a reference, whatever is asked for", () => {
    const { t } = open();
    const ids = fc.oneof(
      fc.constantFrom(
        "greeting",
        "card",
        "wrong",
        "lost",
        "nobody",
        "constructor",
        "__proto__",
        "toString",
        "",
      ),
      fc.string({ maxLength: 20 }),
    );
    const parts = fc.option(fc.constantFrom("lead", "todo", "none", "constructor", "__proto__"), {
      nil: undefined,
    });
    fc.assert(
      fc.property(ids, parts, fc.constantFrom("ru", "en", "de", "__proto__"), (id, part, locale) => {
        const key = wordsOf(id, part);
        for (const words of [t.plain(locale, key), t.html(locale, key), ...t.lines(locale, key)]) {
          expect(words).not.toMatch(/[{}$]|undefined|\[object|greeting|no-such|nobody/);
        }
        t.has(locale, key);
        t.references(locale, id);
      }),
    );
  });
});

describe("problems", () => {
  it("reports words that are nowhere, and shows an ellipsis", () => {
    const { t, problems } = open();
    expect(t.plain("en", wordsOf("nobody"))).toBe("…");
    expect(problems).toEqual([{ locale: "en", key: "nobody", message: "no such message" }]);
  });

  it("reports a missing variable and a missing reference, and shows the rest of the sentence", () => {
    const { t, problems } = open();
    expect(t.plain("ru", wordsOf("wrong"))).toBe("… и … дальше");
    expect(problems.map(({ key }) => key)).toEqual(["wrong", "wrong"]);
  });

  it("reports a fact that is not in the dataset", () => {
    const { t, problems } = open();
    expect(t.plain("ru", wordsOf("phone"))).toBe("Звоните 8 800.");
    expect(problems).toEqual([]);
    t.plain("ru", wordsOf("lost"));
    expect(problems).toEqual([expect.objectContaining({ key: "lost", message: "no contact nobody" })]);
  });
});

describe("table", () => {
  it("holds all messages with a prefix, borrowed ones included", () => {
    expect(open().t.table("en", "page-")).toEqual({ "page-a": "A", "page-b": "Б" });
  });
});

describe("references", () => {
  it("names the facts that a message and its parts rest on", () => {
    const { t } = translatorOf({ ru: 'a = { X("one") } и { X("two") }\n    .b = { Y("three") }' });
    expect(t.references("ru", "a").toSorted()).toEqual(["one", "three", "two"]);
    expect(t.references("ru", "none")).toEqual([]);
  });
});

describe("the project's own words", () => {
  it("escape every argument in every message", async () => {
    const { t } = await realContent();
    const planted = '<a href="tg://x">&';
    for (const locale of t.locales) {
      const html = t.html(locale, "button-or", { topic: planted });
      expect(parseHtml(html).text).toContain(planted);
      expect(t.html(locale, "card-signature", { bot: planted })).not.toContain("<a");
    }
  });
});
