// How a query is written: with Kysely, once for every database, with named values left open. tools/compile-queries.ts turns
// them into texts ahead of time, so that running a query needs no query builder.
import { type Compilable, type Expression, type Kysely, type RawBuilder, sql } from 'kysely';
import type { Scope } from '../../domain/scope.ts';
import type { Idiom } from '../idiom.ts';
import type { Schema } from '../schema.ts';

/** A query that takes values P and gives rows R. `inFeeds`: the same within the feeds of a scope. */
export type Query<P, R> = { readonly compilable: Compilable<R>; readonly inFeeds?: Compilable<R>; readonly takes?: (values: P) => void };

/** The open places of a query, by name. */
export type Given<P> = { readonly [K in keyof P]: RawBuilder<P[K]> };

/** True of rows whose feed the asker may see. */
export type InScope = (feed: Expression<string>) => Expression<boolean>;

/** Kysely as it writes for one database, and what that database says in its own way. */
export type Dialect = { readonly db: Kysely<Schema>; readonly idiom: Idiom };

/** What stands for a value until the query is run. */
export type OpenPlace = { readonly openPlace: string };

const openPlaces = <P>(): Given<P> => new Proxy({} as Given<P>, { get: (_target, name) => sql`${{ openPlace: String(name) }}` });

/** A query over everything. */
export const query =
  <P extends object>() =>
  <R>(write: (given: Given<P>) => Compilable<R>): Query<P, R> => ({ compilable: write(openPlaces<P>()) });

/** A query that sees only what is in scope; takes `scope` beside its values. */
export const scopedQuery =
  <P extends object>(idiom: Pick<Idiom, 'isAnyOf'>) =>
  <R>(write: (given: Given<P>, inScope: InScope) => Compilable<R>): Query<P & { readonly scope: Scope }, R> => {
    const given = openPlaces<P & { feeds: readonly string[] }>();
    return {
      compilable: write(given, () => sql<boolean>`true`),
      inFeeds: write(given, (feed) => idiom.isAnyOf(feed, given.feeds)),
    };
  };
