// Tokens at one place -> the score of a game or a vote there: figures glued by dashes that count nothing.
import { scaleOf } from '../../../text/numbers.ts';
import { isPlural } from './counted-phrase.ts';
import { isDash, isGlued, lowerAt, type Quantity, type Tokens } from './quantity.ts';
import { MEASURES } from './quantity-words.ts';

/** "2-1", "3-6 7-6(4) 6-1", "21-12, 21-14" at token `at`. */
export function readScore(tokens: Tokens, at: number): Quantity | null {
  let last = endOfPair(tokens, at);
  if (last === null || isCountedBehind(tokens, last + 1)) return null;
  for (;;) {
    const next = lowerAt(tokens, last + 1) === ',' ? last + 2 : last + 1;
    const end = endOfPair(tokens, next);
    if (end === null) return { last, shape: 'score', value: Number(tokens[at]?.text), unit: 'score' };
    last = end;
  }
}

// "10-15 people" is a range.
const isCountedBehind = (tokens: Tokens, at: number): boolean => {
  const word = lowerAt(tokens, at);
  return (
    word === '%' ||
    scaleOf(word) !== null ||
    word === 'percent' ||
    word === 'per' ||
    MEASURES.has(word) ||
    (/^\p{Ll}/u.test(word) && isPlural(word))
  );
};

function endOfPair(tokens: Tokens, at: number): number | null {
  const isPair = isShort(tokens, at) && isDash(lowerAt(tokens, at + 1)) && isShort(tokens, at + 2);
  if (!isPair || !isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return null;
  const hasTieBreak =
    lowerAt(tokens, at + 3) === '(' && isGlued(tokens, at + 3) && isShort(tokens, at + 4) && lowerAt(tokens, at + 5) === ')';
  return hasTieBreak ? at + 5 : at + 2;
}

const isShort = (tokens: Tokens, at: number): boolean => /^\d{1,3}$/.test(tokens[at]?.text ?? '');
