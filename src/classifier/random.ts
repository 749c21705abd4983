/** Numbers 0..1 that are the same on every machine for the same seed (mulberry32). */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from 0 to `below` − 1. */
export function pickIndex(random: Random, below: number): number {
  return Math.floor(random() * below);
}

/** Shuffles in place. */
export function shuffle(items: Int32Array | unknown[], random: Random): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = pickIndex(random, i + 1);
    const kept = items[i] as never;
    items[i] = items[j] as never;
    items[j] = kept;
  }
}
