// Links: two entities in one sentence. Kept once per article with the sentence, and counted both ways per feed.
import { sql } from 'kysely';
import { type Dialect, query, scopedQuery } from './query.ts';

export function linkQueries({ db, idiom }: Dialect) {
  return {
    /** Most often first; `article_num` is the newest article that holds such a sentence. */
    links: scopedQuery<{ entity: number; limit: number }>(idiom)((given, inScope) =>
      db
        .selectFrom('link')
        .select((eb) => [
          'other_num',
          eb.fn.sum<number>('sentence_count').as('sentence_count'),
          eb.fn.max<number>('article_num').as('article_num'),
        ])
        .where('entity_num', '=', given.entity)
        .where((eb) => inScope(eb.ref('feed')))
        .groupBy('other_num')
        .orderBy((eb) => eb.fn.sum('sentence_count'), 'desc')
        .orderBy('other_num')
        .limit(given.limit),
    ),
    countLink: query<{ entity: number; other: number; feed: string; sentences: number; article: number }>()((given) =>
      db
        .insertInto('link')
        .values({
          entity_num: given.entity,
          other_num: given.other,
          feed: given.feed,
          sentence_count: given.sentences,
          article_num: given.article,
        })
        .onConflict((conflict) =>
          conflict.columns(['entity_num', 'feed', 'other_num']).doUpdateSet((eb) => ({
            sentence_count: eb('link.sentence_count', '+', eb.ref('excluded.sentence_count')),
            article_num: eb.ref('excluded.article_num'),
          })),
        ),
    ),
    uncountLink: query<{ entity: number; other: number; feed: string; sentences: number; article: number }>()((given) =>
      db
        .updateTable('link')
        .set((eb) => ({ sentence_count: eb('sentence_count', '-', given.sentences), article_num: given.article }))
        .where('entity_num', '=', given.entity)
        .where('other_num', '=', given.other)
        .where('feed', '=', given.feed),
    ),
    dropBrokenLinks: query<{ entity: number }>()((given) =>
      db.deleteFrom('link').where('entity_num', '=', given.entity).where('sentence_count', '<=', sql.lit(0)),
    ),

    linkSentence: query<{ article: number; entity: number; other: number }>()((given) =>
      db
        .selectFrom('link_sentence')
        .innerJoin('article_content', 'article_content.article_num', 'link_sentence.article_num')
        .select(['link_sentence.start', 'link_sentence.end', 'article_content.text'])
        .where('link_sentence.article_num', '=', given.article)
        .where('link_sentence.entity_num', '=', given.entity)
        .where('link_sentence.other_num', '=', given.other),
    ),
    insertLinkSentence: query<{ article: number; entity: number; other: number; sentences: number; start: number; end: number }>()(
      (given) =>
        db.insertInto('link_sentence').values({
          article_num: given.article,
          entity_num: given.entity,
          other_num: given.other,
          sentence_count: given.sentences,
          start: given.start,
          end: given.end,
        }),
    ),
    linkSentencesOf: query<{ article: number }>()((given) =>
      db.selectFrom('link_sentence').select(['entity_num', 'other_num', 'sentence_count']).where('article_num', '=', given.article),
    ),
    deleteLinkSentences: query<{ article: number }>()((given) => db.deleteFrom('link_sentence').where('article_num', '=', given.article)),

    /** The newest article of the feed, other than this one, that has both in one sentence. */
    newestLinkArticle: query<{ entity: number; other: number; feed: string; except: number }>()((given) =>
      db
        .selectFrom('appearance')
        .innerJoin('link_sentence', 'link_sentence.article_num', 'appearance.article_num')
        .select((eb) => eb.fn.max<number | null>('appearance.article_num').as('article_num'))
        .where('appearance.entity_num', '=', given.entity)
        .where('appearance.feed', '=', given.feed)
        .where('appearance.article_num', '<>', given.except)
        .where('link_sentence.entity_num', '=', given.entity)
        .where('link_sentence.other_num', '=', given.other),
    ),
  };
}
