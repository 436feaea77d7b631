// A place behind a cue -> where the content begins that a "that", a colon, a comma before a quotation or a question word announces.
import { isTitleOfWork } from './adjuncts.ts';
import { isCueParticiple } from './content-end.ts';
import type { Cue } from './cues.ts';
import {
  type Element,
  type Elements,
  endsInMark,
  findIn,
  isBreak,
  isComma,
  isDash,
  isLow,
  isMark,
  isOneOf,
  isQuotation,
  isRelative,
  isStop,
  wordAt,
} from './elements.ts';
import { finiteIn, isFiniteVerb } from './verbs.ts';

const QUESTION_WORDS = new Set(['if', 'whether', 'how', 'what', 'why', 'when', 'where', 'who', 'which']);
/** Behind other cues a time clause is likelier than a question. */
const AMBIGUOUS = new Set(['when', 'where', 'who', 'which']);
const ASKING = new Set(['ask', 'explain', 'say', 'wonder', 'question', 'tell', 'inquire', 'enquire', 'describe', 'recall', 'recount']);

export const isQuestionWord = (element: Element | undefined): boolean => isOneOf(element, QUESTION_WORDS);

/** Index where the announced content begins; null where nothing announces any. */
export function announcedAt(elements: Elements, at: number, cue: Cue): number | null {
  const [element, next] = [elements[at], elements[at + 1]];
  if (isQuotation(element)) return isTitleOfWork(elements, at) ? at + 1 : takesQuotation(cue) ? at : null;
  if (isRelative(element) && endsInMark(elements[at - 1])) return behindAside(elements, at - 1);
  if (isMark(element, ':')) return next === undefined ? null : at + 1;
  if (isDash(element)) return isQuotation(next) ? at + 1 : null;
  if (isComma(element)) return isQuotation(next) || isLow(next, 'that') ? at + 1 : behindAside(elements, at);
  return cue.takes.has('c') ? clauseOpenerAt(elements, at, cue) : null;
}

/** 'said "no"'; not 'read "The Long Road"', which needs a comma or colon to be speech. */
const takesQuotation = ({ takes }: Cue): boolean => takes.has('c') || takes.has('d') || takes.has('o');

function clauseOpenerAt(elements: Elements, at: number, cue: Cue): number | null {
  const element = elements[at];
  if (/^(?:only|just|simply)$/.test(wordAt(elements, at)) && isLow(elements[at + 1], 'that')) return at + 1;
  if (isLow(element, 'that')) {
    if (!isFiniteVerb(elements, at + 1)) return hasClause(elements, at, cue) ? at : null;
    // "reports that depicted delays" are papers, and "in an interview that aired Sunday that he ..." has a second "that".
    return nextThat(elements, at + 2) ?? (cue.form === 's' && cue.takes.has('n') ? null : at);
  }
  return isQuestionWord(element) && (ASKING.has(cue.lemma) || !isOneOf(element, AMBIGUOUS)) ? at : null;
}

/** "rejected that account" is no clause; what says and tells take always is. */
function hasClause(elements: Elements, that: number, { takes }: Cue): boolean {
  if (takes.has('p') || takes.has('a') || that + 5 < elements.length) return true;
  return finiteIn(elements, { from: that + 1, to: elements.length }) >= 0;
}

/** "in an interview that aired Sunday that he ...": the second "that", where the first one had its verb at once. */
export function nextThat(elements: Elements, from: number): number | null {
  const at = findIn(elements, { from, to: from + 8 }, (element) => isLow(element, 'that') || isBreak(element) || isQuotation(element));
  return isLow(elements[at], 'that') ? at : null;
}

/** ", however, that ...", ", with some pride, 'X'", ", which aired Sunday, that ...": what an aside between two commas puts off. */
function behindAside(elements: Elements, comma: number): number | null {
  const opens = isRelative(elements[comma + 1]) ? (element: Element | undefined) => isLow(element, 'that') : opensContent;
  const isEnd = (element: Element, index: number) =>
    isMark(element, ';:') || isStop(element) || isQuotation(element) || (isComma(element) && opens(elements[index + 1]));
  const at = findIn(elements, { from: comma + 2, to: comma + 16 }, isEnd);
  return at >= 0 && isComma(elements[at]) ? at + 1 : null;
}

const opensContent = (element: Element | undefined): boolean => isLow(element, 'that') || isQuotation(element);

/** "told a crowd in Wabag, the provincial capital, that ...": the "that" before any verb; null where there is none. */
export function thatBehindAddressee(elements: Elements, from: number): number | null {
  const isEnd = (element: Element, index: number) =>
    (isLow(element, 'that') && index > from) ||
    isMark(element, ';:') ||
    isStop(element) ||
    isQuotation(element) ||
    (isFiniteVerb(elements, index) && index > from) ||
    (isComma(element) && isCueParticiple(elements[index + 1]));
  const at = findIn(elements, { from, to: from + 20 }, isEnd);
  return at > from && isLow(elements[at], 'that') ? at : null;
}
