// How SQLite says what differs: lists, counted keys, rows in the order of their key.
import { type Kysely, sql } from 'kysely';
import type { Idiom } from '../idiom.ts';
import type { Schema } from '../schema.ts';
import { searches, searchTables } from './search.ts';

export function sqliteIdiom(db: Kysely<Schema>): Idiom {
  const isAnyOf: Idiom['isAnyOf'] = (column, list) => sql<boolean>`${column} in (select value from json_each(${list}))`;
  return {
    isAnyOf,
    counted: (column) => column.primaryKey(),
    clustered: sql`without rowid`,
    searchTables: searchTables(db),
    searches: searches(db, isAnyOf),
  };
}
