import { createSheet, type TextStyle } from "./sheet.ts";

const WIDTH = 1080;
const MARGIN = 56;
const QR_SIZE = WIDTH - 2 * MARGIN;
const TITLE_SIZE = 60;
const SMALL: TextStyle = { size: 38, weight: "regular" };

/** A QR code as wide as the screen, to be held out to another phone. */
export function linkPicture(link: string, title: string, below: readonly string[]): string {
  const sheet = createSheet({ width: WIDTH, margin: MARGIN });
  sheet.header(title, TITLE_SIZE);
  sheet.space(MARGIN / 2);
  sheet.qr(link, QR_SIZE, []);
  for (const line of below) sheet.paragraph(line, SMALL, { gap: 8 });
  return sheet.toSvg().svg;
}
