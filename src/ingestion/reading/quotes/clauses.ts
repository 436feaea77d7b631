// A row of elements -> where its verbs, noun phrases and joints are. Judged by word lists and neighbours; knows no cues.
import type { Element } from './passages.ts';
import {
  ADVERBS,
  COORDINATORS,
  DETERMINERS,
  isAdverb,
  isFiniteAuxiliary,
  isIrregularPast,
  isPastForm,
  isPresentForm,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
  WEEKDAYS_AND_MONTHS,
} from './word-classes.ts';

export type Elements = readonly Element[];
/** Indexes of elements, end exclusive. */
export type Range = { readonly from: number; readonly to: number };

export const isWord = (element: Element | undefined): element is Element & { readonly kind: 'word' } => element?.kind === 'word';
export const isMark = (element: Element | undefined, marks: string): boolean => element?.kind === 'mark' && marks.includes(element.low);
export const isDash = (element: Element | undefined): boolean => isMark(element, '–—-');
/** Separates parts of a sentence: a comma, a dash, a bracket, or a quotation that ends in its own comma. */
export const isBreak = (element: Element | undefined): boolean => isMark(element, ',;:–—-()[]…');
const isNamed = (element: Element | undefined): boolean => element?.kind === 'name';
const hasLow = (element: Element | undefined, words: ReadonlySet<string>): boolean => isWord(element) && words.has(element.low);

export const isDeterminer = (element: Element | undefined): boolean => hasLow(element, DETERMINERS);
export const isPronoun = (element: Element | undefined): boolean => hasLow(element, PRONOUNS);
export const isRelative = (element: Element | undefined): boolean => hasLow(element, RELATIVES);
export const isPreposition = (element: Element | undefined): boolean => hasLow(element, PREPOSITIONS);
export const isSubordinator = (element: Element | undefined): boolean => hasLow(element, SUBORDINATORS);
export const isCoordinator = (element: Element | undefined): boolean => hasLow(element, COORDINATORS);
export const isObjectPronoun = (element: Element | undefined): boolean => hasLow(element, OBJECT_PRONOUNS);
/** A day or month, as a date: "May" is one only with its capital. */
export const isDay = (element: Element | undefined): boolean =>
  (isWord(element) || isNamed(element)) &&
  element !== undefined &&
  (element.isCapitalized || !/^(?:may|march|mar|sun|sat|dec)$/.test(element.low)) &&
  WEEKDAYS_AND_MONTHS.has(element.low);
export const isNumber = (element: Element | undefined): boolean => isWord(element) && /^\p{N}/u.test(element.low);

const SINGULAR_SUBJECTS = new Set(['he', 'she', 'it', 'who', 'which', 'that', 'this']);
const PLURAL_SUBJECTS = new Set([
  'they',
  'we',
  'i',
  'you',
  'who',
  'people',
  'police',
  'men',
  'women',
  'children',
  'many',
  'some',
  'which',
  'that',
]);
const isPluralNoun = (element: Element | undefined): boolean =>
  isWord(element) && (PLURAL_SUBJECTS.has(element.low) || (/[^su]s$/.test(element.low) && !isPreposition(element) && !isPronoun(element)));

/** Looks like the finite verb of a clause: an auxiliary, a past form that is no participle, a present form behind its subject. */
export function isFiniteVerb(elements: Elements, index: number): boolean {
  const element = elements[index];
  if (!isWord(element)) return false;
  const { low } = element;
  if (isFiniteAuxiliary(low)) return !(element.isCapitalized && isDay(element));
  if (/^['’](?:s|d|ll|re|ve)$/.test(low)) return isWord(elements[index - 1]) && isPronoun(elements[index - 1]);
  const before = subjectBeforeVerb(elements, index);
  if (isIrregularPast(low)) return !isDeterminer(before) && !isPreposition(before) && !isParticipleContext(before);
  if (isPastForm(low)) return isPastOfItsOwn(elements, index, before);
  return isPresentOf(elements, index, before);
}

function subjectBeforeVerb(elements: Elements, index: number): Element | undefined {
  let at = index - 1;
  while (at >= 0 && isWord(elements[at]) && isAdverb(elements[at]?.low ?? '')) at--;
  return elements[at];
}

const isParticipleContext = (before: Element | undefined): boolean =>
  isWord(before) && /^(?:is|are|was|were|be|been|being|has|have|had|having|get|gets|got|to)$/.test(before.low);

function isPastOfItsOwn(elements: Elements, index: number, before: Element | undefined): boolean {
  if (before === undefined || isDeterminer(before) || isPreposition(before) || isParticipleContext(before)) return false;
  if (isMark(before, ',–—') || isCoordinator(before))
    return isDeterminer(elements[index + 1]) || isObjectPronoun(elements[index + 1]) || isPreposition(elements[index + 1]);
  const next = elements[index + 1];
  return !(isWord(next) && next.low === 'by');
}

function isPresentOf(elements: Elements, index: number, before: Element | undefined): boolean {
  const low = elements[index]?.low ?? '';
  if (before === undefined || (before.kind !== 'word' && before.kind !== 'name')) return false;
  if (before.low === 'to' || (isDeterminer(before) && !isPronoun(before))) return false;
  if (/[^s]s$/.test(low)) {
    if (SINGULAR_SUBJECTS.has(before.low)) return true;
    return isPresentForm(low) && !isPreposition(before) && !isPluralNoun(before);
  }
  if (isPronoun(before) && /^(?:they|we|i|you)$/.test(before.low)) return !ADVERBS.has(low) && !isPreposition(elements[index]);
  return isPresentForm(low) && isPluralNoun(before);
}

/** Index of the first finite verb of the range that is no relative or subordinate clause's own, or -1. */
export function mainVerb(elements: Elements, { from, to }: Range): number {
  let pending = 0;
  for (let index = behindParticiple(elements, from, to); index < to; index++) {
    const element = elements[index];
    if (
      isRelative(element) ||
      (isSubordinator(element) && !isPrepositional(elements, index, to)) ||
      (isWord(element) && element.low === 'that' && isComplementizer(elements, index))
    ) {
      pending = 1;
    } else if (isFiniteVerb(elements, index) && !isFiniteAuxiliaryFollowing(elements, index)) {
      if (pending === 0) return index;
      pending = 0;
    }
  }
  return -1;
}

/** "In a statement issued on Monday": the participle of a leading phrase is no verb of the clause. */
function behindParticiple(elements: Elements, from: number, to: number): number {
  if (!opensPhrase(elements, from)) return from;
  const end = nounPhraseEnd(elements, from + 1, to);
  const verb = elements[end];
  return isWord(verb) && isPastForm(verb.low) && isPreposition(elements[end + 1]) ? end + 1 : from;
}

/** A preposition that opens an adverbial ("in Minsk"), not one of an amount ("about 300 people"). */
export const opensPhrase = (elements: Elements, index: number): boolean =>
  isPreposition(elements[index]) &&
  !(/^(?:about|around|over|under|near|below|above)$/.test(elements[index]?.low ?? '') && isNumber(elements[index + 1])) &&
  !/^(?:least|most)$/.test(elements[index + 1]?.low ?? '');

/** "after the vote" has no verb of its own; "after he left" has. */
function isPrepositional(elements: Elements, index: number, to: number): boolean {
  if (!isPreposition(elements[index])) return false;
  for (let at = index + 1; at < Math.min(to, index + 8); at++) {
    if (isBreak(elements[at])) return true;
    if (isFiniteVerb(elements, at)) return false;
  }
  return true;
}

const isComplementizer = (elements: Elements, index: number): boolean => {
  const before = elements[index - 1];
  return index > 0 && (isWord(before) || isNamed(before) || before?.kind === 'quotation' || isMark(before, ',')) && !isPreposition(before);
};

/** The second verb of one verb group: "has said", "did make". */
const isFiniteAuxiliaryFollowing = (elements: Elements, index: number): boolean => {
  const before = subjectBeforeVerb(elements, index);
  return isWord(before) && isFiniteAuxiliary(before.low);
};

export const hasMainVerb = (elements: Elements, range: Range): boolean => mainVerb(elements, range) >= 0;

/** Splits a range at commas, dashes and the like; the breaks themselves are left out, a quotation that ends in a comma closes its part. */
export function partsOf(elements: Elements, { from, to }: Range, endsWithComma: (element: Element) => boolean): Range[] {
  const parts: Range[] = [];
  let start = from;
  for (let index = from; index < to; index++) {
    const element = elements[index];
    if (!element) continue;
    if (isBreak(element)) {
      if (index > start) parts.push({ from: start, to: index });
      start = index + 1;
    } else if (element.kind === 'quotation' && endsWithComma(element)) {
      parts.push({ from: start, to: index + 1 });
      start = index + 1;
    }
  }
  if (to > start) parts.push({ from: start, to });
  return parts;
}

/** End of the noun phrase that starts at `from`, without what follows its head ("of ...", "who ..."). */
export function nounPhraseEnd(elements: Elements, from: number, to: number): number {
  let index = from;
  if (isObjectPronoun(elements[index])) return index + 1;
  for (; index < to; index++) {
    const element = elements[index];
    if (element === undefined || element.kind === 'mark' || element.kind === 'quotation') break;
    if (element.kind === 'name' || element.low === '’s' || element.low === "'s") continue;
    if (index > from && isDeterminer(element) && !isNumber(element)) break;
    if (isPreposition(element) || isRelative(element) || isSubordinator(element) || (isPronoun(element) && !isDeterminer(element))) break;
    if (element.low === 'that' && index > from) break;
    if (element.low === 'to' || isFiniteVerb(elements, index)) break;
    if (isCoordinator(element) && !goesOnAsPhrase(elements, index)) break;
  }
  return index;
}

const goesOnAsPhrase = (elements: Elements, index: number): boolean => {
  const [element, next] = [elements[index], elements[index + 1]];
  if (element?.low !== 'and' && element?.low !== 'or') return false;
  return next !== undefined && (next.kind === 'name' || (isWord(next) && !isPronoun(next) && !isFiniteVerb(elements, index + 1)));
};
