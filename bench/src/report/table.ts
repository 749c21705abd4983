/** A text table: the first column to the left, the others to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]) =>
    widths
      .map((width, column) =>
        column === 0 ? (cells[column] ?? "").padEnd(width) : (cells[column] ?? "").padStart(width),
      )
      .join("  ");
  return [line(header), widths.map((width) => "─".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}

/** The same for Markdown. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = header.map((_, column) => (column === 0 ? "---" : "---:"));
  return [line(header), line(rule), ...rows.map(line)].join("\n");
}

/** Three significant digits, thousands apart; an absent value is a dash. */
export function number(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return "–";
  return Number(value.toPrecision(3)).toLocaleString("en-US");
}

export function ratio(value: number | undefined): string {
  return value === undefined ? "–" : `× ${value.toPrecision(value >= 10 ? 3 : 2)}`;
}
