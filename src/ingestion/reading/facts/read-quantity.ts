// Tokens at one place -> the quantity that starts there, of any shape; figures and number words are read here. No qualifier, no counted phrase.
import { NUMBER_WORDS, parseFigure, parseNumber, scaleOf } from '../../../text/numbers.ts';
import { isDash, isFigure, isGlued, lowerAt, phraseOf, type Quantity, type Tokens, times } from './quantity.ts';
import { withUnit } from './quantity-unit.ts';
import { CURRENCY_SIGNS, MEASURES } from './quantity-words.ts';
import { readClock, readHour, readNoon } from './read-clock.ts';
import { readMoney } from './read-money.ts';
import { readScore } from './read-score.ts';
import { readShare, SHARE_WORDS } from './read-share.ts';

const WORDS = new Set(NUMBER_WORDS);
const LONGEST_PHRASE = 12;
const IDIOM = /wheel|sided|handed|pointer|^off$|^on|time|^by$/;

/** The quantity that starts at token `at`, or null. */
export function readQuantity(tokens: Tokens, at: number): Quantity | null {
  const token = tokens[at];
  if (!token || !mayStart(token.text)) return null;
  if (isFigure(token)) return readClock(tokens, at) ?? readScore(tokens, at) ?? readFigure(tokens, at);
  if (token.text === '−' || token.text === '-' || token.text === 'minus') return readNegative(tokens, at);
  return readMagnitude(tokens, at) ?? readMoney(tokens, at) ?? readShare(tokens, at) ?? readWords(tokens, at) ?? readNoon(tokens, at);
}

// Most words start no number: one look-up says so.
const STARTS = new Set([
  ...NUMBER_WORDS,
  ...SHARE_WORDS,
  ...[...CURRENCY_SIGNS.keys()].flatMap((sign) => [sign, sign.replace(/\P{L}+$/u, '')]),
  ...['minus', '−', '-', 'noon', 'midnight', 'magnitude', 'U.S.'],
]);

const mayStart = (word: string): boolean =>
  STARTS.has(word) || STARTS.has(word.toLowerCase()) || /\d|fold$/.test(word) || (word.includes('-') && word.length > 3);

// "a quake of magnitude 6.1": the figure means nothing without the word.
function readMagnitude(tokens: Tokens, at: number): Quantity | null {
  if (lowerAt(tokens, at) !== 'magnitude') return null;
  const last = at + 1;
  const value = isFigure(tokens[last]) ? parseFigure(tokens[last]?.text ?? '') : null;
  return value === null ? null : { last, shape: 'measure', value, unit: 'magnitude' };
}

// "-12", "minus 12"; a dash between words is no sign.
function readNegative(tokens: Tokens, at: number): Quantity | null {
  if (tokens[at]?.text === '-' && (isGlued(tokens, at) || !isGlued(tokens, at + 1))) return null;
  const positive = isFigure(tokens[at + 1]) ? readFigure(tokens, at + 1) : readWords(tokens, at + 1);
  return positive && positive.value !== null ? { ...positive, value: -positive.value } : null;
}

function readFigure(tokens: Tokens, at: number): Quantity | null {
  const value = parseFigure(tokens[at]?.text ?? '');
  const next = lowerAt(tokens, at + 1);
  if (value === null) return null;
  if (isGlued(tokens, at + 1) && /^(?:st|nd|rd|th|s)(?:-|$)/.test(next)) return readMinute(tokens, at, value);
  if ((next === '+' && isGlued(tokens, at + 1)) || (/^[+/.]$/.test(lowerAt(tokens, at - 1)) && isGlued(tokens, at) && at > 1)) return null;
  if (next === '/' && isGlued(tokens, at + 1) && isGlued(tokens, at + 2) && isFigure(tokens[at + 2])) return readSlashed(tokens, at, value);
  const noun = lowerAt(tokens, at + 2);
  const isCompound = isDash(next) && isGlued(tokens, at + 1) && isGlued(tokens, at + 2) && /^\p{L}/u.test(noun);
  if (isCompound && IDIOM.test(noun)) return null;
  if (isCompound) return { last: at + 2, shape: 'compound', value, ...compoundUnit(noun) };
  // A glued "m" may be metres: that is decided with the words behind it.
  const scale = next.length > 2 || next === 'bn' || next === 'tn' ? scaleOf(next) : null;
  return withUnit(tokens, { last: scale === null ? at : at + 1, shape: 'plain', value: times(value, scale ?? 1) });
}

// "the 57th minute", "a 96th-minute header": the one ordinal that measures.
function readMinute(tokens: Tokens, at: number, value: number): Quantity | null {
  const isGluedMinute = /-minute$/.test(lowerAt(tokens, at + 1));
  if (!isGluedMinute && lowerAt(tokens, at + 2) !== 'minute') return null;
  return { last: isGluedMinute ? at + 1 : at + 2, shape: 'measure', value, unit: 'min' };
}

// "2/3"
function readSlashed(tokens: Tokens, at: number, value: number): Quantity | null {
  const whole = parseFigure(tokens[at + 2]?.text ?? '');
  return whole && value < whole && whole <= 20 && lowerAt(tokens, at + 3) !== '/'
    ? { last: at + 2, shape: 'share', value: times(100, value / whole), unit: '%' }
    : null;
}

function readWords(tokens: Tokens, at: number): Quantity | null {
  const first = lowerAt(tokens, at);
  if (!/^[a-z]/.test(first)) return null;
  const half = first.endsWith('-and-a-half') ? parseNumber(first.slice(0, -11)) : null;
  if (half !== null) return withUnit(tokens, { last: at, shape: 'plain', value: half + 0.5 });
  if (!isNumberWord(first)) return first.includes('-') ? readCompound(first, at) : readFold(first, at);
  const last = endOfNumberWords(tokens, at);
  const value = parseNumber(phraseOf(tokens, at, last));
  if (value === null) return null;
  const hour = readHour(tokens, last, value);
  if (hour) return hour;
  if (phraseOf(tokens, last + 1, last + 3) === 'and a half')
    return withUnit(tokens, { last: last + 3, shape: 'plain', value: value + 0.5 });
  return withUnit(tokens, { last, shape: last === at && first === 'one' ? 'one' : 'plain', value });
}

// "fourfold"
function readFold(word: string, at: number): Quantity | null {
  const value = word.endsWith('fold') ? parseNumber(word.slice(0, -4)) : null;
  return value === null ? null : { last: at, shape: 'compound', value };
}

// "five-storey", "six-year-old", "twenty-four-hour"
function readCompound(word: string, at: number): Quantity | null {
  const parts = word.split('-');
  const size = WORDS.has(parts[0] ?? '') ? (WORDS.has(parts[1] ?? '') ? 2 : 1) : 0;
  const noun = parts.slice(size).join('-');
  const isIdiom = IDIOM.test(noun) || (parts[0] === 'one' && /^(?:way|day|man|woman|to)\b/.test(noun));
  if (size === 0 || isIdiom) return null;
  return { last: at, shape: 'compound', value: parseNumber(parts.slice(0, size).join('-')), ...compoundUnit(noun) };
}

const compoundUnit = (noun: string): { unit?: string } => {
  const unit = MEASURES.get(noun.replace(/-olds?$/, ''));
  return unit ? { unit } : {};
};

const isNumberWord = (word: string): boolean => WORDS.has(word) || (word.includes('-') && word.split('-').every((part) => WORDS.has(part)));

function endOfNumberWords(tokens: Tokens, at: number): number {
  let last = at;
  for (let index = at + 1; index < at + LONGEST_PHRASE; index++) {
    const word = lowerAt(tokens, index);
    const isScale = word.length > 2 && scaleOf(word) !== null;
    const follows =
      isNumberWord(word) &&
      scaleOf(lowerAt(tokens, index - 1) === 'and' ? lowerAt(tokens, index - 2) : lowerAt(tokens, index - 1)) !== null;
    if (isScale || follows) last = index;
    else if (word !== 'and') break;
  }
  return last;
}
