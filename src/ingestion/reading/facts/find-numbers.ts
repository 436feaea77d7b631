// Tokens -> figures with their qualifier and what they count, as spans. Dates, ordinals, labels ("section 114") and names are none.
import type { Approximation } from '../../../domain/fact.ts';
import type { Span } from '../../../text/span.ts';
import type { Document } from '../document.ts';
import { countedAfter } from './count-after.ts';
import { isLabel } from './number-label.ts';
import { qualifierBefore } from './qualifier.ts';
import type { Quantity, Tokens } from './quantity.ts';
import { withRange } from './quantity-range.ts';
import { readQuantity } from './read-quantity.ts';
import { overlapping } from './span-search.ts';

/** A figure in the text: the span takes in qualifier and counted phrase; `sentence` is the index of its sentence. */
export type FoundNumber = Span & {
  readonly sentence: number;
  readonly value: number | null;
  readonly high?: number;
  readonly unit?: string;
  readonly counts?: string;
  readonly approximation?: Approximation;
};

/** Spans that a number must not be part of. */
export type Taken = { readonly dates: readonly Span[]; readonly names: readonly Span[] };

/** Figures in order, never overlapping, never across sentences. */
export function findNumbers(document: Document, { dates, names }: Taken): FoundNumber[] {
  const datesIn = slicer(dates);
  const namesIn = slicer(names);
  return document.sentences.flatMap((sentence, index) =>
    numbersOf(document, index, { dates: datesIn(sentence), names: namesIn(sentence) }),
  );
}

// Sentences come in order, so one walk over the spans serves all of them.
function slicer(spans: readonly Span[]): (sentence: Span) => readonly Span[] {
  const inOrder = spans.toSorted((a, b) => a.start - b.start);
  let from = 0;
  return ({ start, end }) => {
    while (from < inOrder.length && (inOrder[from]?.end ?? 0) <= start) from++;
    let to = from;
    while (to < inOrder.length && (inOrder[to]?.start ?? 0) < end) to++;
    return inOrder.slice(from, to);
  };
}

function numbersOf(document: Document, sentence: number, taken: Taken): FoundNumber[] {
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

function quantityAt(tokens: Tokens, at: number, taken: Taken): Quantity | null {
  const quantity = readQuantity(tokens, at);
  const token = tokens[at];
  if (!quantity || !token) return null;
  if (isTaken(token, taken) || isLabel(tokens, at, quantity, taken.dates)) return null;
  return withRange(tokens, at, quantity);
}

// A name may begin with a figure that counts ("31 Ukrainians"); one inside it does not count ("Group of Seven").
function isTaken(token: Span, { dates, names }: Taken): boolean {
  if (overlapping(dates, token)) return true;
  const name = overlapping(names, token);
  return name !== undefined && name.start < token.start;
}

const amountOf = ({ value, high, unit }: Quantity) => ({ value, ...(high !== undefined && { high }), ...(unit && { unit }) });

// "four more passengers" counts passengers.
function countsOf(text: string, tokens: Tokens, { counted }: ReturnType<typeof countedAfter>): { counts?: string } {
  const [first, last] = counted ?? [0, -1];
  const from = first < last && /^(?:other|more|further|additional)$/.test(tokens[first]?.text ?? '') ? first + 1 : first;
  const start = tokens[from]?.start;
  const end = tokens[last]?.end;
  return start !== undefined && end !== undefined ? { counts: text.slice(start, end) } : {};
}
