// A verb's place -> the noun phrase that is its subject, across appositions, relative clauses and adverbs. Knows no cues.
import {
  type Elements,
  hasMainVerb,
  isBreak,
  isCoordinator,
  isDeterminer,
  isFiniteVerb,
  isMark,
  isNumber,
  isPreposition,
  isPronoun,
  isRelative,
  isSubordinator,
  isWord,
  mainVerb,
  nounPhraseEnd,
  partsOf,
  type Range,
} from './clauses.ts';
import type { Element } from './passages.ts';
import { isAdverb } from './word-classes.ts';

export type Subject = {
  /** The noun phrase with what follows its head, up to the first comma. */
  readonly phrase: Range;
  /** Everything that belongs to it, appositions on both sides included. */
  readonly whole: Range;
};

/** The subject of the verb group that starts at `verb`, looked for no further back than `from`; null where there is none before it. */
export function subjectBefore(elements: Elements, verb: number, from: number): Subject | null {
  const parts = partsOf(elements, { from, to: verb }, endsInMark);
  const last = parts.at(-1);
  if (!last) return null;
  const isClosed = last.to < verb || endsInMark(elements[verb - 1]);
  return isClosed ? subjectBeforeModifier(elements, parts, verb) : subjectAtEnd(elements, last, parts);
}

export const endsInMark = (element: Element | undefined): boolean => (element?.quotation?.lastMark ?? '') !== '';

/** "the minister said", "people who were there said": the last noun phrase of the part next to the verb. */
function subjectAtEnd(elements: Elements, part: Range, parts: readonly Range[]): Subject | null {
  const start = startOfSubject(elements, part);
  if (start >= part.to) return null;
  const first = elements[start];
  if (isRelative(first) && start === part.to - 1) return antecedent(elements, { from: part.from, to: start }, parts);
  // "allegations he has denied": the pronoun is the subject, of a clause that only describes the noun.
  const isReduced =
    start < part.to - 1 &&
    isWord(elements[part.to - 1]) &&
    /^(?:he|she|they|it|we|i)$/.test(elements[part.to - 1]?.low ?? '') &&
    !isCoordinator(elements[part.to - 2]);
  const phrase = { from: isReduced ? part.to - 1 : start, to: part.to };
  return looksNominal(elements, phrase) ? { phrase, whole: phrase } : null;
}

function antecedent(elements: Elements, before: Range, parts: readonly Range[]): Subject | null {
  const range = before.to > before.from ? before : parts.at(-2);
  if (!range) return null;
  const phrase = { from: antecedentStart(elements, { from: startOfSubject(elements, range), to: range.to }), to: range.to };
  return phrase.from < phrase.to ? { phrase, whole: phrase } : null;
}

/** Back over the phrase next to the relative: to its person's name and titles, or over "people from Ohio" to the verb or joint before. */
function antecedentStart(elements: Elements, { from, to }: Range): number {
  let start = to;
  while (start > from) {
    const before = elements[start - 1];
    const isPerson = elements[to - 1]?.entity?.kind === 'person';
    if (before === undefined || isFiniteVerb(elements, start - 1) || (isSubordinator(before) && !isPreposition(before))) break;
    if (isPreposition(before) && (isPerson || !/^(?:of|from|in|at|for|with|on)$/.test(before.low))) break;
    if (isCoordinator(before) && isPerson) break;
    start--;
  }
  return start;
}

/** Where the last clause of a part begins: behind a conjunction that joins clauses, and behind a leading "On Tuesday". */
function startOfSubject(elements: Elements, { from, to }: Range): number {
  let start = from;
  for (let index = to - 1; index > from; index--) {
    const element = elements[index];
    const joins = (isCoordinator(element) && (index === to - 1 || hasFinite(elements, from, index))) || isClauseOpener(elements, index, to);
    if (joins) {
      start = index + 1;
      break;
    }
  }
  while (
    start < to &&
    (isCoordinator(elements[start]) ||
      isSubordinator(elements[start]) ||
      isLeadingAdverb(elements, start) ||
      isObjectRelative(elements, start, to))
  )
    start++;
  return isPreposition(elements[start]) && !isNumber(elements[start + 1]) ? afterLeadingPhrase(elements, start, to) : start;
}

/** "which critics say": the relative pronoun is the object, the subject stands behind it. */
const isObjectRelative = (elements: Elements, index: number, to: number): boolean =>
  isRelative(elements[index]) && index < to - 1 && !hasFinite(elements, index + 1, to);

const isLeadingAdverb = (elements: Elements, index: number): boolean => isWord(elements[index]) && isAdverb(elements[index]?.low ?? '');

const hasFinite = (elements: Elements, from: number, to: number): boolean => {
  for (let index = from; index < to; index++) if (isFiniteVerb(elements, index)) return true;
  return false;
};

function isClauseOpener(elements: Elements, index: number, to: number): boolean {
  const element = elements[index];
  if (isWord(element) && element.low === 'that') return isWord(elements[index - 1]) && !hasFinite(elements, index, to);
  return isSubordinator(element) && !isPreposition(element) && index < to - 1 && !hasFinite(elements, index, to);
}

/** "In a statement the ministry": the last phrase that begins with a determiner, a pronoun or a name. */
function afterLeadingPhrase(elements: Elements, from: number, to: number): number {
  const start = lastPhraseStart(elements, { from, to });
  return start > from ? start : to;
}

function lastPhraseStart(elements: Elements, { from, to }: Range): number {
  for (let index = to - 1; index > from; index--) {
    const element = elements[index];
    const opens =
      isDeterminer(element) ||
      isPronoun(element) ||
      (element?.kind === 'name' && !isPreposition(elements[index - 1]) && elements[index - 1]?.kind !== 'word');
    if (opens && !(isDeterminer(elements[index - 1]) || isNumber(elements[index - 1]))) return index;
  }
  return from;
}

/** "Smith, the mayor, who came late, said": back over the modifiers to the phrase that they describe. */
function subjectBeforeModifier(elements: Elements, parts: readonly Range[], verb: number): Subject | null {
  let head: Subject | null = null;
  const end = verb;
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index];
    if (!part || isHeadless(elements, part, index === parts.length - 1)) break;
    if (isModifier(elements, part)) continue;
    const start = startOfSubject(elements, part);
    if (start >= part.to || hasMainVerb(elements, { from: start, to: part.to })) break;
    head = { phrase: { from: start, to: part.to }, whole: { from: start, to: end } };
    if (start > part.from) break;
    if (isPersonName(elements, head.phrase)) return withDescription(elements, head, parts[index - 1]);
  }
  return head;
}

/** "his wife, Ludmila Astapenka, said": the description before the name belongs to it. */
function withDescription(elements: Elements, head: Subject, before: Range | undefined): Subject {
  const isDescription =
    before &&
    isDeterminer(elements[before.from]) &&
    !hasMainVerb(elements, before) &&
    nounPhraseEnd(elements, before.from, before.to) > before.from + 1;
  return isDescription ? { phrase: head.phrase, whole: { from: before.from, to: head.whole.to } } : head;
}

/** A part with its own main verb is another clause; one that opens with a preposition is no phrase to describe. */
function isHeadless(elements: Elements, part: Range, isLast: boolean): boolean {
  const first = elements[part.from];
  if (isRelative(first) || isParticiple(elements, part)) return false;
  if (isPreposition(first) || isSubordinator(first))
    return !isLast && !(isWord(first) && /^(?:of|from|in|at|for|with|on)$/.test(first.low) && part.from > 0);
  return hasMainVerb(elements, part);
}

/** ", dropped on three,": a participle that opens a part describes what stands before it. */
const isParticiple = (elements: Elements, { from }: Range): boolean =>
  isWord(elements[from]) &&
  from > 0 &&
  !elements[from]?.isCapitalized &&
  /..(?:ed|ing)$/.test(elements[from]?.low ?? '') &&
  isMark(elements[from - 1], ',–—');

function isModifier(elements: Elements, part: Range): boolean {
  const first = elements[part.from];
  if (isRelative(first) || isPreposition(first)) return true;
  if (isNumber(first) && part.to - part.from <= 2) return true;
  return isWord(first) && /(?:ed|ing)$/.test(first.low) && !isDeterminer(first) && part.to - part.from > 1 && !first.isCapitalized;
}

function isPersonName(elements: Elements, { from, to }: Range): boolean {
  const end = nounPhraseEnd(elements, from, to);
  return elements[end - 1]?.entity?.kind === 'person';
}

/** The main subject of the sentence so far, for a verb that shares it: "Smith left the room and said ...". */
export function mainSubject(elements: Elements, { from, to }: Range): Subject | null {
  const verb = mainVerb(elements, { from, to });
  if (verb <= from) return null;
  let group = verb;
  while (group > from && isWord(elements[group - 1]) && isLeadingAdverb(elements, group - 1)) group--;
  return subjectBefore(elements, group, from);
}

/** The subject of an inverted verb ("said Smith, who ..."): the phrase that starts at `from`. */
export function subjectAfter(elements: Elements, from: number, to: number): Subject | null {
  const head = nounPhraseEnd(elements, from, to);
  if (head === from) return null;
  let end = head;
  while (
    end < to &&
    !isBreak(elements[end]) &&
    !isMark(elements[end], '.?!') &&
    elements[end]?.kind !== 'quotation' &&
    !isFiniteVerb(elements, end)
  ) {
    const element = elements[end];
    if (isRelative(element) || (isSubordinator(element) && !isPreposition(element)) || (isWord(element) && element.low === 'as')) break;
    end++;
  }
  return { phrase: { from, to: end }, whole: { from, to: end } };
}

function looksNominal(elements: Elements, { from, to }: Range): boolean {
  const last = elements[to - 1];
  if (last === undefined || isPreposition(last) || isCoordinator(last)) return false;
  if (isDeterminer(last) && !isPronoun(last) && !isNumber(last)) return to - from === 1 && isWord(last) && !/^(?:a|an|the)$/.test(last.low);
  return last.kind !== 'mark' && (last.kind !== 'quotation' || to - from > 1);
}
