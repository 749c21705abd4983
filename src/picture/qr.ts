import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Modules of light around the code that a camera needs. */
const QUIET = 4;

/** A QR code as an SVG path of black squares inside a square of `size` pixels at (x, y), its light border included. */
export function qrPath(text: string, x: number, y: number, size: number): string {
  const { encode } = require("uqr") as typeof import("uqr"); // loaded with the first picture
  const { data, size: modules } = encode(text, { ecc: "M", border: 0 });
  const unit = size / (modules + 2 * QUIET);
  const place = (index: number) => ((index + QUIET) * unit).toFixed(2);
  const squares = data.flatMap((row, rowIndex) =>
    row.flatMap((isDark, column) =>
      isDark
        ? [`M${place(column)} ${place(rowIndex)}h${unit.toFixed(2)}v${unit.toFixed(2)}h-${unit.toFixed(2)}z`]
        : [],
    ),
  );
  return `<path transform="translate(${x} ${y})" shape-rendering="crispEdges" d="${squares.join("")}"/>`;
}
