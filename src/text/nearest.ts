// "Did you mean": the known word that a mistyped one is most like.
import { nameLikeness } from './name-likeness.ts';

/** Below this two words have too little in common to be worth a question. */
const ALIKE = 0.6;

/** The word most like `typed`, or null when none is near. */
export function nearestTo(typed: string, words: readonly string[]): string | null {
  let best: { word: string; likeness: number } | null = null;
  for (const word of words) {
    const likeness = word.startsWith(typed) && typed !== '' ? 1 : nameLikeness(typed, word);
    if (likeness >= ALIKE && likeness > (best?.likeness ?? 0)) best = { word, likeness };
  }
  return best?.word ?? null;
}
