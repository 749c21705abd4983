import { stem } from "./stem.ts";

/** One word in lower case, е for ё; a final `*` stands for any ending. */
export const WORD_PATTERN = /^[a-zа-я0-9#-]+\*?$/;

export interface PatternIndex<Value> {
  /** What the patterns that fit a word stand for: the word itself and its stem first, then longer beginnings before shorter. */
  matches(word: string, stemmed: string): Value[];
}

/** Many patterns looked up at once: `beginning*` by its letters, whole words also by their stem unless `exact`. */
export function createPatternIndex<Value>(
  entries: Iterable<readonly [string, Value]>,
  { exact = false }: { readonly exact?: boolean } = {},
): PatternIndex<Value> {
  const whole = new Map<string, Value[]>();
  const stems = new Map<string, Value[]>();
  const beginnings = new Map<string, Value[]>();
  let shortest = Number.POSITIVE_INFINITY;
  let longest = 0;
  for (const [pattern, value] of entries) {
    if (pattern.endsWith("*")) {
      const beginning = pattern.slice(0, -1);
      put(beginnings, beginning, value);
      shortest = Math.min(shortest, beginning.length);
      longest = Math.max(longest, beginning.length);
    } else {
      put(whole, pattern, value);
      if (!exact) put(stems, stem(pattern), value);
    }
  }
  return {
    matches(word, stemmed) {
      const found: Value[] = [];
      addNew(found, whole.get(word));
      addNew(found, stems.get(stemmed));
      for (let length = Math.min(longest, word.length); length >= shortest; length--) {
        addNew(found, beginnings.get(word.slice(0, length)));
      }
      return found;
    },
  };
}

function put<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const values = index.get(key);
  if (values === undefined) index.set(key, [value]);
  else values.push(value);
}

function addNew<Value>(found: Value[], values: readonly Value[] | undefined): void {
  if (values === undefined) return;
  for (const value of values) if (!found.includes(value)) found.push(value);
}
