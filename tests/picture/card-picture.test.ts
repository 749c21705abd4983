import { Resvg } from "@resvg/resvg-js";
import { beforeAll, describe, expect, it } from "vitest";
import type { Content } from "../../src/content.ts";
import { createCard } from "../../src/guide/card.ts";
import { htm } from "../../src/i18n/html.ts";
import { cardPicture } from "../../src/picture/card-picture.ts";
import { FONT_FAMILY, FONT_FILES } from "../../src/picture/fonts.ts";
import { renderPng } from "../../src/picture/render.ts";
import { NOW, realContent } from "../helpers/open-bot.ts";

const WIDTH = 1080;
const MAX_BYTES = 150_000;
/** Right of it nothing may stand: letters that reach the edge are cut on some phones. */
const EDGE = 40;
const BOT = "@an_example_of_a_long_bot_name";
const font = {
  fontFiles: Object.values(FONT_FILES),
  loadSystemFonts: false,
  defaultFontFamily: FONT_FAMILY,
};

let content: Content;
beforeAll(async () => {
  content = await realContent();
});

function drawing(id: string, locale: string, change: object = {}) {
  const topic = content.guide.topic(id);
  if (!topic) throw new Error(`no topic ${id}`);
  const card = { ...createCard(content.guide, content.t, topic, locale, NOW), ...change };
  const link = `https://t.me/${BOT.slice(1)}?start=${id}`;
  return { card, ...cardPicture(card, content.t, locale, { bot: BOT, link }) };
}

/** Every line of text as the renderer itself measures it, alone on a sheet. */
function lines(svg: string) {
  return [...svg.matchAll(/<text [^>]*>[^<]*<\/text>/g)].map(([text]) => {
    const alone = `<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="9000" font-family="${FONT_FAMILY}">${text}</svg>`;
    const box = new Resvg(alone, { font }).innerBBox();
    return { text: text.replace(/<[^>]*>/g, ""), box };
  });
}

function checkLines(svg: string, height: number, name: string) {
  for (const { text, box } of lines(svg)) {
    // No box means that nothing was drawn: the font is missing, or has no such letters.
    expect(box, `${name}: "${text}" is drawn`).toBeDefined();
    if (!box) continue;
    expect(box.x, `${name}: "${text}"`).toBeGreaterThanOrEqual(EDGE);
    expect(box.x + box.width, `${name}: "${text}"`).toBeLessThanOrEqual(WIDTH - EDGE);
    expect(box.y, `${name}: "${text}"`).toBeGreaterThan(0);
    expect(box.y + box.height, `${name}: "${text}"`).toBeLessThan(height);
  }
}

describe.each(["ru", "en"])("every card as a picture in %s", (locale) => {
  it("has all its lines within its edges, each of them drawn", () => {
    for (const { id } of content.guide.topics) {
      const { svg, height } = drawing(id, locale);
      checkLines(svg, height, id);
    }
  });

  it("holds the title, each step, each contact, the date and whose it is not", () => {
    for (const { id } of content.guide.topics) {
      const { card, svg } = drawing(id, locale);
      const shown = [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text).join(" ");
      const phones = [card.channel, ...card.also].flatMap(({ contacts }) => contacts.map(({ text }) => text));
      const parts = [card.title, ...card.todo, ...card.channel.steps, ...phones, card.checked];
      for (const part of parts) {
        const plain = part.replace(/<[^>]*>/g, "");
        expect(shown.replaceAll(" ", ""), `${id}: ${plain}`).toContain(plain.replaceAll(" ", ""));
      }
      expect(shown).toContain(content.t.plain(locale, "picture-unofficial"));
      expect(shown.replaceAll(" ", "")).toContain(BOT);
    }
  });

  it("is a PNG of at most 150 kB, 1080 pixels wide", async () => {
    const drawings = content.guide.topics.map(({ id }) => ({ id, ...drawing(id, locale) }));
    const longest = drawings.toSorted((a, b) => b.svg.length - a.svg.length).slice(0, 4);
    for (const { id, svg, height } of longest) {
      const png = await renderPng(svg);
      expect(png.length, id).toBeLessThanOrEqual(MAX_BYTES);
      expect(png.subarray(1, 4).toString(), id).toBe("PNG");
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], id).toEqual([WIDTH, height]);
    }
  });
});

describe("a picture", () => {
  it("is not blank: words leave ink", () => {
    const { svg } = drawing("order-return", "ru");
    const blank = svg.replaceAll(/>[^<>]+<\/text>/g, "></text>");
    const pixels = (drawn: string) => new Resvg(drawn, { font }).render().pixels;
    const [full, empty] = [pixels(svg), pixels(blank)];
    let different = 0;
    for (let i = 0; i < full.length; i += 4) if (full[i] !== empty[i]) different++;
    // Text of this size covers some hundredths of its sheet.
    expect(different / (full.length / 4)).toBeGreaterThan(0.02);
  });

  it("wraps what is far too long, even where there is no space to break at", () => {
    const step = htm`Откройте сайт оченьдлинныйадресбезединогопробелачтобыстрокануникакнепоместиласьвширинулиста и войдите.`;
    const long = Array.from({ length: 30 }, () => step);
    const { svg, height } = drawing("order-return", "ru", { todo: long });
    checkLines(svg, height, "long");
    expect(height).toBeGreaterThan(3000);
  });

  it("keeps signs of markup as signs", () => {
    const { svg } = drawing("order-return", "ru", { lead: htm`1 &lt; 2 &amp; «3»` });
    expect(svg).toContain("1 &lt; 2 &amp; «3»");
  });

  it("is the same drawing for the same facts, and another for others", () => {
    const { svg } = drawing("order-return", "ru");
    expect(drawing("order-return", "ru").svg).toBe(svg);
    expect(drawing("order-return", "ru", { checked: htm`Проверено 01.01.2027.` }).svg).not.toBe(svg);
  });
});
