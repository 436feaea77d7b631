// Over real sockets: servers on the loopback, which the operator's list allows one by one. The canary is never allowed.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createFetcher, type FetcherOptions } from '../../src/io/http.ts';
import { type Answer, canary, closeServers, failureOf, serve } from './local-server.ts';

afterEach(closeServers);

const fetcherFor = (port: number, options: Partial<FetcherOptions> = {}) =>
  createFetcher({ version: '1.2.3', allow: [{ cidr: '127.0.0.1/32', port }], ...options });

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

describe('the guard of createFetcher', () => {
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
