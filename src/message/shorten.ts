// A label that is too long -> its beginning.
import { graphemesOf } from './display-width.ts';

/** At most so many UTF-16 units, never cut inside a grapheme. */
export function shorten(words: string, most: number): string {
  if (words.length <= most) return words;
  let kept = '';
  for (const sign of graphemesOf(words)) {
    if (kept.length + sign.length > most - 1) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}
