import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { FONT_FAMILY, FONT_FILES } from "../../src/picture/fonts.ts";
import { posterSvg, renderPoster } from "../../src/picture/poster.ts";
import { realContent } from "../helpers/open-bot.ts";

/** Usernames have 32 letters at most. */
const LONG_NAME = `@${"w".repeat(28)}_bot`;
const A4 = 297 / 210;

describe.each(["ru", "en"])("the poster in %s", (locale) => {
  it("is one page of A4 at 300 dots an inch, whatever the bot is called", async () => {
    const { t } = await realContent();
    for (const bot of ["@my_guide_bot", LONG_NAME]) {
      const png = await renderPoster(t, locale, bot);
      const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
      expect(height / width).toBeCloseTo(A4, 2);
      const density = png.indexOf("pHYs");
      expect(png.readUInt32BE(density + 4)).toBe(11_811);
      expect(width / (11_811 * 0.21)).toBeCloseTo(1, 2);
    }
  });

  it("has no line outside its margins", async () => {
    const { t } = await realContent();
    const { svg, width } = posterSvg(t, locale, LONG_NAME);
    for (const [text] of svg.matchAll(/<text [^>]*>[^<]*<\/text>/g)) {
      const alone = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="4000" font-family="${FONT_FAMILY}">${text}</svg>`;
      const font = {
        fontFiles: Object.values(FONT_FILES),
        loadSystemFonts: false,
        defaultFontFamily: FONT_FAMILY,
      };
      const box = new Resvg(alone, { font }).innerBBox();
      expect(box, text).toBeDefined();
      expect((box?.x ?? 0) + (box?.width ?? 0), text).toBeLessThanOrEqual(width - 60);
    }
  });

  it("says what it is and what it is not", async () => {
    const { t } = await realContent();
    const { svg } = posterSvg(t, locale, "@my_guide_bot");
    const shown = [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text).join(" ");
    for (const key of ["poster-title", "poster-warning", "poster-unofficial"] as const) {
      expect(shown).toContain(t.plain(locale, key));
    }
  });
});
