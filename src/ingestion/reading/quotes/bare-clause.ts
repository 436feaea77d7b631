// A place behind a cue -> whether a clause without "that" begins there: "said prices would rise".
import { hasMainVerb } from './clauses.ts';
import type { Cue } from './cues.ts';
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
  isDeterminer,
  isLow,
  isMark,
  isName,
  isNumber,
  isPreposition,
  isPronoun,
  isQuotation,
  isRelative,
  isStop,
  isSubordinator,
  isWord,
  wordAt,
} from './elements.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import { isFiniteVerb, isSecondVerb } from './verbs.ts';

const OPENS_CONDITION = /^(?:if|while|although|once|unless|when|as)$/;

export function isBareClause(elements: Elements, from: number, cue: Cue): boolean {
  const first = elements[from];
  if (first === undefined || isBreak(first) || isStop(first) || isRelative(first) || isCoordinator(first)) return false;
  if (isSubordinator(first) && !isPreposition(first)) return isConditional(elements, from);
  if (isLikelyNoun(cue) && !opensPhrase(first)) return false;
  if (isLow(first, 'according') || isLow(elements[from + 1], 'condition')) return false;
  return hasVerb(elements, from) || (cue.lemma === 'say' && isUnmarked(elements, from));
}

/** "U.S. states race to win": a form that is as often a plural noun needs a clear subject behind it. */
const isLikelyNoun = ({ form, takes }: Cue): boolean => form === 's' && takes.has('n');
const opensPhrase = (element: Element): boolean =>
  isDeterminer(element) || isPronoun(element) || isName(element) || isNumber(element) || element.isCapitalized;

/** "if prices rise, wages will follow"; a quotation may hide the verb. */
function isConditional(elements: Elements, from: number): boolean {
  const clause = { from, to: semicolonFrom(elements, from) };
  if (!OPENS_CONDITION.test(wordAt(elements, from)) || findIn(elements, clause, isComma) < 0) return false;
  return hasMainVerb(elements, clause) || findIn(elements, clause, isQuotation) >= 0;
}

/** "said three women sit in parliament": what "say" takes is a clause, even where its verb is not in the lists. */
const isUnmarked = (elements: Elements, from: number): boolean =>
  (isDeterminer(elements[from]) || isNumber(elements[from]) || isName(elements[from]) || isAdverbial(elements[from])) &&
  nounPhraseEnd(elements, from, elements.length) - from >= 3 &&
  semicolonFrom(elements, from) - from >= 4;

const semicolonFrom = (elements: Elements, from: number): number => {
  const at = findIn(elements, { from: from + 1, to: elements.length }, (element) => isMark(element, ';'));
  return at < 0 ? elements.length : at;
};

/** A finite verb comes that no relative clause takes, past commas only where they hold an aside; a quotation may hide it. */
function hasVerb(elements: Elements, from: number): boolean {
  let taken = 0;
  const at = findIn(elements, { from: from + 1, to: elements.length }, (element, index) => {
    if (isRelative(element) || isLow(element, 'that')) taken = 1;
    if (isQuotation(element) || endsClause(elements, index, from)) return true;
    return isFiniteVerb(elements, index) && !isSecondVerb(elements, index) && taken-- <= 0;
  });
  return at >= 0 && (isQuotation(elements[at]) || isFiniteVerb(elements, at));
}

function endsClause(elements: Elements, index: number, from: number): boolean {
  const element = elements[index];
  if (isMark(element, ';:') || isStop(element) || (isDash(element) && index > from + 12)) return true;
  return isComma(element) && !isFiniteVerb(elements, index + 1) && !opensAside(elements[index + 1]);
}

const opensAside = (element: Element | undefined): boolean =>
  isRelative(element) ||
  isDeterminer(element) ||
  isNumber(element) ||
  isName(element) ||
  isPreposition(element) ||
  endsWith(element, 'ed') ||
  (isWord(element) && element.isCapitalized);
