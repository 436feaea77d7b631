// Text -> what stands between quotation marks, whatever the marks are. Knows no speakers; a possessive or an inch is no mark.
import type { Span } from '../../../text/span.ts';

export type Quotation = Span & {
  /** The words without the marks. */
  readonly inner: Span;
  /** No closing mark in its paragraph: the quotation goes on in the next one. */
  readonly runsOn: boolean;
  /** Its last sign, if that is a comma, a full stop or the like: then what follows goes on with the sentence around it. Else empty. */
  readonly lastMark: string;
  /** Opens with a capital and has at least three words. */
  readonly isSentence: boolean;
};

type Shape = 'open' | 'close' | 'either';
type Mark = Span & { readonly shape: Shape; readonly family: string };

const MARK = /["“”„«»「」『』]|''|``|['‘’‚‹›]/g;
/** Marks of one family close each other: careless typing mixes straight and curly ones. */
const SHAPES: Readonly<Record<string, { family: string; shape: Shape }>> = {
  '"': { family: '"', shape: 'either' },
  '“': { family: '"', shape: 'either' },
  '”': { family: '"', shape: 'close' },
  '„': { family: '"', shape: 'open' },
  "''": { family: "''", shape: 'either' },
  '``': { family: "''", shape: 'open' },
  '«': { family: '«', shape: 'either' },
  '»': { family: '«', shape: 'either' },
  '「': { family: '「', shape: 'open' },
  '」': { family: '「', shape: 'close' },
  '『': { family: '『', shape: 'open' },
  '』': { family: '『', shape: 'close' },
  '‘': { family: '‘', shape: 'open' },
  '‚': { family: '‘', shape: 'open' },
  '’': { family: '‘', shape: 'close' },
  "'": { family: "'", shape: 'either' },
  '‹': { family: '‹', shape: 'open' },
  '›': { family: '‹', shape: 'close' },
};
const LETTER = /[\p{L}\p{N}]/u;
/** Behind these a mark opens. */
const BEFORE_OPENING = /[\s([{\-–—/:]/;
const SINGLE = new Set(['‘', "'"]);

/** Outermost quotations in order, never overlapping, never across paragraphs. */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  return paragraphs.flatMap((paragraph) => quotationsOf(text, paragraph, marksOf(text, paragraph)));
}

// In the paragraph's own words: a search that ran on to the end of the text would cost the square of its length.
function marksOf(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  const words = text.slice(paragraph.start, paragraph.end);
  MARK.lastIndex = 0;
  for (let match = MARK.exec(words); match; match = MARK.exec(words)) {
    const mark = markAt(text, paragraph, match[0], paragraph.start + match.index);
    if (mark) marks.push(mark);
  }
  return marks;
}

function markAt(text: string, paragraph: Span, sign: string, start: number): Mark | null {
  const known = SHAPES[sign];
  if (!known) return null;
  const end = start + sign.length;
  const before = start > paragraph.start ? text.charAt(start - 1) : ' ';
  const after = end < paragraph.end ? text.charAt(end) : ' ';
  if (SINGLE.has(known.family) && LETTER.test(before) && LETTER.test(after)) return null;
  const seen = shapeOf(before, after);
  // Swedish and Finnish open with the mark that closes elsewhere: ”så här”.
  const shape = known.shape === 'either' || (sign === '”' && seen === 'open') ? seen : known.shape;
  return SINGLE.has(known.family) && shape === 'open' && /[\p{N}\s]/u.test(after) ? null : { start, end, family: known.family, shape };
}

function shapeOf(before: string, after: string): Shape {
  const mayOpen = BEFORE_OPENING.test(before) && !/\s/.test(after);
  const mayClose = !/\s/.test(before) && !LETTER.test(after);
  if (mayOpen === mayClose) return 'either';
  return mayOpen ? 'open' : 'close';
}

function quotationsOf(text: string, paragraph: Span, marks: readonly Mark[]): Quotation[] {
  const quotations: Quotation[] = [];
  const nests = nestingFamilies(marks);
  const lastClose = lastClosings(marks);
  let open: Mark | null = null;
  let depth = 0;
  marks.forEach((mark, index) => {
    if (!open) {
      if (mayOpen(text, mark, index, lastClose)) [open, depth] = [mark, 1];
      return;
    }
    if (mark.family !== open.family) return;
    if (mark.shape === 'open') {
      if (nests.has(mark.family)) depth++;
      else if (!SINGLE.has(mark.family)) open = mark;
      return;
    }
    if (isPossessive(text, mark, index, lastClose) || --depth > 0) return;
    quotations.push(quotation(text, open, mark.start, mark.end));
    open = null;
  });
  const left = open as Mark | null;
  if (left && !SINGLE.has(left.family) && left.end < paragraph.end) quotations.push(quotation(text, left, paragraph.end, paragraph.end));
  return quotations.filter(({ inner }) => inner.end > inner.start);
}

function quotation(text: string, open: Mark, innerEnd: number, end: number): Quotation {
  const inner = { start: open.end, end: innerEnd };
  return {
    start: open.start,
    end,
    inner,
    runsOn: innerEnd === end,
    lastMark: /[,.?!…–—-](?=['’"”]*\s*$)/.exec(text.slice(Math.max(inner.start, inner.end - 4), inner.end))?.[0] ?? '',
    isSentence:
      /^\P{L}{0,3}\p{Lu}/u.test(text.slice(inner.start, inner.start + 5)) &&
      /\s\S+\s/.test(text.slice(inner.start, Math.min(inner.end, inner.start + 80))),
  };
}

/** A single mark opens only where one that closes follows; a double one wherever it does not look like a closing one or an inch. */
function mayOpen(text: string, mark: Mark, index: number, lastClose: ReadonlyMap<string, number>): boolean {
  if (mark.shape === 'close') return false;
  if (mark.shape === 'either' && /\p{N}/u.test(text.charAt(mark.start - 1))) return false;
  return !SINGLE.has(mark.family) || (mark.shape === 'open' && (lastClose.get(mark.family) ?? -1) > index);
}

/** "the officials’ plan’": an apostrophe after s with more of the quotation to come closes nothing. */
function isPossessive(text: string, mark: Mark, index: number, lastClose: ReadonlyMap<string, number>): boolean {
  return (
    SINGLE.has(mark.family) &&
    text.charAt(mark.start - 1) === 's' &&
    /^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2)) &&
    (lastClose.get(mark.family) ?? -1) > index
  );
}

function lastClosings(marks: readonly Mark[]): Map<string, number> {
  const last = new Map<string, number>();
  marks.forEach((mark, index) => {
    if (mark.shape !== 'open') last.set(mark.family, index);
  });
  return last;
}

/** Families whose marks pair up in this paragraph: there an opening mark inside a quotation nests; else the first one was never closed. */
function nestingFamilies(marks: readonly Mark[]): Set<string> {
  const balance = new Map<string, number>();
  for (const { family, shape } of marks) {
    balance.set(family, (balance.get(family) ?? 0) + (shape === 'open' ? 1 : shape === 'close' ? -1 : 0.5));
  }
  return new Set([...balance].filter(([, sum]) => sum === 0).map(([family]) => family));
}
