// Stories are kept as a number that articles share; everything else of a story is composed from its articles in scope.

import { sql } from 'kysely';
import { REF_COLUMNS } from './articles.ts';
import { type Dialect, query, scopedQuery } from './query.ts';

export function storyQueries({ db, idiom }: Dialect) {
  return {
    insertStory: query<{ id: string }>()((given) => db.insertInto('story').values({ id: given.id }).returning('num')),

    storyById: query<{ id: string }>()((given) => db.selectFrom('story').select('num').where('id', '=', given.id)),

    storyArticles: scopedQuery<{ stories: readonly number[] }>(idiom)((given, inScope) =>
      db
        .selectFrom('article')
        .innerJoin('story', 'story.num', 'article.story_num')
        .select([...REF_COLUMNS, 'article.text_kind', 'article.story_num', 'story.id as story_id'])
        .where('article.is_newest', '=', sql.lit(1))
        .where((eb) => idiom.isAnyOf(eb.ref('article.story_num'), given.stories))
        .where((eb) => inScope(eb.ref('article.feed')))
        .orderBy('article.published_at')
        .orderBy('article.num'),
    ),

    /** Most mentioned first. */
    storyEntities: scopedQuery<{ stories: readonly number[] }>(idiom)((given, inScope) =>
      db
        .selectFrom('article')
        .innerJoin('appearance', 'appearance.article_num', 'article.num')
        .innerJoin('entity', 'entity.num', 'appearance.entity_num')
        .select(['article.story_num', 'entity.id', 'entity.num'])
        .where('article.is_newest', '=', sql.lit(1))
        .where((eb) => idiom.isAnyOf(eb.ref('article.story_num'), given.stories))
        .where((eb) => inScope(eb.ref('article.feed')))
        .groupBy(['article.story_num', 'entity.num', 'entity.id'])
        .orderBy('article.story_num')
        .orderBy((eb) => eb.fn.sum('appearance.mention_count'), 'desc')
        .orderBy('entity.num'),
    ),

    storiesFetchedBetween: scopedQuery<{ from: string; until: string }>(idiom)((given, inScope) =>
      db
        .selectFrom('article')
        .select('story_num')
        .distinct()
        .where('is_newest', '=', sql.lit(1))
        .where('fetched_at', '>=', given.from)
        .where('fetched_at', '<', given.until)
        .where((eb) => inScope(eb.ref('article.feed'))),
    ),

    /** Newest first, of its newest `window` articles. */
    storiesOfEntity: scopedQuery<{ entity: number; limit: number; window: number }>(idiom)((given, inScope) =>
      db
        .with('newest', (from) =>
          from
            .selectFrom('appearance')
            .select(['story_num', 'published_at'])
            .where('entity_num', '=', given.entity)
            .where((eb) => inScope(eb.ref('appearance.feed')))
            .orderBy('published_at', 'desc')
            .limit(given.window),
        )
        .selectFrom('newest')
        .select('story_num')
        .groupBy('story_num')
        .orderBy((eb) => eb.fn.max('published_at'), 'desc')
        .limit(given.limit),
    ),

    /** Stories with an article of the given days in which the entity appears, newest first; one row per article. */
    openStoriesOfEntity: query<{ entity: number; from: string; until: string; limit: number }>()((given) =>
      db
        .selectFrom('appearance')
        .select('story_num')
        .where('entity_num', '=', given.entity)
        .where('published_at', '>=', given.from)
        .where('published_at', '<=', given.until)
        .orderBy('published_at', 'desc')
        .limit(given.limit),
    ),

    openStoriesOfWord: query<{ word: string; from: string; until: string; limit: number }>()((given) =>
      db
        .selectFrom('title_word')
        .select('story_num')
        .where('word', '=', given.word)
        .where('published_at', '>=', given.from)
        .where('published_at', '<=', given.until)
        .orderBy('published_at', 'desc')
        .limit(given.limit),
    ),

    insertTitleWord: query<{ word: string; publishedAt: string; article: number; story: number }>()((given) =>
      db
        .insertInto('title_word')
        .values({ word: given.word, published_at: given.publishedAt, article_num: given.article, story_num: given.story }),
    ),

    deleteTitleWord: query<{ word: string; publishedAt: string; article: number }>()((given) =>
      db
        .deleteFrom('title_word')
        .where('word', '=', given.word)
        .where('published_at', '=', given.publishedAt)
        .where('article_num', '=', given.article),
    ),

    openings: query<{ articles: readonly number[]; length: number }>()((given) =>
      db
        .selectFrom('article_content')
        .select(['article_num', sql<string>`substr(text, 1, ${given.length})`.as('opening')])
        .where((eb) => idiom.isAnyOf(eb.ref('article_num'), given.articles)),
    ),
  };
}
