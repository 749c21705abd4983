/**
 * Words → features. A feature is a 32-bit hash; nothing is allocated per message but the caller's buffer.
 * Blocks: the word's stem, the family of meaning it belongs to, pairs of words, fragments of characters.
 */
export const BLOCKS = ["stem", "family", "pair", "fragment"] as const;
const [STEM, FAMILY, PAIR, FRAGMENT] = [0, 1, 2, 3] as const;
/** Salts keep pairs with a gap apart from neighbours. */
const GAP = 11;
const EDGE = 0x5bd1e995 | 0;

/** Room for a message of 4,096 characters: at most four fragments a character, and the words. */
export const MAX_FEATURES = 24_000;

const MIN_FRAGMENT = 2;
const MAX_FRAGMENT = 5;
const SPACE = 32;
const FNV_PRIME = 0x01000193;
const FNV_OFFSET = 0x811c9dc5 | 0;
/** Fragments of longer words are not looked at: they are no words. */
const MAX_FRAGMENTED = 40;

/** A word as features see it: as read, its stem, and the family of meaning it belongs to ("" if none). */
export interface Term {
  readonly word: string;
  readonly stem: string;
  readonly family: string;
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
  addFragments(terms, into);
}

function addWords(terms: readonly Term[], into: FeatureBuffer): void {
  let previous = EDGE;
  let beforePrevious = 0;
  let previousMeaning = EDGE;
  for (let i = 0; i < terms.length; i++) {
    const { stem, family } = terms[i] as Term;
    const stemHash = hashText(STEM, stem);
    const meaning = family === "" ? stemHash : hashText(FAMILY, family);
    const before = Math.max(0, i - 1);
    add(into, stemHash, STEM, i, i);
    add(into, hashPair(PAIR, previous, stemHash), PAIR, before, i);
    if (family !== "") add(into, meaning, FAMILY, i, i);
    if (meaning !== stemHash || previousMeaning !== previous) {
      add(into, hashPair(PAIR, previousMeaning, meaning), PAIR, before, i);
    }
    if (i >= 2) add(into, hashPair(GAP, beforePrevious, meaning), PAIR, i - 2, i);
    beforePrevious = previousMeaning;
    previous = stemHash;
    previousMeaning = meaning;
  }
  const last = Math.max(0, terms.length - 1);
  if (terms.length > 0) add(into, hashPair(PAIR, previous, EDGE), PAIR, last, last);
}

/** Runs of 2 to 5 characters, across words too: that carries what was misspelt, glued or split. */
function addFragments(terms: readonly Term[], into: FeatureBuffer): void {
  for (let i = 0; i < terms.length; i++) {
    const word = (terms[i] as Term).word;
    const next = terms[i + 1]?.word ?? "";
    const length = Math.min(word.length, MAX_FRAGMENTED);
    for (let start = -1; start < length; start++) {
      let hash = Math.imul(FNV_OFFSET ^ (FRAGMENT + 1), FNV_PRIME);
      for (let size = 1; size <= MAX_FRAGMENT; size++) {
        const at = start + size - 1;
        if (at - length > next.length) break;
        const code =
          at < 0 || at === length
            ? SPACE
            : at < length
              ? word.charCodeAt(at)
              : next.charCodeAt(at - length - 1);
        hash = Math.imul(hash ^ code, FNV_PRIME);
        if (size >= MIN_FRAGMENT) add(into, mix(hash), FRAGMENT, i, at > length ? i + 1 : i);
      }
    }
  }
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
