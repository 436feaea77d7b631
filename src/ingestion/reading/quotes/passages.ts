// A document -> passages: sentences, joined where a quotation runs over their border, as rows of elements.
// What stands inside quotation marks is one element, so that nothing in it can be taken for narration.
import type { NamedEntity } from '../../../domain/reading.ts';
import type { Span } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Cast } from '../cast.ts';
import type { Document } from '../document.ts';
import type { Element } from './elements.ts';
import { findQuotations, type Quotation } from './quotation-marks.ts';

export type Passage = Span & {
  readonly elements: readonly Element[];
  /** Index of the paragraph it ends in. */
  readonly paragraph: number;
};

/** Passages in order; together their elements cover every token of the document. */
export function findPassages(document: Document, cast: Cast): Passage[] {
  const { text, paragraphs, sentences } = document;
  const quotationAt = cursor(findQuotations(text, paragraphs));
  const nameAt = cursor(namesOf(cast));
  const passages: Passage[] = [];
  let elements: Element[] = [];
  let [paragraph, start] = [0, 0];
  sentences.forEach((sentence, index) => {
    while ((paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) paragraph++;
    if (elements.length === 0) start = sentence.start;
    for (const token of document.tokens[index] ?? []) {
      const quotation = quotationAt(token.start);
      if (quotation) addQuotation(elements, quotation);
      else addToken(elements, token, nameAt(token.start), sentence.end);
    }
    if ((quotationAt(sentence.end - 1)?.end ?? 0) > sentence.end) return;
    passages.push({ start, end: sentence.end, elements: bracketsAsWords(elements), paragraph });
    elements = [];
  });
  return passages;
}

type NameMention = Span & { readonly entity: NamedEntity };

function namesOf(cast: Cast): NameMention[] {
  return cast.entities
    .flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, entity })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Which of the ordered spans a place lies in; to be asked with places that never go back. */
function cursor<T extends Span>(spans: readonly T[]): (place: number) => T | null {
  let index = 0;
  return (place) => {
    while ((spans[index]?.end ?? Number.POSITIVE_INFINITY) <= place) index++;
    const span = spans[index];
    return span && span.start <= place ? span : null;
  };
}

function addQuotation(elements: Element[], quotation: Quotation): void {
  if (elements.at(-1)?.quotation === quotation) return;
  elements.push({ kind: 'quotation', low: '"', isCapitalized: false, start: quotation.start, end: quotation.end, quotation });
}

function addToken(elements: Element[], token: Token, name: NameMention | null, sentenceEnd: number): void {
  const last = elements.at(-1);
  if (last && name && last.entity === name.entity && last.end > token.start) return;
  if (last && isGlued(token, last, sentenceEnd)) elements[elements.length - 1] = glued(last, token);
  else if (name) elements.push({ ...plainElement(token), kind: 'name', end: Math.max(name.end, token.end), entity: name.entity });
  else elements.push(token.text === '.' && token.end < sentenceEnd - 1 ? { ...plainElement(token), kind: 'word' } : plainElement(token));
}

/** The full stop of an abbreviation inside a sentence, and what hyphens hold together ("20-year-old"), belong to the word before. */
function isGlued(token: Token, last: Element, sentenceEnd: number): boolean {
  if (last.end !== token.start || last.kind === 'mark' || last.kind === 'quotation') return false;
  if (token.text === '.') return token.end < sentenceEnd - 1;
  return HYPHEN.test(token.text) || HYPHEN.test(last.low.slice(-1));
}

/** A name that a hyphen joins to something is none any more: "Australia-listed". */
const glued = (last: Element, { text, end }: Token): Element =>
  text === '.' && last.kind === 'name'
    ? { ...last, end }
    : { kind: 'word', low: last.low + text.toLowerCase(), isCapitalized: last.isCapitalized, start: last.start, end };

const HYPHEN = /^[-–/]$/;
const MARK = /^[.,;:!?…()[\]{}–—\-"“”«»„|*•]$/;

function plainElement({ start, end, text }: Token): Element {
  const low = text.toLowerCase();
  return { kind: MARK.test(text) ? 'mark' : 'word', low, isCapitalized: text.charAt(0) !== low.charAt(0), start, end };
}

/** A short bracket ("(RCB)", "(R-Ky.)") becomes one word, so that it does not part a phrase. */
function bracketsAsWords(elements: readonly Element[]): readonly Element[] {
  if (!elements.some(({ low }) => low === '(')) return elements;
  const kept: Element[] = [];
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index];
    if (!element) continue;
    const close = element.low === '(' ? closingBracket(elements, index) : -1;
    const last = elements[close];
    kept.push(last ? { kind: 'word', low: '()', isCapitalized: false, start: element.start, end: last.end } : element);
    if (last) index = close;
  }
  return kept;
}

function closingBracket(elements: readonly Element[], open: number): number {
  for (let index = open + 1; index < Math.min(elements.length, open + 8); index++) if (elements[index]?.low === ')') return index;
  return -1;
}
