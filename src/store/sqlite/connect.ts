// A file -> an open database whose tables are those of this version.
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../ports/store.ts';
import { storeErrorOf } from './errors.ts';
import { withPatience } from './patience.ts';
import { versionOf } from './version.ts';

/** How many migrations this version knows. Written down, because the migrations are too heavy to load at every start; a test compares. */
export const VERSION = 3;

/** So much of the file is kept at hand: the indexes that each new article writes to. Taken as it is needed. */
const PAGES_KIB = 32 * 1024;

/** Each article writes to many indexes: the more of them meet in one checkpoint, the fewer pages are written twice. 16 MB of log. */
const PAGES_BETWEEN_CHECKPOINTS = 4_000;

/** For so long SQLite waits by itself, and the whole process with it. */
const BLOCKING_MS = 200;

/** Safe when several processes open a new or an older store at once. Throws StoreError. */
export async function connect(file: string, patienceMs: number): Promise<DatabaseSync> {
  try {
    return await withPatience(patienceMs, () => open(file));
  } catch (error) {
    throw storeErrorOf(error, file);
  }
}

async function open(file: string): Promise<DatabaseSync> {
  const db = new DatabaseSync(file, { timeout: BLOCKING_MS, enableForeignKeyConstraints: true });
  try {
    db.exec(`pragma synchronous = full; pragma cache_size = -${PAGES_KIB}; pragma wal_autocheckpoint = ${PAGES_BETWEEN_CHECKPOINTS}`);
    const version = versionOf(db);
    if (version > VERSION) throw newer(file);
    if (version < VERSION) (await import('./migrate.ts')).migrate(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

const newer = (file: string) =>
  new StoreError('newer', `${file} was made by a newer version of Nutgraf: update Nutgraf, or set NUTGRAF_DATA to another folder.`);
