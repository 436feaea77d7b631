// Passages -> passages, joined where a sentence border parts a quotation from its attribution: '"Why?" Smith asked.', 'Smith said:' + '"..."'.
import { findAttributions } from './attributions.ts';
import { type Elements, isDash, isMark, isName, isQuotation, isStop } from './elements.ts';
import type { Passage } from './passages.ts';
import type { Quotation } from './quotation-marks.ts';

export function joinPassages(passages: readonly Passage[]): Passage[] {
  const joined: Passage[] = [];
  for (const passage of passages) {
    const last = joined.at(-1);
    if (last && belongTogether(last, passage)) joined[joined.length - 1] = both(last, passage);
    else joined.push(passage);
  }
  return joined;
}

const both = (first: Passage, second: Passage): Passage => ({
  ...second,
  start: first.start,
  elements: [...first.elements, ...second.elements],
});

function belongTogether(first: Passage, second: Passage): boolean {
  if (isMark(first.elements.at(-1), ':')) return isQuotation(second.elements[0]);
  if (isDash(second.elements[0])) return isSignature(second.elements) && loneQuotation(first.elements) !== null;
  const isQuestion = /^[?!]$/.test(loneQuotation(first.elements)?.lastMark ?? '');
  if (!isQuestion || first.paragraph !== second.paragraph || findAttributions(second.elements).length > 0) return false;
  const [found] = findAttributions(both(first, second).elements);
  return found?.contents[0]?.to === first.elements.length;
}

const isSignature = (elements: Elements): boolean => isName(elements[1]) && (elements.length === 2 || isStop(elements[2]));

/** The quotation of a passage that holds nothing else; null for any other passage. */
export function loneQuotation(elements: Elements): Quotation | null {
  const [first] = elements;
  const isAlone = first?.quotation && elements.every((element, index) => index === 0 || isMark(element, '.,…'));
  return isAlone ? (first.quotation ?? null) : null;
}
