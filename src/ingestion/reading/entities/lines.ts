// A document and its names -> sentences in which each token knows the name it belongs to: what roles and referents are found along.
import { type Span, sliceOf } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Document, NameSpan } from '../document.ts';

/** A name at its place: the tokens [first, last) of one sentence. */
export type PlacedName = NameSpan & { readonly text: string; readonly line: Line; readonly first: number; readonly last: number };

export type Line = {
  readonly index: number;
  /** Number of its paragraph. */
  readonly paragraph: number;
  readonly span: Span;
  readonly tokens: readonly Token[];
  /** Tokens in lower case, "Dr." without its dot. */
  readonly lower: readonly string[];
  /** Names in order. */
  readonly names: readonly PlacedName[];
  /** Per token: the name that covers it. */
  readonly nameAt: readonly (PlacedName | undefined)[];
};

/** One line per sentence. Names that fit no token are left out; of two that overlap the first is kept. */
export function layOut(document: Document, names: readonly NameSpan[]): Line[] {
  const sorted = names.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let paragraph = 0;
  return document.sentences.map((span, index) => {
    const tokens = document.tokens[index] ?? [];
    while (span.start >= (document.paragraphs[paragraph]?.end ?? Number.POSITIVE_INFINITY)) paragraph++;
    const inside: NameSpan[] = [];
    for (let name = sorted[next]; name && name.start < span.end; name = sorted[++next]) inside.push(name);
    return lineOf({ index, paragraph, span, tokens, spans: inside, text: document.text });
  });
}

type Raw = Pick<Line, 'index' | 'paragraph' | 'span' | 'tokens'> & { readonly spans: readonly NameSpan[]; readonly text: string };

function lineOf({ spans, text, ...raw }: Raw): Line {
  const names: PlacedName[] = [];
  const { tokens } = raw;
  const nameAt: (PlacedName | undefined)[] = new Array(tokens.length).fill(undefined);
  const line: Line = { ...raw, lower: tokens.map(plain), names, nameAt };
  let from = 0;
  for (const name of spans) {
    const first = skipWhile(tokens, from, (token) => token.end <= name.start);
    const last = skipWhile(tokens, first, (token) => token.start < name.end);
    if (last === first) continue;
    const placed = { ...name, text: sliceOf(text, name), line, first, last };
    names.push(placed);
    nameAt.fill(placed, first, last);
    from = last;
  }
  return line;
}

/** Where the mark stands among the `reach` tokens from `from` on, or -1. Keeps a sentence without end from costing more than its length. */
export function findMark({ lower }: Line, mark: string, from: number, reach: number): number {
  for (let at = from; at < Math.min(lower.length, from + reach); at++) if (lower[at] === mark) return at;
  return -1;
}

const plain = ({ text }: Token): string => {
  const lower = text.toLowerCase();
  return text.length > 2 && text.endsWith('.') && /^\p{L}+\.$/u.test(text) ? lower.slice(0, -1) : lower;
};

function skipWhile(tokens: readonly Token[], from: number, test: (token: Token) => boolean): number {
  let index = from;
  for (let token = tokens[index]; token && test(token); token = tokens[++index]);
  return index;
}
