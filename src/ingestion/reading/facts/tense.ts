// The words around a date -> whether it lies ahead: the nearest verb that shows a time decides, within the sentence.
import type { Span } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';
import { PASTS, PLANS, PROMISES } from './date-words.ts';
import { lowerAt } from './quantity.ts';

const REACH = 24;

/** True: ahead. False: behind. Null: the sentence does not say. */
export function isAhead(tokens: readonly Token[], date: Span): boolean | null {
  const at = tokens.findIndex((token) => token.end > date.start);
  const preposition = lowerAt(tokens, at - 1) === 'the' ? lowerAt(tokens, at - 2) : lowerAt(tokens, at - 1);
  if (preposition === 'since') return false;
  if (preposition === 'until' || preposition === 'till' || preposition === 'beyond') return true;
  const left = scan(tokens, at - 1, -1);
  if (/^(?:by|before|from)$/.test(preposition)) return left !== false || !hasBeenBehind(tokens, at);
  if (left !== null) return left;
  const after = tokens.findIndex((token) => token.start >= date.end);
  return after < 0 ? null : scan(tokens, after, 1);
}

function scan(tokens: readonly Token[], from: number, step: 1 | -1): boolean | null {
  for (let index = from; index >= 0 && index < tokens.length && Math.abs(index - from) < REACH; index += step) {
    const cue = cueAt(tokens, index);
    if (cue !== null) return cue;
  }
  return null;
}

// "had been set by Wednesday"; a mere past verb leaves a deadline ahead: "called a strike from Tuesday".
function hasBeenBehind(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0 && at - index < REACH; index--) {
    const word = tokens[index]?.text;
    if (word === 'will' || word === 'would' || word === 'to') return false;
    if (word === 'had' || word === 'was' || word === 'were' || word === 'did') return true;
  }
  return false;
}

function cueAt(tokens: readonly Token[], index: number): boolean | null {
  const word = tokens[index]?.text ?? '';
  const previous = lowerAt(tokens, index - 1);
  const next = lowerAt(tokens, index + 1);
  // "be released": the verb before "be" decides.
  if (previous === 'be') return null;
  if (word === 'to' && PROMISES.has(previous)) return true;
  if (PLANS.has(word) || (word === 'set' && next === 'for') || (/^(?:takes?|comes?)$/.test(word) && /^(?:effect|into)$/.test(next)))
    return true;
  if (PASTS.has(word) || (word.length > 4 && word.endsWith('ed')))
    return next === 'to' && PROMISES.has(word) ? null : isPlanBehind(tokens, index);
  return null;
}

// "were due to", "was scheduled": the plan decides, which the next word shows.
const isPlanBehind = (tokens: readonly Token[], index: number): null | false =>
  /^(?:due|expected|scheduled|planned|slated|forecast|projected)$/.test(lowerAt(tokens, index + 1)) ? null : false;
