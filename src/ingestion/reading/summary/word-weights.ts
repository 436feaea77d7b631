// Words of an article -> how likely each is to be in a summary: named often, early, or in the title. Counts only, no grammar.
import { STOP_WORDS } from './stop-words.ts';

/** A content word: its stem, and whether it has a capital that no sentence start gives it. */
export type ContentWord = { readonly stem: string; readonly isName: boolean };

/** Content words of a stretch of text in order, repetitions included. */
export function contentWords(text: string): ContentWord[] {
  const words: ContentWord[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const word = match[0];
    const lower = word.toLowerCase();
    if (STOP_WORDS.has(lower) || (lower.length < 2 && !/\p{N}/u.test(lower))) continue;
    words.push({ stem: stemOf(lower), isName: match.index > 0 && word[0] !== lower[0] && /^\p{Lu}/u.test(word) });
  }
  return words;
}

const ENDINGS = ['ing', 'ed', 'es', 's'];

function stemOf(lower: string): string {
  const ending = lower.length > 4 ? ENDINGS.find((end) => lower.endsWith(end)) : undefined;
  return ending ? lower.slice(0, -ending.length) : lower;
}

type Seen = { count: number; readonly first: number; isName: boolean };

// Set on the development half of GUM (a logistic fit over words of 29 texts against five reference summaries each, rounded).
const WEIGHTS = { base: -2, count: 1.1, title: 2, first: -0.55, name: 0.5 };

/** The likelihood (0..1) of each stem, from the content words of the sentences in order and of the title. */
export function weighWords(sentences: readonly (readonly ContentWord[])[], title: readonly ContentWord[]): ReadonlyMap<string, number> {
  const seen = new Map<string, Seen>();
  for (const [index, words] of sentences.entries()) for (const word of words) note(seen, word, index);
  const titled = new Set(title.map(({ stem }) => stem));
  return new Map([...seen].map(([stem, word]) => [stem, likelihood(word, titled.has(stem))]));
}

function note(seen: Map<string, Seen>, { stem, isName }: ContentWord, first: number): void {
  const known = seen.get(stem);
  if (!known) seen.set(stem, { count: 1, first, isName });
  else {
    known.count++;
    known.isName ||= isName;
  }
}

function likelihood({ count, first, isName }: Seen, isTitled: boolean): number {
  const sum =
    WEIGHTS.base +
    WEIGHTS.count * Math.log(count) +
    (isTitled ? WEIGHTS.title : 0) +
    WEIGHTS.first * Math.log(1 + first) +
    (isName ? WEIGHTS.name : 0);
  return 1 / (1 + Math.exp(-sum));
}
