// A subject -> the speaker: the entity it names or refers to, or else its own words.
import { ground } from '../../../domain/evidence.ts';
import type { Speaker } from '../../../domain/quote.ts';
import type { NamedEntity } from '../../../domain/reading.ts';
import type { Span } from '../../../text/span.ts';
import type { Cast } from '../cast.ts';
import type { Document } from '../document.ts';
import { type Elements, isComma, isName, isNumber, isPronoun, isRelative, isSubordinator, isWord, type Range, wordAt } from './elements.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import type { Subject } from './subjects.ts';

/** What names no one by itself: in "state TV" the phrase says who. */
const GENERIC = /^(?:TV|Radio|Television|Police|Parliament|Court)$/i;
/** How far into an apposition its name may stand. */
const APPOSITION = 12;

/** The speaker for whom the subject stands, with the mention as evidence. */
export function speakerOf(document: Document, cast: Cast, elements: Elements, subject: Subject): Speaker {
  const phrase = withoutMarks(elements, subject.phrase);
  const { start, end } = spanOf(elements, phrase);
  const evidence = ground(document.article, start, end);
  const entity = namedBy(elements, { ...subject, phrase }) ?? cast.referentOf(spanOf(elements, coreOf(elements, phrase)));
  return entity ? { key: entity.key, name: entity.name, evidence } : { key: null, name: evidence.exact.replace(/\s+/g, ' '), evidence };
}

function withoutMarks(elements: Elements, { from, to }: Range): Range {
  let [start, end] = [from, to];
  while (start < end - 1 && elements[start]?.kind === 'mark') start++;
  while (end > start + 1 && elements[end - 1]?.kind === 'mark') end--;
  return { from: start, to: end };
}

const spanOf = (elements: Elements, { from, to }: Range): Span => ({
  start: elements[from]?.start ?? 0,
  end: elements[to - 1]?.end ?? 1,
});

const coreOf = (elements: Elements, { from, to }: Range): Range => ({
  from,
  to: Math.max(from + 1, nounPhraseEnd(elements, from, to)),
});

/** The entity that the head of the phrase names, or an apposition to a head that is no name. */
function namedBy(elements: Elements, { phrase, whole }: Subject): NamedEntity | null {
  const head = headEntity(elements, phrase);
  if (head || isPronoun(elements[phrase.from])) return head;
  return appositionEntity(elements, phrase.to, Math.max(whole.to, phrase.to));
}

/** The name that ends the phrase: "Lukashenko's spokeswoman Natalia Eismont". Null for "Smith and Jones", who are two. */
function headEntity(elements: Elements, { from, to }: Range): NamedEntity | null {
  let end = nounPhraseEnd(elements, from, to);
  while (end > from + 1 && (elements[end - 1]?.low === '()' || isPostNominal(elements, end - 1))) end--;
  const words = elements.slice(from, end);
  const isList = words.filter(isName).length > 1 && words.some((_, index) => /^(?:and|or)$/.test(wordAt(words, index)));
  const entity = elements[end - 1]?.entity ?? null;
  return isList || (entity && GENERIC.test(entity.name)) ? null : entity;
}

/** "Fintan Hennessy BL", "Siobhan Mackenzie KC". */
const isPostNominal = (elements: Elements, index: number): boolean => {
  const element = elements[index];
  return elements[index - 1]?.entity?.kind === 'person' && isWord(element) && element.isCapitalized;
};

/** ", Natalia Eismont," behind "the spokeswoman". */
function appositionEntity(elements: Elements, comma: number, to: number): NamedEntity | null {
  const [start, first] = [comma + 1, elements[comma + 1]];
  if (!isComma(elements[comma]) || isRelative(first) || isNumber(first) || isSubordinator(first)) return null;
  const entity = headEntity(elements, { from: start, to: Math.max(to, Math.min(elements.length, start + APPOSITION)) });
  return entity?.kind === 'person' || isName(first) ? entity : null;
}
