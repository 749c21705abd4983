import { escapeHtml } from "../i18n/html.ts";

export type Series = { title: string; color: string; values: readonly number[] };

const WIDTH = 1080;
const MARGIN = 48;
const PANEL_HEIGHT = 250;
const TITLE_HEIGHT = 64;
const DATES_HEIGHT = 48;
const INK = "#111111";
const GRID = "#d0d0d0";
const FONT_SIZE = 26;
/** A date under every so many bars. */
const DATE_EVERY = 7;

/**
 * One panel of bars for each series, a bar a day, all over the same days; the largest value stands at the top of its panel.
 *
 * @param labels what stands under the bars, one a day
 * @returns an SVG of 1080 pixels' width
 */
export function barChart(labels: readonly string[], series: readonly Series[]): string {
  const panel = TITLE_HEIGHT + PANEL_HEIGHT + DATES_HEIGHT;
  const height = MARGIN + series.length * panel;
  const parts = series.map((one, index) => panelSvg(one, labels, MARGIN / 2 + index * panel));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" font-family="PT Sans" font-size="${FONT_SIZE}">`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    ...parts,
    "</svg>",
  ].join("\n");
}

function panelSvg({ title, color, values }: Series, labels: readonly string[], top: number): string {
  const bottom = top + TITLE_HEIGHT + PANEL_HEIGHT;
  const step = (WIDTH - 2 * MARGIN) / Math.max(1, values.length);
  const most = Math.max(1, ...values);
  const bars = values.map((value, index) => {
    const height = (value / most) * PANEL_HEIGHT;
    const x = MARGIN + index * step + step * 0.1;
    return `<rect x="${x.toFixed(1)}" y="${(bottom - height).toFixed(1)}" width="${(step * 0.8).toFixed(1)}" height="${height.toFixed(1)}" fill="${color}"/>`;
  });
  // Counted from the last day, so that today always has its date.
  const dates = labels.flatMap((label, index) =>
    (labels.length - 1 - index) % DATE_EVERY === 0
      ? [text(label, MARGIN + (index + 0.5) * step, bottom + 34, "middle")]
      : [],
  );
  return [
    text(title, MARGIN, top + 40, "start", true),
    text(String(Math.max(0, ...values)), WIDTH - MARGIN, top + 40, "end", true),
    `<line x1="${MARGIN}" y1="${top + TITLE_HEIGHT}" x2="${WIDTH - MARGIN}" y2="${top + TITLE_HEIGHT}" stroke="${GRID}"/>`,
    ...bars,
    `<line x1="${MARGIN}" y1="${bottom}" x2="${WIDTH - MARGIN}" y2="${bottom}" stroke="${INK}" stroke-width="2"/>`,
    ...dates,
  ].join("\n");
}

function text(
  words: string,
  x: number,
  y: number,
  anchor: "start" | "middle" | "end",
  isBold = false,
): string {
  const weight = isBold ? ' font-weight="700"' : "";
  return `<text x="${x.toFixed(1)}" y="${y}" text-anchor="${anchor}"${weight} fill="${INK}">${escapeHtml(words)}</text>`;
}
