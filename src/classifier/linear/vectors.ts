import { BLOCKS, type FeatureBuffer } from "./features.ts";
import type { HashIndex } from "./hash-index.ts";

/** What a block weighs against the others, in the order of BLOCKS: chosen by cross-validation. */
const BLOCK_WEIGHTS = Float32Array.of(2.5, 6, 2, 1, 2);
/** What a word that was never seen adds to the squared length, so that one known word among strange ones does not decide alone. */
const UNKNOWN_WORD = 400;
/** Flattens the inverse document frequency: rare features are mostly accidents of a small corpus. */
const RARITY_POWER = 0.7;
const STEM = BLOCKS.indexOf("stem");
/** Length of every vector: sets how the regularisation and the features' scale meet. */
const LENGTH = 1.7;

/** A message as numbers: ids of known features, each once, and their values. */
export interface SparseVector {
  readonly ids: Int32Array;
  readonly values: Float32Array;
  /** Where in the feature buffer each was first met. */
  readonly places: Int32Array;
  length: number;
}

export function createSparseVector(capacity: number): SparseVector {
  return {
    ids: new Int32Array(capacity),
    values: new Float32Array(capacity),
    places: new Int32Array(capacity),
    length: 0,
  };
}

/** Turns occurrences into TF-IDF vectors. Keeps scratch memory, so that a message allocates nothing. */
export class Vectoriser {
  readonly #index: HashIndex;
  readonly #rarity: Float32Array;
  readonly #counts: Uint16Array;

  /** `rarity`: inverse document frequency by feature id. */
  constructor(index: HashIndex, rarity: Float32Array) {
    this.#index = index;
    this.#rarity = rarity;
    this.#counts = new Uint16Array(rarity.length);
  }

  /** Returns the share 0..1 of the words whose stem is known. */
  vectorise(buffer: FeatureBuffer, into: SparseVector): number {
    const counts = this.#counts;
    let length = 0;
    let known = 0;
    let stems = 0;
    let squares = 0;
    for (let i = 0; i < buffer.length; i++) {
      const id = this.#index.get(buffer.hashes[i] as number);
      if (buffer.blocks[i] === STEM) {
        stems++;
        if (id >= 0) known++;
        else squares += UNKNOWN_WORD;
      }
      if (id < 0) continue;
      if (counts[id] === 0) {
        if (length === into.ids.length) continue;
        into.ids[length] = id;
        into.places[length] = i;
        into.values[length++] =
          (this.#rarity[id] as number) * (BLOCK_WEIGHTS[buffer.blocks[i] as number] as number);
      }
      counts[id] = (counts[id] as number) + 1;
    }
    for (let i = 0; i < length; i++) {
      const id = into.ids[i] as number;
      const count = counts[id] as number;
      counts[id] = 0;
      const value = (into.values[i] as number) * (count === 1 ? 1 : 1 + Math.log(count));
      into.values[i] = value;
      squares += value * value;
    }
    const scale = squares === 0 ? 0 : LENGTH / Math.sqrt(squares);
    for (let i = 0; i < length; i++) into.values[i] = (into.values[i] as number) * scale;
    into.length = length;
    return stems === 0 ? 0 : known / stems;
  }
}

/** The features of a corpus: which exist, and how rare each is. */
export interface Vocabulary {
  readonly hashes: Int32Array;
  readonly rarity: Float32Array;
}

/** Counts features over documents; those seen in fewer than `minimum` documents are dropped. */
export class VocabularyBuilder {
  readonly #documents = new Map<number, number>();
  readonly #last = new Map<number, number>();
  #count = 0;

  add(buffer: FeatureBuffer): void {
    this.#count++;
    for (let i = 0; i < buffer.length; i++) {
      const hash = buffer.hashes[i] as number;
      if (this.#last.get(hash) === this.#count) continue;
      this.#last.set(hash, this.#count);
      this.#documents.set(hash, (this.#documents.get(hash) ?? 0) + 1);
    }
  }

  build(minimum: number): Vocabulary {
    const kept = [...this.#documents].filter(([, documents]) => documents >= minimum);
    return {
      hashes: Int32Array.from(kept, ([hash]) => hash),
      rarity: Float32Array.from(
        kept,
        ([, documents]) => (Math.log((1 + this.#count) / (1 + documents)) + 1) ** RARITY_POWER,
      ),
    };
  }
}
