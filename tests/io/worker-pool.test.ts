// Real threads: one reads articles, the others misbehave on demand.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { createWorkerPool, type PoolOptions } from '../../src/io/worker-pool.ts';
import { type Reader, ReaderError, type Source } from '../../src/ports/reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-pool-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A thread that does as the source's name says. */
const entry = join(folder, 'thread.mjs');
writeFileSync(
  entry,
  `import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ id, source }) => {
  const article = { id: 'a_1', text: 'Ferry burns.' };
  const evidence = { articleId: 'a_1', start: 0, end: 5, exact: source.name === 'forge' ? 'Fairy' : 'Ferry' };
  if (source.name === 'hang') for (;;);
  if (source.name === 'eat') { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); }
  if (source.name === 'die') process.exit(1);
  if (source.name === 'throw') throw new Error('broken');
  if (source.name === 'fail') parentPort.postMessage({ kind: 'failed', id, reason: 'no' });
  else parentPort.postMessage({ kind: 'outcome', id, outcome: { kind: 'article', article, reading: { entities: [{ mentions: [evidence] }], size: source.bytes.length } } });
});
parentPort.postMessage({ kind: 'ready' });
`,
);

let reader: Reader | undefined;
afterEach(() => reader?.close());

function poolOf(options: PoolOptions = {}): Reader {
  reader = createWorkerPool({ entry: pathToFileURL(entry), ...options });
  return reader;
}

const source = (name: string, bytes: Uint8Array = Buffer.from('x')): Source => ({ bytes, name, fetchedAt: '2026-03-04T00:00:00.000Z' });
const resultOf = (reading: Promise<unknown>) =>
  reading.then(
    () => 'read',
    (error: unknown) => (error instanceof ReaderError ? error.message : `not a ReaderError: ${error}`),
  );

const TEXT = `Lake Village Bans Motorboats

By AFP

March 4, 2026

The council of Unterwasser voted on Tuesday to ban motorboats from its lake for three years, the mayor said after the meeting.

"We counted 40 trout where there had been thousands," said Greta Amsler, who leads the fishery office.`;

describe('createWorkerPool', () => {
  it('reads an article in a thread', async () => {
    reader = createWorkerPool();
    const outcome = await reader.read(source('lake.txt', Buffer.from(TEXT)));
    expect(outcome).toMatchObject({
      kind: 'article',
      article: { title: 'Lake Village Bans Motorboats', agency: 'AFP', publishedOn: '2026-03-04' },
    });
  });

  it('passes a refusal on', async () => {
    reader = createWorkerPool();
    expect(await reader.read(source('empty', new Uint8Array()))).toMatchObject({ kind: 'not-an-article' });
  });

  it.each([
    ['hang', { deadlineMs: 300 }, /longer than 0.3 s/],
    ['eat', { heapMb: 32 }, /more memory/],
    ['die', {}, /died/],
    ['throw', {}, /broken/],
    ['fail', {}, /no/],
    ['forge', {}, /does not fit the text/],
  ])('fails the one request that makes its thread %s, and reads the next', async (name, options, expected) => {
    const pool = poolOf(options);
    const results = await Promise.all(['good', name, 'good', 'good'].map((each) => resultOf(pool.read(source(each)))));
    expect(results).toEqual(['read', expect.stringMatching(expected), 'read', 'read']);
  });

  it('fails what waits for a thread that never starts', async () => {
    const pool = poolOf({ entry: pathToFileURL(join(folder, 'missing.mjs')) });
    expect(await resultOf(pool.read(source('good')))).toMatch(/could not be read/);
  });

  it('shares work between threads', async () => {
    const pool = poolOf({ threads: 2, deadlineMs: 2_000 });
    const slow = resultOf(pool.read(source('hang')));
    expect([await resultOf(pool.read(source('good'))), await slow]).toEqual(['read', expect.stringMatching(/longer/)]);
  });

  it('leaves bytes alone that share their memory with others', async () => {
    const shared = new Uint8Array(1_000).fill(7);
    await poolOf().read(source('good', shared.subarray(10, 20)));
    expect(shared[0]).toBe(7);
  });

  it('refuses to read once it is closed, and fails what was under way', async () => {
    const pool = poolOf();
    const underWay = resultOf(pool.read(source('hang')));
    await pool.close();
    expect([await underWay, await resultOf(pool.read(source('good')))]).toEqual([
      expect.stringMatching(/closed/),
      expect.stringMatching(/closed/),
    ]);
  });

  it('starts a fresh thread after an idle one was ended', async () => {
    const pool = poolOf({ idleMs: 20 });
    await pool.read(source('good'));
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(await resultOf(pool.read(source('good')))).toBe('read');
  });
});
