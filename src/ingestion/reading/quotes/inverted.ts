// A cue with its subject behind it -> what it attributes: '"We lost," said Smith, who ...' and 'Said Smith: "We lost."'
import { type Attribution, attribution, contentFrom } from './attribution.ts';
import { hasMainVerb } from './clauses.ts';
import { contentBefore, isLikelyStatement, isStatement } from './content-before.ts';
import {
  type Element,
  type Elements,
  endsInMark,
  endsWith,
  isComma,
  isDash,
  isDay,
  isMark,
  isName,
  isPreposition,
  isPronoun,
  isQuotation,
  type Range,
} from './elements.ts';
import type { CueGroup } from './find-cues.ts';
import { laterQuotation } from './looking-back.ts';
import { type Subject, subjectAfter, subjectBefore } from './subjects.ts';
import { isFiniteVerb } from './verbs.ts';

/** The attribution of an inverted cue, or null where the cue stands in its usual place. */
export function inverted(elements: Elements, group: CueGroup, from: number): Attribution | null {
  const boundary = elements[group.from - 1];
  if (!group.cue.takes.has('p') || group.verb !== group.from || !mayInvert(boundary, group)) return null;
  const subject = subjectAfter(elements, group.to);
  if (!subject || !isSpeaking(elements, subject)) return null;
  const cue = { from: group.from, to: group.to };
  return boundary === undefined ? lookingForward(elements, cue, subject) : lookingBack(elements, cue, subject, from);
}

/** Behind a comma, a dash or a quotation; "told Reuters" only behind a quotation, as there it is an addressee. */
function mayInvert(boundary: Element | undefined, { cue }: CueGroup): boolean {
  if (boundary === undefined) return true;
  if (isQuotation(boundary)) return endsInMark(boundary) || !cue.takes.has('d');
  return (isMark(boundary, ',?!') || isDash(boundary)) && !cue.takes.has('A');
}

/** Neither a day ("announced Thursday"), nor the subject of the next verb, nor a pronoun, which no one inverts. */
const isSpeaking = (elements: Elements, { phrase }: Subject): boolean =>
  !isDay(elements[phrase.from]) &&
  (!isFiniteVerb(elements, phrase.to) || isReduced(elements, phrase.to)) &&
  !(isPronoun(elements[phrase.from]) && phrase.to - phrase.from === 1);

function lookingForward(elements: Elements, cue: Range, subject: Subject): Attribution | null {
  const at = subject.phrase.to;
  return isMark(elements[at], ':,') && isQuotation(elements[at + 1]) ? attribution(cue, subject, [contentFrom(elements, at + 1)]) : null;
}

function lookingBack(elements: Elements, cue: Range, subject: Subject, from: number): Attribution | null {
  const before = contentBefore(elements, { from, to: cue.from });
  if (!before) return null;
  if (!isStatement(elements, before)) {
    const broken = brokenClause(elements, cue, subject, before);
    if (broken || !isLikelyStatement(elements, before)) return broken;
  }
  if (isUsualOrder(elements, { cue, subject, before, from })) return null;
  return attribution(cue, subject, [before, laterQuotation(elements, subject.phrase.to)], subject.phrase.to);
}

/** 'The amount, countered Kharat, "does not come to much"': the second half has the verb. */
function brokenClause(elements: Elements, cue: Range, subject: Subject, before: Range): Attribution | null {
  const at = subject.phrase.to + 1;
  const goesOn = isComma(elements[at - 1]) && (isQuotation(elements[at]) || isFiniteVerb(elements, at));
  return goesOn ? attribution(cue, subject, [before, contentFrom(elements, at)]) : null;
}

type Place = { readonly cue: Range; readonly subject: Subject; readonly before: Range; readonly from: number };

/** "Smith, the mayor of the town, said the minister ...": what stands before is the subject. */
const isUsualOrder = (elements: Elements, { cue, subject, before, from }: Place): boolean =>
  !isQuotation(elements[before.to - 1]) &&
  !hasMainVerb(elements, before) &&
  !isNamed(elements[subject.phrase.from]) &&
  subjectBefore(elements, cue.from, from) !== null;

/** A name, or what may be one that nobody tagged. */
const isNamed = (element: Element | undefined): boolean => isName(element) || element?.isCapitalized === true;

/** "said one of the officials cited above": a participle that ends the phrase. */
const isReduced = (elements: Elements, index: number): boolean => {
  const next = elements[index + 1];
  return endsWith(elements[index], 'ed') && (next === undefined || next.kind === 'mark' || isPreposition(next));
};
