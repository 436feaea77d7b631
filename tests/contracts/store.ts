// What every store has to keep to. Run over each implementation: `storeContract('name', open)`.
import { afterEach, beforeEach, describe } from 'vitest';
import type { Store } from '../../src/ports/store.ts';
import { articlesContract } from './store/articles.ts';
import { dossierContract } from './store/dossier.ts';
import { namesContract } from './store/names.ts';
import { outboxContract } from './store/outbox.ts';
import { scopeContract } from './store/scope.ts';
import { searchContract } from './store/search.ts';
import { sourcesContract } from './store/sources.ts';
import { storiesContract } from './store/stories.ts';
import { versionsContract } from './store/versions.ts';

/** `open` gives a new, empty store each time. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`${name} as a Store`, () => {
    let current: Store | null = null;
    beforeEach(async () => {
      current = await open();
    });
    afterEach(() => current?.close());
    const store = (): Store => {
      if (!current) throw new Error('no store is open');
      return current;
    };
    articlesContract(store);
    versionsContract(store, open);
    namesContract(store);
    dossierContract(store);
    searchContract(store);
    storiesContract(store);
    scopeContract(store);
    sourcesContract(store);
    outboxContract(store);
  });
}
