/** Charts as SVG that stand by themselves: no script, no font, dark where the reader's screen is. */

const WIDTH = 880;
const COLUMNS = 2;
const GAP = 32;
const MARGIN = 20;
const PANEL_WIDTH = (WIDTH - 2 * MARGIN - (COLUMNS - 1) * GAP) / COLUMNS;
const HEADER = 54;
const PANEL_HEADER = 40;

const STYLE = `
  text { font: 12px system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; fill: #1f2933; }
  .title { font-size: 17px; font-weight: 600; }
  .panel { font-size: 13px; font-weight: 600; }
  .note { fill: #616e7c; font-size: 11px; }
  .end { text-anchor: end; }
  .middle { text-anchor: middle; }
  .paper { fill: #ffffff; }
  .bar { fill: #b8c4d0; }
  .ours { fill: #005bff; }
  .axis { stroke: #cbd2d9; stroke-width: 1; }
  .line { fill: none; stroke-width: 2; }
  .goal { stroke: #d64545; stroke-width: 1; stroke-dasharray: 4 3; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e4e7eb; }
    .note { fill: #9aa5b1; }
    .paper { fill: #0d1117; }
    .bar { fill: #52606d; }
    .ours { fill: #5b9aff; }
    .axis { stroke: #3e4c59; }
  }`;

export type BarPanel = {
  title: string;
  note: string;
  bars: readonly { label: string; value: number; isOurs: boolean }[];
  format: (value: number) => string;
};

/** Horizontal bars from zero, two panels a row. */
export function barChart(title: string, subtitle: string, panels: readonly BarPanel[]): string {
  const rowHeight = 22;
  const labelWidth = 150;
  const valueWidth = 58;
  const height = PANEL_HEADER + Math.max(...panels.map(({ bars }) => bars.length)) * rowHeight + 16;
  const draw = (panel: BarPanel) => {
    const largest = Math.max(...panel.bars.map(({ value }) => value));
    const scale = (PANEL_WIDTH - labelWidth - valueWidth) / largest;
    const bars = panel.bars.map(({ label, value, isOurs }, index) => {
      const y = PANEL_HEADER + index * rowHeight;
      const width = Math.max(1, value * scale);
      return [
        text(labelWidth - 8, y + 15, label, "end"),
        `<rect class="${isOurs ? "ours" : "bar"}" x="${labelWidth}" y="${y + 3}" width="${width.toFixed(1)}" height="16" rx="2"/>`,
        text(labelWidth + width + 6, y + 15, panel.format(value)),
      ].join("");
    });
    return [text(0, 14, panel.title, "panel"), text(0, 30, panel.note, "note"), ...bars].join("\n");
  };
  return chart(title, subtitle, panels.map(draw), height);
}

export type LinePanel = {
  title: string;
  note: string;
  /** Drawn on a logarithmic axis. */
  x: readonly number[];
  /** Each as many as `x`. */
  lines: readonly { label: string; values: readonly number[]; isOurs: boolean }[];
  /** A value that no line should cross. */
  goal?: number;
  format: (value: number) => string;
};

/** Lines over a logarithmic axis, two panels a row. */
export function lineChart(title: string, subtitle: string, panels: readonly LinePanel[]): string {
  const plotHeight = 130;
  const left = 44;
  const right = 96;
  const plotWidth = PANEL_WIDTH - left - right;
  const height = PANEL_HEADER + plotHeight + 44;
  const draw = (panel: LinePanel) => {
    const bottom = PANEL_HEADER + plotHeight;
    const largest = Math.max(...panel.lines.flatMap(({ values }) => values), panel.goal ?? 0) * 1.1;
    const [first = 1] = panel.x;
    const span = Math.log((panel.x.at(-1) ?? first) / first) || 1;
    const toX = (value: number) => left + (Math.log(value / first) / span) * plotWidth;
    const toY = (value: number) => bottom - (value / largest) * plotHeight;
    const ticks = [0, largest / 2, largest].map((value) =>
      [
        `<line class="axis" x1="${left}" x2="${left + plotWidth}" y1="${toY(value)}" y2="${toY(value)}"/>`,
        text(left - 6, toY(value) + 4, panel.format(value), "end note"),
      ].join(""),
    );
    const lines = panel.lines.map(({ label, values, isOurs }) => {
      const points = values.map(
        (value, index) => `${toX(panel.x[index] ?? first).toFixed(1)},${toY(value).toFixed(1)}`,
      );
      const colour = isOurs ? "#005bff" : "#8894a1";
      return [
        `<polyline class="line" stroke="${colour}" points="${points.join(" ")}"/>`,
        ...points.map(
          (point) =>
            `<circle r="3" fill="${colour}" cx="${point.split(",")[0]}" cy="${point.split(",")[1]}"/>`,
        ),
        text(left + plotWidth + 8, toY(values.at(-1) ?? 0) + 4, label),
      ].join("");
    });
    return [
      text(0, 14, panel.title, "panel"),
      text(0, 30, panel.note, "note"),
      ...ticks,
      ...(panel.goal === undefined
        ? []
        : [
            `<line class="goal" x1="${left}" x2="${left + plotWidth}" y1="${toY(panel.goal)}" y2="${toY(panel.goal)}"/>`,
          ]),
      ...panel.x.map((value) => text(toX(value), bottom + 16, value.toLocaleString("en-US"), "middle note")),
      ...lines,
    ].join("\n");
  };
  return chart(title, subtitle, panels.map(draw), height);
}

function chart(title: string, subtitle: string, panels: readonly string[], panelHeight: number): string {
  const rows = Math.ceil(panels.length / COLUMNS);
  const height = HEADER + rows * (panelHeight + 8) + MARGIN;
  const placed = panels.map((panel, index) => {
    const x = MARGIN + (index % COLUMNS) * (PANEL_WIDTH + GAP);
    const y = HEADER + MARGIN + Math.floor(index / COLUMNS) * (panelHeight + 8);
    return `<g transform="translate(${x} ${y})">\n${panel}\n</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escape(title)}">
<style>${STYLE}
</style>
<rect class="paper" width="${WIDTH}" height="${height}"/>
${text(MARGIN, 30, title, "title")}
${text(MARGIN, 48, subtitle, "note")}
${placed.join("\n")}
</svg>
`;
}

function text(x: number, y: number, content: string, className = ""): string {
  return `<text${className && ` class="${className}"`} x="${x.toFixed(1)}" y="${y.toFixed(1)}">${escape(content)}</text>`;
}

function escape(content: string): string {
  return content
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
