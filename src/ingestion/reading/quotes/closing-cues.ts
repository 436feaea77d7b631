// An attribution that looks forward -> what is left of it when another cue closes its sentence: "Inspectors had found faults, the site said".
// Whoever closes a sentence says all of it; the claim in it is only part of that.
import { skipAdjuncts } from './adjuncts.ts';
import type { Attribution } from './attribution.ts';
import { type Element, type Elements, endsWith, isComma, isMark, isStop, isWord, type Range, wordAt } from './elements.ts';
import { type CueGroup, cueGroupsAt } from './find-cues.ts';
import { subjectAfter, subjectBefore } from './subjects.ts';
import { isFiniteVerb } from './verbs.ts';

/** How far behind a content that ends early its sentence is searched for a closing cue. */
const REACH = 14;

/** Where a conjunction parts the two ("Smith said A, and B, Jones said") it keeps its own part. Null when nothing is left. */
export function keptFromClosing(elements: Elements, attribution: Attribution, from: number): Attribution | null {
  const content = attribution.contents.at(-1);
  if (!content || !attribution.cue || content.from < attribution.cue.to) return attribution;
  for (let index = content.from + 1; index < Math.min(content.to + REACH, elements.length); index++) {
    const closing = isDeed(elements, attribution.cue) && isClosingSource(elements, index) ? index : closingPart(elements, index, from);
    if (closing === null || closing <= content.from) continue;
    const joint = lastJoint(elements, content.from, closing - 1);
    if (joint < 0) return null;
    return { ...attribution, contents: [...attribution.contents.slice(0, -1), { from: content.from, to: joint }], end: joint + 1 };
  }
  return attribution;
}

/** "He had asked to turn back, according to his lawyer": the lawyer tells of the asking. "Smith said" before a transcript is Smith's. */
const DEED = /^(?:ask|request|demand|order|threat|agree|urg|plead|apologi)/;
const isDeed = (elements: Elements, cue: Range): boolean =>
  elements.slice(cue.from, cue.to).some((element) => isWord(element) && DEED.test(element.low));

const isClosingSource = (elements: Elements, index: number): boolean =>
  wordAt(elements, index) === 'according' && wordAt(elements, index + 1) === 'to' && isComma(elements[index - 1]);

/** Where the closing part begins (", the site said on Monday.") whose cue stands at `index`; null where none does. */
function closingPart(elements: Elements, index: number, from: number): number | null {
  for (const group of cueGroupsAt(elements, index)) {
    if (!group.cue.takes.has('p') || group.sharesSubject) continue;
    if (isComma(elements[group.from - 1])) return closesInverted(elements, group) ? group.from : null;
    const subject = isFollowedByEnd(elements, group.to) ? subjectBefore(elements, group.from, from) : null;
    if (subject && isParted(elements[subject.whole.from - 1])) return subject.whole.from;
  }
  return null;
}

function closesInverted(elements: Elements, group: CueGroup): boolean {
  const subject = subjectAfter(elements, group.to);
  if (!subject) return false;
  const { at } = skipAdjuncts(elements, subject.phrase.to);
  return isEnd(elements, at) || (isComma(elements[at]) && !isFiniteVerb(elements, at + 1));
}

function isFollowedByEnd(elements: Elements, from: number): boolean {
  const { at } = skipAdjuncts(elements, from);
  return isEnd(elements, at) || (isComma(elements[at]) && endsWith(elements[at + 1], 'ing'));
}

const isParted = (element: Element | undefined): boolean => isComma(element) || element?.quotation?.lastMark === ',';
const isEnd = (elements: Elements, at: number): boolean => elements[at] === undefined || isStop(elements[at]);

/** The last ", and" or ";" between two places, or -1. */
function lastJoint(elements: Elements, from: number, to: number): number {
  for (let index = to; index > from; index--) {
    if (isMark(elements[index], ';')) return index;
    if (isComma(elements[index]) && index + 1 < to && /^(?:and|but|while)$/.test(wordAt(elements, index + 1))) return index;
  }
  return -1;
}
