// A document -> passages: sentences, joined where a quotation runs over their border, as a row of words, names, marks and whole quotations.
// What stands inside quotation marks is one element, so that nothing in it can be taken for narration.
import type { NamedEntity } from '../../../domain/reading.ts';
import type { Span } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Cast } from '../cast.ts';
import type { Document } from '../document.ts';
import { findQuotations, type Quotation } from './quotation-marks.ts';

export type Element = Span & {
  readonly kind: 'word' | 'name' | 'mark' | 'quotation';
  /** As written, in lower case; `"` for a quotation. */
  readonly low: string;
  readonly isCapitalized: boolean;
  readonly entity?: NamedEntity;
  readonly quotation?: Quotation;
};

export type Passage = Span & {
  readonly elements: readonly Element[];
  /** Index of the paragraph it stands in. */
  readonly paragraph: number;
};

/** Passages in order; their elements cover every token of the document once. */
export function findPassages(document: Document, cast: Cast): Passage[] {
  const { text, paragraphs, sentences } = document;
  const feed = new ElementFeed(findQuotations(text, paragraphs), namesOf(cast));
  const passages: Passage[] = [];
  let paragraph = 0;
  let open: { start: number; elements: Element[] } | null = null;
  sentences.forEach((sentence, index) => {
    while ((paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) paragraph++;
    open ??= { start: sentence.start, elements: [] };
    for (const token of document.tokens[index] ?? []) feed.push(token, open.elements);
    if (feed.isInsideQuotation(sentence.end)) return;
    passages.push({ start: open.start, end: sentence.end, elements: open.elements, paragraph });
    open = null;
  });
  return passages;
}

type NameMention = Span & { readonly entity: NamedEntity };

function namesOf(cast: Cast): NameMention[] {
  return cast.entities
    .flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, entity })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Turns tokens into elements in one pass over quotations and names, both in order. */
class ElementFeed {
  #quotation = 0;
  #name = 0;
  readonly #quotations: readonly Quotation[];
  readonly #names: readonly NameMention[];

  constructor(quotations: readonly Quotation[], names: readonly NameMention[]) {
    this.#quotations = quotations;
    this.#names = names;
  }

  push(token: Token, elements: Element[]): void {
    const quotation = this.#quotationAt(token.start);
    if (quotation) {
      if (elements.at(-1)?.quotation !== quotation) elements.push({ ...quotationElement, start: quotation.start, end: quotation.end, quotation });
      return;
    }
    const name = this.#nameAt(token.start);
    const last = elements.at(-1);
    if (name && last?.entity === name.entity && last.end > token.start) return;
    elements.push(name ? { ...wordElement(token, 'name'), end: Math.max(name.end, token.end), entity: name.entity } : plainElement(token));
  }

  isInsideQuotation(end: number): boolean {
    const quotation = this.#quotations[this.#quotation];
    return quotation !== undefined && quotation.start < end && quotation.end > end;
  }

  #quotationAt(at: number): Quotation | null {
    while ((this.#quotations[this.#quotation]?.end ?? Number.POSITIVE_INFINITY) <= at) this.#quotation++;
    const quotation = this.#quotations[this.#quotation];
    return quotation && quotation.start <= at ? quotation : null;
  }

  #nameAt(at: number): NameMention | null {
    while ((this.#names[this.#name]?.end ?? Number.POSITIVE_INFINITY) <= at) this.#name++;
    const name = this.#names[this.#name];
    return name && name.start <= at ? name : null;
  }
}

const quotationElement = { kind: 'quotation', low: '"', isCapitalized: false } as const;

const wordElement = ({ start, end, text }: Token, kind: 'word' | 'name' | 'mark'): Element => ({
  kind,
  low: text.toLowerCase(),
  isCapitalized: isUpper(text),
  start,
  end,
});

const plainElement = (token: Token): Element => wordElement(token, /^[\p{L}\p{N}'’]/u.test(token.text) && token.text.length > 0 && !/^['’]$/.test(token.text) ? 'word' : 'mark');

const isUpper = (text: string): boolean => text.charAt(0) !== text.charAt(0).toLowerCase();
