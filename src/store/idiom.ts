// What each database says in its own way. Everything else of schema and queries is common to all of them.
import type { ColumnDefinitionBuilder, Compilable, Expression, RawBuilder } from 'kysely';
import type { Scope } from '../domain/scope.ts';
import type { Query } from './queries/query.ts';

export type Idiom = {
  /** True when the column's value is one of a list that is given as one value. */
  isAnyOf<T>(column: Expression<T>, list: Expression<readonly T[]>): Expression<boolean>;
  /** Makes an integer column the key that the database counts up. */
  counted(column: ColumnDefinitionBuilder): ColumnDefinitionBuilder;
  /** Ends the creation of a table whose rows lie in the order of its key. */
  readonly clustered: RawBuilder<unknown>;
  /** The tables and indexes behind the search queries. */
  readonly searchTables: readonly Compilable[];
  readonly searches: SearchQueries;
};

/** Full text and words that are spelled alike. `match` is made by the engine's `matchOf`. */
export type SearchQueries = {
  indexArticle: Query<{ num: number; title: string; text: string; feed: string }, unknown>;
  unindexArticle: Query<{ num: number }, unknown>;
  /** How many articles hold the words, counted no further than `limit`. */
  countMatches: Query<{ match: string; limit: number }, { count: number }>;
  /** Best first, by how often and where the words stand. */
  bestMatches: Query<{ match: string; since: string; limit: number; scope: Scope }, { num: number; score: number }>;
  /** The same over the newest `window` articles that hold the words. */
  recentMatches: Query<{ match: string; since: string; limit: number; window: number; scope: Scope }, { num: number; score: number }>;
  indexWord: Query<{ num: number; gram: string }, unknown>;
  /** Words that share at least `least` of the `count` grams, the most alike first. */
  wordsAlike: Query<{ grams: readonly string[]; count: number; least: number; limit: number }, { num: number; text: string }>;
};
