import type { Measures } from "../../classifier/evaluation/measure.ts";
import { INTENTS } from "../../classifier/intents.ts";

/** A table whose cells are the darker, the larger their share of the row. */
export function confusionMatrix(confusion: Measures["confusion"]): string {
  const head = INTENTS.map((intent) => `<th scope="col">${intent}`).join("");
  const rows = confusion.map((row, right) => {
    const total = row.reduce((sum, count) => sum + count, 0);
    const cells = row.map((count, said) => {
      const share = total === 0 ? 0 : count / total;
      const kind = said === right ? "right" : "wrong";
      const shown = count === 0 ? "" : String(count);
      return `<td class="${kind}" style="--share:${share.toFixed(3)}">${shown}`;
    });
    return `<tr><th scope="row">${INTENTS[right]}${cells.join("")}`;
  });
  return `<table class="matrix"><tr><th>${head}${rows.join("")}</table>`;
}

const SIZE = 320;
const MARGIN = 36;

/** Accuracy of the messages by their score, against the diagonal on which a score means what it says. */
export function reliabilityCurve({ reliability, messages }: Measures): string {
  const x = (share: number) => (MARGIN + share * (SIZE - 2 * MARGIN)).toFixed(1);
  const y = (share: number) => (SIZE - MARGIN - share * (SIZE - 2 * MARGIN)).toFixed(1);
  const filled = reliability.filter((bin) => bin.messages > 0);
  const line = filled.map((bin) => `${x(bin.meanScore)},${y(bin.accuracy)}`).join(" ");
  const dots = filled.map((bin) => {
    const radius = 2 + 12 * Math.sqrt(bin.messages / Math.max(1, messages));
    const title = `${bin.messages} messages, mean score ${bin.meanScore.toFixed(2)}, right ${bin.accuracy.toFixed(2)}`;
    return `<circle cx="${x(bin.meanScore)}" cy="${y(bin.accuracy)}" r="${radius.toFixed(1)}"><title>${title}</title></circle>`;
  });
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (at) =>
      `<text x="${x(at)}" y="${SIZE - MARGIN / 2}" text-anchor="middle">${at}</text><text x="${MARGIN - 6}" y="${y(at)}" text-anchor="end" dominant-baseline="middle">${at}</text>`,
  );
  return `<svg viewBox="0 0 ${SIZE} ${SIZE}" role="img" aria-label="reliability curve">
<rect x="${x(0)}" y="${y(1)}" width="${SIZE - 2 * MARGIN}" height="${SIZE - 2 * MARGIN}"/>
<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}"/>
<polyline points="${line}"/>${dots.join("")}${ticks.join("")}
</svg>`;
}
