import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseHtml } from "../../src/emulator/formatting/html.ts";
import { escapeHtml, type Html, htm, joinHtml, stripHtml } from "../../src/i18n/html.ts";

const text = fc.string({ unit: "binary", maxLength: 80 });

describe("escapeHtml", () => {
  it("leaves no markup, whatever the text", () => {
    fc.assert(
      fc.property(text, (given) => {
        const escaped = escapeHtml(given);
        expect(escaped.replace(/&(?:amp|lt|gt|quot);/g, "")).not.toMatch(/[<>&"]/);
        expect(stripHtml(escaped)).toBe(given);
      }),
    );
  });

  it("is read by Telegram as the very text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (given) => {
        expect(parseHtml(htm`<b>${escapeHtml(given)}</b>!`).text).toBe(`${given}!`);
      }),
    );
  });

  it("is not idempotent: what is escaped twice shows its entities", () => {
    expect(escapeHtml(escapeHtml("<"))).toBe("&amp;lt;");
  });
});

describe("htm", () => {
  it("keeps its own markup and what is ready", () => {
    const ready = escapeHtml("a & b");
    expect(htm`<b>${ready}</b>\n`).toBe("<b>a &amp; b</b>\n");
  });
});

describe("joinHtml", () => {
  it("leaves out what is absent, false or empty", () => {
    expect(joinHtml([htm`a`, undefined, false, "" as Html, htm`b`], "\n")).toBe("a\nb");
  });
});

describe("stripHtml", () => {
  it("shows what a reader sees of our own markup", () => {
    expect(stripHtml('<blockquote expandable>1 &lt; 2 &amp;amp; <b>"3"</b></blockquote>')).toBe(
      '1 < 2 &amp; "3"',
    );
  });
});
