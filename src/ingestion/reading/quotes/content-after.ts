// A cue -> the stretch behind it that it attributes, by what the lexicon says it takes. Never chooses a speaker.
import { skipAddressee, skipAdjuncts } from './adjuncts.ts';
import { announcedAt, isQuestionWord, nextThat, thatBehindAddressee } from './announced.ts';
import { isBareClause } from './bare-clause.ts';
import { isToBeNamed, judgement, nounContent, predicate, request, requestEnd, topic, verbalNoun, whatFor } from './complements.ts';
import { contentEnd } from './content-end.ts';
import type { Cue } from './cues.ts';
import { type Elements, endsWith, isLow, isMark, isPreposition, isQuotation, type Range, wordAt } from './elements.ts';
import { isFiniteVerb } from './verbs.ts';

/** `isClear` when something announces it: "that", a colon, a quotation, the cue's own kind of object. */
export type ContentAfter = { readonly range: Range; readonly isClear: boolean };

/** A group that calls itself something has a name, and says nothing. */
const REFLEXIVE = /^(?:it|him|her|them)sel(?:f|ves)$/;

/** What the cue that ends at `from` attributes behind it, or null. */
export function contentAfter(elements: Elements, from: number, cue: Cue): ContentAfter | null {
  if (isToBeNamed(elements, isLow(elements[from], 'not') ? from + 1 : from)) return null;
  if (cue.lemma === 'call' && REFLEXIVE.test(wordAt(elements, from))) return null;
  const judged = cue.takes.has('d') ? judgement(elements, from) : null;
  if (judged) return { range: judged, isClear: true };
  const called = cue.takes.has('D') ? predicate(elements, from) : null;
  if (called) return { range: called, isClear: true };
  return statement(elements, from, cue) ?? object(elements, from, cue);
}

/** A clause or quotation: behind an addressee first, where the cue has one. */
function statement(elements: Elements, from: number, cue: Cue): ContentAfter | null {
  const { takes } = cue;
  if (takes.has('a') && !isLow(elements[from], 'that')) {
    const told = clauseAt(elements, skipAddressee(elements, from), cue);
    if (told && opensWell(elements, told)) return told;
    const that = thatBehindAddressee(elements, from);
    if (that !== null) return { range: { from: that, to: contentEnd(elements, that) }, isClear: true };
  }
  const clause = clauseAt(elements, from, cue);
  return clause && takes.has('A') && !isAnnounced(elements, clause.range.from) ? null : clause;
}

/** "told reporters in Riga ..." may be no clause, and "warned the latter could ..." has no addressee but a subject. */
function opensWell(elements: Elements, { range, isClear }: ContentAfter): boolean {
  if (isFiniteVerb(elements, range.from) && !isAnnounced(elements, range.from)) return false;
  return isClear || !isPreposition(elements[range.from]);
}

const isAnnounced = (elements: Elements, at: number): boolean =>
  isQuotation(elements[at]) || isLow(elements[at], 'that') || isMark(elements[at - 1], ':') || isQuestionWord(elements[at]);

function clauseAt(elements: Elements, from: number, cue: Cue): ContentAfter | null {
  const { at, isSure } = skipAdjuncts(elements, from);
  const announced = isRelativeThat(elements, at, from) ? null : (announcedAt(elements, at, cue) ?? thatBehindParticiple(elements, at, cue));
  if (announced !== null) return { range: { from: announced, to: contentEnd(elements, announced) }, isClear: true };
  if (!cue.takes.has('b') && !cue.takes.has('a')) return null;
  const bare = isSure ? at : from;
  return isBareClause(elements, bare, cue) ? { range: { from: bare, to: contentEnd(elements, bare) }, isClear: bare === from } : null;
}

/** "wrote in the mechanism that pays him": behind a phrase, a "that" with its verb at once describes it. */
const isRelativeThat = (elements: Elements, at: number, from: number): boolean =>
  at > from &&
  isLow(elements[at], 'that') &&
  isPreposition(elements[from]) &&
  isFiniteVerb(elements, at + 1) &&
  nextThat(elements, at + 2) === null;

/** "noted in a speech announcing his plan that ...", "said in a statement emailed to the paper that ...". */
const thatBehindParticiple = (elements: Elements, at: number, cue: Cue): number | null =>
  cue.takes.has('c') && at > 0 && (endsWith(elements[at], 'ing') || endsWith(elements[at], 'ed'))
    ? thatBehindAddressee(elements, at)
    : null;

/** What a cue takes besides clauses: a request, a charge, a topic, a noun that sums it up. */
function object(elements: Elements, from: number, { takes }: Cue): ContentAfter | null {
  const requested = takes.has('t') ? request(elements, from) : null;
  if (requested !== null) return { range: { from: requested, to: requestEnd(elements, requested) }, isClear: true };
  if ((takes.has('f') && whatFor(elements, from)) || (takes.has('g') && verbalNoun(elements, from))) {
    return { range: { from, to: requestEnd(elements, from) }, isClear: true };
  }
  const range = (takes.has('w') ? topic(elements, from) : null) ?? (takes.has('o') ? nounContent(elements, from, takes.has('s')) : null);
  return range && { range, isClear: true };
}
