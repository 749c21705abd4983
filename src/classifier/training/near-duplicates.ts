import { normalise } from "../reading/normalise.ts";
import { tokenise } from "../reading/tokens.ts";

/** Two texts that say nearly the same; `first` < `second`, `likeness` 0..1. */
export interface NearDuplicates {
  readonly first: number;
  readonly second: number;
  readonly likeness: number;
}

const PIECE = 3;

/**
 * Pairs of texts whose words share at least `likeness` of their three-letter pieces (Jaccard): the same words in another
 * order, with another ending or a letter mistaken. Only texts that share one of their rarest pieces are compared (prefix
 * filtering, Chaudhuri et al., 2006), which misses none.
 */
export function findNearDuplicates(texts: readonly string[], likeness: number): NearDuplicates[] {
  const pieces = rankPieces(texts.map(piecesOf));
  const bySize = [...texts.keys()].sort((a, b) => sizeOf(pieces[a]) - sizeOf(pieces[b]));
  const seenWith = new Map<number, number[]>();
  const compared = new Int32Array(texts.length).fill(-1);
  const pairs: NearDuplicates[] = [];
  for (const i of bySize) {
    const mine = pieces[i] as Int32Array;
    const prefix = mine.length - Math.ceil(likeness * mine.length) + 1;
    for (const piece of mine.subarray(0, prefix)) {
      const others = seenWith.get(piece);
      if (others === undefined) {
        seenWith.set(piece, [i]);
        continue;
      }
      for (const j of others) {
        const theirs = pieces[j] as Int32Array;
        if (compared[j] === i || theirs.length < likeness * mine.length) continue;
        compared[j] = i;
        const shared = countShared(mine, theirs);
        const found = shared / (mine.length + theirs.length - shared);
        if (found >= likeness) pairs.push({ first: Math.min(i, j), second: Math.max(i, j), likeness: found });
      }
      others.push(i);
    }
  }
  return pairs.sort((a, b) => a.first - b.first || a.second - b.second);
}

/** The smallest number of each text's group: near-duplicates and their near-duplicates share one. */
export function groupNearDuplicates(texts: readonly string[], likeness: number): Int32Array {
  const groups = Int32Array.from(texts.keys());
  const rootOf = (text: number): number => {
    let root = text;
    while (groups[root] !== root) root = groups[root] as number;
    return root;
  };
  for (const { first, second } of findNearDuplicates(texts, likeness)) {
    const [a, b] = [rootOf(first), rootOf(second)];
    groups[Math.max(a, b)] = Math.min(a, b);
  }
  return groups.map(rootOf);
}

function piecesOf(text: string): Set<string> {
  const pieces = new Set<string>();
  for (const { words } of tokenise(normalise(text))) {
    for (const word of words) {
      const edged = ` ${word} `;
      for (let at = 0; at + PIECE <= edged.length; at++) pieces.add(edged.slice(at, at + PIECE));
    }
  }
  return pieces;
}

/** Pieces as numbers, the rarest lowest, sorted. */
function rankPieces(texts: readonly ReadonlySet<string>[]): Int32Array[] {
  const counts = new Map<string, number>();
  for (const pieces of texts) for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const rarest = [...counts].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
  const ranks = new Map(rarest.map(([piece], rank) => [piece, rank]));
  return texts.map((pieces) => Int32Array.from(pieces, (piece) => ranks.get(piece) as number).sort());
}

function sizeOf(pieces: Int32Array | undefined): number {
  return pieces?.length ?? 0;
}

function countShared(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}
