// Tokens at one place -> a share or an amount without a figure: "a third", "half a day", "dozens", "several hundred", "a dozen", "a week".
import { parseFraction, parseNumber, scaleOf } from '../../../text/numbers.ts';
import { isDash, lowerAt, phraseOf, type Quantity, type Tokens, times } from './quantity.ts';
import { MEASURES } from './quantity-words.ts';

const AMOUNT_WORDS = ['dozens', 'hundreds', 'thousands', 'millions', 'billions', 'trillions', 'scores', 'tens'];
const AMOUNTS = new Set(AMOUNT_WORDS);

/** The words by which such an amount starts, besides number words. */
export const SHARE_WORDS: readonly string[] = [...AMOUNT_WORDS, 'half', 'a', 'an', 'several', 'few', 'many', 'double', 'triple', 'twice'];

const SCALE = /^(?:dozen|hundred|thousand|million|billion)$/;
const PARTS = /^(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?$/;
// What may follow "a third" where it is a share and no ordinal ("a third seed").
const AFTER_SHARE =
  /^(?:of|below|above|less|fewer|more|lower|higher|as|to|from|since|in|this|last|on|at|by|were|was|are|is|the|[.;:)—–”"])?$/;
const HALF_OF = /^(?:of|the|its|his|her|their|our|my|that|those|these|all|what|[.,;:)”"])?$/;
const BEFORE_HALF = /^(?:by|than|to|about|nearly|almost|over|least|only|in|some|roughly|around|just|another|and|cut)$/;
const OTHER_HALVES = /^(?:first|second|other|last|the|opening|final|fly|this|each|better|her|his|my|your|their)$/;
const TIME = /^(?:minute|hour|day|week|fortnight|month|year|decade|century)$/;
const BEFORE_TIME =
  /^(?:in|within|than|about|nearly|almost|least|around|roughly|over|for|only|just|under|barely|take|takes|took|taken|lasted|lasts)$/;
const AFTER_TIME = /^(?:later|early|late|behind|ahead|long|old|or)$/;

/** The amount without a figure that starts at token `at`, or null. */
export function readShare(tokens: Tokens, at: number): Quantity | null {
  const first = lowerAt(tokens, at);
  if (first === 'half') return readHalf(tokens, at);
  if (AMOUNTS.has(first)) return readAmount(tokens, at);
  if (first === 'several' || first === 'few' || first === 'many') return readFew(tokens, at);
  if (first === 'double' || first === 'triple' || first === 'twice') return readMultiple(tokens, at);
  return readParts(tokens, at) ?? readIndefinite(tokens, at);
}

function readHalf(tokens: Tokens, at: number): Quantity | null {
  const before = lowerAt(tokens, at - 1);
  const next = lowerAt(tokens, at + 1);
  const noun = lowerAt(tokens, at + 2);
  if (OTHER_HALVES.test(before) || isDash(next)) return null;
  if (next === 'past') return { last: at + 2, shape: 'clock', value: (parseNumber(noun) ?? 0) + 0.5, unit: 'clock' };
  if ((next === 'a' || next === 'an') && noun === 'dozen') return { last: at + 2, shape: 'plain', value: 6 };
  if ((next === 'a' || next === 'an') && /^\p{L}/u.test(noun)) return halfMeasure(noun, at + 2);
  return HALF_OF.test(next) || BEFORE_HALF.test(before) ? { last: at, shape: 'share', value: 50, unit: '%' } : null;
}

function halfMeasure(noun: string, last: number): Quantity {
  const scale = scaleOf(noun);
  if (scale !== null) return { last, shape: 'plain', value: scale / 2 };
  const unit = MEASURES.get(noun);
  return { last, shape: 'measure', value: 0.5, ...(unit && { unit }) };
}

function readAmount(tokens: Tokens, at: number): Quantity | null {
  const isChained = lowerAt(tokens, at + 1) === 'of' && AMOUNTS.has(lowerAt(tokens, at + 2));
  const first = lowerAt(tokens, at);
  if (isChained) return { last: at + 2, shape: 'vague', value: null };
  const isNoun = lowerAt(tokens, at - 1) === 'the' || ((first === 'scores' || first === 'tens') && lowerAt(tokens, at + 1) !== 'of');
  return isNoun ? null : { last: at, shape: 'vague', value: null };
}

const readFew = (tokens: Tokens, at: number): Quantity | null =>
  SCALE.test(lowerAt(tokens, at + 1)) ? { last: at + 1, shape: 'vague', value: null } : null;

// "twice", "double the company's offer"
function readMultiple(tokens: Tokens, at: number): Quantity | null {
  const before = lowerAt(tokens, at - 1);
  const next = lowerAt(tokens, at + 1);
  if (/^(?:to|will|would|can|could|and|or|think|thought)$/.test(before)) return null;
  const isMultiple = lowerAt(tokens, at) === 'twice' || before === 'than' || /^(?:the|that|what|its|their|his|her|as)$/.test(next);
  if (!isMultiple) return null;
  return { last: next === 'that' ? at + 1 : at, shape: 'share', value: lowerAt(tokens, at) === 'triple' ? 3 : 2 };
}

// "a third", "two thirds", "three-quarters"; where the words around say that it is a share.
function readParts(tokens: Tokens, at: number): Quantity | null {
  const first = lowerAt(tokens, at);
  const joined = first.indexOf('-');
  if (joined > 0 && PARTS.test(first.slice(joined + 1))) {
    const value = parseFraction(first);
    return value === null ? null : { last: at, shape: 'share', value: times(100, value), unit: '%' };
  }
  if (!PARTS.test(lowerAt(tokens, at + 1)) || !isShareBefore(tokens, at)) return null;
  const value = parseFraction(phraseOf(tokens, at, at + 1));
  return value === null ? null : { last: at + 1, shape: 'share', value: times(100, value), unit: '%' };
}

const isShareBefore = (tokens: Tokens, at: number): boolean =>
  AFTER_SHARE.test(lowerAt(tokens, at + 2)) || (at === 0 && lowerAt(tokens, 1) === 'quarter');

// "a dozen", "a hundred", "a few thousand", "in a week", "an hour late"
function readIndefinite(tokens: Tokens, at: number): Quantity | null {
  const article = lowerAt(tokens, at);
  if (article !== 'a' && article !== 'an') return null;
  const noun = lowerAt(tokens, at + 1);
  if (noun === 'dozen') return { last: at + 1, shape: 'plain', value: 12 };
  if (noun === 'few') return SCALE.test(lowerAt(tokens, at + 2)) ? { last: at + 2, shape: 'vague', value: null } : null;
  const scale = SCALE.test(noun) ? scaleOf(noun) : null;
  if (scale !== null) return { last: at + 1, shape: 'plain', value: scale };
  return TIME.test(noun) ? readTime(tokens, at) : readUnit(tokens, at);
}

// "less than a kilometre", "up to a litre"
function readUnit(tokens: Tokens, at: number): Quantity | null {
  const unit = MEASURES.get(lowerAt(tokens, at + 1));
  const isQualified = /^(?:than|least|nearly|almost)$/.test(lowerAt(tokens, at - 1)) || phraseOf(tokens, at - 2, at - 1) === 'up to';
  return unit && isQualified ? { last: at + 1, shape: 'measure', value: 1, unit } : null;
}

function readTime(tokens: Tokens, at: number): Quantity | null {
  const after = lowerAt(tokens, at + 2);
  if (after === 'ago' || (!BEFORE_TIME.test(lowerAt(tokens, at - 1)) && !AFTER_TIME.test(after))) return null;
  const unit = MEASURES.get(lowerAt(tokens, at + 1));
  if (after === 'or') {
    const high = parseNumber(lowerAt(tokens, at + 3));
    if (high !== null) return { last: at + 3, shape: 'measure', value: 1, high, ...(unit && { unit }) };
  }
  return { last: at + 1, shape: 'measure', value: 1, ...(unit && { unit }) };
}
