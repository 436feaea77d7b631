// Full text by FTS5, and words spelled alike by a table of their grams.
import { type Compilable, type Expression, type Kysely, type RawBuilder, sql } from 'kysely';
import type { Idiom, SearchQueries } from '../idiom.ts';
import { query, scopedQuery } from '../queries/query.ts';
import type { Schema } from '../schema.ts';

type Match = { readonly num: number; readonly score: number };
type SearchSchema = Schema & { word_gram: { gram: string; word_num: number } };

// A word counts six times as much in a title as in the text.
const score = sql<number>`-bm25(article_fts, 6.0, 1.0)`;

export function searchTables(db: Kysely<Schema>): readonly Compilable[] {
  return [
    raw(
      db,
      sql`create virtual table article_fts using fts5(title, text, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2')`,
    ),
    db.schema
      .createTable('word_gram')
      .addColumn('gram', 'text', (column) => column.notNull())
      .addColumn('word_num', 'integer', (column) => column.notNull().references('word.num'))
      .addPrimaryKeyConstraint('key', ['gram', 'word_num'])
      .modifyEnd(sql`without rowid`),
  ];
}

export function searches(db: Kysely<Schema>, isAnyOf: Idiom['isAnyOf']): SearchQueries {
  const grams = db.withTables<SearchSchema>();
  const matching = (match: Expression<string>, since: Expression<string>, inScope: Expression<boolean>) => sql`
    from article_fts inner join article on article.num = article_fts.rowid
    where article_fts match ${match} and article.published_at >= ${since} and ${inScope}`;

  return {
    indexArticle: query<{ num: number; title: string; text: string; feed: string }>()((given) =>
      raw(db, sql`insert into article_fts (rowid, title, text) values (${given.num}, ${given.title}, ${given.text})`),
    ),
    unindexArticle: query<{ num: number }>()((given) => raw(db, sql`delete from article_fts where rowid = ${given.num}`)),
    countMatches: query<{ match: string; limit: number }>()((given) =>
      raw(
        db,
        sql<{ count: number }>`select count(*) as count from
          (select 1 from article_fts where article_fts match ${given.match} limit ${given.limit})`,
      ),
    ),
    bestMatches: scopedQuery<{ match: string; since: string; limit: number }>({ isAnyOf })((given, inScope) =>
      raw(
        db,
        sql<Match>`select article.num, ${score} as score ${matching(given.match, given.since, inScope(sql.ref('article.feed')))}
          order by score desc, article.num desc limit ${given.limit}`,
      ),
    ),
    recentMatches: scopedQuery<{ match: string; since: string; limit: number; window: number }>({ isAnyOf })((given, inScope) =>
      raw(
        db,
        sql<Match>`with recent as materialized (
            select article.num, ${score} as score ${matching(given.match, given.since, inScope(sql.ref('article.feed')))}
            order by article_fts.rowid desc limit ${given.window})
          select num, score from recent order by score desc, num desc limit ${given.limit}`,
      ),
    ),
    indexWord: query<{ num: number; gram: string }>()((given) =>
      grams
        .insertInto('word_gram')
        .values({ gram: given.gram, word_num: given.num })
        .onConflict((conflict) => conflict.doNothing()),
    ),
    wordsAlike: query<{ grams: readonly string[]; count: number; least: number; limit: number }>()((given) =>
      grams
        .with('alike', (from) =>
          from
            .selectFrom('word_gram')
            .select((eb) => ['word_num', eb.fn.countAll<number>().as('shared')])
            .where((eb) => isAnyOf(eb.ref('gram'), given.grams))
            .groupBy('word_num')
            .having((eb) => eb.fn.countAll<number>(), '>=', given.least),
        )
        .selectFrom('alike')
        .innerJoin('word', 'word.num', 'alike.word_num')
        .select(['word.num', 'word.text'])
        // As pg_trgm's similarity orders: a word of n letters has n + 1 grams, and of two that share as many the shorter one is more alike.
        .orderBy(sql`alike.shared * 1.0 / (length(word.text) + 1 + ${given.count} - alike.shared)`, 'desc')
        .limit(given.limit),
    ),
  };
}

const raw = <R>(db: Kysely<Schema>, text: RawBuilder<R>): Compilable<R> => ({ compile: () => text.compile(db) });
