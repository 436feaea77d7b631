// Entities: what was reported of them, what they said, with whom they stand. Counts are kept per feed, so that a scope adds up its own.
import { sql } from 'kysely';
import { REF_COLUMNS } from './articles.ts';
import { type Dialect, query, scopedQuery } from './query.ts';

export function entityQueries({ db, idiom }: Dialect) {
  return {
    entityById: query<{ id: string }>()((given) => db.selectFrom('entity').select(['num', 'id', 'kind']).where('id', '=', given.id)),
    entitiesByNum: query<{ entities: readonly number[] }>()((given) =>
      db
        .selectFrom('entity')
        .select(['num', 'id', 'kind'])
        .where((eb) => idiom.isAnyOf(eb.ref('num'), given.entities)),
    ),
    insertEntity: query<{ id: string; kind: string; name: string }>()((given) =>
      db.insertInto('entity').values({ id: given.id, kind: given.kind, name: given.name }).returning('num'),
    ),
    /** A name of several words takes the place of a single one. */
    nameFully: query<{ entity: number; name: string }>()((given) =>
      db.updateTable('entity').set({ name: given.name }).where('num', '=', given.entity).where('name', 'not like', sql.lit('% %')),
    ),
    /** Names of those who appear in the entity's newest articles. */
    company: query<{ entity: number; articles: number }>()((given) =>
      db
        .with('newest', (from) =>
          from
            .selectFrom('appearance')
            .select('article_num')
            .where('entity_num', '=', given.entity)
            .orderBy('published_at', 'desc')
            .limit(given.articles),
        )
        .selectFrom('newest')
        .innerJoin('appearance', 'appearance.article_num', 'newest.article_num')
        .innerJoin('entity', 'entity.num', 'appearance.entity_num')
        .select('entity.name')
        .where('appearance.entity_num', '<>', given.entity),
    ),

    presence: scopedQuery<{ entities: readonly number[] }>(idiom)((given, inScope) =>
      db
        .selectFrom('presence')
        .select((eb) => [
          'entity_num',
          eb.fn.sum<number>('mention_count').as('mention_count'),
          eb.fn.sum<number>('article_count').as('article_count'),
        ])
        .where((eb) => idiom.isAnyOf(eb.ref('entity_num'), given.entities))
        .where((eb) => inScope(eb.ref('feed')))
        .groupBy('entity_num'),
    ),
    countPeople: scopedQuery<object>(idiom)((_given, inScope) =>
      db
        .selectFrom('presence')
        .innerJoin('entity', 'entity.num', 'presence.entity_num')
        .select((eb) => eb.fn.count<number>('presence.entity_num').distinct().as('people'))
        .where('entity.kind', '=', sql.lit('person'))
        .where((eb) => inScope(eb.ref('presence.feed'))),
    ),
    addPresence: query<{ entity: number; feed: string; mentions: number; articles: number }>()((given) =>
      db
        .insertInto('presence')
        .values({ entity_num: given.entity, feed: given.feed, mention_count: given.mentions, article_count: given.articles })
        .onConflict((conflict) =>
          conflict.columns(['entity_num', 'feed']).doUpdateSet((eb) => ({
            mention_count: eb('presence.mention_count', '+', eb.ref('excluded.mention_count')),
            article_count: eb('presence.article_count', '+', eb.ref('excluded.article_count')),
          })),
        ),
    ),
    dropAbsence: query<{ entity: number }>()((given) =>
      db.deleteFrom('presence').where('entity_num', '=', given.entity).where('article_count', '<=', sql.lit(0)),
    ),

    insertAppearance: query<{
      article: number;
      entity: number;
      publishedAt: string;
      story: number;
      feed: string;
      mentions: number;
    }>()((given) =>
      db.insertInto('appearance').values({
        article_num: given.article,
        entity_num: given.entity,
        published_at: given.publishedAt,
        story_num: given.story,
        feed: given.feed,
        mention_count: given.mentions,
      }),
    ),

    appearancesOf: query<{ article: number }>()((given) =>
      db
        .selectFrom('appearance')
        .innerJoin('entity', 'entity.num', 'appearance.entity_num')
        .select(['entity.num', 'entity.id', 'appearance.mention_count'])
        .where('appearance.article_num', '=', given.article),
    ),
    deleteAppearances: query<{ article: number }>()((given) => db.deleteFrom('appearance').where('article_num', '=', given.article)),

    roles: scopedQuery<{ entity: number; limit: number }>(idiom)((given, inScope) =>
      db
        .selectFrom('role')
        .innerJoin('article', 'article.num', 'role.article_num')
        .select([...REF_COLUMNS, 'role.title as role_title', 'role.start', 'role.end', 'role.exact'])
        .where('role.entity_num', '=', given.entity)
        .where((eb) => inScope(eb.ref('role.feed')))
        .orderBy('role.published_at', 'desc')
        .orderBy('role.article_num', 'desc')
        .orderBy('role.part')
        .limit(given.limit),
    ),
    insertRole: query<{
      entity: number;
      publishedAt: string;
      article: number;
      part: number;
      feed: string;
      title: string;
      start: number;
      end: number;
      exact: string;
    }>()((given) =>
      db.insertInto('role').values({
        entity_num: given.entity,
        published_at: given.publishedAt,
        article_num: given.article,
        part: given.part,
        feed: given.feed,
        title: given.title,
        start: given.start,
        end: given.end,
        exact: given.exact,
      }),
    ),
    deleteRoles: query<{ entity: number; publishedAt: string; article: number }>()((given) =>
      db
        .deleteFrom('role')
        .where('entity_num', '=', given.entity)
        .where('published_at', '=', given.publishedAt)
        .where('article_num', '=', given.article),
    ),

    quotes: scopedQuery<{ entity: number; limit: number }>(idiom)((given, inScope) =>
      db
        .selectFrom('quote')
        .innerJoin('article', 'article.num', 'quote.article_num')
        .select([...REF_COLUMNS, 'quote.record'])
        .where('quote.entity_num', '=', given.entity)
        .where((eb) => inScope(eb.ref('quote.feed')))
        .orderBy('quote.published_at', 'desc')
        .orderBy('quote.article_num', 'desc')
        .orderBy('quote.part')
        .limit(given.limit),
    ),
    insertQuote: query<{ entity: number; publishedAt: string; article: number; part: number; feed: string; record: string }>()((given) =>
      db.insertInto('quote').values({
        entity_num: given.entity,
        published_at: given.publishedAt,
        article_num: given.article,
        part: given.part,
        feed: given.feed,
        record: given.record,
      }),
    ),
    deleteQuotes: query<{ entity: number; publishedAt: string; article: number }>()((given) =>
      db
        .deleteFrom('quote')
        .where('entity_num', '=', given.entity)
        .where('published_at', '=', given.publishedAt)
        .where('article_num', '=', given.article),
    ),
  };
}
