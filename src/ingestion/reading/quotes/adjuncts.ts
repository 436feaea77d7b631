// A place behind a cue -> behind what only tells when, where and to whom it was said: "on Tuesday", "in a statement", "reporters in Accra".
import {
  type Element,
  type Elements,
  isAdverbial,
  isComma,
  isDay,
  isDeterminer,
  isLow,
  isName,
  isNumber,
  isPreposition,
  isQuotation,
  isWord,
  wordAt,
} from './elements.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { isFiniteVerb } from './verbs.ts';
import { OCCASIONS, TIMES } from './word-classes.ts';

const AMOUNT = /^(?:least|most|all|more|some|half|about)$/;
const ALSO_NO_TIME = /^(?:may|march|mar|sun|dec|sat)$/;
const ABOUT_THE_STATEMENT = /^(?:only|just|nearly|almost|not|never|roughly|approximately|even|still|reportedly|allegedly)$/;

/** Behind all adjuncts; `isSure` when only time and occasion were skipped, no other phrase that may belong to the statement. */
export function skipAdjuncts(elements: Elements, from: number): { at: number; isSure: boolean } {
  let [at, isSure] = [from, true];
  for (;;) {
    const behindTime = skipTime(elements, at);
    const phrase = behindTime > at ? { at: behindTime, isOccasion: true } : skipPhrase(elements, at);
    if (!phrase) return { at: isTitleOfWork(elements, at) ? at + 1 : at, isSure };
    at = phrase.at;
    isSure &&= phrase.isOccasion;
  }
}

/** Behind "Tuesday", "on May 5, 2020", "late last week", "again"; `from` where no time stands. */
export function skipTime(elements: Elements, from: number): number {
  const start = from + (opensTime(elements, from) ? 1 : 0);
  let at = start;
  while (isTime(elements, at, start, from)) at++;
  const isBare = elements
    .slice(start, at)
    .every(({ low, isCapitalized }) => !isCapitalized && /^(?:this|last|next|the|may|march)$/.test(low));
  return isBare ? from : at;
}

function opensTime(elements: Elements, from: number): boolean {
  const [element, next] = [elements[from], elements[from + 1]];
  if (isPreposition(element)) return isDay(next) || isTimeWord(next) || isYear(next);
  return (isLow(element, 'the') || isNumber(element)) && isTimeWord(next);
}

function isTime(elements: Elements, at: number, start: number, from: number): boolean {
  const element = elements[at];
  if (isDay(element) || isTimeWord(element)) return true;
  if (isAdverbial(element)) return !ABOUT_THE_STATEMENT.test(wordAt(elements, at));
  if (at > start && (isNumber(element) || (isComma(element) && isYear(elements[at + 1])))) return true;
  return at > from && isYear(element);
}

export const isTimeWord = (element: Element | undefined): boolean =>
  isWord(element) && TIMES.has(element.low) && (element.isCapitalized || !ALSO_NO_TIME.test(element.low));
const isYear = (element: Element | undefined): boolean => isWord(element) && /^(?:1[89]|20)\d\d$/.test(element.low);

/** One prepositional phrase; null where what follows is none, or an amount ("about 20 people"), or an infinitive. */
function skipPhrase(elements: Elements, from: number): { at: number; isOccasion: boolean } | null {
  const next = elements[from + 1];
  if (!isPreposition(elements[from]) || next === undefined || isInfinitive(elements, from)) return null;
  if (AMOUNT.test(wordAt(elements, from + 1)) || (isNumber(next) && !isYear(next))) return null;
  const end = nounPhraseEnd(elements, from + 1, elements.length);
  if (end === from + 1) return isTitleOfWork(elements, end) ? { at: end + 1, isOccasion: true } : null;
  const isPerson = /^(?:to|of)$/.test(wordAt(elements, from));
  return { at: end, isOccasion: isPerson || elements.slice(from, end).some((element) => OCCASIONS.has(element.low) || isDay(element)) };
}

const isInfinitive = (elements: Elements, index: number): boolean =>
  isLow(elements[index], 'to') &&
  isWord(elements[index + 1]) &&
  !isDeterminer(elements[index + 1]) &&
  !/(?:s|men|people|police|press|media)$/.test(wordAt(elements, index + 1));

/** 'said on "State of the Union" that ...', 'wrote in her book "Confidence" that ...'. */
export const isTitleOfWork = (elements: Elements, at: number): boolean =>
  isQuotation(elements[at]) &&
  (WORK.test(wordAt(elements, at - 1)) || (isLow(elements[at + 1], 'that') && isPlaceOfWork(elements, at - 1)));

const WORK = /^(?:book|memoir|novel|film|movie|song|play|essay|series|documentary|podcast|album)$/;
const isPlaceOfWork = (elements: Elements, index: number): boolean =>
  isPreposition(elements[index]) || isName(elements[index]) || /^['’]s$/.test(wordAt(elements, index));

/** "in a statement", "in a speech in El Alto". */
export const isOccasion = (elements: Elements, index: number): boolean =>
  isLow(elements[index], 'in') && isLow(elements[index + 1], 'a') && OCCASIONS.has(wordAt(elements, index + 2));

/** Behind the one who is told: "reporters", "the head of the committee". */
export function skipAddressee(elements: Elements, from: number): number {
  let end = nounPhraseEnd(elements, from, elements.length);
  while (isLow(elements[end], 'of') || (isLow(elements[end], 'and') && isName(elements[end + 1]))) {
    end = nounPhraseEnd(elements, end + 1, elements.length);
  }
  // "told reporters prices would rise": the phrase has swallowed the subject.
  const isSwallowed = end - from >= 2 && isFiniteVerb(elements, end) && isWord(elements[from]) && !isDeterminer(elements[from]);
  return isSwallowed ? from + 1 : end;
}
