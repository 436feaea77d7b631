// A subject -> the speaker: the entity it names or refers to, or else its own words.
import { ground } from '../../../domain/evidence.ts';
import type { Speaker } from '../../../domain/quote.ts';
import type { NamedEntity } from '../../../domain/reading.ts';
import type { Cast } from '../cast.ts';
import type { Document } from '../document.ts';
import { type Elements, isMark, isNumber, isPronoun, isRelative, isSubordinator, isWord, nounPhraseEnd, type Range } from './clauses.ts';
import type { Subject } from './subjects.ts';

/** The speaker whom the subject stands for, with the mention as evidence. */
export function speakerOf(document: Document, cast: Cast, elements: Elements, subject: Subject): Speaker {
  const phrase = trimmed(elements, subject.phrase);
  const [first, last] = [elements[phrase.from], elements[phrase.to - 1]];
  const evidence = ground(document.article, first?.start ?? 0, last?.end ?? 1);
  const entity = entityOf(elements, { ...subject, phrase }) ?? cast.referentOf(coreSpan(elements, phrase));
  return entity ? { key: entity.key, name: entity.name, evidence } : { key: null, name: evidence.exact.replace(/\s+/g, ' '), evidence };
}

function trimmed(elements: Elements, { from, to }: Range): Range {
  let [start, end] = [from, to];
  while (start < end - 1 && elements[start]?.kind === 'mark') start++;
  while (end > start + 1 && elements[end - 1]?.kind === 'mark') end--;
  return { from: start, to: end };
}

function coreSpan(elements: Elements, { from, to }: Range) {
  const end = Math.max(from + 1, nounPhraseEnd(elements, from, to));
  return { start: elements[from]?.start ?? 0, end: elements[end - 1]?.end ?? 1 };
}

/** The entity named by the head of the phrase, or by an apposition to a head that is no name. */
function entityOf(elements: Elements, { phrase, whole }: Subject): NamedEntity | null {
  const head = headEntity(elements, phrase);
  if (head) return head;
  if (isPronoun(elements[phrase.from])) return null;
  return appositionEntity(elements, phrase.to, Math.max(whole.to, phrase.to));
}

function headEntity(elements: Elements, { from, to }: Range): NamedEntity | null {
  let end = nounPhraseEnd(elements, from, to);
  while (end > from + 1 && elements[end - 1]?.low === '()') end--;
  const names = elements.slice(from, end).filter((element) => element.kind === 'name');
  const last = elements[end - 1];
  if (last?.kind !== 'name' || !last.entity) return null;
  const isList = elements.slice(from, end).some((element) => isWord(element) && /^(?:and|or)$/.test(element.low));
  return isList && names.length > 1 ? null : last.entity;
}

/** ", Natalia Eismont," behind "the spokeswoman". */
function appositionEntity(elements: Elements, from: number, to: number): NamedEntity | null {
  if (!isMark(elements[from], ',')) return null;
  const start = from + 1;
  if (isRelative(elements[start]) || isNumber(elements[start]) || isSubordinator(elements[start])) return null;
  const entity = headEntity(elements, { from: start, to: Math.max(to, Math.min(elements.length, start + 12)) });
  return entity?.kind === 'person' || elements[start]?.kind === 'name' ? entity : null;
}
