// Several processes have one store open: nothing is lost, nobody is shut out for long.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { hostname } from 'node:os';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../src/domain/evidence.ts';
import { everything } from '../../src/domain/scope.ts';
import { openSqliteStore } from '../../src/store/sqlite/index.ts';
import { add, written } from '../contracts/store/press.ts';
import { newFile } from './new-file.ts';

const SCRIPT = fileURLToPath(new URL('process.ts', import.meta.url));

const start = (...args: readonly (string | number)[]) =>
  spawn(process.execPath, [SCRIPT, ...args.map(String)], { stdio: ['ignore', 'pipe', 'inherit'] });
const ended = async (child: ChildProcess) => (await once(child, 'exit'))[0];
const firstWords = async (child: ReturnType<typeof start>) => String((await once(child.stdout, 'data'))[0]);

/** The ids that the process said before it was killed in the middle of its work. */
async function idsUntilKilled(child: ReturnType<typeof start>): Promise<readonly ArticleId[]> {
  let said = '';
  for await (const words of child.stdout) {
    said += String(words);
    if (said.split('\n').length > 25) child.kill('SIGKILL');
  }
  return said.split('\n').slice(1, -1) as ArticleId[];
}

const isWhole = (file: string) => new DatabaseSync(file).prepare('pragma integrity_check').get()?.integrity_check;

describe('openSqliteStore in several processes', () => {
  it('makes a new store once when all open it at once', async () => {
    const file = newFile();
    const codes = await Promise.all([0, 1, 2, 3].map((index) => ended(start('add', file, index, index + 1))));
    const store = await openSqliteStore({ file });
    expect([codes, (await store.counts(everything)).articles, isWhole(file)]).toEqual([[0, 0, 0, 0], 4, 'ok']);
  });

  it('loses nothing when two write at once', async () => {
    const file = newFile();
    const codes = await Promise.all([0, 50].map((from) => ended(start('add', file, from, from + 50))));
    const store = await openSqliteStore({ file });
    const people = await store.findEntities(everything, 'Ida Holm');
    const links = people[0] && (await store.dossier(everything, people[0].entity.id))?.links.map(({ count }) => count);
    expect({
      codes,
      articles: (await store.counts(everything)).articles,
      mentions: people.map(({ mentionCount }) => mentionCount),
      links,
    }).toEqual({
      codes: [0, 0],
      articles: 100,
      mentions: [100],
      links: [100],
    });
    expect(isWhole(file)).toBe('ok');
  });

  it('keeps what was stored before a process was killed', async () => {
    const file = newFile();
    const child = start('add', file, 0, 10_000);
    const ids = await idsUntilKilled(child);
    const store = await openSqliteStore({ file });
    const lost = [];
    for (const id of ids) if (!(await store.article(everything, id))) lost.push(id);
    expect([ids.length >= 20, lost, isWhole(file)]).toEqual([true, [], 'ok']);
  });

  it('waits for another process that writes', async () => {
    const file = newFile();
    const store = await openSqliteStore({ file });
    const child = start('hold', file, 900);
    await firstWords(child);
    expect((await add(store, written({ title: 'A', text: 'A text.' }))).kind).toBe('added');
  });

  it('says so when another process writes for too long, and reads on meanwhile', async () => {
    const file = newFile();
    const store = await openSqliteStore({ file, patienceMs: 300 });
    const child = start('hold', file, 5000);
    await firstWords(child);
    const busy = await add(store, written({ title: 'A', text: 'A text.' })).catch((error) => error);
    const counts = await store.counts(everything);
    child.kill();
    expect([busy.kind, busy.message, counts.articles]).toEqual([
      'busy',
      `Another process has been writing to ${file} for too long: wait until it is done, or end it.`,
      0,
    ]);
  });
});

describe('takeLease', () => {
  it('takes over at once from a process of this host that is gone', async () => {
    const file = newFile();
    await ended(start('lease', file));
    const store = await openSqliteStore({ file });
    expect((await store.takeLease('press', `${hostname()}:${process.pid}`, new Date().toISOString(), 1000))?.epoch).toBe(2);
  });

  it('does not take over from a process of this host that runs', async () => {
    const store = await openSqliteStore({ file: ':memory:' });
    const now = '2025-11-22T08:00:00.000Z';
    await store.takeLease('press', `${hostname()}:${process.pid}`, now, 1000);
    expect(await store.takeLease('press', `${hostname()}:${process.ppid}`, now, 1000)).toBeNull();
  });

  it('does not judge a process of another host', async () => {
    const store = await openSqliteStore({ file: ':memory:' });
    const now = '2025-11-22T08:00:00.000Z';
    await store.takeLease('press', 'elsewhere:4194305', now, 1000);
    expect(await store.takeLease('press', `${hostname()}:${process.pid}`, now, 1000)).toBeNull();
  });
});
