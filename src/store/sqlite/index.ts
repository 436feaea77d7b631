// The embedded store: one file, several processes may have it open.
import type { Store } from '../../ports/store.ts';
import { createStore } from '../store.ts';
import { openEngine } from './engine.ts';

export type SqliteOptions = {
  /** Or ':memory:'. Its folder has to exist. */
  readonly file: string;
  /** How long another process may be in the way before a StoreError says so; 20 seconds where not given. */
  readonly patienceMs?: number;
};

/** Opens the store, makes it where it is missing, and brings an older one up to date. Throws StoreError. */
export async function openSqliteStore({ file, patienceMs = 20_000 }: SqliteOptions): Promise<Store> {
  return createStore(await openEngine(file, patienceMs));
}
