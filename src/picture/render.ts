import { FONT_FAMILY, FONT_FILES } from "./fonts.ts";
import { encodePng } from "./png.ts";

export type RenderOptions = {
  /** Makes it larger than its own size. */
  scale?: number;
  /** Dots per inch, for what is printed. */
  dpi?: number;
};

/** Draws an SVG as a PNG off the main thread. */
export async function renderPng(svg: string, { scale = 1, dpi }: RenderOptions = {}): Promise<Buffer> {
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
  return encodePng(image.pixels, image.width, image.height, dpi);
}
