// A role as it stands in a sentence, before it becomes a span of the article.
import type { Line } from '../entities/lines.ts';
import type { Phrase } from './role-phrase.ts';

/** Where the words stood: behind or before the name between commas, right before it, "is a", "who heads", "both judges". */
export type How = 'apposition' | 'title' | 'predicate' | 'clause' | 'list' | 'verb';

/** Tokens [start, end) of a line that say what the bearer of a name is; `head`: the noun or verb that says it, lower case, singular. */
export type FoundRole = { readonly line: Line; readonly start: number; readonly end: number; readonly head: string; readonly how: How };

export const roleOf = (line: Line, { start, end, head }: Pick<Phrase, 'start' | 'end' | 'head'>, how: How): FoundRole => ({
  line,
  start,
  end,
  head,
  how,
});
