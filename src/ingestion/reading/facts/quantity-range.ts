// A quantity -> the range that it opens, where it opens one: "between 12 and 15", "20 to 35%", "two or three times", "one in five".
import { scaleOf } from '../../../text/numbers.ts';
import { endOfCounted } from './counted-phrase.ts';
import { isDash, lowerAt, type Quantity, type Tokens, times } from './quantity.ts';
import { readQuantity } from './read-quantity.ts';

/** The quantity, grown to the end of the range or the ratio. */
export function withRange(tokens: Tokens, at: number, low: Quantity): Quantity {
  return withUpperEnd(tokens, at, low) ?? withRatio(tokens, low) ?? withSmallerUnit(tokens, low) ?? low;
}

function withUpperEnd(tokens: Tokens, at: number, low: Quantity): Quantity | null {
  const link = lowerAt(tokens, low.last + 1);
  if (low.value === null || !linksRange(link, lowerAt(tokens, at - 1), low)) return null;
  const high = readQuantity(tokens, low.last + 2);
  if (!high || high.value === null || !fits(tokens, low, high)) return null;
  // "from 40 to 56 seats" are two figures, "from 0.1 to 0.3 km" is one range.
  if (lowerAt(tokens, at - 1) === 'from' && low.shape === 'plain' && high.shape === 'plain') return null;
  // "four to one"
  if (high.value < low.value && low.shape === 'plain' && (high.shape === 'plain' || high.shape === 'one'))
    return { ...low, last: high.last, shape: 'score', unit: 'score' };
  const unit = high.unit ?? low.unit;
  return {
    last: high.last,
    shape: high.shape === 'plain' ? low.shape : high.shape,
    value: times(low.value, sharedScale(tokens, low, high)),
    high: high.value,
    ...(unit && { unit }),
  };
}

// "$3 to $4 million": the scale of the upper end is the lower one's too.
function sharedScale(tokens: Tokens, low: Quantity, high: Quantity): number {
  for (const index of [high.last, high.last - 1]) {
    const scale = scaleOf(lowerAt(tokens, index)) ?? 1;
    if (scale >= 1e3 && (low.value ?? 0) < 1e3) return scale;
  }
  return 1;
}

function linksRange(link: string, before: string, low: Quantity): boolean {
  if (link === 'and') return before === 'between';
  if (link === 'until' || link === 'till') return low.shape === 'clock';
  if (link === 'to') return before !== 'from' || low.shape === 'clock' || low.shape === 'plain';
  return isDash(link) || (link === 'or' && low.shape !== 'money');
}

function fits(tokens: Tokens, low: Quantity, high: Quantity): boolean {
  // "$3-4", but not "740 million francs to 212 workers".
  const isBareEnd = low.shape === 'money' && high.shape === 'plain' && endOfCounted(tokens, high.last + 1) === null;
  const isUnitless = low.unit === undefined && low.shape !== 'money';
  if (!isUnitless && (low.unit !== high.unit || high.shape === 'plain') && !isBareEnd) return false;
  if (low.shape === 'score' || high.shape === 'score' || high.shape === 'share' || high.shape === 'vague') return false;
  return high.shape !== 'compound' || low.shape === 'plain';
}

// "one in five", "nine in ten", "one in every four"; "148 for 7" in cricket.
function withRatio(tokens: Tokens, low: Quantity): Quantity | null {
  if ((low.shape !== 'plain' && low.shape !== 'one') || low.value === null) return null;
  // "one worker in nine"
  const at = low.shape === 'one' && lowerAt(tokens, low.last + 2) === 'in' ? low.last + 2 : low.last + 1;
  const link = lowerAt(tokens, at);
  const of = link === 'in' || link === 'for' ? readQuantity(tokens, lowerAt(tokens, at + 1) === 'every' ? at + 2 : at + 1) : null;
  if (of?.shape !== 'plain' || of.value === null) return null;
  if (link === 'for') return of.value <= 10 !== low.value <= 10 ? { ...low, last: of.last, unit: 'score', shape: 'score' } : null;
  return of.value <= 100 && of.value > low.value && low.value <= 10
    ? { last: of.last, shape: 'plain', value: times(100, low.value / of.value), unit: '%' }
    : null;
}

// How many of the smaller unit make one of the larger.
const PARTS: Readonly<Record<string, readonly [unit: string, count: number]>> = {
  year: ['month', 12],
  week: ['day', 7],
  month: ['day', 30],
  day: ['h', 24],
  h: ['min', 60],
  min: ['s', 60],
};

// "29 minutes 31.06 seconds", "two years and four months"
function withSmallerUnit(tokens: Tokens, low: Quantity): Quantity | null {
  const part = low.shape === 'measure' ? PARTS[low.unit ?? ''] : undefined;
  if (!part || low.value === null) return null;
  const next = low.last + (/^(?:and|,)$/.test(lowerAt(tokens, low.last + 1)) ? 2 : 1);
  const first = readQuantity(tokens, next);
  const rest = first && (withSmallerUnit(tokens, first) ?? first);
  if (!rest || rest.value === null || rest.unit !== part[0]) return null;
  return { ...low, last: rest.last, value: Number((low.value + rest.value / part[1]).toPrecision(12)) };
}
