/**
 * Words → features. A feature is a 32-bit hash. Blocks: the word's stem, the family of meaning it belongs to, pairs of
 * neighbours, fragments of the word's characters, and families met near each other in any order.
 */
export const BLOCKS = ["stem", "family", "pair", "fragment", "meeting"] as const;
const [STEM, FAMILY, PAIR, FRAGMENT, MEETING] = [0, 1, 2, 3, 4] as const;
/** Salts keep pairs with a gap apart from neighbours. */
const GAP = 11;
const EDGE = 0x5bd1e995 | 0;

/** Room for a message of 4,096 characters. */
export const MAX_FEATURES = 32_000;

const MIN_FRAGMENT = 2;
const MAX_FRAGMENT = 5;
const SPACE = 32;
/** Fragments of longer words are not looked at: they are no words. */
const MAX_FRAGMENTED = 40;
/** Families meet within so many words. */
const MEETING_DISTANCE = 6;

const FNV_PRIME = 0x01000193;
const FNV_OFFSET = 0x811c9dc5 | 0;

/** A word as features see it; made once for words that are known, so that a message hashes little. */
export interface Term {
  readonly word: string;
  readonly stem: string;
  /** The family of meaning that it belongs to, "" if none. */
  readonly family: string;
  readonly stemHash: number;
  /** Of its family; of its stem if it has none. */
  readonly meaningHash: number;
  /** Hashes of its runs of two to five characters, its edges counted as one character each. */
  readonly fragments: Int32Array;
}

export function createTerm(word: string, stem: string, family: string): Term {
  const stemHash = hashText(STEM, stem);
  const meaningHash = family === "" ? stemHash : hashText(FAMILY, family);
  return { word, stem, family, stemHash, meaningHash, fragments: fragmentsOf(word) };
}

/** Occurrences of features; `from` and `to` are the numbers of the first and the last word that one covers. */
export interface FeatureBuffer {
  readonly hashes: Int32Array;
  readonly blocks: Uint8Array;
  readonly from: Uint16Array;
  readonly to: Uint16Array;
  length: number;
}

export function createFeatureBuffer(capacity: number): FeatureBuffer {
  return {
    hashes: new Int32Array(capacity),
    blocks: new Uint8Array(capacity),
    from: new Uint16Array(capacity),
    to: new Uint16Array(capacity),
    length: 0,
  };
}

/** Fills the buffer anew; what does not fit is left out. */
export function extractFeatures(terms: readonly Term[], into: FeatureBuffer): void {
  into.length = 0;
  addWords(terms, into);
  for (let i = 0; i < terms.length; i++) {
    const { fragments } = terms[i] as Term;
    for (let f = 0; f < fragments.length; f++) add(into, fragments[f] as number, FRAGMENT, i, i);
  }
}

function addWords(terms: readonly Term[], into: FeatureBuffer): void {
  let previous = EDGE;
  let beforePrevious = 0;
  let previousMeaning = EDGE;
  for (let i = 0; i < terms.length; i++) {
    const { family, stemHash, meaningHash } = terms[i] as Term;
    const before = Math.max(0, i - 1);
    add(into, stemHash, STEM, i, i);
    add(into, hashPair(PAIR, previous, stemHash), PAIR, before, i);
    if (meaningHash !== stemHash || previousMeaning !== previous) {
      add(into, hashPair(PAIR, previousMeaning, meaningHash), PAIR, before, i);
    }
    if (i >= 2) add(into, hashPair(GAP, beforePrevious, meaningHash), PAIR, i - 2, i);
    if (family !== "") {
      add(into, meaningHash, FAMILY, i, i);
      addMeetings(terms, i, into);
    }
    beforePrevious = previousMeaning;
    previous = stemHash;
    previousMeaning = meaningHash;
  }
  const last = Math.max(0, terms.length - 1);
  if (terms.length > 0) add(into, hashPair(PAIR, previous, EDGE), PAIR, last, last);
}

/** Russian puts words in any order: what matters is which meanings stand close to each other. */
function addMeetings(terms: readonly Term[], at: number, into: FeatureBuffer): void {
  const { family, meaningHash } = terms[at] as Term;
  for (let i = Math.max(0, at - MEETING_DISTANCE); i < at; i++) {
    const other = terms[i] as Term;
    if (other.family === "" || other.family === family) continue;
    const low = Math.min(other.meaningHash, meaningHash);
    const high = Math.max(other.meaningHash, meaningHash);
    add(into, hashPair(MEETING, low, high), MEETING, i, at);
  }
}

/** That carries what is misspelt, and words that share a root. */
function fragmentsOf(word: string): Int32Array {
  const length = Math.min(word.length, MAX_FRAGMENTED);
  const hashes: number[] = [];
  for (let start = -1; start < length; start++) {
    let hash = Math.imul(FNV_OFFSET ^ (FRAGMENT + 1), FNV_PRIME);
    for (let size = 1; size <= MAX_FRAGMENT && start + size - 1 <= length; size++) {
      const at = start + size - 1;
      const code = at < 0 || at === length ? SPACE : word.charCodeAt(at);
      hash = Math.imul(hash ^ code, FNV_PRIME);
      if (size >= MIN_FRAGMENT) hashes.push(mix(hash));
    }
  }
  return Int32Array.from(hashes);
}

function add(into: FeatureBuffer, hash: number, block: number, from: number, to: number): void {
  const at = into.length;
  if (at >= into.hashes.length) return;
  into.hashes[at] = hash;
  into.blocks[at] = block;
  into.from[at] = from;
  into.to[at] = to;
  into.length = at + 1;
}

function hashText(salt: number, text: string): number {
  let hash = Math.imul(FNV_OFFSET ^ (salt + 1), FNV_PRIME);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return mix(hash);
}

function hashPair(salt: number, left: number, right: number): number {
  return mix(Math.imul(left, 31) + right + salt);
}

function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
