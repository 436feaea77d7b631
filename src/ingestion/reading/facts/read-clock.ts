// Tokens at one place -> the clock time there, as hours of the day. Knows no dates.
import { isGlued, lowerAt, phraseOf, type Quantity, type Tokens } from './quantity.ts';

/** "8:41 p.m.", "3 am", "22:05" at token `at`. */
export function readClock(tokens: Tokens, at: number): Quantity | null {
  const zoned = readZoned(tokens, at);
  if (zoned) return zoned;
  const time = /^(\d{1,2})(?:[:.](\d\d)(?::\d\d)?(?:\.\d+)?)?$/.exec(tokens[at]?.text ?? '');
  if (!time) return null;
  const half = halfOfDay(tokens, at + 1);
  if (!half && !/^\d{1,2}:/.test(time[0])) return null;
  const hours = (Number(time[1]) % (half ? 12 : 100)) + Number(time[2] ?? 0) / 60 + (half?.isAfternoon ? 12 : 0);
  return { last: half?.last ?? at, shape: 'clock', value: hours, unit: 'clock' };
}

// "0500 GMT"
function readZoned(tokens: Tokens, at: number): Quantity | null {
  const time = /^([01]\d|2[0-3])([0-5]\d)$/.exec(tokens[at]?.text ?? '');
  if (!time || !/^(?:GMT|UTC|CET|CEST|BST|EST|EDT|PST|ET)$/.test(tokens[at + 1]?.text ?? '')) return null;
  return { last: at + 1, shape: 'clock', value: Number(time[1]) + Number(time[2]) / 60, unit: 'clock' };
}

// "am", "p.m.", "a.m"
function halfOfDay(tokens: Tokens, at: number): { last: number; isAfternoon: boolean } | null {
  const word = lowerAt(tokens, at);
  if (word === 'am' || word === 'pm') return { last: at, isAfternoon: word === 'pm' };
  if ((word !== 'a' && word !== 'p') || lowerAt(tokens, at + 1) !== '.' || lowerAt(tokens, at + 2) !== 'm') return null;
  return { last: lowerAt(tokens, at + 3) === '.' && isGlued(tokens, at + 3) ? at + 3 : at + 2, isAfternoon: word === 'p' };
}

/** "at noon" */
export const readNoon = (tokens: Tokens, at: number): Quantity | null =>
  /^(?:noon|midnight)$/.test(lowerAt(tokens, at)) && lowerAt(tokens, at - 1) === 'at'
    ? { last: at, shape: 'clock', value: lowerAt(tokens, at) === 'noon' ? 12 : 0, unit: 'clock' }
    : null;

/** "two in the morning": the hour whose number ends at token `last`. */
export function readHour(tokens: Tokens, last: number, value: number): Quantity | null {
  const part = /^in the (morning|afternoon|evening)$/.exec(phraseOf(tokens, last + 1, last + 3))?.[1];
  if (!part || value > 12) return null;
  return { last: last + 3, shape: 'clock', value: (value % 12) + (part === 'morning' ? 0 : 12), unit: 'clock' };
}
