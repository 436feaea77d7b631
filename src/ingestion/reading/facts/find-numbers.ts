// Tokens -> figures with their qualifier and what they count, as spans. Dates, ordinals, labels ("section 114") and names are none.
import type { Approximation } from '../../../domain/fact.ts';
import { overlaps, type Span } from '../../../text/span.ts';
import type { Document } from '../document.ts';
import { countedAfter } from './count-after.ts';
import { isLabel } from './number-label.ts';
import { qualifierBefore } from './qualifier.ts';
import type { Quantity, Tokens } from './quantity.ts';
import { withRange } from './quantity-range.ts';
import { readQuantity } from './read-quantity.ts';

/** A figure in the text: the span takes in qualifier and counted phrase; `sentence` is the index of its sentence. */
export type FoundNumber = Span & {
  readonly sentence: number;
  readonly value: number | null;
  readonly high?: number;
  readonly unit?: string;
  readonly counts?: string;
  readonly approximation?: Approximation;
};

/** Figures in order, never overlapping, never across sentences. `taken` are spans that mean something else (dates, names). */
export function findNumbers(document: Document, taken: readonly Span[]): FoundNumber[] {
  const inOrder = [...taken].sort((a, b) => a.start - b.start);
  let from = 0;
  return document.sentences.flatMap((sentence, index) => {
    while (from < inOrder.length && (inOrder[from]?.end ?? 0) <= sentence.start) from++;
    let to = from;
    while (to < inOrder.length && (inOrder[to]?.start ?? 0) < sentence.end) to++;
    return numbersOf(document, index, inOrder.slice(from, to));
  });
}

function numbersOf(document: Document, sentence: number, taken: readonly Span[]): FoundNumber[] {
  const tokens = document.tokens[sentence] ?? [];
  const found: FoundNumber[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; at++) {
    const quantity = quantityAt(tokens, at, taken);
    if (!quantity) continue;
    const phrase = countedAfter(tokens, quantity);
    const { first, approximation } = qualifierBefore(tokens, at, quantity);
    const start = tokens[Math.max(first, free)]?.start ?? 0;
    const end = tokens[phrase.last]?.end ?? start;
    found.push({
      start,
      end,
      sentence,
      ...amountOf(quantity),
      ...countsOf(document.text, tokens, phrase),
      ...(approximation && { approximation }),
    });
    at = phrase.last;
    free = at + 1;
  }
  return found;
}

function quantityAt(tokens: Tokens, at: number, taken: readonly Span[]): Quantity | null {
  const quantity = readQuantity(tokens, at);
  const token = tokens[at];
  if (!quantity || !token) return null;
  if (taken.some((span) => overlaps(span, token)) || isLabel(tokens, at, quantity, taken)) return null;
  return withRange(tokens, at, quantity);
}

const amountOf = ({ value, high, unit }: Quantity) => ({ value, ...(high !== undefined && { high }), ...(unit && { unit }) });

function countsOf(text: string, tokens: Tokens, { counted }: ReturnType<typeof countedAfter>): { counts?: string } {
  const start = counted && tokens[counted[0]]?.start;
  const end = counted && tokens[counted[1]]?.end;
  return start !== undefined && end !== undefined ? { counts: text.slice(start, end) } : {};
}
