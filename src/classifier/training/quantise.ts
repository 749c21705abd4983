import type { LinearModel } from "./svm.ts";

export interface QuantisedModel {
  readonly kept: Int32Array;
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  readonly bias: Float32Array;
}

const MAX_LEVEL = 127;

/**
 * Weights as whole numbers −127..127 with a scale per column. Features that decide least are dropped down to `maxFeatures`,
 * and weights under `floor` times the column's typical size become 0, which packs well.
 */
export function quantise(model: LinearModel, maxFeatures: number, floor: number): QuantisedModel {
  const { columns, weights, bias } = model;
  const features = weights.length / columns;
  const strength = new Float64Array(features);
  for (let f = 0; f < features; f++) {
    let sum = 0;
    for (let c = 0; c < columns; c++) sum += (weights[f * columns + c] as number) ** 2;
    strength[f] = sum;
  }
  const order = Int32Array.from({ length: features }, (_, f) => f);
  order.sort((a, b) => (strength[b] as number) - (strength[a] as number) || a - b);
  const kept = order.slice(0, maxFeatures).sort();
  const scales = new Float32Array(columns);
  const limits = new Float32Array(columns);
  for (let c = 0; c < columns; c++) {
    let highest = 0;
    let squares = 0;
    for (const f of kept) {
      const weight = Math.abs(weights[f * columns + c] as number);
      highest = Math.max(highest, weight);
      squares += weight * weight;
    }
    scales[c] = highest === 0 ? 1 : highest / MAX_LEVEL;
    limits[c] = floor * Math.sqrt(squares / kept.length);
  }
  const small = new Int8Array(kept.length * columns);
  for (const [k, f] of kept.entries()) {
    for (let c = 0; c < columns; c++) {
      const weight = weights[f * columns + c] as number;
      if (Math.abs(weight) >= (limits[c] as number))
        small[k * columns + c] = Math.round(weight / (scales[c] as number));
    }
  }
  return { kept, weights: small, scales, bias };
}
