// Articles: kept by version, asked for by id, address, time and story.
import { sql } from 'kysely';
import { type Dialect, query, scopedQuery } from './query.ts';

export const REF_COLUMNS = [
  'article.num',
  'article.id',
  'article.feed',
  'article.title',
  'article.publisher',
  'article.agency',
  'article.published_at',
  'article.published_on',
  'article.published_precision',
  'article.fetched_at',
  'article.url',
  'article.canonical_url',
] as const;

export function articleQueries({ db, idiom }: Dialect) {
  const stored = db
    .selectFrom('article')
    .innerJoin('article_content', 'article_content.article_num', 'article.num')
    .innerJoin('story', 'story.num', 'article.story_num')
    .select([
      'article.num',
      'article.feed',
      'story.id as story_id',
      'article_content.text',
      'article_content.record',
      'article_content.reading',
      'article_content.cast_ids',
    ]);

  const newest = db
    .selectFrom('article')
    .innerJoin('story', 'story.num', 'article.story_num')
    .select(['article.num', 'article.id', 'article.feed', 'article.story_num', 'story.id as story_id'])
    .where('article.is_newest', '=', sql.lit(1));

  return {
    versionById: query<{ id: string }>()((given) =>
      db
        .selectFrom('article')
        .innerJoin('story', 'story.num', 'article.story_num')
        .select(['article.num', 'story.id as story_id'])
        .where('article.id', '=', given.id),
    ),

    newestAtAddress: query<{ canonicalUrl: string }>()((given) => newest.where('article.canonical_url', '=', given.canonicalUrl)),
    newestOfGuid: query<{ guid: string }>()((given) => newest.where('article.guid', '=', given.guid)),

    insertArticle: query<{
      id: string;
      feed: string;
      story: number;
      guid: string | null;
      url: string | null;
      canonicalUrl: string | null;
      title: string;
      publisher: string | null;
      agency: string | null;
      publishedAt: string;
      publishedOn: string;
      publishedPrecision: string;
      fetchedAt: string;
      textKind: string;
    }>()((given) =>
      db
        .insertInto('article')
        .values({
          id: given.id,
          feed: given.feed,
          story_num: given.story,
          is_newest: sql.lit(1),
          guid: given.guid,
          url: given.url,
          canonical_url: given.canonicalUrl,
          title: given.title,
          publisher: given.publisher,
          agency: given.agency,
          published_at: given.publishedAt,
          published_on: given.publishedOn,
          published_precision: given.publishedPrecision,
          fetched_at: given.fetchedAt,
          text_kind: given.textKind,
        })
        .returning('num'),
    ),

    insertContent: query<{ article: number; text: string; record: string; reading: string; castIds: string }>()((given) =>
      db
        .insertInto('article_content')
        .values({ article_num: given.article, text: given.text, record: given.record, reading: given.reading, cast_ids: given.castIds }),
    ),

    insertAddress: query<{ address: string; article: number }>()((given) =>
      db
        .insertInto('article_address')
        .values({ address: given.address, article_num: given.article })
        .onConflict((conflict) => conflict.doNothing()),
    ),

    /** A newer version has come. */
    retireArticle: query<{ article: number }>()((given) =>
      db
        .updateTable('article')
        .set({ is_newest: sql.lit(0) })
        .where('num', '=', given.article),
    ),

    articleById: scopedQuery<{ id: string }>(idiom)((given, inScope) =>
      stored.where('article.id', '=', given.id).where((eb) => inScope(eb.ref('article.feed'))),
    ),

    articleByAddress: scopedQuery<{ address: string }>(idiom)((given, inScope) =>
      stored
        .innerJoin('article_address', 'article_address.article_num', 'article.num')
        .where('article_address.address', '=', given.address)
        .where((eb) => inScope(eb.ref('article.feed')))
        .orderBy('article.is_newest', 'desc')
        .orderBy('article.num', 'desc')
        .limit(sql.lit(1)),
    ),

    articleByIdEnd: scopedQuery<{ end: string; length: number }>(idiom)((given, inScope) =>
      stored
        .where((eb) => eb(sql<string>`substr(${eb.ref('article.id')}, ${given.length})`, '=', given.end))
        .where((eb) => inScope(eb.ref('article.feed')))
        .orderBy('article.is_newest', 'desc')
        .orderBy('article.num', 'desc')
        .limit(sql.lit(1)),
    ),

    contents: query<{ articles: readonly number[] }>()((given) =>
      stored.where((eb) => idiom.isAnyOf(eb.ref('article.num'), given.articles)),
    ),

    latestArticles: scopedQuery<{ since: string; limit: number }>(idiom)((given, inScope) =>
      db
        .selectFrom('article')
        .select(REF_COLUMNS)
        .where('article.is_newest', '=', sql.lit(1))
        .where('article.published_at', '>=', given.since)
        .where((eb) => inScope(eb.ref('article.feed')))
        .orderBy('article.published_at', 'desc')
        .orderBy('article.num', 'desc')
        .limit(given.limit),
    ),

    refs: query<{ articles: readonly number[] }>()((given) =>
      db
        .selectFrom('article')
        .innerJoin('story', 'story.num', 'article.story_num')
        .select([...REF_COLUMNS, 'article.story_num', 'story.id as story_id'])
        .where((eb) => idiom.isAnyOf(eb.ref('article.num'), given.articles)),
    ),

    texts: query<{ articles: readonly number[] }>()((given) =>
      db
        .selectFrom('article_content')
        .select(['article_num', 'text'])
        .where((eb) => idiom.isAnyOf(eb.ref('article_num'), given.articles)),
    ),

    countArticles: scopedQuery<object>(idiom)((_given, inScope) =>
      db
        .selectFrom('article')
        .select((eb) => [
          eb.fn.countAll<number>().as('articles'),
          eb.fn.count<number>('story_num').distinct().as('stories'),
          eb.fn.min('published_at').as('oldest_at'),
          eb.fn.max('published_at').as('newest_at'),
        ])
        .where('is_newest', '=', sql.lit(1))
        .where((eb) => inScope(eb.ref('article.feed'))),
    ),
  };
}
