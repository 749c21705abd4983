import { createSheet, PAPER, type TextStyle } from "./sheet.ts";

const WIDTH = 1080;
const MARGIN = 56;
const QR_SIZE = WIDTH - 2 * MARGIN;
const BLUE = "#003a8c";
const TITLE: TextStyle = { size: 60, weight: "bold", color: PAPER };
const SMALL: TextStyle = { size: 38, weight: "regular" };

/** A QR code as wide as the screen, to be held out to another phone. */
export function linkPicture(link: string, title: string, below: readonly string[]): string {
  const sheet = createSheet({ width: WIDTH, margin: MARGIN });
  sheet.space(-MARGIN);
  sheet.band(BLUE, () => sheet.paragraph(title, TITLE));
  sheet.space(MARGIN / 2);
  sheet.qr(link, QR_SIZE, []);
  for (const line of below) sheet.paragraph(line, SMALL, { gap: 8 });
  return sheet.toSvg().svg;
}
