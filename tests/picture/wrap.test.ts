import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "../../src/picture/fonts.ts";
import { wrap } from "../../src/picture/wrap.ts";

describe("wrap", () => {
  it("breaks between words, never at a no-break space", () => {
    const width = textWidth("раз два", 40, "regular");
    expect(wrap("раз два три четыре", 40, "regular", width)).toEqual(["раз два", "три", "четыре"]);
    expect(wrap("а 5\u00A0минут", 40, "regular", textWidth("5\u00A0минут", 40, "regular"))).toEqual([
      "а",
      "5\u00A0минут",
    ]);
  });

  it("loses no letter of any text, and makes no line too wide", () => {
    const width = 300;
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 20, max: 60 }), (text, size) => {
        const lines = wrap(text, size, "bold", width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replace(/\s/g, ""));
        for (const line of lines) expect(textWidth(line, size, "bold")).toBeLessThanOrEqual(width);
      }),
      { numRuns: 50 },
    );
    expect(wrap("  ", 40, "regular", 100)).toEqual([]);
  });

  it("knows the letters of both languages: none is as wide as nothing", () => {
    for (const letter of "АБЯабяЁёABZabz0123456789«»„“”—–…№₽@%()") {
      expect(textWidth(letter, 40, "regular"), letter).toBeGreaterThan(3);
      expect(textWidth(letter, 40, "bold"), letter).toBeGreaterThan(3);
    }
  });
});
