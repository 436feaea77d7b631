// The words behind a figure -> what it counts ("Ukrainian citizens", "former managers"): up to its plural noun. Never past the sentence.
import type { Token } from '../../../text/tokens.ts';
import { IRREGULAR_PLURALS, NOT_PLURAL, PHRASE_ENDS } from './quantity-words.ts';

const LONGEST = 5;
// "women doctors", "arms dealers": the first plural only describes the second.
const DESCRIBING_PLURALS = new Set([
  'women',
  'men',
  'sports',
  'arms',
  'sales',
  'goods',
  'savings',
  'systems',
  'operations',
  'communications',
  'human',
]);

/** True for a word that can be the plural noun behind a number. */
export function isPlural(word: string): boolean {
  const lower = word.toLowerCase();
  if (IRREGULAR_PLURALS.has(lower)) return true;
  // "Israelis", "Iraqis" are plurals, "crisis" is none.
  if (/^\p{Lu}.*[^s]is$/u.test(word)) return true;
  return lower.length > 2 && lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower) && !NOT_PLURAL.has(lower);
}

/** True for a word that a noun phrase does not go on with. */
export const endsPhrase = (token: Token): boolean => !/^\p{L}/u.test(token.text) || PHRASE_ENDS.has(token.text.toLowerCase());

/** Index of the last token of the counted phrase that starts at `from`, or null where none is clear. */
export function endOfCounted(tokens: readonly Token[], from: number): number | null {
  let end: number | null = null;
  for (let index = from; index < Math.min(from + LONGEST, tokens.length); index++) {
    const token = tokens[index];
    if (!token || endsPhrase(token)) break;
    if (!isPlural(token.text)) continue;
    end = index;
    if (!describesNext(token, tokens[index + 1])) break;
  }
  return end;
}

function describesNext(token: Token, next: Token | undefined): boolean {
  if (!next || endsPhrase(next)) return false;
  return DESCRIBING_PLURALS.has(token.text) || (/^\p{Lu}/u.test(token.text) && /^\p{Ll}/u.test(next.text) && isPlural(next.text));
}
