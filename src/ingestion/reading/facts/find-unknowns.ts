// Sentences -> the clause or sentence that says what is not known. What somebody says inside quotation marks is his, not the article's.
import type { Span } from '../../../text/span.ts';
import type { Document } from '../document.ts';
import { findQuotations } from '../quotes/quotation-marks.ts';
import { clauseOf } from './unknown-clause.ts';
import { MAY_BE_UNKNOWN, UNKNOWN_CUE } from './unknown-cues.ts';

/** `sentence` is the index of its sentence. */
export type FoundUnknown = Span & { readonly sentence: number };

/** What the article says is not known, in order, at most one span a sentence. */
export function findUnknowns(document: Document): FoundUnknown[] {
  const quotations = findQuotations(document.text, document.paragraphs);
  let next = 0;
  return document.sentences.flatMap((span, sentence) => {
    const text = document.text.slice(span.start, span.end);
    while ((quotations[next]?.end ?? span.start + 1) <= span.start) next++;
    if (!MAY_BE_UNKNOWN.test(text)) return [];
    const unquoted = withoutQuotations(text, span.start, quotations, next);
    const clause = clauseOf(unquoted, cuesIn(unquoted));
    return clause ? [{ start: span.start + clause.start, end: span.start + clause.end, sentence }] : [];
  });
}

// Not matchAll: it copies the pattern for each sentence.
function cuesIn(sentence: string): Span[] {
  const cues: Span[] = [];
  UNKNOWN_CUE.lastIndex = 0;
  for (let cue = UNKNOWN_CUE.exec(sentence); cue; cue = UNKNOWN_CUE.exec(sentence)) {
    cues.push({ start: cue.index, end: UNKNOWN_CUE.lastIndex });
  }
  return cues;
}

// Keeps the length: places stay what they are.
function withoutQuotations(text: string, offset: number, quotations: readonly Span[], from: number): string {
  const pieces: string[] = [];
  let at = 0;
  for (let index = from; index < quotations.length; index++) {
    const quotation = quotations[index];
    if (!quotation || quotation.start >= offset + text.length) break;
    const start = Math.max(quotation.start - offset, at);
    const end = Math.max(Math.min(quotation.end - offset, text.length), start);
    pieces.push(text.slice(at, start), '"'.repeat(end - start));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}
