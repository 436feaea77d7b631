// The words before a figure that belong to it ("more than", "an estimated") -> where they start and what they mean.
import type { Approximation } from '../../../domain/fact.ts';
import { lowerAt, type Quantity, type Tokens } from './quantity.ts';
import { QUALIFIERS } from './quantity-words.ts';

const BY_LAST_WORD = Map.groupBy(
  QUALIFIERS.map(([phrase, approximation]) => ({ words: phrase.split(' '), approximation })).toSorted(
    (a, b) => b.words.length - a.words.length,
  ),
  ({ words }) => words.at(-1) ?? '',
);

/** `first` is the index of the phrase's first token: `at` itself where nothing qualifies the figure. Qualifiers chain: "at least some 40". */
export function qualifierBefore(tokens: Tokens, at: number, quantity: Quantity): { first: number; approximation?: Approximation } {
  let first = at;
  let approximation: Approximation | undefined = quantity.value === null ? 'dozens or more' : undefined;
  for (;;) {
    const qualifier = BY_LAST_WORD.get(lowerAt(tokens, first - 1))?.find(({ words }) => endsWith(tokens, first, words));
    if (!qualifier || !fits(qualifier.words, quantity)) break;
    first -= qualifier.words.length;
    approximation = qualifier.approximation ?? approximation;
  }
  return { first, ...(approximation && { approximation }) };
}

const endsWith = (tokens: Tokens, end: number, words: readonly string[]): boolean =>
  words.every((word, index) => lowerAt(tokens, end - words.length + index) === word);

const TIME = /^(?:s|min|h|day|night|week|month|year|decade|century)$/;

// "over five weeks" says how long, not how many; "between" opens a range, "shortly after" a time.
function fits(words: readonly string[], { unit, shape, high }: Quantity): boolean {
  if (words[0] === 'between') return high !== undefined;
  if (/^(?:before|after)$/.test(words[1] ?? '')) return shape === 'clock';
  return words[0] !== 'over' || (shape !== 'clock' && !TIME.test(unit ?? ''));
}
