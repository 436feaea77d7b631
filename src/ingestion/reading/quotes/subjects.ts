// A verb's place -> the noun phrase that is its subject, across appositions, relative clauses and adverbs. Knows no cues.
import { mainVerb } from './clauses.ts';
import {
  type Elements,
  endsInMark,
  isAdverbial,
  isBreak,
  isCoordinator,
  isDay,
  isDeterminer,
  isLow,
  isNumber,
  isPreposition,
  isPronoun,
  isQuotation,
  isRelative,
  isStop,
  isSubordinator,
  isWord,
  type Range,
  wordAt,
} from './elements.ts';
import { describedPhrase } from './modifiers.ts';
import { nounPhraseEnd, partsOf } from './noun-phrases.ts';
import { startOfSubject } from './subject-start.ts';
import { isFiniteVerb } from './verbs.ts';

export type Subject = {
  /** The noun phrase with what follows its head, up to the first comma. */
  readonly phrase: Range;
  /** Everything that belongs to it, appositions on both sides included. */
  readonly whole: Range;
};

/** The subject of the verb group that starts at `verb`, looked for no further back than `from`; null where there is none before it. */
export function subjectBefore(elements: Elements, verb: number, from: number): Subject | null {
  const parts = partsOf(elements, { from, to: verb });
  const last = parts.at(-1);
  if (!last) return null;
  const isClosedByComma = last.to < verb || endsInMark(elements[verb - 1]);
  return isClosedByComma ? describedPhrase(elements, parts, verb) : subjectAtEnd(elements, last, parts);
}

/** The main subject of the sentence so far, for a verb that shares it: "Smith left the room and said ...". */
export function mainSubject(elements: Elements, { from, to }: Range): Subject | null {
  const verb = mainVerb(elements, { from, to });
  if (verb <= from) return null;
  let group = verb;
  while (group > from && isAdverbial(elements[group - 1])) group--;
  return subjectBefore(elements, group, from);
}

/** The subject of an inverted verb ("said Smith, who ..."): the phrase that starts at `from`; null where none does. */
export function subjectAfter(elements: Elements, from: number): Subject | null {
  let end = nounPhraseEnd(elements, from, elements.length);
  if (end === from) return null;
  while (end < elements.length && !endsPhrase(elements, end)) end++;
  return { phrase: { from, to: end }, whole: { from, to: end } };
}

function endsPhrase(elements: Elements, index: number): boolean {
  const element = elements[index];
  if (isBreak(element) || isStop(element) || isQuotation(element) || isRelative(element) || isLow(element, 'as')) return true;
  return (isSubordinator(element) && !isPreposition(element)) || isFiniteVerb(elements, index);
}

/** "the minister said", "people who were there said": the last noun phrase of the part next to the verb. */
function subjectAtEnd(elements: Elements, part: Range, parts: readonly Range[]): Subject | null {
  const start = startOfSubject(elements, part);
  if (start >= part.to) return null;
  if (start === part.to - 1 && isRelative(elements[start])) return antecedent(elements, { from: part.from, to: start }, parts);
  const whole = { from: isReducedRelative(elements, start, part.to) ? part.to - 1 : start, to: part.to };
  const phrase = withoutTime(elements, whole);
  return isNominal(elements, phrase) ? { phrase, whole } : null;
}

/** "The campaign on Tuesday accused ...": the day is the verb's. */
function withoutTime(elements: Elements, { from, to }: Range): Range {
  let end = to;
  while (end > from + 1 && isDay(elements[end - 1])) end--;
  if (end === to) return { from, to };
  while (end > from + 1 && /^(?:on|late|early|last|in|this)$/.test(wordAt(elements, end - 1))) end--;
  return { from, to: end };
}

/** "allegations he has denied": the pronoun is the subject, of a clause that only describes the noun. */
const isReducedRelative = (elements: Elements, start: number, to: number): boolean =>
  start < to - 1 && /^(?:he|she|they|it|we|i)$/.test(wordAt(elements, to - 1)) && !isCoordinator(elements[to - 2]);

function isNominal(elements: Elements, { from, to }: Range): boolean {
  const last = elements[to - 1];
  if (last === undefined || last.kind === 'mark' || isPreposition(last) || isCoordinator(last)) return false;
  if (isQuotation(last)) return to - from > 1;
  if (!isDeterminer(last) || isPronoun(last) || isNumber(last)) return true;
  return to - from === 1 && isWord(last) && !/^(?:a|an|the)$/.test(last.low);
}

/** Whom "who" stands for: the phrase before it, in its own part or the one before. */
function antecedent(elements: Elements, before: Range, parts: readonly Range[]): Subject | null {
  const range = before.to > before.from ? before : parts.at(-2);
  if (!range) return null;
  const phrase = { from: antecedentStart(elements, { from: startOfSubject(elements, range), to: range.to }), to: range.to };
  return phrase.from < phrase.to ? { phrase, whole: phrase } : null;
}

/** Back over the phrase next to the relative: to its person's name and titles, or over "people from Ohio" to the verb or joint before. */
function antecedentStart(elements: Elements, { from, to }: Range): number {
  const isPerson = elements[to - 1]?.entity?.kind === 'person';
  let start = to;
  while (start > from && !opensAntecedent(elements, start - 1, isPerson)) start--;
  return start;
}

function opensAntecedent(elements: Elements, index: number, isPerson: boolean): boolean {
  const element = elements[index];
  if (isFiniteVerb(elements, index) || (isCoordinator(element) && isPerson)) return true;
  if (isPreposition(element)) return isPerson || !/^(?:of|from|in|at|for|with|on)$/.test(wordAt(elements, index));
  return isSubordinator(element);
}
