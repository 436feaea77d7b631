// A range of elements -> the main verb of its clause, or that it has none. Knows no cues.
import {
  type Elements,
  findIn,
  isBreak,
  isLow,
  isMark,
  isName,
  isNumber,
  isPreposition,
  isQuotation,
  isRelative,
  isSubordinator,
  isWord,
  type Range,
  wordAt,
} from './elements.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { isFiniteVerb, isSecondVerb } from './verbs.ts';
import { isPastForm } from './word-classes.ts';

/** Index of the first finite verb of the range that is not the own one of a relative or subordinate clause, or -1. */
export function mainVerb(elements: Elements, { from, to }: Range): number {
  let isInClause = false;
  for (let index = behindParticiple(elements, from, to); index < to; index++) {
    if (opensClause(elements, index, to)) isInClause = true;
    else if (isFiniteVerb(elements, index) && !isSecondVerb(elements, index)) {
      if (!isInClause) return index;
      isInClause = false;
    }
  }
  return -1;
}

export const hasMainVerb = (elements: Elements, range: Range): boolean => mainVerb(elements, range) >= 0;

function opensClause(elements: Elements, index: number, to: number): boolean {
  const element = elements[index];
  if (isRelative(element)) return true;
  if (isSubordinator(element)) return !isLow(elements[index + 1], 'of') && !isPrepositional(elements, index, to);
  return isLow(element, 'that') && isComplementizer(elements, index);
}

/** "In a statement issued on Monday": the participle of a leading phrase is no verb of the clause. */
function behindParticiple(elements: Elements, from: number, to: number): number {
  if (!opensPhrase(elements, from)) return from;
  const end = nounPhraseEnd(elements, from + 1, to);
  return isPastForm(wordAt(elements, end)) && isPreposition(elements[end + 1]) ? end + 1 : from;
}

const OF_AMOUNTS = /^(?:about|around|over|under|near|below|above)$/;

/** A preposition that opens an adverbial ("in Minsk"), not one of an amount ("about 300 people", "at least"). */
export const opensPhrase = (elements: Elements, index: number): boolean =>
  isPreposition(elements[index]) &&
  !(OF_AMOUNTS.test(wordAt(elements, index)) && isNumber(elements[index + 1])) &&
  !/^(?:least|most)$/.test(wordAt(elements, index + 1));

/** "after the vote" has no verb of its own; "after he left" has. */
function isPrepositional(elements: Elements, index: number, to: number): boolean {
  if (!isPreposition(elements[index])) return false;
  const range = { from: index + 1, to: Math.min(to, index + 8) };
  const at = findIn(elements, range, (element, place) => isBreak(element) || isFiniteVerb(elements, place));
  return at < 0 || isBreak(elements[at]);
}

function isComplementizer(elements: Elements, index: number): boolean {
  const before = elements[index - 1];
  return (isWord(before) || isName(before) || isQuotation(before) || isMark(before, ',')) && !isPreposition(before);
}
