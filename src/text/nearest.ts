// "Did you mean": the known word that a mistyped one is most like.
import { editDistance } from './edit-distance.ts';

/** One slip in a short word, up to a third of a longer one: beyond that another word was meant. */
const slipsAllowed = (word: string): number => Math.max(1, Math.floor(word.length / 3));

/** The word that `typed` begins, or the one with the fewest slips; null when none is near. */
export function nearestTo(typed: string, words: readonly string[]): string | null {
  const wanted = typed.toLowerCase();
  const begun = wanted === '' ? undefined : words.find((word) => word.toLowerCase().startsWith(wanted));
  if (begun !== undefined) return begun;
  let best: { readonly word: string; readonly slips: number } | null = null;
  for (const word of words) {
    const slips = editDistance(wanted, word.toLowerCase());
    if (slips <= slipsAllowed(word) && slips < (best?.slips ?? Number.POSITIVE_INFINITY)) best = { word, slips };
  }
  return best?.word ?? null;
}
