// The embedded store: one file, several processes may have it open.
import type { Store } from '../../ports/store.ts';
import { createStore } from '../store.ts';
import { openEngine } from './engine.ts';

/** Opens the store, makes it where it is missing, and brings an older one up to date. `file` may be ':memory:'. Throws StoreError. */
export async function openSqliteStore({ file }: { readonly file: string }): Promise<Store> {
  return createStore(await openEngine(file));
}
