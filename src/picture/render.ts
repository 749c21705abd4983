import { FONT_FAMILY, FONT_FILES } from "./fonts.ts";
import { encodePng } from "./png.ts";

/** Draws an SVG as a PNG off the main thread; `scale` makes it larger than its own size. */
export async function renderPng(svg: string, scale = 1): Promise<Buffer> {
  const { renderAsync } = await import("@resvg/resvg-js"); // its native code is loaded with the first picture
  const image = await renderAsync(svg, {
    font: {
      fontFiles: Object.values(FONT_FILES),
      // Without it the same words would look different on every machine.
      loadSystemFonts: false,
      defaultFontFamily: FONT_FAMILY,
    },
    fitTo: { mode: "zoom", value: scale },
  });
  return encodePng(image.pixels, image.width, image.height);
}
