// A row of elements -> where its noun phrases end and its parts break. Knows no cues.
import {
  type Elements,
  endsInMark,
  isAdverbial,
  isBreak,
  isCoordinator,
  isDeterminer,
  isLow,
  isNumber,
  isObjectPronoun,
  isPreposition,
  isPronoun,
  isRelative,
  isSubordinator,
  isWord,
  type Range,
} from './elements.ts';
import { isFiniteVerb } from './verbs.ts';

const POSSESSIVE = /^['’]s?$/;

/** End of the noun phrase that starts at `from`, without what follows its head ("of ...", "who ..."); `from` where none starts. */
export function nounPhraseEnd(elements: Elements, from: number, to: number): number {
  if (isObjectPronoun(elements[from]) && !isPossessive(elements, from)) return from + 1;
  let index = from;
  while (index < to && belongsToPhrase(elements, index, from)) index++;
  return index;
}

/** "her book", not "told her that". */
function isPossessive(elements: Elements, index: number): boolean {
  const next = elements[index + 1];
  if (!isLow(elements[index], 'her') || !isWord(next) || isFiniteVerb(elements, index + 1)) return false;
  return !(
    isPreposition(next) ||
    isDeterminer(next) ||
    isPronoun(next) ||
    isSubordinator(next) ||
    isCoordinator(next) ||
    isLow(next, 'to') ||
    isAdverbial(next)
  );
}

function belongsToPhrase(elements: Elements, index: number, from: number): boolean {
  const element = elements[index];
  if (element === undefined || element.kind === 'mark' || element.kind === 'quotation') return false;
  if (element.kind === 'name' || POSSESSIVE.test(element.low)) return true;
  if (index > from && ((isDeterminer(element) && !isNumber(element)) || isLow(element, 'that'))) return false;
  if (isPreposition(element) || isRelative(element) || isSubordinator(element) || isLow(element, 'to')) return false;
  if (isPronoun(element) && !isDeterminer(element)) return false;
  if (isCoordinator(element)) return joinsNouns(elements, index);
  return !isFiniteVerb(elements, index);
}

/** "Smith and Jones", "men and women"; not "the vote and he". */
function joinsNouns(elements: Elements, index: number): boolean {
  const [element, next] = [elements[index], elements[index + 1]];
  if (!(isLow(element, 'and') || isLow(element, 'or')) || next === undefined) return false;
  return next.kind === 'name' || (isWord(next) && !isPronoun(next) && !isFiniteVerb(elements, index + 1));
}

/** Splits a range at commas, dashes and the like, which are left out; a quotation that ends in a mark of its own closes its part. */
export function partsOf(elements: Elements, { from, to }: Range): Range[] {
  const parts: Range[] = [];
  let start = from;
  for (let index = from; index < to; index++) {
    const isQuotationEnd = endsInMark(elements[index]);
    if (!isQuotationEnd && !isBreak(elements[index])) continue;
    const end = isQuotationEnd ? index + 1 : index;
    if (end > start) parts.push({ from: start, to: end });
    start = index + 1;
  }
  if (to > start) parts.push({ from: start, to });
  return parts;
}
