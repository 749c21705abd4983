/** Open-addressing table from a 32-bit hash to a number ≥ 0: no allocation on look-up. */
export class HashIndex {
  #hashes: Int32Array;
  #values: Int32Array;
  #mask: number;
  #size = 0;

  /** `capacity`: how many entries to expect; the table grows past it by itself. */
  constructor(capacity: number) {
    const slots = 2 ** Math.ceil(Math.log2(Math.max(16, capacity * 2)));
    this.#hashes = new Int32Array(slots);
    this.#values = new Int32Array(slots).fill(-1);
    this.#mask = slots - 1;
  }

  get size(): number {
    return this.#size;
  }

  /** The number kept for a hash, -1 if there is none. */
  get(hash: number): number {
    let slot = hash & this.#mask;
    for (;;) {
      const value = this.#values[slot] as number;
      if (value === -1 || this.#hashes[slot] === hash) return value;
      slot = (slot + 1) & this.#mask;
    }
  }

  set(hash: number, value: number): void {
    if ((this.#size + 1) * 2 > this.#values.length) this.#grow();
    let slot = hash & this.#mask;
    while (this.#values[slot] !== -1 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    if (this.#values[slot] === -1) this.#size++;
    this.#hashes[slot] = hash;
    this.#values[slot] = value;
  }

  #grow(): void {
    const larger = new HashIndex(this.#values.length);
    for (let slot = 0; slot < this.#values.length; slot++) {
      if (this.#values[slot] !== -1) larger.set(this.#hashes[slot] as number, this.#values[slot] as number);
    }
    this.#hashes = larger.#hashes;
    this.#values = larger.#values;
    this.#mask = larger.#mask;
  }
}
