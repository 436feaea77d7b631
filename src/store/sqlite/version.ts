// The number of migrations that a file went through, kept in its header.
import type { DatabaseSync } from 'node:sqlite';

export const versionOf = (db: DatabaseSync): number => Number(db.prepare('pragma user_version').get()?.user_version);
