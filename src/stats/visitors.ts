import { hash } from "node:crypto";

/** Registers of the sketch: the count is right to about 2.3 % (1.04 / √2048), and nearly exact for a few hundred. */
const REGISTERS = 2048;
const INDEX_BITS = 11;
/** Bits that a register's rank is taken from. */
const RANK_BITS = 32;
const ALPHA = 1 / (2 * Math.LN2);

/**
 * How many different people, without a list of them: a HyperLogLog sketch (Flajolet and others, 2007). Each person leaves at
 * most one small number, the length of a run of zeros in a digest salted for the day, shared with many others. Sketches of
 * several processes merge into one.
 */
export type Visitors = Uint8Array;

export function noVisitors(): Visitors {
  return new Uint8Array(REGISTERS);
}

/** @param salt of the day; without it nobody can tell whether somebody was among the visitors */
export function noteVisitor(visitors: Visitors, salt: string, userId: number): void {
  const digest = hash("sha256", `${salt}:${userId}`, "buffer");
  const index = digest.readUInt16BE(0) >> (16 - INDEX_BITS);
  const rank = Math.clz32(digest.readUInt32BE(2)) + 1;
  if (rank > (visitors[index] ?? 0)) visitors[index] = rank;
}

export function mergeVisitors(into: Visitors, others: Visitors): void {
  for (const [index, rank] of others.entries()) {
    if (rank > (into[index] ?? 0)) into[index] = rank;
  }
}

/** The estimator of Ertl, "New cardinality estimation algorithms for HyperLogLog sketches" (2017): no bias at any size. */
export function countVisitors(visitors: Visitors): number {
  const counts = Array.from({ length: RANK_BITS + 2 }, () => 0);
  for (const rank of visitors) counts[rank] = (counts[rank] ?? 0) + 1;
  const share = (rank: number) => (counts[rank] ?? 0) / REGISTERS;
  if (share(0) === 1) return 0;
  let sum = tau(1 - share(RANK_BITS + 1));
  for (let rank = RANK_BITS; rank >= 1; rank--) sum = 0.5 * (sum + share(rank));
  sum += sigma(share(0));
  return Math.round((ALPHA * REGISTERS) / sum);
}

/** x + x² + 2x⁴ + 4x⁸ + … */
function sigma(share: number): number {
  let [power, factor, sum, before] = [share, 1, share, -1];
  while (sum !== before) {
    power *= power;
    before = sum;
    sum += power * factor;
    factor *= 2;
  }
  return sum;
}

/** ⅓ (1 − x − ½(1 − √x)² − ¼(1 − ⁴√x)² − …) */
function tau(share: number): number {
  if (share === 0 || share === 1) return 0;
  let [power, factor, sum, before] = [share, 1, 1 - share, -1];
  while (sum !== before) {
    power = Math.sqrt(power);
    before = sum;
    factor *= 0.5;
    sum -= (1 - power) ** 2 * factor;
  }
  return sum / 3;
}

export function encodeVisitors(visitors: Visitors): string {
  return Buffer.from(visitors).toString("base64");
}

/** Null for what is no sketch. */
export function decodeVisitors(text: string): Visitors | null {
  const bytes = Buffer.from(text, "base64");
  return bytes.length === REGISTERS ? new Uint8Array(bytes) : null;
}
