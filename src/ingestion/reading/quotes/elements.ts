// A sentence as a row of words, names, marks and whole quotations, and the plain questions one asks of a place in it. Knows no grammar.
import type { NamedEntity } from '../../../domain/reading.ts';
import type { Span } from '../../../text/span.ts';
import type { Quotation } from './quotation-marks.ts';
import {
  COORDINATORS,
  DAYS_AND_MONTHS,
  DETERMINERS,
  isAdverb,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  PRONOUNS,
  RELATIVES,
  SUBORDINATORS,
} from './word-classes.ts';

export type Element = Span & {
  readonly kind: 'word' | 'name' | 'mark' | 'quotation';
  /** As written, in lower case; `"` for a quotation, `()` for a short bracket. */
  readonly low: string;
  readonly isCapitalized: boolean;
  readonly entity?: NamedEntity;
  readonly quotation?: Quotation;
};
export type Elements = readonly Element[];
/** Indexes of elements, end exclusive. */
export type Range = { readonly from: number; readonly to: number };

type Maybe = Element | undefined;

export const isWord = (element: Maybe): element is Element & { readonly kind: 'word' } => element?.kind === 'word';
export const isName = (element: Maybe): boolean => element?.kind === 'name';
export const isQuotation = (element: Maybe): boolean => element?.kind === 'quotation';
export const isMark = (element: Maybe, marks: string): boolean => element?.kind === 'mark' && marks.includes(element.low);
export const isComma = (element: Maybe): boolean => isMark(element, ',');
export const isStop = (element: Maybe): boolean => isMark(element, '.?!');
export const isDash = (element: Maybe): boolean => isMark(element, '–—-');
/** A mark that parts a sentence inside: comma, colon, dash, bracket. */
export const isBreak = (element: Maybe): boolean => isMark(element, ',;:–—-()[]…');
/** A quotation with a comma or full stop of its own: what follows goes on with the sentence around it. */
export const endsInMark = (element: Maybe): boolean => (element?.quotation?.lastMark ?? '') !== '';

/** The lower-case word at a place; empty for anything but a word. */
export const wordAt = (elements: Elements, index: number): string => {
  const element = elements[index];
  return isWord(element) ? element.low : '';
};
export const isLow = (element: Maybe, word: string): boolean => isWord(element) && element.low === word;
export const isOneOf = (element: Maybe, words: ReadonlySet<string>): boolean => isWord(element) && words.has(element.low);
export const endsWith = (element: Maybe, ending: string): boolean => isWord(element) && element.low.endsWith(ending);

export const isDeterminer = (element: Maybe): boolean => isOneOf(element, DETERMINERS);
export const isPronoun = (element: Maybe): boolean => isOneOf(element, PRONOUNS);
export const isObjectPronoun = (element: Maybe): boolean => isOneOf(element, OBJECT_PRONOUNS);
export const isRelative = (element: Maybe): boolean => isOneOf(element, RELATIVES);
export const isPreposition = (element: Maybe): boolean => isOneOf(element, PREPOSITIONS);
export const isSubordinator = (element: Maybe): boolean => isOneOf(element, SUBORDINATORS);
export const isCoordinator = (element: Maybe): boolean => isOneOf(element, COORDINATORS);
export const isAdverbial = (element: Maybe): boolean => isWord(element) && isAdverb(element.low);
export const isNumber = (element: Maybe): boolean => isWord(element) && /^\p{N}/u.test(element.low);

const ALSO_NO_DAY = /^(?:may|march|mar|sun|sat|dec)$/;

/** A day or month, as a date: "May" is one only with its capital. */
export const isDay = (element: Maybe): boolean =>
  element !== undefined && DAYS_AND_MONTHS.has(element.low) && (element.isCapitalized || !ALSO_NO_DAY.test(element.low));

/** Index of the first element in the range that fits, or -1. */
export function findIn(elements: Elements, { from, to }: Range, fits: (element: Element, index: number) => boolean): number {
  for (let index = Math.max(0, from); index < Math.min(to, elements.length); index++) {
    const element = elements[index];
    if (element && fits(element, index)) return index;
  }
  return -1;
}

export const isAllQuotation = (elements: Elements, range: Range): boolean =>
  findIn(elements, range, (element) => element.kind !== 'quotation') < 0;
