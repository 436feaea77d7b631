// The embedded store keeps to the contract, and a file comes back as it was left.
import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { everything } from '../../src/domain/scope.ts';
import { openSqliteStore } from '../../src/store/sqlite/index.ts';
import { add, written } from '../contracts/store/press.ts';
import { storeContract } from '../contracts/store.ts';
import { newFile } from './new-file.ts';

storeContract('SQLite', () => openSqliteStore({ file: ':memory:' }));

describe('openSqliteStore', () => {
  it('finds in a file what was stored there', async () => {
    const file = newFile();
    const before = await openSqliteStore({ file });
    await add(before, written({ title: 'A', text: 'Ida Holm came.' }, [{ name: 'Ida Holm' }]));
    await before.close();
    const after = await openSqliteStore({ file });
    expect((await after.findEntities(everything, 'Holm')).map(({ entity }) => entity.name)).toEqual(['Ida Holm']);
    await after.close();
  });

  it('writes ahead, so that a reader never waits for a writer', async () => {
    const file = newFile();
    await (await openSqliteStore({ file })).close();
    expect(new DatabaseSync(file).prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' });
  });

  it('leaves one file when it is closed', async () => {
    const file = newFile();
    const store = await openSqliteStore({ file });
    await add(store, written({ title: 'A', text: 'A text.' }));
    await store.close();
    expect(['-wal', '-shm'].filter((end) => statSync(file + end, { throwIfNoEntry: false }))).toEqual([]);
  });
});
