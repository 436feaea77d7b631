// Kysely as it writes for SQLite. It never runs anything itself: the texts do, in session.ts.
import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { Dialect } from '../queries/query.ts';
import type { Schema } from '../schema.ts';
import { sqliteIdiom } from './idiom.ts';

export function sqliteDialect(): Dialect {
  const db = new Kysely<Schema>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (kysely) => new SqliteIntrospector(kysely),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
  return { db, idiom: sqliteIdiom(db) };
}
