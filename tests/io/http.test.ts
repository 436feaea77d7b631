// Over real sockets: servers on the loopback, which the operator's list allows one by one. The canary is never allowed.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createFetcher, type FetcherOptions } from '../../src/io/http.ts';
import { FetchError } from '../../src/ports/fetcher.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

async function serve(answer: Answer, host = '127.0.0.1'): Promise<number> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return (server.address() as AddressInfo).port;
}

/** Counts connections, not requests. */
async function canary(host = '127.0.0.1') {
  const seen = { count: 0, port: await serve((_, response) => response.end('inside'), host) };
  servers.at(-1)?.on('connection', () => {
    seen.count += 1;
  });
  return seen;
}

const fetcherFor = (port: number, options: Partial<FetcherOptions> = {}) =>
  createFetcher({ version: '1.2.3', allow: [{ cidr: '127.0.0.1/32', port }], ...options });

const failureOf = async (fetching: Promise<unknown>): Promise<FetchError> => {
  const error = await fetching.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof FetchError)) throw new Error(`expected a FetchError, got ${String(error)}`);
  return error;
};

describe('createFetcher', () => {
  it('gives bytes, type and final address', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>Straße');
    });
    const { url, status, contentType, bytes } = await fetcherFor(port).fetch(`http://127.0.0.1:${port}/old`);
    expect([url, status, contentType, new TextDecoder().decode(bytes)]).toEqual([
      `http://127.0.0.1:${port}/new`,
      200,
      'text/html; charset=utf-8',
      '<p>Straße',
    ]);
  });

  it('says who it is and tells nothing else of the reader', async () => {
    const heard: IncomingMessage[] = [];
    const port = await serve((request, response) => {
      heard.push(request);
      response.setHeader('set-cookie', 'a=b');
      if (request.url === '/a?q=1') response.writeHead(302, { location: '/b' });
      response.end('x');
    });
    await fetcherFor(port, { contact: 'https://example.org/bot' }).fetch(`http://user:secret@127.0.0.1:${port}/a?q=1#part`);
    expect(heard.map(({ url, headers }) => [url, headers['user-agent'], headers.cookie, headers.referer, headers.authorization])).toEqual([
      ['/a?q=1', 'Nutgraf/1.2.3 (+https://example.org/bot)', undefined, undefined, undefined],
      ['/b', 'Nutgraf/1.2.3 (+https://example.org/bot)', undefined, undefined, undefined],
    ]);
  });

  it.each([
    ['gzip', gzipSync('hello')],
    ['br', brotliCompressSync('hello')],
    ['gzip, br', brotliCompressSync(gzipSync('hello'))],
  ])('unpacks %s', async (coding, body) => {
    const port = await serve((_, response) => response.writeHead(200, { 'content-encoding': coding }).end(body));
    const { bytes } = await fetcherFor(port).fetch(`http://127.0.0.1:${port}/`);
    expect(new TextDecoder().decode(bytes)).toBe('hello');
  });

  it.each([
    [404, {}, 'status', /no such page/, undefined],
    [403, {}, 'status', /Paste the article/, undefined],
    [429, { 'retry-after': '120' }, 'status', /come back later/, 120_000],
    [503, { 'retry-after': '99999999' }, 'status', /Try again later/, 7 * 86_400_000],
  ])('turns an answer of %i into a failure that says what to do', async (status, headers, kind, message, retryAfterMs) => {
    const port = await serve((_, response) => response.writeHead(status, headers).end('secret body'));
    const failure = await failureOf(fetcherFor(port).fetch(`http://127.0.0.1:${port}/`));
    expect(failure).toMatchObject({ kind, message: expect.stringMatching(message), retryAfterMs });
  });

  it.each([
    ['an unknown host', { lookup: () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' })) }],
    ['a closed port', {}],
  ])('fails alike for %s', async (_, options) => {
    const failure = await failureOf(fetcherFor(9, options).fetch('http://localhost:9/'));
    expect(failure).toMatchObject({ kind: 'failed', message: 'localhost:9 cannot be reached. Check the address, or try again later.' });
  });
});

const SPELLINGS = [
  '127.0.0.1', '127.1', '127.0.1', '2130706433', '0x7f000001', '0x7f.0.0.1', '0x7f.1', '017700000001', '0177.0.0.1', '0177.0x0.0.1', '127.0.0.1.',
  '１２７.０.０.１', '①②⑦.⓪.⓪.①', '127。0。0。1', '[::1]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]', '[64:ff9b::127.0.0.1]',
  '[64:ff9b::7f00:1]', '[2002:7f00:1::]', '[2001:0:7f00:1::]', '0.0.0.0', '0', '[::]', 'localhost', 'LOCALHOST', 'localhost.', 'a.localhost', 'x@127.0.0.1', 'x:y@localhost', '127.0.0.1%2f', '%31%32%37.0.0.1',
  '169.254.169.254', '10.0.0.1', '192.168.0.1', '172.16.0.1', '100.64.0.1', '[fe80::1]', '[fc00::1]', '[fec0::1]',
]; // biome-ignore format: a list

describe('the guard of createFetcher', () => {
  it('never reaches the canary, whatever the spelling of the address', async () => {
    const inside = await canary();
    // The port is one that may be asked for: only the address keeps us out.
    const fetcher = createFetcher({ version: '1', allow: [{ cidr: '203.0.113.7/32', port: inside.port }], deadlineMs: 3_000 });
    const kinds = await Promise.all(SPELLINGS.map(async (host) => (await failureOf(fetcher.fetch(`http://${host}:${inside.port}/`))).kind));
    expect({ seen: inside.count, kinds: [...new Set(kinds)].filter((kind) => kind !== 'refused' && kind !== 'failed') }).toEqual({
      seen: 0,
      kinds: [],
    });
  });

  it('reaches the canary once it is allowed: the test above can fail', async () => {
    const inside = await canary();
    await fetcherFor(inside.port).fetch(`http://2130706433:${inside.port}/`);
    expect(inside.count).toBe(1);
  });

  it.each([
    'http://127.0.0.2:PORT/',
    '//127.0.0.2:PORT/',
    'http://2130706434:PORT/',
    'file:///etc/passwd',
    'data:text/html,x',
    'gopher://127.0.0.2:PORT/',
    'http://127.0.0.1:22/',
  ])('does not follow a redirect to %s', async (location) => {
    const inside = await canary('127.0.0.2');
    const port = await serve((_, response) => response.writeHead(302, { location: location.replace('PORT', String(inside.port)) }).end());
    const allow = [
      { cidr: '127.0.0.1/32', port },
      { cidr: '203.0.113.7/32', port: inside.port },
    ];
    const failure = await failureOf(createFetcher({ version: '1', allow }).fetch(`http://127.0.0.1:${port}/`));
    expect([failure.kind, inside.count]).toEqual(['refused', 0]);
  });

  it('looks up every connection anew and refuses a name that turns inward', async () => {
    const inside = await canary('127.0.0.2');
    const allow = [{ cidr: '127.0.0.1/32', port: inside.port }];
    const port = inside.port;
    const answers = [[{ address: '127.0.0.2', family: 4 }]];
    const fetcher = createFetcher({ version: '1', allow, lookup: async () => answers.shift() ?? [] });
    const failure = await failureOf(fetcher.fetch(`http://rebind.example:${port}/`));
    expect([failure.kind, inside.count]).toEqual(['refused', 0]);
  });

  it('refuses a redirect to its own name when the second look-up leads inside', async () => {
    const inside = await canary('127.0.0.2');
    const port = await serve((_, response) => response.writeHead(302, { location: `http://rebind.example:${inside.port}/` }).end());
    const answers = [[{ address: '127.0.0.1', family: 4 }], [{ address: '127.0.0.2', family: 4 }]];
    const allow = [
      { cidr: '127.0.0.1/32', port },
      { cidr: '127.0.0.1/32', port: inside.port },
    ];
    const failure = await failureOf(
      createFetcher({ version: '1', allow, lookup: async () => answers.shift() ?? [] }).fetch(`http://rebind.example:${port}/`),
    );
    expect([failure.kind, inside.count, answers.length]).toEqual(['refused', 0, 0]);
  });

  it('refuses a name with one private address among public ones', async () => {
    const inside = await canary('127.0.0.2');
    const lookup = async () => [
      { address: '127.0.0.1', family: 4 },
      { address: '127.0.0.2', family: 4 },
    ];
    const failure = await failureOf(fetcherFor(inside.port, { lookup }).fetch(`http://mixed.example:${inside.port}/`));
    expect([failure.kind, inside.count]).toEqual(['refused', 0]);
  });
});

describe('the limits of createFetcher', () => {
  it.each([
    ['gzip', gzipSync(Buffer.alloc(40 * 1024 * 1024))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(40 * 1024 * 1024)))],
    ['br', brotliCompressSync(Buffer.alloc(20 * 1024 * 1024))],
  ])('stops a bomb packed with %s', async (coding, bomb) => {
    const port = await serve((_, response) => response.writeHead(200, { 'content-encoding': coding }).end(bomb));
    expect(await failureOf(fetcherFor(port).fetch(`http://127.0.0.1:${port}/`))).toMatchObject({ kind: 'tooLarge' });
  });

  it('does not unpack what is packed three times', async () => {
    const port = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip, gzip, gzip' }).end(gzipSync(gzipSync(gzipSync('x')))),
    );
    expect(await failureOf(fetcherFor(port).fetch(`http://127.0.0.1:${port}/`))).toMatchObject({ kind: 'failed' });
  });

  it('stops a body without end', async () => {
    let isOpen = true;
    const port = await serve((_, response) => {
      response.on('close', () => {
        isOpen = false;
      });
      const pour = () => {
        while (isOpen && response.write(Buffer.alloc(65_536))) {}
      };
      response.on('drain', pour);
      pour();
    });
    const failure = await failureOf(fetcherFor(port).fetch(`http://127.0.0.1:${port}/`));
    expect(failure).toMatchObject({ kind: 'tooLarge', message: 'the page is larger than 5 MB.' });
  });

  it('does not begin with a body that is announced as too large', async () => {
    const port = await serve((_, response) => response.writeHead(200, { 'content-length': '6000000' }).flushHeaders());
    expect(await failureOf(fetcherFor(port).fetch(`http://127.0.0.1:${port}/`))).toMatchObject({ kind: 'tooLarge' });
  });

  it.each([
    ['headers', (_: IncomingMessage, response: ServerResponse) => void response],
    [
      'a body that drips',
      (_: IncomingMessage, response: ServerResponse) => {
        const drip = setInterval(() => response.write('.'), 50);
        response.on('close', () => clearInterval(drip));
      },
    ],
    [
      'redirects',
      (request: IncomingMessage, response: ServerResponse) => {
        setTimeout(() => response.writeHead(302, { location: `/${(request.url ?? '').length}${request.url}` }).end(), 150);
      },
    ],
  ])('gives up on slow %s at the one deadline', async (_, answer) => {
    const port = await serve(answer);
    const started = performance.now();
    const failure = await failureOf(fetcherFor(port, { deadlineMs: 400 }).fetch(`http://127.0.0.1:${port}/`));
    expect([failure.kind, performance.now() - started < 2_000]).toEqual(['tooSlow', true]);
  });

  it('goes over five redirects and no more', async () => {
    const port = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end('there');
      else response.writeHead(307, { location: `/${left - 1}` }).end();
    });
    const fetcher = fetcherFor(port);
    const { bytes } = await fetcher.fetch(`http://127.0.0.1:${port}/5`);
    const failure = await failureOf(fetcher.fetch(`http://127.0.0.1:${port}/6`));
    expect([bytes.byteLength, failure.message]).toEqual([5, expect.stringContaining('more than 5 redirects')]);
  });

  it('notices a circle of redirects', async () => {
    const port = await serve((request, response) => response.writeHead(302, { location: request.url === '/a' ? '/b' : '/a' }).end());
    expect((await failureOf(fetcherFor(port).fetch(`http://127.0.0.1:${port}/a`))).message).toContain('in a circle');
  });

  it('never gives half a body', async () => {
    const port = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('half');
      setTimeout(() => response.destroy(), 50);
    });
    expect(await failureOf(fetcherFor(port).fetch(`http://127.0.0.1:${port}/`))).toMatchObject({ kind: 'failed' });
  });

  it('never gives half of what was packed', async () => {
    const port = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('hello world').subarray(0, 15)),
    );
    expect(await failureOf(fetcherFor(port).fetch(`http://127.0.0.1:${port}/`))).toMatchObject({ kind: 'failed' });
  });
});

describe('asking whether it has changed', () => {
  const feed: Answer = (request, response) => {
    if (request.url === '/for-good') return response.writeHead(308, { location: '/feed' }).end();
    if (request.url === '/for-now') return response.writeHead(307, { location: '/feed' }).end();
    if (request.headers['if-none-match'] === '"a"') return response.writeHead(304, { etag: '"b"', 'cache-control': 'max-age=60' }).end();
    response.writeHead(200, {
      etag: '"a"',
      'last-modified': 'Tue, 24 Nov 2026 06:00:00 GMT',
      'cache-control': 'public, max-age=7200',
      age: '1200',
    });
    return response.end('<rss/>');
  };

  it('gives what to ask with, how long it stays good, and takes 304 for an answer', async () => {
    const port = await serve(feed);
    const url = `http://127.0.0.1:${port}/feed`;
    const first = await fetcherFor(port).fetch(url);
    expect(first).toMatchObject({
      status: 200,
      lifetimeMs: 6_000_000,
      validators: { url, etag: '"a"', lastModified: 'Tue, 24 Nov 2026 06:00:00 GMT' },
    });
    const second = await fetcherFor(port).fetch(url, first.validators);
    expect([second.status, second.bytes.length, second.lifetimeMs, second.validators]).toEqual([304, 0, 60_000, { url, etag: '"b"' }]);
  });

  it('sends what it knows to the address it belongs to, after any redirect, and to no other', async () => {
    const port = await serve(feed);
    const at = (path: string) => `http://127.0.0.1:${port}${path}`;
    expect((await fetcherFor(port).fetch(at('/for-now'), { url: at('/feed'), etag: '"a"' })).status).toBe(304);
    expect((await fetcherFor(port).fetch(at('/feed'), { url: at('/other'), etag: '"a"' })).status).toBe(200);
  });

  it.each([
    ['/for-good', true],
    ['/for-now', false],
    ['/feed', false],
  ])('tells a move for good from one for now: %s', async (path, isMoved) => {
    const port = await serve(feed);
    const { movedTo } = await fetcherFor(port).fetch(`http://127.0.0.1:${port}${path}`);
    expect(movedTo).toBe(isMoved ? `http://127.0.0.1:${port}/feed` : undefined);
  });

  it('takes a 304 that nobody asked for as the error it is', async () => {
    const port = await serve((_, response) => response.writeHead(304).end());
    expect(await failureOf(fetcherFor(port).fetch(`http://127.0.0.1:${port}/`))).toMatchObject({ kind: 'status', status: 304 });
  });

  it.each([
    ['Expires less Date', { date: 'Tue, 24 Nov 2026 06:00:00 GMT', expires: 'Tue, 24 Nov 2026 08:00:00 GMT' }, 7_200_000],
    ['max-age before Expires', { 'cache-control': 'max-age=60', expires: 'Tue, 24 Nov 2099 08:00:00 GMT' }, 60_000],
    ['nothing', {}, undefined],
    ['nothing left, where Expires is no date', { expires: 'soon' }, 0],
  ])('takes as lifetime %s', async (_what, headers, lifetimeMs) => {
    const port = await serve((_, response) => response.writeHead(200, headers).end('x'));
    expect((await fetcherFor(port).fetch(`http://127.0.0.1:${port}/`)).lifetimeMs).toBe(lifetimeMs);
  });
});
