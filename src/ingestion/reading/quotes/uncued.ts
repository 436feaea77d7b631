// A passage without any cue of the lexicon -> whose its quotation is, told by its place: '"I run at noon," she grinned', 'He was blunt: "No."'
import { type Attribution, attribution, contentFrom } from './attribution.ts';
import {
  type Elements,
  findIn,
  isAdverbial,
  isBreak,
  isCoordinator,
  isDash,
  isDeterminer,
  isLow,
  isMark,
  isName,
  isPreposition,
  isPronoun,
  isQuotation,
  isStop,
  isSubordinator,
  isWord,
  wordAt,
} from './elements.ts';
import { laterQuotation } from './looking-back.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { mainSubject, type Subject, subjectAfter, subjectBefore } from './subjects.ts';
import { isFiniteVerb } from './verbs.ts';
import { isAuxiliary } from './word-classes.ts';

/** How many words may stand between a quotation and the verb of its speaker. */
const REACH = 12;

/** At most one attribution. */
export function uncued(elements: Elements): readonly Attribution[] {
  const found = mannerOfSpeaking(elements) ?? behindColon(elements) ?? signed(elements);
  return found ? [found] : [];
}

/** '"Tomorrow I run at noon," she grinned': any past verb speaks beside a quotation that ends in a comma. */
function mannerOfSpeaking(elements: Elements): Attribution | null {
  const at = findIn(
    elements,
    { from: 0, to: elements.length },
    ({ quotation }, index) => isUnfinished(quotation?.lastMark) && verbNear(elements, index + 1) >= 0,
  );
  if (at < 0 || (at > 0 && !isBreak(elements[at - 1]))) return null;
  const verb = verbNear(elements, at + 1);
  const subject = verb === at + 1 ? subjectAfter(elements, verb + 1) : subjectBefore(elements, verb, at);
  return subject && attribution({ from: verb, to: verb + 1 }, subject, [{ from: at, to: at + 1 }, laterQuotation(elements, verb + 1)]);
}

const isUnfinished = (lastMark = ''): boolean => /^[,?!–—-]$/.test(lastMark);

function verbNear(elements: Elements, from: number): number {
  const first = elements[from];
  if (isCoordinator(first) || isPreposition(first)) return -1;
  if (/..ed$/.test(wordAt(elements, from)) && isName(elements[from + 1])) return from;
  const isEnd = (_: unknown, index: number) => endsSearch(elements, index) || (index > from && isVerb(elements, index));
  const at = findIn(elements, { from, to: from + REACH }, isEnd);
  return at < 0 || endsSearch(elements, at) || isAuxiliary(wordAt(elements, at)) ? -1 : at;
}

const endsSearch = (elements: Elements, index: number): boolean =>
  isMark(elements[index], ';:') || isStop(elements[index]) || isQuotation(elements[index]);

/** No participle before its noun: "a retired driver". */
const isVerb = (elements: Elements, index: number): boolean => isFiniteVerb(elements, index) && !isNoun(elements, index + 1);

function isNoun(elements: Elements, index: number): boolean {
  const element = elements[index];
  if (!isWord(element) || isLow(element, 'to') || isAdverbial(element)) return false;
  return !(isDeterminer(element) || isPreposition(element) || isPronoun(element) || isSubordinator(element) || isCoordinator(element));
}

/** 'The governor was blunt: "We lost."' */
function behindColon(elements: Elements): Attribution | null {
  const at = findIn(
    elements,
    { from: 1, to: elements.length },
    (element, index) => isQuotation(element) && isMark(elements[index - 1], ':'),
  );
  const subject = at < 0 || isPassive(elements, at) ? null : (mainSubject(elements, { from: 0, to: at - 1 }) ?? label(elements, at - 1));
  return subject && attribution(null, subject, [contentFrom(elements, at)]);
}

/** '"We lost." - Ana Lind': a quotation with nothing but a name behind its dash. */
function signed(elements: Elements): Attribution | null {
  const isSigned = isQuotation(elements[0]) && isDash(elements[1]) && isName(elements[2]) && (elements.length === 3 || isStop(elements[3]));
  const phrase = { from: 2, to: 3 };
  return isSigned ? attribution(null, { phrase, whole: phrase }, [{ from: 0, to: 1 }], 3) : null;
}

/** 'The strike was told of by many: "..."': the subject says nothing. */
const isPassive = (elements: Elements, end: number): boolean =>
  findIn(elements, { from: 0, to: end }, (element) => isLow(element, 'by')) >= 0;

/** 'Lind: "We lost."': a name and nothing else before the colon. */
function label(elements: Elements, colon: number): Subject | null {
  const phrase = { from: 0, to: colon };
  return elements[colon - 1]?.entity?.kind === 'person' && nounPhraseEnd(elements, 0, colon) === colon ? { phrase, whole: phrase } : null;
}
