import { seededRandom, shuffle } from "../random.ts";

/** Rows of sparse features, one after the other: row r holds the places offsets[r] to offsets[r + 1]. */
export interface SparseRows {
  readonly offsets: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float32Array;
  readonly features: number;
}

export interface SvmOptions {
  /** How dear a mistake is against simplicity. */
  readonly cost: number;
  readonly epochs: number;
  readonly seed: number;
}

export interface LinearModel {
  readonly columns: number;
  /** weights[feature * columns + column] */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

/** A constraint is left alone after it was far from mattering so many times in a row. */
const PATIENCE = 2;
const BIAS_VALUE = 1;

/**
 * One-against-the-rest linear support vector machines with squared hinge loss by dual coordinate descent
 * (Hsieh et al., 2008), all columns at once: a row's features are read once for all of them.
 * `positives[r]`: the columns that row r belongs to.
 */
export function trainSvm(
  rows: SparseRows,
  positives: readonly (readonly number[])[],
  columns: number,
  options: SvmOptions,
): LinearModel {
  const count = positives.length;
  const weights = new Float32Array(rows.features * columns);
  const bias = new Float32Array(columns);
  const alpha = new Float32Array(count * columns);
  const idle = new Uint8Array(count * columns);
  const squared = squaredLengths(rows, count);
  const order = Int32Array.from({ length: count }, (_, i) => i);
  const random = seededRandom(options.seed);
  const active = new Int32Array(columns);
  const margins = new Float64Array(columns);
  const steps = new Float64Array(columns);
  const sign = new Int8Array(columns);
  const diagonal = 0.5 / options.cost;

  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (let k = 0; k < count; k++) {
      const row = order[k] as number;
      const start = rows.offsets[row] as number;
      const end = rows.offsets[row + 1] as number;
      const base = row * columns;
      let activeCount = 0;
      for (let c = 0; c < columns; c++) {
        if ((idle[base + c] as number) < PATIENCE) active[activeCount++] = c;
      }
      if (activeCount === 0) continue;
      const all = activeCount === columns;
      margins.fill(0);
      if (all || activeCount * 2 > columns) {
        for (let at = start; at < end; at++) {
          const value = rows.values[at] as number;
          const place = (rows.ids[at] as number) * columns;
          for (let c = 0; c < columns; c++)
            margins[c] = (margins[c] as number) + value * (weights[place + c] as number);
        }
      } else {
        for (let at = start; at < end; at++) {
          const value = rows.values[at] as number;
          const place = (rows.ids[at] as number) * columns;
          for (let a = 0; a < activeCount; a++) {
            const c = active[a] as number;
            margins[c] = (margins[c] as number) + value * (weights[place + c] as number);
          }
        }
      }
      sign.fill(-1);
      for (const c of positives[row] as readonly number[]) sign[c] = 1;
      let changed = 0;
      for (let a = 0; a < activeCount; a++) {
        const c = active[a] as number;
        const y = sign[c] as number;
        const old = alpha[base + c] as number;
        const gradient = y * ((margins[c] as number) + (bias[c] as number) * BIAS_VALUE) - 1 + diagonal * old;
        if (old === 0 && gradient > 0) {
          idle[base + c] = gradient > 0.1 ? (idle[base + c] as number) + 1 : 0;
          continue;
        }
        idle[base + c] = 0;
        const next = Math.max(0, old - gradient / ((squared[row] as number) + diagonal));
        const step = (next - old) * y;
        if (Math.abs(step) < 1e-6) continue;
        alpha[base + c] = next;
        steps[changed] = step;
        active[changed++] = c;
        bias[c] = (bias[c] as number) + step * BIAS_VALUE;
      }
      if (changed === 0) continue;
      for (let at = start; at < end; at++) {
        const value = rows.values[at] as number;
        const place = (rows.ids[at] as number) * columns;
        for (let a = 0; a < changed; a++) {
          const at2 = place + (active[a] as number);
          weights[at2] = (weights[at2] as number) + (steps[a] as number) * value;
        }
      }
    }
  }
  return { columns, weights, bias };
}

function squaredLengths(rows: SparseRows, count: number): Float32Array {
  const squared = new Float32Array(count);
  for (let row = 0; row < count; row++) {
    let sum = BIAS_VALUE * BIAS_VALUE;
    for (let at = rows.offsets[row] as number; at < (rows.offsets[row + 1] as number); at++) {
      sum += (rows.values[at] as number) ** 2;
    }
    squared[row] = sum;
  }
  return squared;
}
