import type { PaperLine, WrittenPaper } from "./paper.ts";

const FONT = "Times New Roman";
/** Half-points. */
const SIZE = 24;
/** Twentieths of a point. */
const AFTER = 120;
const MARGIN_MM = { top: 20, right: 15, bottom: 20, left: 30 };
const HEAD_INDENT_MM = 90;

/**
 * The paper as a Word document: head on the right, title in the middle, blanks left to fill in by hand. Nothing in it tells
 * who made it or when, except for the date that the paper itself bears.
 */
export async function writeDocument(paper: WrittenPaper): Promise<Buffer> {
  // Only who finishes a complaint needs it: it takes 30 ms and some megabytes to load.
  const { AlignmentType, convertMillimetersToTwip, Document, Packer, Paragraph, TextRun } = await import(
    "docx"
  );
  const line = (text: string, options: { bold?: boolean; size?: number } = {}) =>
    new TextRun({ text, font: FONT, size: options.size ?? SIZE, ...(options.bold && { bold: true }) });
  const paragraph = (text: string, more: object = {}) =>
    new Paragraph({ children: [line(text)], spacing: { after: AFTER }, ...more });
  const list = (lines: readonly PaperLine[], more: object = {}) =>
    lines.map(({ text }) => paragraph(text, more));
  const headIndent = { indent: { left: convertMillimetersToTwip(HEAD_INDENT_MM) } };
  const firstLine = { indent: { firstLine: convertMillimetersToTwip(12.5) } };

  const document = new Document({
    creator: "",
    lastModifiedBy: "",
    title: paper.title,
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin: {
              top: convertMillimetersToTwip(MARGIN_MM.top),
              right: convertMillimetersToTwip(MARGIN_MM.right),
              bottom: convertMillimetersToTwip(MARGIN_MM.bottom),
              left: convertMillimetersToTwip(MARGIN_MM.left),
            },
          },
        },
        children: [
          ...list(paper.head, headIndent),
          new Paragraph({
            children: [line(paper.title, { bold: true, size: SIZE + 4 })],
            alignment: AlignmentType.CENTER,
            spacing: { before: 3 * AFTER, after: 2 * AFTER },
          }),
          ...list(paper.facts, firstLine),
          ...list(paper.legal, firstLine),
          ...list(paper.requests, firstLine),
          new Paragraph({
            children: [line(paper.attachedTitle)],
            spacing: { before: 2 * AFTER, after: AFTER },
          }),
          ...paper.attached.map(({ text }, index) => paragraph(`${index + 1}. ${text}`)),
          ...list(paper.foot, { spacing: { before: 2 * AFTER, after: AFTER } }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
