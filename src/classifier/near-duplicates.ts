import { normalise } from "./normalise.ts";
import { tokenise } from "./tokens.ts";

export interface NearDuplicate<T> {
  readonly kept: T;
  readonly repeated: T;
  /** 0..1, 1: the same fragments of characters. */
  readonly likeness: number;
}

const FRAGMENT = 4;
/** Share of common fragments from which two texts count as one said twice. */
export const LIKENESS_LIMIT = 0.8;
/** A fragment in more texts than this tells nothing, and would make the search slow. */
const MAX_POSTINGS = 400;

/** Pairs of texts that differ in little but case, punctuation and endings; the earlier one is the one kept. */
export function findNearDuplicates<T extends { readonly text: string }>(
  items: readonly T[],
  limit: number = LIKENESS_LIMIT,
): NearDuplicate<T>[] {
  return findLikeness(items, items, limit, true);
}

/** Texts of `items` that (nearly) stand in `others`, e.g. evaluation messages among the training ones. */
export function findLeaks<T extends { readonly text: string }>(
  items: readonly T[],
  others: readonly T[],
  limit: number = LIKENESS_LIMIT,
): NearDuplicate<T>[] {
  return findLikeness(items, others, limit, false);
}

function findLikeness<T extends { readonly text: string }>(
  items: readonly T[],
  others: readonly T[],
  limit: number,
  same: boolean,
): NearDuplicate<T>[] {
  const postings = new Map<string, number[]>();
  const sizes: number[] = [];
  const found: NearDuplicate<T>[] = [];
  const put = (index: number, fragments: ReadonlySet<string>) => {
    sizes[index] = fragments.size;
    for (const fragment of fragments) {
      const list = postings.get(fragment);
      if (list === undefined) postings.set(fragment, [index]);
      else if (list.length < MAX_POSTINGS) list.push(index);
    }
  };
  if (!same) for (const [index, other] of others.entries()) put(index, fragmentsOf(other.text));
  for (const [index, item] of items.entries()) {
    const fragments = fragmentsOf(item.text);
    const best = mostAlike(fragments, postings, sizes);
    if (best !== undefined && best.likeness >= limit) {
      found.push({ kept: others[best.index] as T, repeated: item, likeness: best.likeness });
    } else if (same) put(index, fragments);
  }
  return found;
}

function mostAlike(
  fragments: ReadonlySet<string>,
  postings: ReadonlyMap<string, readonly number[]>,
  sizes: readonly number[],
): { index: number; likeness: number } | undefined {
  const shared = new Map<number, number>();
  for (const fragment of fragments) {
    for (const index of postings.get(fragment) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
  }
  let best: { index: number; likeness: number } | undefined;
  for (const [index, common] of shared) {
    const likeness = common / (fragments.size + (sizes[index] ?? 0) - common);
    if (best === undefined || likeness > best.likeness) best = { index, likeness };
  }
  return best;
}

function fragmentsOf(text: string): ReadonlySet<string> {
  const words = tokenise(normalise(text)).flatMap(({ words: found }) => found);
  const line = ` ${words.join(" ")} `;
  const fragments = new Set<string>();
  if (line.length <= FRAGMENT) return fragments.add(line);
  for (let i = 0; i + FRAGMENT <= line.length; i++) fragments.add(line.slice(i, i + FRAGMENT));
  return fragments;
}
