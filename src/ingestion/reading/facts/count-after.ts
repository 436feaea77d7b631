// The tokens behind a quantity -> where its phrase ends and which of them say what it counts.
import { endOfCounted, endsPhrase } from './counted-phrase.ts';
import { lowerAt, type Quantity, type Tokens } from './quantity.ts';
import { readQuantity } from './read-quantity.ts';

export type CountedPhrase = {
  /** Index of the last token of the whole phrase. */
  readonly last: number;
  /** First and last token of what is counted. */
  readonly counted?: readonly [number, number];
};

const DETERMINER = /^(?:the|its|his|her|their|our|these|those|all)$/;
const TALLIES = /^(?:votes|seats|runs|goals|points)$/;

/** The phrase that the quantity heads: "thousands of families", "four of the six instruments", "six votes to three". */
export function countedAfter(tokens: Tokens, quantity: Quantity): CountedPhrase {
  const { shape, last } = quantity;
  if (shape === 'percent' || shape === 'share') return shareOf(tokens, last);
  if (shape === 'measure' || shape === 'money' || shape === 'clock' || shape === 'score' || shape === 'compound') return { last };
  if (lowerAt(tokens, last + 1) === 'of') return partOf(tokens, last, shape === 'vague');
  if (shape === 'one') return oneOf(tokens, last);
  const end = endOfCounted(tokens, last + 1);
  if (end === null) return lowerAt(tokens, last + 1) === 'more' ? { last: last + 1 } : { last };
  return { last: endOfRatio(tokens, endOfTally(tokens, end)), counted: [last + 1, end] };
}

// What a percentage is of is told, but stays outside the span.
function shareOf(tokens: Tokens, last: number): CountedPhrase {
  if (lowerAt(tokens, last + 1) !== 'of') return { last };
  const start = DETERMINER.test(lowerAt(tokens, last + 2)) ? last + 3 : last + 2;
  const end = endOfCounted(tokens, start);
  return end === null ? { last } : { last, counted: [start, end] };
}

// "dozens of political prisoners", "four of the six instruments", "11 of 27 permits"; of "three of the injured" only the figure.
function partOf(tokens: Tokens, last: number, isVague: boolean): CountedPhrase {
  const next = last + 2;
  const start = DETERMINER.test(lowerAt(tokens, next)) ? next + 1 : next;
  if (/^(?:them|us|whom|which|these|those)$/.test(lowerAt(tokens, next))) return { last };
  const whole = readQuantity(tokens, start);
  if (whole && whole.shape === 'plain') {
    const end = endOfCounted(tokens, whole.last + 1);
    return end === null ? { last: whole.last } : { last: end, counted: [whole.last + 1, end] };
  }
  const end = endOfCounted(tokens, start) ?? (isVague || start > next ? endOfMass(tokens, start) : null);
  // "four of his daughter's five birthdays" would need more than the daughter.
  if (end === null || /^['’]s?$/.test(lowerAt(tokens, end + 1))) return { last };
  return { last: isVague ? end : last, counted: [start, end] };
}

// "scores of the injured": one word, where no plural follows.
const endOfMass = (tokens: Tokens, start: number): number | null => {
  const token = tokens[start];
  return token && !endsPhrase(token) ? start : null;
};

// "one pot", "one more passenger"
function oneOf(tokens: Tokens, last: number): CountedPhrase {
  const next = tokens[last + 1];
  if (!next || endsPhrase(next)) return { last };
  const isAdjective = /^(?:more|other|new|single|additional|\p{L}+(?:al|ous|ive|ful|less|ish|ic|ian|ed|ary))$/u.test(next.text);
  const noun = tokens[last + 2];
  if (!isAdjective || !noun || endsPhrase(noun)) return { last: last + 1, counted: [last + 1, last + 1] };
  return { last: last + 2, counted: [last + 1, last + 2] };
}

// "six votes to three"
function endOfTally(tokens: Tokens, end: number): number {
  if (!TALLIES.test(lowerAt(tokens, end)) || lowerAt(tokens, end + 1) !== 'to') return end;
  const other = readQuantity(tokens, end + 2);
  return other && other.shape === 'plain' ? other.last : end;
}

// "nine roofs in ten", "four houses out of ten"
function endOfRatio(tokens: Tokens, end: number): number {
  const isOut = lowerAt(tokens, end + 1) === 'out' && lowerAt(tokens, end + 2) === 'of';
  if (!isOut && lowerAt(tokens, end + 1) !== 'in') return end;
  const whole = readQuantity(tokens, end + (isOut ? 3 : 2));
  return whole?.shape === 'plain' && (whole.value === 10 || whole.value === 100) ? whole.last : end;
}
