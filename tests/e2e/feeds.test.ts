// The whole program over real sockets: a list of feeds on servers of our own becomes a digest of whole articles, and nobody is asked twice.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshFolder, nutgraf } from './run-nutgraf.ts';

const FEEDS = 50;
const PLACES = ['Arlow', 'Brenning', 'Carvel', 'Dunmarsh', 'Eastry', 'Farnley', 'Gorwick', 'Hartlow', 'Inverbrae', 'Jarrow'];

type Seen = { readonly path: string; readonly host: string; readonly isConditional: boolean };

const seen: Seen[] = [];
let server: Server;
let port = 0;

/** Loopback has as many addresses as a list of feeds has hosts. */
const hostOf = (index: number) => `127.0.1.${index}:${port}`;
const place = (index: number) =>
  `${PLACES[index % PLACES.length]} ${['North', 'South', 'East', 'West', 'Bridge'][Math.floor(index / PLACES.length)]}`;

/** Events of different kinds: feeds of the same kind tell of different places. */
const EVENTS: readonly ((where: string) => readonly [title: string, news: string])[] = [
  (where) => [
    `${where} closes mill road`,
    `The council of ${where} voted on Monday to close the old mill road from January, after engineers found cracks in its bridge.`,
  ],
  (where) => [
    `Fire destroys granary in ${where}`,
    `A fire destroyed the old granary of ${where} on Monday night, and 14 firefighters needed six hours to put the flames out.`,
  ],
  (where) => [
    `${where} hospital opens children's ward`,
    `The hospital of ${where} opened a ward for children on Tuesday, with 24 beds and a school, three years after it was promised.`,
  ],
  (where) => [
    `Teachers in ${where} walk out over pay`,
    `Some 300 teachers in ${where} walked out on Tuesday to demand a pay rise of six percent, their union said.`,
  ],
  (where) => [
    `Otters return to the river at ${where}`,
    `Otters have returned to the river at ${where} after 40 years, biologists said on Monday, showing pictures of a family with two young.`,
  ],
  (where) => [
    `${where} museum buys lost painting`,
    `The museum of ${where} bought a painting that was thought lost since 1931, and will show it to visitors from Friday.`,
  ],
  (where) => [
    `Court fines ${where} brewery`,
    `A court fined a brewery in ${where} on Tuesday for selling beer from a cellar that inspectors had sealed in spring.`,
  ],
  (where) => [
    `${where} wins rowing cup`,
    `The rowers of ${where} won the county cup on Sunday, two lengths ahead of the favourites and for the first time since 1988.`,
  ],
];

const event = (index: number) => EVENTS[index % EVENTS.length]?.(place(index)) ?? ['', ''];

const story = (index: number) => `
  <p>${event(index)[1]}</p>
  <p>"People here have waited for this day longer than they will tell you," said Clara Whitlock${index}, a member of the council of ${place(index)}.</p>
  <p>It was not clear who would pay for what comes next. The county has refused twice to take a share of such costs in the valley, and its treasurer would not say more.</p>`;

const page = (index: number) =>
  `<!doctype html><html lang="en"><head><title>${event(index)[0]}</title></head><body><nav><a href="/">Home</a></nav><article><h1>${event(index)[0]}</h1>${story(index)}</article></body></html>`;

const feed = (index: number, description = 'A short teaser.') =>
  `<rss version="2.0"><channel><title>Gazette ${index}</title><link>http://${hostOf(index)}/</link><item><title>${event(index)[0]}</title><link>http://${hostOf(index)}/story</link><guid>g${index}</guid><pubDate>${new Date(Date.now() - 3_600_000).toUTCString()}</pubDate><description><![CDATA[${description}]]></description></item></channel></rss>`;

/** 47: gone; 48: a web page for a feed; 49: its robots.txt keeps us from the page, the feed has all; 50: its page is a stub. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  const host = request.headers.host ?? '';
  const index = Number(/^127\.0\.1\.(\d+)/.exec(host)?.[1]);
  const path = request.url ?? '';
  seen.push({ path, host, isConditional: request.headers['if-none-match'] !== undefined });
  if (path === '/robots.txt') {
    if (index === 49) response.writeHead(200).end('User-agent: *\nDisallow: /story');
    else response.writeHead(404).end();
  } else if (path === '/feed') {
    if (index === 47) response.writeHead(410).end();
    else if (index === 48) response.writeHead(200, { 'content-type': 'text/html' }).end(page(48));
    else if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
    else
      response
        .writeHead(200, { 'content-type': 'application/rss+xml', etag: '"1"' })
        .end(feed(index, index >= 49 ? story(index) : undefined));
  } else if (index === 50)
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><html><body><p>Subscribe to read.</p></body></html>');
  else response.writeHead(200, { 'content-type': 'text/html' }).end(page(index));
}

function setUp(): { data: string; env: Record<string, string> } {
  const config = freshFolder();
  const feeds = Array.from(
    { length: FEEDS },
    (_, at) => `  - {url: "http://${hostOf(at + 1)}/feed", title: Gazette ${at + 1}, publisher: Gazette ${at + 1}}`,
  );
  mkdirSync(join(config, 'empty'));
  writeFileSync(
    join(config, 'nutgraf.yaml'),
    `inbox: ${join(config, 'empty')}\nfeeds:\n${feeds.join('\n')}\nhttp:\n  allow:\n    - {cidr: 127.0.0.0/8, port: ${port}}\n`,
  );
  return { data: freshFolder(), env: { NUTGRAF_CONFIG: config, TZ: 'UTC' } };
}

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => server.close().closeAllConnections());

describe('a list of 50 feeds', () => {
  const surroundings = { data: '', env: {} as Record<string, string> };

  it('becomes a digest of whole articles', async () => {
    Object.assign(surroundings, setUp());
    const { code, out, err } = await nutgraf(['start'], surroundings);
    expect(code).toBe(0);
    expect(out).toMatch(/6 stories from \d+ publishers/);
    expect(out).toMatch(/“People here have waited|It was not clear who would pay/);
    expect(out).not.toContain('beginning only');
    expect(err).toContain(`Gazette 47: ${hostOf(47)} has no such page (410)`);
    expect(err).toContain('Gazette 48: What');
    expect(err).toContain('is a web page, not a feed.');
  });

  it('has all the articles, from the page or, where that may not or cannot be read, from the feed', async () => {
    const status = JSON.parse((await nutgraf(['status', '--json'], surroundings)).out).data;
    expect(status.articles).toBe(FEEDS - 2);
    for (const index of [1, 49, 50]) {
      const { out } = await nutgraf(['who', `Whitlock${index}`], surroundings);
      expect(out).toContain('People here have waited');
    }
    expect(seen.filter(({ host, path }) => host === hostOf(49) && path === '/story')).toEqual([]);
  });

  it('was asked once for each feed, page and robots.txt', () => {
    const asked = new Set(seen.map(({ host, path }) => `${host}${path}`));
    expect(seen.length).toBe(asked.size);
  });

  it('is not asked again at the next start', async () => {
    const before = seen.length;
    await nutgraf(['start'], surroundings);
    expect(seen.length).toBe(before);
  });

  it('is asked an hour later whether it has changed, and only that', async () => {
    const before = seen.length;
    const later = new Date(Date.now() + 75 * 60_000).toISOString();
    await nutgraf(['start'], { ...surroundings, env: { ...surroundings.env, NUTGRAF_NOW: later } });
    const asked = seen.slice(before);
    expect(asked.filter(({ path }) => path !== '/feed')).toEqual([]);
    expect(asked.filter(({ isConditional }) => isConditional).length).toBe(FEEDS - 2);
    expect(asked.length).toBe(FEEDS - 1);
  });

  it('tells of each feed how it is doing', async () => {
    const { out } = await nutgraf(['feeds'], surroundings);
    expect(out).toContain('Gazette 47');
  });
});
