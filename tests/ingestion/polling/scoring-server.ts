// A publisher who keeps count of everything a feed reader does wrong, after the counters of the well-known feed reader score project.
// Time is the test's. Each behaviour is a host of its own with one feed.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What a server says to one request. `validators` are given with 200 and asked for from then on. */
export type Reply = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly etag?: string;
  readonly lastModified?: string;
  /** Into the feed's channel element. */
  readonly channel?: string;
  /** How long it wants to be left alone from now on. */
  readonly restMs?: number;
  /** Answers 200 although nothing has changed. */
  readonly ignoresConditions?: boolean;
};

/** `asked` counts the requests to the path before this one. */
export type Behaviour = {
  readonly name: string;
  reply(asked: { readonly path: string; readonly count: number; readonly now: number }): Reply;
  /** True where it does not want to be asked now. */
  readonly isClosed?: (at: Date) => boolean;
};

/** `unconditional` counts those after the first answer that gave something to ask with: 0 means one in a feed's life. `closed`: in skipped hours or days. */
export const COUNTERS = [
  'unconditional', 'bogusIfNoneMatch', 'bogusIfModifiedSince', 'outOfSequence', 'tooSoon', 'closed', 'cookies', 'referer', 'query', 'noUserAgent',
  'uncompressed', 'otherMethod', 'pageTwice',
] as const; // biome-ignore format: a list
export type Counter = (typeof COUNTERS)[number];

export type Score = Record<Counter, number> & { requests: number; notModified: number; fresh: number; pages: number };

type Seen = { count: number; openAt: number; etags: string[]; lastModified: string[]; version: number };

const QUERY = '?format=rss';

/** Feeds change every five days: then they hold one item more, with a page of its own. */
const versionAt = (now: number, start: number) => 1 + Math.floor((now - start) / (5 * DAY_MS));

export async function openScoringServer(behaviours: readonly Behaviour[], clock: { readonly now: () => number }) {
  const start = clock.now();
  const scores = new Map<string, Score>(behaviours.map(({ name }) => [name, emptyScore()]));
  const seen = new Map<string, Seen>();

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const name = (request.headers.host ?? '').split('.')[0] ?? '';
    const behaviour = behaviours.find((one) => one.name === name);
    const score = scores.get(name);
    if (!behaviour || !score) return response.writeHead(500).end();
    const path = (request.url ?? '').split('?')[0] ?? '';
    const now = clock.now();
    countManners(score, request, path);
    response.sendDate = false;
    response.setHeader('date', new Date(now).toUTCString());
    response.setHeader('set-cookie', 'visitor=1');
    if (path === '/robots.txt') return response.writeHead(404).end();
    if (path.startsWith('/page/')) return sendPage(response, score, name, path);
    return sendFeed({ request, response, behaviour, score, path, now });
  };

  const pages = new Set<string>();
  function sendPage(response: ServerResponse, score: Score, name: string, path: string) {
    score.pages += 1;
    if (pages.has(name + path)) score.pageTwice += 1;
    pages.add(name + path);
    return response.writeHead(404).end();
  }

  type Asked = { request: IncomingMessage; response: ServerResponse; behaviour: Behaviour; score: Score; path: string; now: number };
  function sendFeed({ request, response, behaviour, score, path, now }: Asked) {
    const key = behaviour.name + path;
    const known = seen.get(key) ?? { count: 0, openAt: 0, etags: [], lastModified: [], version: 0 };
    seen.set(key, known);
    const reply = behaviour.reply({ path, count: known.count, now });
    countConditions(score, request, known);
    if (now < known.openAt) score.tooSoon += 1;
    if (behaviour.isClosed?.(new Date(now))) score.closed += 1;
    score.requests += 1;
    known.count += 1;
    known.openAt = now + Math.max(HOUR_MS, reply.restMs ?? 0);
    const { status = 200, headers = {} } = reply;
    if (status !== 200) return response.writeHead(status, headers).end();
    const version = versionAt(now, start);
    const isAsked = request.headers['if-none-match'] !== undefined || request.headers['if-modified-since'] !== undefined;
    const isFresh = reply.ignoresConditions || !isAsked || version !== known.version;
    known.version = version;
    give(known.etags, reply.etag?.replace('VERSION', String(version)), response, 'etag');
    give(known.lastModified, reply.lastModified?.replace('DAY', String(version).padStart(2, '0')), response, 'last-modified');
    score[isFresh ? 'fresh' : 'notModified'] += 1;
    return response
      .writeHead(isFresh ? 200 : 304, headers)
      .end(isFresh ? feedOf(behaviour.name, version, reply.channel ?? '', request) : undefined);
  }

  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    scores: scores as ReadonlyMap<string, Score>,
    urlOf: (name: string) => `http://${name}.example:${port}/feed${QUERY}`,
    asked: (name: string, path: string) => seen.get(name + path)?.count ?? 0,
    close: () => server.close().closeAllConnections(),
  };
}

const emptyScore = () =>
  Object.fromEntries([...COUNTERS, 'requests', 'notModified', 'fresh', 'pages'].map((name) => [name, 0])) as unknown as Score;

function give(given: string[], value: string | undefined, response: ServerResponse, header: string): void {
  if (value === undefined) return;
  given.push(value);
  response.setHeader(header, value);
}

function countManners(score: Score, { headers, method, url = '' }: IncomingMessage, path: string): void {
  if (headers.cookie !== undefined) score.cookies += 1;
  if (headers.referer !== undefined) score.referer += 1;
  if (!headers['user-agent']?.startsWith('Nutgraf/')) score.noUserAgent += 1;
  if (!/\bgzip\b/.test(String(headers['accept-encoding']))) score.uncompressed += 1;
  if (method !== 'GET') score.otherMethod += 1;
  const expected = path === '/feed' ? QUERY : '';
  if (url.slice(path.length) !== expected) score.query += 1;
}

/** Only what was given last may be sent back, and all of it. */
function countConditions(score: Score, { headers }: IncomingMessage, { etags, lastModified }: Seen): void {
  const etag = headers['if-none-match'];
  const since = headers['if-modified-since'];
  if (etag === undefined && since === undefined) {
    if (etags.length > 0 || lastModified.length > 0) score.unconditional += 1;
    return;
  }
  if (etag !== undefined && !etags.includes(etag)) score.bogusIfNoneMatch += 1;
  if (since !== undefined && !lastModified.includes(since)) score.bogusIfModifiedSince += 1;
  if (etag !== etags.at(-1) || since !== lastModified.at(-1)) score.outOfSequence += 1;
}

function feedOf(name: string, version: number, channel: string, { headers }: IncomingMessage): string {
  const items = Array.from({ length: version }, (_, index) => {
    const link = `http://${headers.host}/page/${index}`;
    return `<item><title>Harbour ${name} ${index}</title><link>${link}</link><guid>${name}-${index}</guid><description>The harbour of ${name} opened berth number ${index} on Monday, its council said.</description></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><title>${name}</title>${channel}${items.join('')}</channel></rss>`;
}
