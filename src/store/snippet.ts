// A text and typed words -> the sentence that shows best where they stand.
import { foldName } from '../text/fold.ts';
import { findParagraphs, findSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** null when none of the words stands in the text (it may stand in the title). */
export function findSnippet(text: string, words: string): Span | null {
  const wanted = foldName(words).split(' ').filter(Boolean);
  const paragraph = richest(text, findParagraphs(text), wanted);
  if (!paragraph) return null;
  const sentences = findSentences(text.slice(paragraph.start, paragraph.end)).map(({ start, end }) => ({
    start: paragraph.start + start,
    end: paragraph.start + end,
  }));
  return richest(text, sentences, wanted);
}

/** The first span with the most of the words; null when none has any. */
function richest(text: string, spans: readonly Span[], wanted: readonly string[]): Span | null {
  let best: { readonly span: Span; readonly count: number } | null = null;
  for (const span of spans) {
    const count = countWords(text, span, wanted);
    if (count > (best?.count ?? 0)) best = { span, count };
    if (count === wanted.length) break;
  }
  return best?.span ?? null;
}

function countWords(text: string, { start, end }: Span, wanted: readonly string[]): number {
  const folded = ` ${foldName(text.slice(start, end))} `;
  return wanted.filter((word) => folded.includes(` ${word}`)).length;
}
