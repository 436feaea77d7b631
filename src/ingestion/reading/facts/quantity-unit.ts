// A bare number -> the same number with the unit that stands behind it: percent, currency word, measure.
import { scaleOf } from '../../../text/numbers.ts';
import { endOfCounted } from './counted-phrase.ts';
import { isGlued, lowerAt, type Quantity, type Tokens, times } from './quantity.ts';
import { CURRENCY_WORDS, MEASURE_ADJECTIVES, MEASURES, NATIONAL_CURRENCIES } from './quantity-words.ts';

const GLUED_MEASURES: Readonly<Record<string, string>> = { c: '°C', f: '°F', m: 'm', g: 'g' };

/** The quantity, grown by the unit behind it where there is one. */
export function withUnit(tokens: Tokens, quantity: Quantity): Quantity {
  return (
    withDozen(tokens, quantity) ??
    withPercent(tokens, quantity) ??
    withCurrency(tokens, quantity) ??
    withMeasure(tokens, quantity) ??
    quantity
  );
}

function withDozen(tokens: Tokens, quantity: Quantity): Quantity | null {
  if (lowerAt(tokens, quantity.last + 1) !== 'dozen') return null;
  return { last: quantity.last + 1, shape: 'plain', value: (quantity.value ?? 0) * 12 };
}

function withPercent(tokens: Tokens, quantity: Quantity): Quantity | null {
  const next = lowerAt(tokens, quantity.last + 1);
  const afterNext = lowerAt(tokens, quantity.last + 2);
  if (next === '%' || next === 'percent' || next === 'pct') return { ...quantity, last: quantity.last + 1, shape: 'percent', unit: '%' };
  if (next === 'per' && afterNext === 'cent') return { ...quantity, last: quantity.last + 2, shape: 'percent', unit: '%' };
  const isPoints = next === 'percentage' && (afterNext === 'point' || afterNext === 'points');
  return isPoints ? { ...quantity, last: quantity.last + 2, shape: 'measure', unit: 'pp' } : null;
}

// One or two capitalized words may stand between: "Swiss francs", "Hong Kong dollars".
function withCurrency(tokens: Tokens, quantity: Quantity): Quantity | null {
  for (let end = quantity.last + 1; end <= quantity.last + 3; end++) {
    const code = CURRENCY_WORDS.get(lowerAt(tokens, end));
    if (code !== undefined && !isBareWord(tokens, quantity, end))
      return { ...quantity, last: end, shape: 'money', ...currencyUnit(tokens, quantity.last, end, code) };
    if (!/^\p{Lu}/u.test(tokens[end]?.text ?? '')) return null;
  }
  return null;
}

// "no one won", "two real friends": these count money only behind a figure.
const isBareWord = (tokens: Tokens, { last }: Quantity, end: number): boolean =>
  /^(?:won|real|marks|soles|lei|lev|pound|pounds)$/.test(lowerAt(tokens, end)) &&
  !/\d/.test(lowerAt(tokens, last)) &&
  scaleOf(lowerAt(tokens, last)) === null;

function currencyUnit(tokens: Tokens, last: number, end: number, code: string): { unit?: string } {
  const isNational = end > last + 1;
  const word = lowerAt(tokens, end);
  if (isNational) return unitOf(NATIONAL_CURRENCIES.get(`${tokens[end - 1]?.text}-${word}`));
  // "200 pounds" may be a weight, "2 million pounds" is none.
  return unitOf(/^pounds?$/.test(word) && scaleOf(lowerAt(tokens, last)) === null ? undefined : code);
}

const unitOf = (unit: string | undefined): { unit?: string } => (unit ? { unit } : {});

function withMeasure(tokens: Tokens, quantity: Quantity): Quantity | null {
  const next = quantity.last + 1;
  if (isGlued(tokens, next) && GLUED_MEASURES[lowerAt(tokens, next)]) return withGlued(tokens, quantity);
  let end = next;
  while (MEASURE_ADJECTIVES.has(lowerAt(tokens, end)) && end < next + 2) end++;
  if (lowerAt(tokens, end) === '°') return { ...quantity, last: endOfDegrees(tokens, end), shape: 'measure', unit: '°' };
  const measure = MEASURES.get(lowerAt(tokens, end));
  if (!measure) return null;
  const last = endOfRate(tokens, end);
  return {
    ...quantity,
    last,
    shape: 'measure',
    unit: adjust(measure, lowerAt(tokens, next)) + (last > end ? `/${lowerAt(tokens, last)}` : ''),
  };
}

// "50C", "6,000m"; but "1.2m people" are millions.
function withGlued(tokens: Tokens, quantity: Quantity): Quantity {
  const last = quantity.last + 1;
  const word = lowerAt(tokens, last);
  if (word === 'm' && endOfCounted(tokens, last + 1) !== null) {
    return { ...quantity, last, value: times(quantity.value ?? 0, scaleOf('m') ?? 1) };
  }
  return { ...quantity, last, shape: 'measure', unit: GLUED_MEASURES[word] ?? word };
}

const endOfDegrees = (tokens: Tokens, end: number): number => (/^[CF]$/.test(tokens[end + 1]?.text ?? '') ? end + 1 : end);

// "200 km/h"
const endOfRate = (tokens: Tokens, end: number): number =>
  lowerAt(tokens, end + 1) === '/' && isGlued(tokens, end + 2) && /^\p{L}+$/u.test(lowerAt(tokens, end + 2)) ? end + 2 : end;

function adjust(measure: string, adjective: string): string {
  if (adjective === 'square') return `${measure}²`;
  if (adjective === 'cubic') return `${measure}³`;
  if (adjective === 'nautical') return 'nmi';
  return adjective === 'light' && measure === 'year' ? 'ly' : measure;
}
