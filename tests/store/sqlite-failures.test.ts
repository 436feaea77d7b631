// Stores that cannot be used: each gives one sentence that says what to do, and nothing is lost.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { everything } from '../../src/domain/scope.ts';
import { StoreError } from '../../src/ports/store.ts';
import { storeErrorOf } from '../../src/store/sqlite/errors.ts';
import { openSqliteStore } from '../../src/store/sqlite/index.ts';
import { add, written } from '../contracts/store/press.ts';
import { newFile } from './new-file.ts';

const SCRIPT = fileURLToPath(new URL('process.ts', import.meta.url));
const one = written({ title: 'A', text: 'A text.' });

const failureOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof StoreError ? [error.kind, error.message] : error;
};

/** A store with one article. */
async function filled(): Promise<string> {
  const file = newFile();
  const store = await openSqliteStore({ file });
  await add(store, one);
  await store.close();
  return file;
}

/** Adds an article as somebody who is not root: permissions do not hold root back. */
function addAsNobody(file: string) {
  const isRoot = process.getuid?.() === 0;
  const child = spawnSync(process.execPath, [SCRIPT, 'add', file, '7', '8'], {
    encoding: 'utf8',
    ...(isRoot && { uid: 65534, gid: 65534 }),
  });
  return [child.status, child.stdout.trim().split('\n').at(-1)];
}

describe('openSqliteStore', () => {
  it('does not touch a store of a newer version', async () => {
    const file = await filled();
    new DatabaseSync(file).exec('pragma user_version = 999');
    expect(await failureOf(openSqliteStore({ file }))).toEqual([
      'newer',
      `${file} was made by a newer version of Nutgraf: update Nutgraf, or set NUTGRAF_DATA to another folder.`,
    ]);
  });

  it.each([
    ['a text', () => Buffer.from('Dear reader, this is no database at all. '.repeat(200))],
    ['half a store', (whole: Buffer) => Buffer.concat([whole.subarray(0, 8000), Buffer.alloc(whole.length - 8000, 7)])],
  ])('takes %s for damaged', async (_what, damage) => {
    const file = await filled();
    writeFileSync(file, damage(readFileSync(file)));
    const use = async () => (await openSqliteStore({ file })).latestArticles(everything);
    expect(await failureOf(use())).toEqual([
      'damaged',
      `${file} is damaged or no store of Nutgraf: restore it from a backup, or move it away to start a new one.`,
    ]);
  });

  it('says so when the folder is missing', async () => {
    const file = join(dirname(newFile()), 'missing', 'store.db');
    expect(await failureOf(openSqliteStore({ file }))).toEqual([
      'unwritable',
      `${file} cannot be opened: check that its folder exists and may be written, or set NUTGRAF_DATA to another folder.`,
    ]);
  });

  it('says so when the file is a folder', async () => {
    const file = newFile();
    mkdirSync(file);
    expect(await failureOf(openSqliteStore({ file }))).toMatchObject({ 0: 'unwritable' });
  });

  it('says so when the folder may not be written', () => {
    const file = newFile();
    chmodSync(dirname(file), 0o555);
    expect(addAsNobody(file)).toEqual([
      3,
      `unwritable: ${file} cannot be opened: check that its folder exists and may be written, or set NUTGRAF_DATA to another folder.`,
    ]);
  });

  it('says so when the file may not be written', async () => {
    const file = await filled();
    chmodSync(dirname(file), 0o777);
    chmodSync(file, 0o444);
    expect(addAsNobody(file)).toEqual([
      3,
      `unwritable: ${file} cannot be written: give write permission for it and its folder, or set NUTGRAF_DATA to another folder.`,
    ]);
  });
});

describe('a disk without room', () => {
  it('is named as the cause', () => {
    const db = new DatabaseSync(newFile());
    db.exec('create table t (x); pragma max_page_count = 3');
    const thrown = (() => {
      try {
        db.exec(`insert into t values ('${'x'.repeat(100_000)}')`);
        return null;
      } catch (error) {
        return storeErrorOf(error, 'store.db');
      }
    })();
    expect(thrown).toMatchObject({
      kind: 'unwritable',
      message: 'The disk is full, nothing was stored in store.db: free some space, then run it again.',
    });
  });

  it('stops the writing and loses nothing that was stored', async () => {
    const file = await filled();
    const command = `trap '' XFSZ; ulimit -f 600; exec "$0" "$@"`;
    const child = spawnSync('/bin/sh', ['-c', command, process.execPath, SCRIPT, 'add', file, '0', '10000'], { encoding: 'utf8' });
    const stored = child.stdout.split('\n').filter((line) => line.startsWith('a_'));
    const store = await openSqliteStore({ file });
    expect([child.status, child.stdout.trim().split('\n').at(-1), (await store.counts(everything)).articles]).toEqual([
      3,
      `unwritable: The disk failed while ${file} was used: check the disk and the free space on it.`,
      stored.length + 1,
    ]);
  });
});
