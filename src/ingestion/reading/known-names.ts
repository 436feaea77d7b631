// Words of a sentence -> which of them are on the lists of known names. Being on a list is a clue, not a verdict.
import { mix, type Word } from './name-words.ts';

/** The lists, in the order of their bits. */
export const LISTS = ['given', 'surname', 'city', 'country', 'region', 'organization', 'demonym', 'person'] as const;

/** Longest listed name, in words. */
export const LONGEST = 6;

/** Hash of a sequence of words. */
export const nameHash = (words: readonly Word[]): number => words.reduce((hash, word) => mix(hash, word.folded), 0);

/** For each word 4 x the bits of the lists of the longest listed name that covers it + 0 alone, 1 first, 2 inner, 3 last; 0 for none. */
export function findKnown(words: readonly Word[], listsOf: (name: number) => number): number[] {
  const known = words.map(() => 0);
  for (let from = 0; from < words.length; ) {
    const { length, lists } = longestFrom(words, from, listsOf);
    for (let index = 0; index < length; index++) known[from + index] = lists * 4 + placeIn(index, length);
    from += Math.max(1, length);
  }
  return known;
}

function placeIn(index: number, length: number): number {
  if (length === 1) return 0;
  return index === 0 ? 1 : index === length - 1 ? 3 : 2;
}

/** Only names that begin with a capital count. */
function longestFrom(words: readonly Word[], from: number, listsOf: (name: number) => number): { length: number; lists: number } {
  let best = { length: 0, lists: 0 };
  if (!words[from]?.hasCapital) return best;
  let hash = 0;
  for (let length = 1; length <= LONGEST; length++) {
    const word = words[from + length - 1];
    if (!word) break;
    hash = mix(hash, word.folded);
    const lists = listsOf(hash);
    if (lists) best = { length, lists };
  }
  return best;
}
