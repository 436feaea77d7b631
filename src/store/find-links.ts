// A text and its cast -> which entities stand in one sentence, with the first such sentence.
import { findSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { CastMember } from './cast.ts';

/** `entity` is the lower number of the two. */
export type FoundLink = { readonly entity: number; readonly other: number; readonly sentences: number; readonly first: Span };

export function findLinks(text: string, language: string, cast: readonly CastMember[]): readonly FoundLink[] {
  const links = new Map<string, FoundLink>();
  for (const sentence of findSentences(text, language)) {
    const present = cast.filter(({ mentions }) => mentions.some(({ start }) => start >= sentence.start && start < sentence.end));
    for (const [entity, other] of pairsOf(present.map(({ num }) => num))) {
      const known = links.get(`${entity} ${other}`);
      const link = known ? { ...known, sentences: known.sentences + 1 } : { entity, other, sentences: 1, first: sentence };
      links.set(`${entity} ${other}`, link);
    }
  }
  return [...links.values()];
}

function pairsOf(nums: readonly number[]): (readonly [number, number])[] {
  const sorted = nums.toSorted((a, b) => a - b);
  return sorted.flatMap((first, index) => sorted.slice(index + 1).map((second) => [first, second] as const));
}
