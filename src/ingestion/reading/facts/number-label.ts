// Tells a figure that names something ("section 114", "Boeing 737", "World War Two") or a "one" that counts nothing from a quantity.
import type { Span } from '../../../text/span.ts';
import { endOfCounted, endsPhrase } from './counted-phrase.ts';
import { lowerAt, type Quantity, type Tokens } from './quantity.ts';
import { LABELS } from './quantity-words.ts';
import { overlapping } from './span-search.ts';

const BEFORE_PRONOUN_ONE = /^(?:no|every|any|some|this|that|these|which|another|each|either|the|by|other|next|last|first|second)$/;

/** True where the number at token `at` is no quantity. `dates` are those of the sentence. */
export function isLabel(tokens: Tokens, at: number, quantity: Quantity, dates: readonly Span[]): boolean {
  if (quantity.shape === 'one') return !isCountedOne(tokens, at, quantity);
  if (quantity.shape !== 'plain') return false;
  const before = lowerAt(tokens, at - 1) === '.' ? lowerAt(tokens, at - 2) : lowerAt(tokens, at - 1);
  if (LABELS.has(before) || isIdiom(tokens, at, quantity)) return true;
  return at > 1 && isProperName(tokens, at - 1, dates) && !countsSomething(tokens, at, quantity);
}

// "a letter or two"
const isIdiom = (tokens: Tokens, at: number, { last }: Quantity): boolean =>
  (lowerAt(tokens, at - 1) === 'or' && /^an?$/.test(lowerAt(tokens, at - 3))) ||
  (lowerAt(tokens, at - 1) === 'in' && lowerAt(tokens, at) === 'two' && endOfCounted(tokens, last + 1) === null);

// "Delmas 33", "World War Two"; but "On Monday 12 people", "Lakeview 31 workers" count.
function isProperName(tokens: Tokens, at: number, dates: readonly Span[]): boolean {
  const token = tokens[at];
  return token !== undefined && /^\p{Lu}/u.test(token.text) && !overlapping(dates, token);
}

const countsSomething = (tokens: Tokens, at: number, { last }: Quantity): boolean =>
  /^(?:\d|\p{Ll})/u.test(tokens[at]?.text ?? '') && endOfCounted(tokens, last + 1) !== null;

// "one man", "one in five" count; "no one", "the one", "one of them", "One critic" do not.
function isCountedOne(tokens: Tokens, at: number, { last }: Quantity): boolean {
  const next = tokens[last + 1];
  if (BEFORE_PRONOUN_ONE.test(lowerAt(tokens, at - 1)) || !next) return false;
  if (next.text === 'in' || next.text === 'more') return true;
  if (/^(?:least|only|just)$/.test(lowerAt(tokens, at - 1))) return /^\p{Ll}/u.test(next.text);
  const isNoun = /^\p{Ll}/u.test(next.text) && !endsPhrase(next) && !/(?:ed|ing)$/.test(next.text);
  return isNoun && (/^\p{Ll}/u.test(tokens[at]?.text ?? '') || /^(?:person|people|passenger)$/.test(next.text));
}
