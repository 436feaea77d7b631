// The words around a date -> whether it lies ahead: the nearest verb that shows a time decides, within the sentence.
import type { Span } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';
import { PASTS, PLANS, PROMISES } from './date-words.ts';
import { lowerAt } from './quantity.ts';
import { lastStartingBy } from './span-search.ts';

const REACH = 24;
const NEAR = 6;
const MODAL = /^(?:will|would|could|may|might|must|should|can)$/;
const BEEN = /^(?:had|was|were|did)$/;

/** Where a date lies: 'since' is behind beyond doubt, null where the sentence does not say. */
export type Tense = 'ahead' | 'behind' | 'since' | null;

/** Reads the words to the left first, then those to the right within the clause. */
export function tenseAt(tokens: readonly Token[], date: Span): Tense {
  const at = Math.max(lastStartingBy(tokens, date.start), 0);
  const after = lastStartingBy(tokens, date.end - 1) + 1;
  const preposition = lowerAt(tokens, at - 1) === 'the' ? lowerAt(tokens, at - 2) : lowerAt(tokens, at - 1);
  if (preposition === 'since') return 'since';
  if (preposition === 'until' || preposition === 'till' || preposition === 'beyond') return 'ahead';
  if (isPresentPassive(tokens, at) || (preposition === 'of' && lowerAt(tokens, at - 2) === 'ahead')) return 'ahead';
  const left = scan(tokens, at - 1, -1);
  if (/^(?:by|before|from|for)$/.test(preposition)) return left === 'behind' || left === null ? deadline(tokens, at, after) : left;
  return left ?? scan(tokens, after, 1);
}

function scan(tokens: readonly Token[], from: number, step: 1 | -1): Tense {
  for (let index = from; index >= 0 && index < tokens.length && Math.abs(index - from) < REACH; index += step) {
    if (step === 1 && /^[,;:"“”]$/.test(lowerAt(tokens, index)) && index > from) return null;
    const cue = cueAt(tokens, index);
    if (cue !== null) return cue;
  }
  return null;
}

// "The draw is on Monday", "rankings are published on Monday"
const isPresentPassive = (tokens: readonly Token[], at: number): boolean =>
  /^(?:on|in)$/.test(lowerAt(tokens, at - 1)) && [at - 2, at - 3].some((index) => /^(?:is|are)$/.test(lowerAt(tokens, index)));

// "had been set by Wednesday" is behind; a mere past verb leaves a deadline ahead: "called a strike from Tuesday".
function deadline(tokens: readonly Token[], at: number, after: number): Tense {
  for (let index = at - 1; index >= 0 && at - index < REACH; index--) {
    const word = tokens[index]?.text ?? '';
    if (word === 'will' || word === 'would' || word === 'to') return 'ahead';
    if (BEEN.test(word)) return 'behind';
  }
  for (let index = after; index >= 0 && index < Math.min(after + NEAR, tokens.length); index++) {
    if (BEEN.test(tokens[index]?.text ?? '')) return 'behind';
  }
  return 'ahead';
}

function cueAt(tokens: readonly Token[], index: number): Tense {
  const word = tokens[index]?.text ?? '';
  const previous = lowerAt(tokens, index - 1);
  // "be released": the verb before "be" decides. "to cut" shows no time.
  if (previous === 'be' || (previous === 'to' && PASTS.has(word))) return null;
  if (isPlan(tokens, index)) return 'ahead';
  return PASTS.has(word) || (word.length > 4 && word.endsWith('ed')) ? pastCue(tokens, index) : null;
}

function isPlan(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.text ?? '';
  const previous = lowerAt(tokens, index - 1);
  const next = lowerAt(tokens, index + 1);
  if (word === 'to') return PROMISES.has(previous);
  if (PLANS.has(word)) return previous !== 'than' && previous !== 'as';
  if (PASTS.has(word) && MODAL.test(previous)) return true;
  return (word === 'set' && next === 'for') || (/^(?:takes?|comes?)$/.test(word) && /^(?:effect|into)$/.test(next));
}

// "were due to", "pledged to": the plan decides, which the next words show.
function pastCue(tokens: readonly Token[], index: number): Tense {
  const next = lowerAt(tokens, index + 1);
  if (next === 'to' && PROMISES.has(tokens[index]?.text ?? '')) return null;
  return /^(?:due|expected|scheduled|planned|slated|forecast|projected)$/.test(next) ? null : 'behind';
}
