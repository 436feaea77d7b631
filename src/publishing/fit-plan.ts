// An article and a digest's words, sections and follows -> whether it belongs into the digest, and which rule keeps it out. Whole words only: nothing can hang.
import type { Article } from '../domain/article.ts';
import type { DigestPlan, Misfit, WordRule } from '../domain/digest.ts';
import { foldName } from '../text/fold.ts';

type Worded = Pick<Article, 'title' | 'text' | 'section'>;

/** The rule that keeps an article out of a digest, or null where none does. */
export function misfitOf(
  article: Worded,
  { include, exclude, sections }: Pick<DigestPlan, 'include' | 'exclude' | 'sections'>,
): Misfit | null {
  if (sections.length > 0 && !sections.includes(article.section ?? '')) {
    return { kind: 'section', ...(article.section !== undefined && { section: article.section }) };
  }
  if (include.length === 0 && exclude.length === 0) return null;
  const holds = wordsIn(article);
  const excluded = exclude.find(holds);
  if (excluded) return { kind: 'excluded', rule: excluded };
  return include.length === 0 || include.some(holds) ? null : { kind: 'not-included' };
}

/** Of the names and topics that a digest follows, those that stand in a title and those that stand only in a text. */
export function followedIn(
  articles: readonly Worded[],
  follow: readonly string[],
): { readonly inTitle: readonly string[]; readonly inText: readonly string[] } {
  if (follow.length === 0) return { inTitle: [], inText: [] };
  const tests = articles.map(wordsIn);
  const holds = (word: string, field?: WordRule['field']) => tests.some((test) => test({ word, ...(field && { field }) }));
  const inTitle = follow.filter((word) => holds(word, 'title'));
  return { inTitle, inText: follow.filter((word) => !inTitle.includes(word) && holds(word)) };
}

/** Folds each text once, and only when a rule looks into it. */
function wordsIn({ title, text }: Worded): (rule: WordRule) => boolean {
  const folded: { title?: string; text?: string } = {};
  const wordsOf = (field: 'title' | 'text') => {
    folded[field] ??= ` ${foldName(field === 'title' ? title : text)} `;
    return folded[field];
  };
  return ({ word, field }) => {
    const sought = ` ${foldName(word)} `;
    return (field !== 'text' && wordsOf('title').includes(sought)) || (field !== 'title' && wordsOf('text').includes(sought));
  };
}
