// 0 missed, 0 doubled: histories with faults of the platform and deaths of the process at any point between two steps.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/index.ts';
import { checkHistory } from './check-history.ts';
import { type Durable, playHistory } from './history.ts';

/** Every article is a story of its own. */
const linkers = { linkEntity: () => null, chooseStory: () => null };

async function durableAt(file: string): Promise<Durable> {
  const store = await openSqliteStore({ file });
  return {
    open: () => store,
    addStory: async (article, reading) => void (await store.addArticle(article, reading, linkers)),
    close: () => store.close(),
  };
}

async function problemsOf(seeds: readonly number[], { deniesHistory = false, file = ':memory:' } = {}): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const seed of seeds) {
    const found = checkHistory(await playHistory(seed, await durableAt(file), { deniesHistory }));
    problems.push(...found.map((problem) => `seed ${seed}: ${problem}`));
  }
  return problems;
}

const seeds = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);
/** A busy machine may take a while for a batch. */
const PATIENCE_MS = 180_000;

describe('a channel whose history can be read', () => {
  it.each([1, 51, 101, 151])(
    'misses nothing and shows nothing twice, whatever happens (50 histories from seed %i)',
    async (from) => {
      expect(await problemsOf(seeds(from, 50))).toEqual([]);
    },
    PATIENCE_MS,
  );

  it('does so on a disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nutgraf-history-'));
    const problems = await problemsOf(seeds(5001, 1), { file: join(folder, 'store.sqlite') });
    rmSync(folder, { recursive: true });
    expect(problems).toEqual([]);
  });
});

describe('a channel that denies its history', () => {
  it.each([1001, 1051])(
    'shows at most one more copy of a message, marked as resent (50 histories from seed %i)',
    async (from) => {
      expect(await problemsOf(seeds(from, 50), { deniesHistory: true })).toEqual([]);
    },
    PATIENCE_MS,
  );
});
