import { escapeHtml } from "../i18n/html.ts";
import { FONT_FAMILY, type FontWeight } from "./fonts.ts";
import { qrPath } from "./qr.ts";
import { wrap } from "./wrap.ts";

export type TextStyle = { size: number; weight: FontWeight; color?: string };
/** A sheet of text that grows downwards; all measures are pixels. */
export type Sheet = {
  /** A paragraph from the left margin, or after a label that hangs before it. */
  paragraph(text: string, style: TextStyle, options?: { label?: string; gap?: number }): void;
  /** A QR code at the left with paragraphs beside it. */
  qr(link: string, size: number, beside: readonly (readonly [string, TextStyle])[]): void;
  /** A title on a band of colour, from edge to edge: comes first. */
  header(text: string, size: number): void;
  rule(): void;
  space(height: number): void;
  /** The finished sheet, as tall as it has become, or at least so tall. */
  toSvg(minHeight?: number): { svg: string; width: number; height: number };
};

/** Near black on white: 18 to 1, for a phone in the sun. */
const INK = "#111111";
const PAPER = "#ffffff";
/** White on it: 11 to 1. */
const BAND = "#003a8c";
const LINE_HEIGHT = 1.32;
/** Where the letters of a line stand, as a share of its height. */
const BASELINE = 0.76;
/** Between a hanging label and its paragraph, in letters' sizes. */
const LABEL_WIDTH = 1.35;

export function createSheet({ width, margin }: { width: number; margin: number }): Sheet {
  const parts: string[] = [];
  let y = margin;
  let left = margin;

  function line(text: string, { size, weight, color = INK }: TextStyle, x: number): void {
    const baseline = (y + size * LINE_HEIGHT * BASELINE).toFixed(1);
    const bold = weight === "bold" ? ' font-weight="700"' : "";
    parts.push(
      `<text x="${x}" y="${baseline}" font-size="${size}"${bold} fill="${color}">${escapeHtml(text)}</text>`,
    );
    y += size * LINE_HEIGHT;
  }

  const sheet: Sheet = {
    paragraph(text, style, { label, gap = 0 } = {}) {
      const indent = label === undefined ? 0 : style.size * LABEL_WIDTH;
      const lines = wrap(text, style.size, style.weight, width - left - margin - indent);
      const top = y;
      if (label !== undefined) {
        line(label, { ...style, weight: "bold" }, left);
        y = top;
      }
      for (const one of lines) line(one, style, left + indent);
      y += gap;
    },
    qr(link, size, beside) {
      const top = y;
      parts.push(qrPath(link, margin, top, size));
      left = margin + size + margin / 2;
      y = top + margin / 4;
      for (const [text, style] of beside) sheet.paragraph(text, style, { gap: style.size / 4 });
      left = margin;
      y = Math.max(y, top + size);
    },
    header(text, size) {
      const at = parts.length;
      y = margin / 2;
      sheet.paragraph(text, { size, weight: "bold", color: PAPER });
      y += margin / 2;
      parts.splice(at, 0, `<rect x="0" y="0" width="${width}" height="${y.toFixed(1)}" fill="${BAND}"/>`);
    },
    rule() {
      parts.push(`<rect x="${margin}" y="${y}" width="${width - 2 * margin}" height="3" fill="${INK}"/>`);
      y += 3;
    },
    space(height) {
      y += height;
    },
    toSvg(minHeight = 0) {
      const height = Math.max(minHeight, Math.ceil(y + margin));
      const svg = [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="${FONT_FAMILY}">`,
        `<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
        ...parts,
        "</svg>",
      ];
      return { svg: svg.join("\n"), width, height };
    },
  };
  return sheet;
}
