// The store is set back to an earlier backup while the channel keeps what it was shown.
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createNewsroom } from '../../src/publishing/desk.ts';
import { openSqliteStore } from '../../src/store/sqlite/index.ts';
import { anArticle, aReading } from '../fakes/articles.ts';
import { createChat } from '../fakes/chat.ts';
import { plan, randomOf } from './history.ts';

const quiet = { info: () => {}, warn: () => {}, error: () => {} };
const HOUR_MS = 3_600_000;
const linkers = { linkEntity: () => null, chooseStory: () => null };

/** Three days at most, of which a backup from any time in between is brought back at any later time. Gives what was shown of each day. */
async function playRewind(seed: number): Promise<readonly string[]> {
  const random = randomOf(seed);
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-rewind-'));
  const [file, backup] = [join(folder, 'store.db'), join(folder, 'backup.db')];
  let ms = Date.parse('2025-04-07T03:00:00Z');
  const now = () => new Date(ms).toISOString();
  const chat = createChat({ now, lagMs: random() * 30_000, partCount: 1 + (seed % 2) });
  let words = 0;
  const live = async (untilMs: number) => {
    const store = await openSqliteStore({ file });
    const desk = createNewsroom({ store, platforms: [chat], plans: [plan], clock: { now }, log: quiet, owner: `p${ms}` });
    for (; ms < untilMs; ms += (ms / HOUR_MS) % 24 < 6.2 && (ms / HOUR_MS) % 24 > 5.9 ? 15_000 : 30 * 60_000) {
      if (random() < 0.05) {
        const text = `Item${words} happened in port ${words}.`;
        const article = anArticle({ title: `Item${words} happens`, text, publishedAt: now(), fetchedAt: now(), publisher: `P${words++}` });
        await store.addArticle(article, aReading(article, {}), linkers);
      }
      await desk.tick();
    }
    await desk.close();
    await store.close();
  };
  const savedAt = ms + random() * 30 * HOUR_MS;
  const restoredAt = savedAt + random() * 30 * HOUR_MS;
  await live(savedAt);
  copyFileSync(file, backup);
  await live(restoredAt);
  copyFileSync(backup, file);
  await live(restoredAt + 30 * HOUR_MS);
  rmSync(folder, { recursive: true });
  return chat.shown.map(({ at, payload }) => `${at.slice(0, 10)} part ${String(payload.part)}`);
}

describe('a store that was set back', () => {
  it.each([1, 11, 21])(
    'shows nothing twice (10 rewinds from seed %i)',
    async (from) => {
      const problems: string[] = [];
      for (let seed = from; seed < from + 10; seed++) {
        const shown = await playRewind(seed);
        const doubled = shown.filter((one, index) => shown.indexOf(one) !== index);
        if (doubled.length > 0) problems.push(`seed ${seed}: twice: ${doubled.join(', ')}`);
      }
      expect(problems).toEqual([]);
    },
    180_000,
  );
});
