// A text in another language -> runs of words with capitals, as people's and institutions' names are written. Says nothing of what they name.
import type { Span } from '../../../text/span.ts';

/** A word with a capital and small letters, or an initial; acronyms are none. */
const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}]*\p{Ll}\p{M}*(?:[-'’]\p{L}[\p{L}\p{M}]*)*|\p{Lu}['’]\p{Lu}\p{Ll}+|\p{Lu}\.)`;
const PARTICLE = '(?:van der|van den|von der|de la|de los|dos|das|da|de|del|della|di|von|van|ter|zu|al|el|bin)';
const RUN = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}'’-])${WORD}(?: (?:${PARTICLE} )?${WORD})*(?![\p{L}\p{M}\p{N}])`, 'gu');

export type Run = Span & { readonly words: readonly (Span & { readonly text: string })[] };

/** All runs between two places, in order. */
export function nameRuns(text: string, { start, end }: Span): Run[] {
  return [...text.slice(start, end).matchAll(RUN)].map((match) => runAt(match[0], start + match.index));
}

const runAt = (run: string, start: number): Run => ({
  start,
  end: start + run.length,
  words: [...run.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, start: start + index, end: start + index + text.length })),
});

/** The run from its word at `from` up to the one before `to`. */
export function partOf(run: Run, from: number, to: number): Run | null {
  const words = run.words.slice(from, to);
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? { start: first.start, end: last.end, words } : null;
}
