// Grouping in the form that the scorer in ../shared/eval/clusters.mjs asks for: articles arrive one by one, in order of publication where dates are known.
//   node ../shared/eval/clusters.mjs tools/eval/stories.ts ../shared/eval/facts/cases
import type { Article } from '../../src/domain/article.ts';
import { articleIdOf } from '../../src/domain/article-id.ts';
import type { Reading } from '../../src/domain/reading.ts';
import type { StoryId } from '../../src/domain/story.ts';
import type { OpenStory } from '../../src/ports/store.ts';
import { chooseStory } from '../../src/stories/group.ts';

export type ScoredArticle = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly publishedAt: string | null;
  readonly publisher?: string;
};

const UNDATED = '2025-01-01';

/** One story label per article, in the order given. */
export function cluster(articles: readonly ScoredArticle[]): readonly string[] {
  const open: OpenStory[] = [];
  const labels = new Map<ScoredArticle, string>();
  const order = articles.toSorted((a, b) => (a.publishedAt ?? UNDATED).localeCompare(b.publishedAt ?? UNDATED));
  for (const scored of order) {
    const article = articleOf(scored);
    const chosen = chooseStory(article, emptyReading(article), new Map(), open);
    labels.set(scored, chosen ?? article.id);
    add(open, article, chosen);
  }
  return articles.map((article) => labels.get(article) ?? '');
}

function add(open: OpenStory[], article: Article, chosen: StoryId | null): void {
  const { title, text: opening, publishedAt } = article;
  const index = open.findIndex(({ id }) => id === chosen);
  const before = open[index];
  const added = { title, opening, publishedAt };
  if (before) open[index] = { ...before, articles: [...before.articles, added] };
  else open.push({ id: `${article.id}` as StoryId, articles: [added] });
}

function articleOf({ title, text, publishedAt, publisher }: ScoredArticle): Article {
  const day = publishedAt?.slice(0, 10) ?? UNDATED;
  const at = publishedAt && publishedAt.length > 10 ? new Date(publishedAt).toISOString() : `${day}T00:00:00.000Z`;
  return {
    id: articleIdOf({ title, text, canonicalUrl: publisher }),
    title,
    authors: [],
    ...(publisher !== undefined && { publisher }),
    publishedAt: at,
    publishedOn: day,
    publishedPrecision: publishedAt ? 'day' : 'none',
    fetchedAt: at,
    language: 'en',
    captions: [],
    text,
    textKind: 'full',
  };
}

const emptyReading = ({ id }: Article): Reading => ({ articleId: id, entities: [], quotes: [], facts: [], dates: [], summary: [] });
