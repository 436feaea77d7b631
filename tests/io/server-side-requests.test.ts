// Threats 1 to 4: whoever hands us an address, nothing inside is reached. The canary listens inside on a port that may be asked for:
// only the judgement of the address keeps us out.
import { afterEach, describe, expect, it } from 'vitest';
import { createFetcher, type FetcherOptions } from '../../src/io/http.ts';
import { INSIDE_SPELLINGS } from './inside-spellings.ts';
import { canary, closeServers, failureOf, serve } from './local-server.ts';

afterEach(closeServers);

const v4 = (address: string) => ({ address, family: 4 });

/** Allowed is one server that stands for the web outside; `inside` is the canary's port on an address that is not the canary's. */
const fetcherBetween = (outside: number, inside: number, options: Partial<FetcherOptions> = {}) =>
  createFetcher({
    version: '1',
    allow: [
      { cidr: '127.0.0.1/32', port: outside },
      { cidr: '203.0.113.7/32', port: inside },
    ],
    deadlineMs: 5_000,
    lookup: async () => [v4('127.0.0.1')],
    ...options,
  });

const redirecting = (status: number, location: (path: string) => string) =>
  serve((request, response) => response.writeHead(status, { location: location(decodeURIComponent(request.url?.slice(1) ?? '')) }).end());

describe('an address that leads inside', () => {
  it('is written in 200 ways here', () => {
    expect(new Set(INSIDE_SPELLINGS).size).toBe(200);
  });

  it.each([
    ['asked for by a person', null],
    ['of a feed that is known', 'known'],
    ['a redirect with 301', 301],
    ['a redirect with 302', 302],
    ['a redirect with 303', 303],
    ['a redirect with 307', 307],
    ['a redirect with 308', 308],
  ])('is never reached: %s', async (_, way) => {
    const inside = await canary('0.0.0.0');
    const outside = await redirecting(typeof way === 'number' ? way : 302, (host) => encodeURI(`http://${host}:${inside.port}/`));
    const fetcher = fetcherBetween(outside, inside.port);
    const kinds = new Map<string, string[]>();
    for (const host of INSIDE_SPELLINGS) {
      const direct = `http://${host}:${inside.port}/`;
      const url = typeof way === 'number' ? `http://127.0.0.1:${outside}/${encodeURIComponent(host)}` : direct;
      const { kind } = await failureOf(fetcher.fetch(url, way === 'known' ? { url, etag: '"x"' } : undefined));
      kinds.set(kind, [...(kinds.get(kind) ?? []), host]);
    }
    expect({ seen: inside.count, notRefused: [...kinds].filter(([kind]) => kind !== 'refused') }).toEqual({ seen: 0, notRefused: [] });
  });

  it('is reached where the operator allows it: the test above can fail', async () => {
    const inside = await canary('0.0.0.0');
    await fetcherBetween(inside.port, inside.port).fetch(`http://2130706433:${inside.port}/`);
    expect(inside.count).toBe(1);
  });
});

describe('a name that turns inward', () => {
  it('is followed outside and never inside, 1,000 times', async () => {
    const outside = await serve((_, response) => response.end('outside'));
    const inside = await canary('127.0.0.2', outside);
    let turns = 0;
    const lookup = async () => [v4(turns++ % 2 === 0 ? '127.0.0.1' : '127.0.0.2')];
    const fetcher = fetcherBetween(outside, inside.port, { lookup });
    const outcomes = { outside: 0, refused: 0 };
    for (let time = 0; time < 1_000; time += 1) {
      const url = `http://rebind.example:${outside}/`;
      if (time % 2 === 0) outcomes.outside += (await fetcher.fetch(url)).bytes.byteLength === 7 ? 1 : 0;
      else outcomes.refused += (await failureOf(fetcher.fetch(url))).kind === 'refused' ? 1 : 0;
    }
    expect([outcomes, inside.count]).toEqual([{ outside: 500, refused: 500 }, 0]);
  });

  it('is refused for one private address among public ones, wherever it stands, 50 times', async () => {
    const outside = await serve((_, response) => response.end('outside'));
    const inside = await canary('127.0.0.2', outside);
    let kinds = '';
    for (let time = 0; time < 50; time += 1) {
      const addresses = Array.from({ length: 5 }, (_, place) => v4(place === time % 5 ? '127.0.0.2' : '127.0.0.1'));
      const failure = await failureOf(
        fetcherBetween(outside, inside.port, { lookup: async () => addresses }).fetch(`http://mixed.example:${outside}/`),
      );
      kinds += failure.kind === 'refused' ? '' : failure.kind;
    }
    expect([kinds, inside.count]).toEqual(['', 0]);
  });
});

const ELSEWHERE = ['file:///etc/passwd', 'data:text/html,x', 'ftp://127.0.0.2/', 'gopher://127.0.0.2:INSIDE/', 'javascript:alert(1)', 'ws://127.0.0.2:INSIDE/', 'blob:http://127.0.0.2:INSIDE/1', 'http://127.0.0.2:INSIDE/', '//127.0.0.2:INSIDE/', 'http://user:word@127.0.0.2:INSIDE/', 'http://127.0.0.2:22/', 'http://']; // biome-ignore format: a list

describe('a chain of redirects', () => {
  // 12 ends after 0 to 3 good hops, 6 circles and 6 chains that are too long.
  const chains = [
    ...ELSEWHERE.flatMap((end) => [0, 1, 2, 3].map((hops) => ({ end, hops }))),
    ...[1, 2, 3, 4, 5, 6].map((round) => ({ end: '/0', hops: round - 1 })),
    ...[6, 7, 8, 20, 50, 1000].map((hops) => ({ end: '/there', hops })),
  ];

  it('is written down 60 times here', () => {
    expect(chains.length).toBe(60);
  });

  it.each(chains)('of $hops good hops ends before $end', async ({ end, hops }) => {
    const seen = new Set<string>();
    const outside = await serve((request, response) => {
      const hop = Number(request.url?.slice(1));
      for (const name of ['authorization', 'cookie', 'referer']) if (request.headers[name] !== undefined) seen.add(name);
      if (request.url === '/there') return response.end('there');
      const location = hop < hops ? `/${hop + 1}` : end.replace('INSIDE', String(inside.port));
      return response.writeHead([301, 302, 303, 307, 308][hop % 5] ?? 302, { location, 'set-cookie': 'a=b' }).end();
    });
    const inside = await canary('127.0.0.2');
    const failure = await failureOf(fetcherBetween(outside, inside.port).fetch(`http://user:word@127.0.0.1:${outside}/0`));
    expect([['refused', 'failed'].includes(failure.kind), inside.count, [...seen]]).toEqual([true, 0, []]);
  });
});

describe('a port inside', () => {
  it('is answered alike whether somebody listens or not: 40 ports, no connection', async () => {
    const canaries = await Promise.all(Array.from({ length: 20 }, () => canary('0.0.0.0')));
    const ports = [...canaries.map(({ port }) => port), 1, 22, 25, 53, 110, 143, 389, 445, 993, 1433, 2375, 3306, 3389, 5432, 5900, 6379, 9200, 11_211, 27_017, 65_535]; // biome-ignore format: a list
    const fetcher = createFetcher({ version: '1', deadlineMs: 5_000 });
    const answers = await Promise.all(
      ports.map(async (port) => (await failureOf(fetcher.fetch(`http://127.0.0.1:${port}/`))).message.replace(String(port), 'N')),
    );
    expect([ports.length, new Set(answers).size, canaries.reduce((sum, { count }) => sum + count, 0)]).toEqual([40, 1, 0]);
  });

  it.each(['http://127.0.0.1:80/', 'http://127.0.0.1:8080/', 'https://127.0.0.1:443/', 'https://127.0.0.1:8443/'])(
    'is refused before %s is asked',
    async (url) => {
      const failure = await failureOf(createFetcher({ version: '1', deadlineMs: 5_000 }).fetch(url));
      expect([failure.kind, failure.message.includes('private network')]).toEqual(['refused', true]);
    },
  );
});
