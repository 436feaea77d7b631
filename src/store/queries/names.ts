// Names as they are looked up: words of names, whole folded names, and who bears them in which feed.
import { sql } from 'kysely';
import { type Dialect, query, scopedQuery } from './query.ts';

export function nameQueries({ db, idiom }: Dialect) {
  return {
    wordByText: query<{ text: string }>()((given) => db.selectFrom('word').select('num').where('text', '=', given.text)),
    insertWord: query<{ text: string; sound: string }>()((given) =>
      db.insertInto('word').values({ text: given.text, sound: given.sound }).returning('num'),
    ),
    wordsSounding: query<{ sound: string; limit: number }>()((given) =>
      db.selectFrom('word').select(['num', 'text']).where('sound', '=', given.sound).limit(given.limit),
    ),

    nameByKey: query<{ key: string }>()((given) => db.selectFrom('name').select('num').where('key', '=', given.key)),
    insertName: query<{ key: string }>()((given) =>
      db
        .insertInto('name')
        .values({ key: given.key, article_count: sql.lit(0) })
        .returning('num'),
    ),
    /** Counts the articles of a name on by `articles`, which may be less than nothing. */
    countName: query<{ name: number; articles: number }>()((given) =>
      db
        .updateTable('name')
        .set((eb) => ({ article_count: eb('article_count', '+', given.articles) }))
        .where('num', '=', given.name),
    ),
    insertNameWord: query<{ word: number; name: number }>()((given) =>
      db
        .insertInto('name_word')
        .values({ word_num: given.word, name_num: given.name })
        .onConflict((conflict) => conflict.doNothing()),
    ),

    insertNameKey: query<{ key: string; name: number }>()((given) =>
      db
        .insertInto('name_key')
        .values({ key: given.key, name_num: given.name })
        .onConflict((conflict) => conflict.doNothing()),
    ),
    /** In the order they came, so that a key under which half the store lies costs no more than another. */
    namesUnderKey: query<{ key: string; limit: number }>()((given) =>
      db
        .selectFrom('name_key')
        .innerJoin('name', 'name.num', 'name_key.name_num')
        .select(['name.num', 'name.key'])
        .where('name_key.key', '=', given.key)
        .limit(given.limit),
    ),

    /** Names that hold all of these words, the most frequent first. */
    namesHolding: query<{ words: readonly string[]; count: number; limit: number }>()((given) =>
      db
        .selectFrom('word')
        .innerJoin('name_word', 'name_word.word_num', 'word.num')
        .innerJoin('name', 'name.num', 'name_word.name_num')
        .select(['name.num', 'name.key'])
        .where((eb) => idiom.isAnyOf(eb.ref('word.text'), given.words))
        .groupBy(['name.num', 'name.key', 'name.article_count'])
        .having((eb) => eb.fn.countAll<number>(), '=', given.count)
        .orderBy('name.article_count', 'desc')
        .limit(given.limit),
    ),

    /** Names that hold some of these words, those with most of them first. */
    namesHoldingSome: query<{ words: readonly number[]; limit: number }>()((given) =>
      db
        .selectFrom('name_word')
        .innerJoin('name', 'name.num', 'name_word.name_num')
        .select(['name.num', 'name.key'])
        .where((eb) => idiom.isAnyOf(eb.ref('name_word.word_num'), given.words))
        .groupBy(['name.num', 'name.key', 'name.article_count'])
        .orderBy((eb) => eb.fn.countAll(), 'desc')
        .orderBy('name.article_count', 'desc')
        .limit(given.limit),
    ),

    /** Names that begin in [from, to), or hold a word that does; the most frequent first. */
    namesBeginning: query<{ from: string; to: string; limit: number }>()((given) =>
      db
        .selectFrom('name')
        .select(['name.num', 'name.article_count'])
        .where('name.key', '>=', given.from)
        .where('name.key', '<', given.to)
        .union(
          db
            .selectFrom('word')
            .innerJoin('name_word', 'name_word.word_num', 'word.num')
            .innerJoin('name', 'name.num', 'name_word.name_num')
            .select(['name.num', 'name.article_count'])
            .where('word.text', '>=', given.from)
            .where('word.text', '<', given.to),
        )
        .orderBy('article_count', 'desc')
        .limit(given.limit),
    ),

    /** Who bears one of the names in scope, with all mentions in scope, most mentioned first. Of any kind where none is given. */
    bearers: scopedQuery<{ names: readonly number[]; kind: string | null; limit: number }>(idiom)((given, inScope) =>
      db
        .selectFrom('entity')
        .innerJoin('presence', 'presence.entity_num', 'entity.num')
        .select((eb) => ['entity.num', 'entity.id', 'entity.kind', eb.fn.sum<number>('presence.mention_count').as('mention_count')])
        .where((eb) => inScope(eb.ref('presence.feed')))
        .where((eb) => eb('entity.kind', '=', eb.fn.coalesce(given.kind, 'entity.kind')))
        .where((eb) =>
          eb(
            'entity.num',
            'in',
            eb
              .selectFrom('alias')
              .select('alias.entity_num')
              .where((inner) => idiom.isAnyOf(inner.ref('alias.name_num'), given.names))
              .where((inner) => inScope(inner.ref('alias.feed'))),
          ),
        )
        .groupBy(['entity.num', 'entity.id', 'entity.kind'])
        .orderBy((eb) => eb.fn.sum('presence.mention_count'), 'desc')
        .orderBy('entity.num')
        .limit(given.limit),
    ),

    /** All spellings of the entities in scope, first seen first. */
    spellings: scopedQuery<{ entities: readonly number[] }>(idiom)((given, inScope) =>
      db
        .selectFrom('alias')
        .innerJoin('name', 'name.num', 'alias.name_num')
        .select((eb) => [
          'alias.entity_num',
          'alias.spelling',
          'alias.name_num',
          'name.key',
          eb.fn.sum<number>('alias.article_count').as('article_count'),
          eb.fn.min('alias.first_article_num').as('first_article_num'),
        ])
        .where((eb) => idiom.isAnyOf(eb.ref('alias.entity_num'), given.entities))
        .where((eb) => inScope(eb.ref('alias.feed')))
        .groupBy(['alias.entity_num', 'alias.spelling', 'alias.name_num', 'name.key'])
        .orderBy('alias.entity_num')
        .orderBy((eb) => eb.fn.min('alias.first_article_num'))
        .orderBy((eb) => eb.fn.min('alias.first_place'))
        .orderBy('alias.spelling'),
    ),

    countSpelling: query<{ entity: number; feed: string; spelling: string; name: number; article: number; place: number }>()((given) =>
      db
        .insertInto('alias')
        .values({
          entity_num: given.entity,
          feed: given.feed,
          spelling: given.spelling,
          name_num: given.name,
          article_count: sql.lit(1),
          first_article_num: given.article,
          first_place: given.place,
        })
        .onConflict((conflict) =>
          conflict
            .columns(['entity_num', 'feed', 'spelling'])
            .doUpdateSet((eb) => ({ article_count: eb('alias.article_count', '+', sql.lit(1)) })),
        ),
    ),
    /** Returns the name that the spelling belongs to. */
    uncountSpelling: query<{ entity: number; feed: string; spelling: string }>()((given) =>
      db
        .updateTable('alias')
        .set((eb) => ({ article_count: eb('article_count', '-', sql.lit(1)) }))
        .where('entity_num', '=', given.entity)
        .where('feed', '=', given.feed)
        .where('spelling', '=', given.spelling)
        .returning('name_num'),
    ),
    dropUnseenSpellings: query<{ entity: number }>()((given) =>
      db.deleteFrom('alias').where('entity_num', '=', given.entity).where('article_count', '<=', sql.lit(0)),
    ),
  };
}
