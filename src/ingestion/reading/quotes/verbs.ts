// A place in a row of elements -> whether a finite verb stands there. Judged by word lists, endings and neighbours; knows no cues.
import {
  type Element,
  type Elements,
  findIn,
  isAdverbial,
  isCoordinator,
  isDay,
  isDeterminer,
  isLow,
  isMark,
  isName,
  isObjectPronoun,
  isPreposition,
  isPronoun,
  isWord,
  type Range,
  wordAt,
} from './elements.ts';
import { isFiniteAuxiliary, isIrregularPast, isPastForm, isPluralForm, isPluralSubject, isPresentForm } from './word-classes.ts';

const SINGULAR_PRONOUNS = new Set(['he', 'she', 'it']);
/** They may be the subject, or stand before it. */
const OPEN_SUBJECTS = new Set(['who', 'which', 'that', 'this']);
const PLURAL_PRONOUNS = new Set(['they', 'we', 'i', 'you']);
const CLITIC = /^['’](?:s|d|ll|re|ve)$/;
/** Behind these a past form is a participle or an infinitive. */
const PARTICIPLE_HELPERS = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'has',
  'have',
  'had',
  'having',
  'get',
  'gets',
  'got',
  'to',
]);

/** Looks like the finite verb of a clause: an auxiliary, a past form that is no participle, a present form behind its subject. */
export function isFiniteVerb(elements: Elements, index: number): boolean {
  const element = elements[index];
  if (!isWord(element)) return false;
  const { low } = element;
  if (isFiniteAuxiliary(low)) return !(element.isCapitalized && isDay(element));
  if (CLITIC.test(low)) return isPronoun(elements[index - 1]);
  const before = elements[behindAdverbs(elements, index)];
  if (isIrregularPast(low))
    return !isLow(elements[index + 1], 'by') && !opensNoun(before) && !isPreposition(before) && !isParticipleContext(before);
  if (isPastForm(low)) return isRegularPast(elements, index, before);
  return isPresent(element, before, elements[index + 1]);
}

/** Index of what stands before the adverbs before a verb. */
function behindAdverbs(elements: Elements, index: number): number {
  let at = index - 1;
  while (at >= 0 && isAdverbial(elements[at])) at--;
  return at;
}

const isParticipleContext = (before: Element | undefined): boolean => isWord(before) && PARTICIPLE_HELPERS.has(before.low);
/** A determiner: "the hit". "That" may as well be a relative: "the fund that made the offer". */
const opensNoun = (before: Element | undefined): boolean => isDeterminer(before) && !isLow(before, 'that');

function isRegularPast(elements: Elements, index: number, before: Element | undefined): boolean {
  if (before === undefined || isPreposition(before) || isParticipleContext(before) || opensNoun(before)) return false;
  const next = elements[index + 1];
  if (isLow(next, 'by')) return false;
  if (before.low.endsWith('-year-old')) return !isWord(next) || isPreposition(next);
  if (isMark(before, ',–—') || isCoordinator(before))
    return isDeterminer(next) || isObjectPronoun(next) || isPreposition(next) || isName(next);
  return true;
}

function isPresent(element: Element, before: Element | undefined, next: Element | undefined): boolean {
  if (before === undefined || !(isWord(before) || isName(before))) return false;
  if (isDeterminer(element) || isPronoun(element) || isPreposition(element) || isAdverbial(element)) return false;
  if (before.low === 'to' || (opensNoun(before) && !isPronoun(before))) return false;
  const { low } = element;
  if (/[^s]s$/.test(low)) {
    if (SINGULAR_PRONOUNS.has(before.low)) return true;
    // "which remains", but "which critics say".
    if (OPEN_SUBJECTS.has(before.low)) return isPresentForm(low) || !(isWord(next) && isVerbForm(next.low));
    return isPresentForm(low) && !isPreposition(before) && !isPlural(before);
  }
  if (PLURAL_PRONOUNS.has(before.low)) return true;
  return isPresentForm(low) && isPlural(before);
}

const isVerbForm = (word: string): boolean => isFiniteAuxiliary(word) || isPastForm(word) || isPresentForm(word) || word === 'say';

const isPlural = (element: Element): boolean =>
  isWord(element) && (isPluralSubject(element.low) || (isPluralForm(element.low) && !isPreposition(element) && !isPronoun(element)));

/** Index of the first finite verb of the range before a semicolon, whatever clause it belongs to, or -1. */
export function finiteIn(elements: Elements, range: Range): number {
  const at = findIn(elements, range, (element, index) => isMark(element, ';') || isFiniteVerb(elements, index));
  return at >= 0 && isMark(elements[at], ';') ? -1 : at;
}

/** The second verb of one verb group: "has said", "did make". */
export const isSecondVerb = (elements: Elements, index: number): boolean =>
  isFiniteAuxiliary(wordAt(elements, behindAdverbs(elements, index)));
