import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Font } from "opentype.js";

const require = createRequire(import.meta.url);

/** PT Sans (ParaType, OFL-1.1), Latin and Cyrillic, as files: the renderer sees no fonts of the system. */
export const FONT_FILES = {
  regular: require.resolve("@expo-google-fonts/pt-sans/400Regular/PTSans_400Regular.ttf"),
  bold: require.resolve("@expo-google-fonts/pt-sans/700Bold/PTSans_700Bold.ttf"),
} as const;
export const FONT_FAMILY = "PT Sans";

export type FontWeight = keyof typeof FONT_FILES;

const fonts = new Map<FontWeight, Font>();

/** Width of a text in pixels, kerning included. */
export function textWidth(text: string, size: number, weight: FontWeight): number {
  let font = fonts.get(weight);
  if (!font) {
    // Loaded with the first picture; CommonJS without named exports that Node could see.
    const { parse } = require("opentype.js") as typeof import("opentype.js");
    const { buffer, byteOffset, byteLength } = readFileSync(FONT_FILES[weight]);
    font = parse(buffer.slice(byteOffset, byteOffset + byteLength));
    fonts.set(weight, font);
  }
  return font.getAdvanceWidth(text, size);
}
