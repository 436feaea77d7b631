// Rows -> nouns, where it takes no further query.
import type { Article, ArticleRef } from '../domain/article.ts';
import type { EntityId } from '../domain/entity.ts';
import type { ArticleId } from '../domain/evidence.ts';
import type { FeedId } from '../domain/feed.ts';
import type { EntityKey, Reading } from '../domain/reading.ts';
import type { StoryId } from '../domain/story.ts';
import type { StoredArticle } from '../ports/store.ts';
import { unpackPlaces } from './evidence-record.ts';
import type { RowOf } from './queries/index.ts';

export type RefRow = RowOf<'latestArticles'>;

/** The part of an article that stands beside its facts. Absent values are left out. */
export const refOf = (row: RefRow): ArticleRef => ({
  id: row.id as ArticleId,
  title: row.title,
  publishedAt: row.published_at,
  publishedOn: row.published_on,
  publishedPrecision: row.published_precision as ArticleRef['publishedPrecision'],
  fetchedAt: row.fetched_at,
  ...(row.publisher !== null && { publisher: row.publisher }),
  ...(row.agency !== null && { agency: row.agency }),
  ...(row.url !== null && { url: row.url }),
  ...(row.canonical_url !== null && { canonicalUrl: row.canonical_url }),
  ...(row.feed !== '' && { feedId: row.feed as FeedId }),
});

/** Every evidence of it is made anew from the stored text. */
export function storedArticleOf(row: RowOf<'contents'>): StoredArticle {
  const article: Article = { ...JSON.parse(row.record), text: row.text };
  return {
    article,
    reading: unpackPlaces(row.reading, article) as Reading,
    entityIds: new Map(Object.entries(JSON.parse(row.cast_ids) as Record<EntityKey, EntityId>) as [EntityKey, EntityId][]),
    storyId: row.story_id as StoryId,
  };
}
