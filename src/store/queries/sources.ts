// Where news come from and who gets them: feeds, sources that were looked at, subscriptions.
import { sql } from 'kysely';
import { type Dialect, query, scopedQuery } from './query.ts';

export function sourceQueries({ db, idiom }: Dialect) {
  return {
    putFeed: query<{ id: string; record: string }>()((given) =>
      db
        .insertInto('feed')
        .values({ id: given.id, record: given.record })
        .onConflict((conflict) => conflict.column('id').doUpdateSet((eb) => ({ record: eb.ref('excluded.record') }))),
    ),
    feeds: scopedQuery<object>(idiom)((_given, inScope) =>
      db
        .selectFrom('feed')
        .select(['id', 'record'])
        .where((eb) => inScope(eb.ref('id')))
        .orderBy('id'),
    ),
    putFeedState: query<{ feed: string; record: string }>()((given) =>
      db
        .insertInto('feed_state')
        .values({ feed: given.feed, record: given.record })
        .onConflict((conflict) => conflict.column('feed').doUpdateSet((eb) => ({ record: eb.ref('excluded.record') }))),
    ),
    feedStates: query<object>()(() => db.selectFrom('feed_state').select('record').orderBy('feed')),
    feedState: query<{ feed: string }>()((given) => db.selectFrom('feed_state').select('record').where('feed', '=', given.feed)),
    feedCounts: scopedQuery<object>(idiom)((_given, inScope) =>
      db
        .selectFrom('article')
        .select((eb) => ['feed', eb.fn.countAll<number>().as('article_count'), eb.fn.max('published_at').as('last_article_at')])
        .where('is_newest', '=', sql.lit(1))
        .where((eb) => inScope(eb.ref('feed')))
        .groupBy('feed'),
    ),
    lastSuccesses: scopedQuery<object>(idiom)((_given, inScope) =>
      db
        .selectFrom('source')
        .select((eb) => ['feed', eb.fn.max('at').as('at')])
        .where('reason', 'is', null)
        .where((eb) => inScope(eb.ref('feed')))
        .groupBy('feed'),
    ),
    refusals: query<{ feed: string; limit: number }>()((given) =>
      db
        .selectFrom('source')
        .select(['name', 'at', 'reason'])
        .where('feed', '=', given.feed)
        .where('reason', 'is not', null)
        .orderBy('at', 'desc')
        .orderBy('name')
        .limit(given.limit),
    ),
    noteSource: query<{ hash: string; name: string; feed: string; at: string; reason: string | null }>()((given) =>
      db
        .insertInto('source')
        .values({ hash: given.hash, name: given.name, feed: given.feed, at: given.at, reason: given.reason })
        .onConflict((conflict) =>
          conflict.column('hash').doUpdateSet((eb) => ({
            name: eb.ref('excluded.name'),
            feed: eb.ref('excluded.feed'),
            at: eb.ref('excluded.at'),
            reason: eb.ref('excluded.reason'),
          })),
        ),
    ),
    knownSources: query<{ hashes: readonly string[] }>()((given) =>
      db
        .selectFrom('source')
        .select('hash')
        .where((eb) => idiom.isAnyOf(eb.ref('hash'), given.hashes)),
    ),
    putFollow: query<{ id: string; record: string }>()((given) =>
      db
        .insertInto('follow')
        .values({ id: given.id, record: given.record })
        .onConflict((conflict) => conflict.column('id').doNothing()),
    ),
    removeFollow: query<{ id: string }>()((given) => db.deleteFrom('follow').where('id', '=', given.id)),
    follows: query<object>()(() => db.selectFrom('follow').select('record').orderBy('id')),
    putSubscription: query<{ id: string; record: string }>()((given) =>
      db
        .insertInto('subscription')
        .values({ id: given.id, record: given.record })
        .onConflict((conflict) => conflict.column('id').doUpdateSet((eb) => ({ record: eb.ref('excluded.record') }))),
    ),
    subscriptionById: query<{ id: string }>()((given) => db.selectFrom('subscription').select('record').where('id', '=', given.id)),
    deleteSubscription: query<{ id: string }>()((given) => db.deleteFrom('subscription').where('id', '=', given.id)),
    subscriptions: query<object>()(() => db.selectFrom('subscription').select('record').orderBy('id')),
  };
}
