// A part of a sentence that ends at a verb -> where the verb's subject starts in it.
import {
  type Elements,
  findIn,
  isAdverbial,
  isCoordinator,
  isDeterminer,
  isLow,
  isName,
  isNumber,
  isPreposition,
  isPronoun,
  isRelative,
  isSubordinator,
  isWord,
  type Range,
} from './elements.ts';
import { isFiniteVerb } from './verbs.ts';

/** Behind a conjunction that joins clauses, a leading "On Tuesday" and the like; the end of the part where nothing is left. */
export function startOfSubject(elements: Elements, { from, to }: Range): number {
  let start = lastJoint(elements, { from, to });
  while (start < to && isLeading(elements, start, to)) start++;
  // "with Smith calling it a joke": the subject of a participle.
  if (isLow(elements[start], 'with')) return start + 1;
  return isPreposition(elements[start]) && !isNumber(elements[start + 1]) ? behindLeadingPhrase(elements, { from: start, to }) : start;
}

function lastJoint(elements: Elements, { from, to }: Range): number {
  for (let index = to - 1; index > from; index--) {
    const joinsClauses = isCoordinator(elements[index]) && (index === to - 1 || hasFinite(elements, { from, to: index }));
    if (joinsClauses || opensLastClause(elements, index, to)) return index + 1;
  }
  return from;
}

const hasFinite = (elements: Elements, range: Range): boolean => findIn(elements, range, (_, index) => isFiniteVerb(elements, index)) >= 0;

/** "that" or "because" with nothing but the subject behind it. */
function opensLastClause(elements: Elements, index: number, to: number): boolean {
  const element = elements[index];
  if (isLow(element, 'that')) return isWord(elements[index - 1]) && !hasFinite(elements, { from: index, to });
  // "because of" opens no clause.
  if (isLow(elements[index + 1], 'of')) return false;
  return isSubordinator(element) && !isPreposition(element) && index < to - 1 && !hasFinite(elements, { from: index, to });
}

function isLeading(elements: Elements, index: number, to: number): boolean {
  const element = elements[index];
  return isCoordinator(element) || isSubordinator(element) || isAdverbial(element) || isObjectRelative(elements, index, to);
}

/** "which critics say": the relative pronoun is the object, the subject stands behind it. */
const isObjectRelative = (elements: Elements, index: number, to: number): boolean =>
  isRelative(elements[index]) && index < to - 1 && !hasFinite(elements, { from: index + 1, to });

/** "In a statement the ministry": the last phrase that begins with a determiner, a pronoun or a name. */
function behindLeadingPhrase(elements: Elements, { from, to }: Range): number {
  for (let index = to - 1; index > from; index--) if (opensPhraseOfItsOwn(elements, index)) return index;
  return to;
}

function opensPhraseOfItsOwn(elements: Elements, index: number): boolean {
  const [before, element] = [elements[index - 1], elements[index]];
  if (isDeterminer(before) || isNumber(before)) return false;
  if (isName(element)) return !isWord(before);
  return isDeterminer(element) || isPronoun(element);
}
