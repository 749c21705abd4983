import { deepLink } from "../guide/deep-link.ts";
import { ROOT_SECTION } from "../guide/guide.ts";
import type { Translator } from "../i18n/translator.ts";
import { textWidth } from "./fonts.ts";
import { renderPng } from "./render.ts";
import { createSheet, type TextStyle } from "./sheet.ts";

/** A4 at 150 dots an inch; drawn at twice that. */
const WIDTH = 1240;
const HEIGHT = 1754;
const SCALE = 2;
const DPI = 300;
const MARGIN = 84;
const QR_SIZE = 500;
const TITLE_SIZE = 88;
const LEAD: TextStyle = { size: 44, weight: "regular" };
const STEP: TextStyle = { size: 44, weight: "bold" };
const NAME: TextStyle = { size: 64, weight: "bold" };
const WARNING: TextStyle = { size: 46, weight: "bold" };
const SMALL: TextStyle = { size: 36, weight: "regular" };

/** A poster for a notice board: where to ask before one calls a number from the web. `bot`: username with its @. */
export function posterSvg(
  t: Translator,
  locale: string,
  bot: string,
): { svg: string; width: number; height: number } {
  const sheet = createSheet({ width: WIDTH, margin: MARGIN });
  sheet.header(t.plain(locale, "poster-title"), TITLE_SIZE);
  sheet.space(40);
  sheet.paragraph(t.plain(locale, "poster-lead"), LEAD);
  sheet.space(44);
  sheet.qr(deepLink(bot, ROOT_SECTION), QR_SIZE, [
    [t.plain(locale, "poster-step-scan"), STEP],
    [t.plain(locale, "poster-step-start"), STEP],
    [t.plain(locale, "poster-step-write"), STEP],
  ]);
  sheet.space(24);
  sheet.paragraph(bot, fitted(bot, NAME));
  sheet.space(36);
  sheet.rule();
  sheet.space(40);
  sheet.paragraph(t.plain(locale, "poster-warning"), WARNING);
  sheet.space(40);
  sheet.paragraph(t.plain(locale, "poster-unofficial"), SMALL);
  return sheet.toSvg(HEIGHT);
}

/** A name stays in one line: a long one is set smaller. */
function fitted(text: string, style: TextStyle): TextStyle {
  const width = textWidth(text, style.size, style.weight);
  return { ...style, size: Math.floor(style.size * Math.min(1, (WIDTH - 2 * MARGIN) / width)) };
}

/** @throws Error when the words do not fit one page */
export async function renderPoster(t: Translator, locale: string, bot: string): Promise<Buffer> {
  const { svg, height } = posterSvg(t, locale, bot);
  if (height > HEIGHT) throw new Error(`the poster's words in ${locale} do not fit one page: shorten them`);
  return renderPng(svg, { scale: SCALE, dpi: DPI });
}
