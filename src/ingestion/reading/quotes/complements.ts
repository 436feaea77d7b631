// A place behind a cue -> the content it takes there that is no clause: a request, a charge, a judgement, a topic, a noun.
import { isOccasion, isTimeWord, skipTime } from './adjuncts.ts';
import { contentEnd, joinedQuotationsEnd, opensStatement } from './content-end.ts';
import {
  type Element,
  type Elements,
  endsWith,
  findIn,
  isAdverbial,
  isBreak,
  isComma,
  isCoordinator,
  isDash,
  isDay,
  isDeterminer,
  isLow,
  isMark,
  isObjectPronoun,
  isPreposition,
  isQuotation,
  isRelative,
  isStop,
  isSubordinator,
  isWord,
  type Range,
  wordAt,
} from './elements.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { finiteIn, isFiniteVerb } from './verbs.ts';

/** "the council to act", "to act": where the request begins; null where there is none. */
export function request(elements: Elements, from: number): number | null {
  const start = skipTime(elements, from);
  if (isBreak(elements[start]) || (isPreposition(elements[start]) && !/^(?:to|for)$/.test(wordAt(elements, start)))) return null;
  const isEnd = (element: Element, index: number) =>
    isMark(element, ';:') ||
    isStop(element) ||
    (index > start && isLow(element, 'that')) ||
    isInfinitive(elements, index) ||
    isMainVerb(elements, start, index);
  const at = findIn(elements, { from: start, to: start + 24 }, isEnd);
  return isInfinitive(elements, at) && !isToBeNamed(elements, at) ? start : null;
}

const isInfinitive = (elements: Elements, index: number): boolean =>
  isLow(elements[index], 'to') && isWord(elements[index + 1]) && !isDeterminer(elements[index + 1]);
/** "asked not to be named", "asked to be identified by her first name": a condition of speaking, no request that is news. */
export const isToBeNamed = (elements: Elements, to: number): boolean =>
  isLow(elements[to], 'to') && isLow(elements[to + 1], 'be') && /^(?:named|identified|quoted)$/.test(wordAt(elements, to + 2));
const isMainVerb = (elements: Elements, from: number, index: number): boolean =>
  isFiniteVerb(elements, index) && !hasRelative(elements, { from, to: index });
const hasRelative = (elements: Elements, range: Range): boolean =>
  findIn(elements, range, (element) => isRelative(element) || isLow(element, 'what')) >= 0;

/** A request ends where its sentence goes on about something else: ", which ...", ", and the council did ...". */
export function requestEnd(elements: Elements, from: number): number {
  const end = contentEnd(elements, from);
  const at = findIn(
    elements,
    { from: from + 1, to: end },
    (element, index) => isMark(element, ';') || opensNewClause(elements, index, end),
  );
  return at < 0 ? end : at;
}

function opensNewClause(elements: Elements, comma: number, end: number): boolean {
  if (!isComma(elements[comma])) return false;
  if (isLow(elements[comma + 1], 'which')) return true;
  const range = { from: comma + 2, to: Math.min(end, comma + 10) };
  return /^(?:and|but|while|as)$/.test(wordAt(elements, comma + 1)) && finiteIn(elements, range) > comma + 2;
}

/** "accused the council of delay", "blamed the wind for it": somebody, and what for. */
export function whatFor(elements: Elements, from: number): boolean {
  if (isBreak(elements[from]) || isPreposition(elements[from])) return false;
  const isEnd = (element: Element) =>
    isMark(element, ';:') || isStop(element) || (isWord(element) && /^(?:of|for|over)$/.test(element.low));
  return isWord(elements[findIn(elements, { from: from + 1, to: from + 24 }, isEnd)]);
}

/** "denied taking bribes". */
export const verbalNoun = (elements: Elements, from: number): boolean => /..ing$/.test(wordAt(elements, from));

/** "called the measures 'X'", "described it as 'X' and 'Y'": the judging words, quoted. A clause between is allowed only before "as". */
export function judgement(elements: Elements, from: number): Range | null {
  const at = findIn(elements, { from, to: from + 26 }, (element) => isQuotation(element) || isMark(element, ',;:') || isStop(element));
  if (at < 0 || !isQuotation(elements[at]) || isMeans(elements, at - 1)) return null;
  const between = { from, to: at };
  const isOpen = isLow(elements[at - 1], 'as') || hasRelative(elements, between) || finiteIn(elements, between) < 0;
  return isOpen ? { from: at, to: joinedQuotationsEnd(elements, at) } : null;
}

/** 'criticize the government with "extremism"': a quotation behind such a preposition is no judgement. */
const isMeans = (elements: Elements, index: number): boolean =>
  isPreposition(elements[index]) && !/^(?:as|for|like|to)$/.test(wordAt(elements, index));

/** "warned of floods", "complained online about the smell". */
export function topic(elements: Elements, from: number): Range | null {
  const at = skipTime(elements, from);
  return /^(?:of|about|against|on|at)$/.test(wordAt(elements, at)) ? { from: at, to: phraseEnd(elements, at + 1) } : null;
}

/** How a noun phrase begins that sums up a statement ("announced a review", "denied any role"), unlike one that is only its matter. */
const SUMMING =
  /^(?:an?|any|all|another|no|its|his|her|their|plans|more|at|nearly|about|involvement|responsibility|wrongdoing|knowledge|links|ties|allegations|\p{N}.*|two|three|four|five|six|seven|eight|nine|ten)$/u;

/** "announced a review of the law"; with `isAnyNoun` also "the arrival of aid". */
export function nounContent(elements: Elements, from: number, isAnyNoun: boolean): Range | null {
  const first = elements[from];
  if (first === undefined || first.kind === 'mark' || isPreposition(first) || isSubordinator(first) || isObjectPronoun(first)) return null;
  if (isDay(first) || isTimeWord(first) || isAdverbial(first) || !(isAnyNoun || SUMMING.test(first.low))) return null;
  const to = phraseEnd(elements, from);
  return to > from + 1 || elements[to] === undefined || isStop(elements[to]) ? { from, to } : null;
}

function phraseEnd(elements: Elements, from: number): number {
  const at = findIn(elements, { from, to: elements.length }, (_, index) => endsPhrase(elements, index, from));
  return at < 0 ? elements.length : at;
}

function endsPhrase(elements: Elements, index: number, from: number): boolean {
  const element = elements[index];
  if (isMark(element, ',;:') || isStop(element) || isDash(element)) return true;
  if (isCoordinator(element)) return opensStatement(elements, index + 1) || opensPast(elements, index + 1);
  return index > from && isOccasion(elements, index);
}

const opensPast = (elements: Elements, index: number): boolean => isFiniteVerb(elements, index) || endsWith(elements[index], 'ed');

/** "described him as a bully", "called him a bully": somebody and what he is said to be, where no word of it is quoted. */
export function predicate(elements: Elements, from: number): Range | null {
  if (isBreak(elements[from]) || isCoordinator(elements[from]) || isPreposition(elements[from])) return null;
  const end = nounPhraseEnd(elements, from, elements.length);
  const isCalled = end > from && end <= from + 5 && /^(?:an?|the)$/.test(wordAt(elements, end));
  const isAs = (element: Element, index: number) => isLow(element, 'as') || element.kind === 'mark' || isFiniteVerb(elements, index);
  const as = isCalled ? end : findIn(elements, { from: from + 1, to: from + 16 }, isAs);
  return isCalled || isLow(elements[as], 'as') ? { from, to: requestEnd(elements, from) } : null;
}
