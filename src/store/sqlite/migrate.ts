// Brings the tables of an open database up to this version, a step at a time, each in its own transaction.
import type { DatabaseSync } from 'node:sqlite';
import { migrations } from '../migrations/index.ts';

import { sqliteDialect } from './dialect.ts';
import { versionOf } from './version.ts';

/** Safe when several processes do it at once: each step looks again at the version when it has the right to write. */
export function migrate(db: DatabaseSync): void {
  db.exec('pragma journal_mode = wal');
  const dialect = sqliteDialect();
  for (const [index, migration] of migrations.entries()) {
    db.exec('begin immediate');
    try {
      if (versionOf(db) === index) {
        for (const step of migration(dialect)) db.exec(step.compile().sql);
        db.exec(`pragma user_version = ${index + 1}`);
      }
      db.exec('commit');
    } catch (error) {
      if (db.isTransaction) db.exec('rollback');
      throw error;
    }
  }
}
