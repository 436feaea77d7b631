// Words of an article -> how likely each is to be in a summary: named often, early, or in the title. Counts only, no grammar.
import { STOP_WORDS } from './stop-words.ts';

/** Content words of a stretch of text, folded to their stems. */
export const contentWords = (text: string): string[] => (text.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => stemOf(word) ?? []);

function stemOf(word: string): string | null {
  const lower = word.toLowerCase();
  if (STOP_WORDS.has(lower) || (lower.length < 2 && !/\p{N}/u.test(lower))) return null;
  return lower.length > 4 ? lower.replace(/(?:ing|ed|es|s)$/, '') : lower;
}

type Seen = { count: number; readonly first: number; isName: boolean };

// Set on the development half of GUM (a logistic fit over words of 29 texts against five reference summaries each, rounded).
const WEIGHTS = { base: -2, count: 1.1, title: 2, first: -0.55, name: 0.5 };

/** The likelihood (0..1) of each content word, from the sentences in order and the title. */
export function weighWords(sentences: readonly string[], title: string): ReadonlyMap<string, number> {
  const seen = new Map<string, Seen>();
  sentences.forEach((sentence, index) => {
    for (const match of sentence.matchAll(/[\p{L}\p{N}]+/gu)) {
      const stem = stemOf(match[0]);
      if (stem) note(seen, stem, index, match.index > 0 && /^\p{Lu}/u.test(match[0]));
    }
  });
  const titled = new Set(contentWords(title));
  return new Map([...seen].map(([stem, word]) => [stem, likelihood(word, titled.has(stem))]));
}

function note(seen: Map<string, Seen>, stem: string, first: number, isName: boolean): void {
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
