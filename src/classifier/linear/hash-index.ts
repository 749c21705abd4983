/** Open-addressing table from a 32-bit hash to a number ≥ 0: no allocation on look-up. */
export class HashIndex {
  /** Hash and number of each slot side by side: a look-up waits for memory once. */
  #slots: Int32Array;
  #mask: number;
  #size = 0;

  /** `capacity`: how many entries to expect; the table grows past it by itself. */
  constructor(capacity: number) {
    const count = 2 ** Math.ceil(Math.log2(Math.max(16, capacity * 2)));
    this.#slots = new Int32Array(count * 2).fill(-1);
    this.#mask = count - 1;
  }

  get size(): number {
    return this.#size;
  }

  /** The number kept for a hash, -1 if there is none. */
  get(hash: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    let slot = hash & mask;
    for (;;) {
      const value = slots[slot * 2 + 1] as number;
      if (value === -1 || slots[slot * 2] === hash) return value;
      slot = (slot + 1) & mask;
    }
  }

  set(hash: number, value: number): void {
    if ((this.#size + 1) * 4 > this.#slots.length) this.#grow();
    const slots = this.#slots;
    let slot = hash & this.#mask;
    while (slots[slot * 2 + 1] !== -1 && slots[slot * 2] !== hash) slot = (slot + 1) & this.#mask;
    if (slots[slot * 2 + 1] === -1) this.#size++;
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = value;
  }

  #grow(): void {
    const larger = new HashIndex(this.#slots.length / 2);
    for (let at = 0; at < this.#slots.length; at += 2) {
      const value = this.#slots[at + 1] as number;
      if (value !== -1) larger.set(this.#slots[at] as number, value);
    }
    this.#slots = larger.#slots;
    this.#mask = larger.#mask;
  }
}
