// How long one sweep over very many feeds takes, with what memory and what lag of the loop: `npm run bench:fetch [-- feeds]`.
// Real poller, fetcher, store on disk and reading thread; a server on the loopback; each feed on a host of its own, so that politeness costs what it costs outside.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { Feed, FeedId } from '../../src/domain/feed.ts';
import { createPoller } from '../../src/ingestion/poll-feeds.ts';
import { createFetcher } from '../../src/io/http.ts';
import { groupOf, politeFetcher } from '../../src/io/polite-fetcher.ts';
import { createWorkerPool } from '../../src/io/worker-pool.ts';
import { openSqliteStore } from '../../src/store/sqlite/index.ts';

const FEEDS = Number(process.argv[2] ?? 10_000);
/** Of a hundred feeds: these are dead, these are slow to answer; the others say that nothing has changed. */
const DEAD = 3;
const SLOW = 2;
const SLOW_MS = 10_000;
const HOUR_MS = 3_600_000;

let port = 0;
const indexOf = (host = '') => Number(/^feed-(\d+)\./.exec(host)?.[1] ?? 0);
const isDead = (index: number) => index % 100 < DEAD;
const isSlow = (index: number) => index % 100 >= DEAD && index % 100 < DEAD + SLOW;

const server = createServer(async (request, response) => {
  const index = indexOf(request.headers.host);
  if (isDead(index)) return request.socket.destroy();
  if (isSlow(index) && request.headers['if-none-match'] !== undefined) await pause(SLOW_MS);
  if (request.headers['if-none-match'] !== undefined) response.writeHead(304).end();
  else
    response.writeHead(200, { etag: '"1"', 'content-type': 'application/rss+xml' }).end('<rss><channel><title>x</title></channel></rss>');
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
port = (server.address() as AddressInfo).port;

const feeds: readonly Feed[] = Array.from({ length: FEEDS }, (_, index) => ({
  id: `f${index}` as FeedId,
  title: `Feed ${index}`,
  url: `http://feed-${index}.host-${index}.example:${port}/feed`,
}));

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
const store = await openSqliteStore({ file: join(folder, 'nutgraf.db') });
const reader = createWorkerPool();
let nowMs = Date.parse('2026-11-24T06:00:00.000Z');
const fetcher = createFetcher({
  version: 'bench',
  allow: [{ cidr: '127.0.0.1/32', port }],
  lookup: async () => [{ address: '127.0.0.1', family: 4 }],
});
const polite = politeFetcher(fetcher);
const quiet = { info: () => {}, warn: () => {}, error: () => {} };
const poller = createPoller({
  store,
  reader,
  clock: { now: () => new Date(nowMs).toISOString(), elapsedMs: () => performance.now() },
  linkers: { linkEntity: () => null, chooseStory: () => null },
  log: quiet,
  feedFetcher: polite,
  pageFetcher: polite,
  groupOf,
  feeds: async () => feeds,
  comingSlots: async () => [],
});

async function sweep(name: string): Promise<void> {
  const lag = monitorEventLoopDelay({ resolution: 5 });
  lag.enable();
  const started = performance.now();
  const polled = await poller.round();
  const seconds = (performance.now() - started) / 1000;
  lag.disable();
  const failed = polled.filter(({ state }) => state.failures > 0).length;
  const rss = Math.round(process.memoryUsage.rss() / 1024 / 1024);
  const p99 = Math.round(lag.percentile(99) / 1e6);
  console.log(
    `${name}: ${polled.length} feeds in ${seconds.toFixed(1)} s, ${failed} failed; server and poller together ${rss} MB; loop lag p99 ${p99} ms`,
  );
}

await sweep('first sweep, all unknown');
nowMs += 26 * HOUR_MS;
await sweep('second sweep, 304');
await reader.close();
await store.close();
server.close().closeAllConnections();
rmSync(folder, { recursive: true });
