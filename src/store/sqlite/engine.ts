// One connection to the file: calls are run one after the other, each in its own transaction.
import type { DatabaseSync } from 'node:sqlite';
import type { Engine } from '../session.ts';
import { connect } from './connect.ts';
import { storeErrorOf } from './errors.ts';
import { matchOf } from './match.ts';
import { withPatience } from './patience.ts';
import { createSession } from './session.ts';

/** Throws StoreError. */
export async function openEngine(file: string, patienceMs: number): Promise<Engine> {
  const db = await connect(file, patienceMs);
  const session = createSession(db);
  const inTurn = queue();
  const transact = async <T>(begin: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await withPatience(patienceMs, () => once(db, begin, work));
    } catch (error) {
      throw storeErrorOf(error, file);
    }
  };
  return {
    read: (work) => inTurn(() => transact('begin', () => work(session))),
    write: (work) => inTurn(() => transact('begin immediate', () => work(session))),
    matchOf,
    close: () => inTurn(async () => db.close()),
  };
}

/** Each waits for the one before, however that ended. */
function queue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

async function once<T>(db: DatabaseSync, begin: string, work: () => Promise<T>): Promise<T> {
  db.exec(begin);
  try {
    const result = await work();
    db.exec('commit');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('rollback');
    throw error;
  }
}
