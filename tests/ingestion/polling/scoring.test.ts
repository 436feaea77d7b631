// Thirty days of polling by the real poller, fetcher and store against a publisher who counts every fault: 20 behaviours, 50 restarts, no fault.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Feed, FeedId } from '../../../src/domain/feed.ts';
import { createPoller } from '../../../src/ingestion/poll-feeds.ts';
import { createFetcher } from '../../../src/io/http.ts';
import { groupOf, politeFetcher } from '../../../src/io/polite-fetcher.ts';
import { robotsFetcher } from '../../../src/io/robots.ts';
import { createWorkerPool } from '../../../src/io/worker-pool.ts';
import { openSqliteStore } from '../../../src/store/sqlite/index.ts';
import { byName } from '../../contracts/store/press.ts';
import { type Behaviour, COUNTERS, openScoringServer, type Score } from './scoring-server.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const DAYS = 30;
const RESTARTS = 50;
const START = Date.parse('2026-03-01T06:03:00.000Z');

const ETAG = '"v-VERSION"';
const DATE = 'Sun, DAY Mar 2026 05:00:00 GMT';
const always = (name: string, reply: ReturnType<Behaviour['reply']>): Behaviour => ({ name, reply: () => reply });

const BEHAVIOURS: readonly Behaviour[] = [
  always('etag', { etag: ETAG }),
  always('last-modified', { lastModified: DATE }),
  always('both', { etag: ETAG, lastModified: DATE }),
  always('weak-etag', { etag: 'W/"v-VERSION"' }),
  always('unquoted-etag', { etag: 'v-VERSION; {odd}' }),
  always('odd-date', { lastModified: '2026-03-DAY 5:00 Uhr' }),
  { name: 'new-etag-with-304', reply: ({ count }) => ({ etag: `"${count}-VERSION"` }) },
  always('no-validators', { restMs: DAY_MS, ignoresConditions: true }),
  always('lifetime-alone', { headers: { 'cache-control': 'max-age=10800' }, restMs: 3 * HOUR_MS }),
  always('lifetime-less-age', { etag: ETAG, headers: { 'cache-control': 'public, max-age=21600', age: '3600' }, restMs: 5 * HOUR_MS }),
  {
    name: 'expires',
    reply: ({ now }) => ({
      lastModified: DATE,
      headers: { expires: new Date(now + 4 * HOUR_MS).toUTCString() },
      restMs: 4 * HOUR_MS - 1000,
    }),
  },
  always('lifetime-over-a-day', { etag: ETAG, headers: { 'cache-control': 'max-age=9000000' }, restMs: DAY_MS }),
  always('ttl', { etag: ETAG, channel: '<ttl>180</ttl>', restMs: 3 * HOUR_MS }),
  always('update-period', {
    etag: ETAG,
    channel: '<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>',
    restMs: 12 * HOUR_MS,
  }),
  {
    name: 'skip-hours',
    reply: () => ({ etag: ETAG, channel: '<skipHours><hour>0</hour><hour>1</hour><hour>2</hour><hour>3</hour></skipHours>' }),
    isClosed: (at) => at.getUTCHours() < 4,
  },
  {
    name: 'skip-days',
    reply: () => ({ etag: ETAG, channel: '<skipDays><day>Saturday</day></skipDays>' }),
    isClosed: (at) => at.getUTCDay() === 6,
  },
  {
    name: 'retry-after',
    reply: ({ count }) => (count % 5 === 4 ? { status: 429, headers: { 'retry-after': '20000' }, restMs: 20_000_000 } : { etag: ETAG }),
  },
  {
    name: 'moved-for-good',
    reply: ({ path }) => (path === '/feed' ? { status: 301, headers: { location: '/new' } } : { etag: ETAG }),
  },
  {
    name: 'moved-for-now',
    reply: ({ path }) => (path === '/feed' ? { status: 302, headers: { location: '/now' } } : { etag: ETAG }),
  },
  {
    name: 'down-for-days',
    reply: ({ now }) => (now > START + 3 * DAY_MS && now < START + 8 * DAY_MS ? { status: 500 } : { etag: ETAG }),
  },
];

/** A digest each morning at eight: the last poll before it is moved. */
const digestsAfter = (now: number) => [8, 32].map((hour) => new Date(Math.floor(now / DAY_MS) * DAY_MS + hour * HOUR_MS).toISOString());

const hasValidators = (name: string) => name !== 'no-validators' && name !== 'lifetime-alone';

describe('thirty days of polling', () => {
  let scores: ReadonlyMap<string, Score>;
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-scoring-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  let asked: (name: string, path: string) => number;

  beforeAll(async () => {
    let now = START;
    const server = await openScoringServer(BEHAVIOURS, { now: () => now });
    const file = join(folder, 'store.db');
    const clock = { now: () => new Date(now).toISOString() };
    const feeds: readonly Feed[] = BEHAVIOURS.map(({ name }) => ({ id: name as FeedId, title: name, url: server.urlOf(name) }));
    const reader = createWorkerPool();
    const start = async () => {
      const store = await openSqliteStore({ file });
      const fetcher = politeFetcher(
        createFetcher({
          version: '1',
          allow: [{ cidr: '127.0.0.1/32', port: server.port }],
          lookup: async () => [{ address: '127.0.0.1', family: 4 }],
        }),
        { pauseMs: 0 },
      );
      const linkers = { linkEntity: byName.linkEntity, chooseStory: () => null };
      const log = { debug() {}, info() {}, warn() {}, error: (event: string, about: unknown) => failures.push([event, about]) };
      const poller = createPoller({
        store,
        reader,
        clock,
        linkers,
        feedFetcher: fetcher,
        pageFetcher: robotsFetcher(fetcher, clock),
        groupOf,
        comingSlots: async () => digestsAfter(now),
        feeds: async () => feeds,
        log,
      });
      return { store, poller };
    };
    const failures: unknown[] = [];
    let program = await start();
    for (let restarts = 0; now < START + DAYS * DAY_MS; ) {
      await program.poller.round();
      const next = (await program.store.feedStates()).map(({ nextPollAt }) => Date.parse(nextPollAt));
      now = Math.max(now + 15_000, Math.min(...next));
      if (now - START > ((restarts + 1) * DAYS * DAY_MS) / (RESTARTS + 1)) {
        restarts += 1;
        program.poller.stop();
        await program.store.close();
        program = await start();
      }
    }
    await program.store.close();
    await reader.close();
    server.close();
    expect(failures).toEqual([]);
    ({ scores, asked } = server);
  }, 900_000);

  it('is about 20 behaviours', () => expect(BEHAVIOURS.length).toBe(20));

  it.each(BEHAVIOURS.map(({ name }) => name))('makes no mistake with %s', (name) => {
    const score = scores.get(name);
    const faults = COUNTERS.filter((counter) => score?.[counter] !== 0).map((counter) => `${counter}: ${score?.[counter]}`);
    expect(faults).toEqual([]);
  });

  it('asks every feed, and asks on: nothing above holds because nothing was asked', () => {
    for (const [name, { requests, pages }] of scores) {
      expect([name, requests >= DAYS - 2, pages > 0]).toEqual([name, true, true]);
      if (hasValidators(name)) expect([name, scores.get(name)?.notModified !== 0]).toEqual([name, true]);
    }
  });

  it('leaves an address that moved for good after a day, and one that moved for now never', () => {
    expect([asked('moved-for-good', '/feed') < 40, asked('moved-for-now', '/feed') > 400]).toEqual([true, true]);
  });
});
