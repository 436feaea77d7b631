// Threat 7: bodies that drip. Each is given up on at the floor, long before the deadline; a slow but honest one is read.
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { createFetcher } from '../../src/io/http.ts';
import { closeServers, failureOf, serve } from './local-server.ts';

afterEach(closeServers);

/** A short stretch, at the real speed. */
const floor = { bytesPerSecond: 1024, everyMs: 300 };
const DEADLINE_MS = 15_000;

/** Writes `size` bytes each `everyMs` until the other side goes. */
function pour(response: ServerResponse, everyMs: number, size: number): void {
  const timer = setInterval(() => response.write(Buffer.alloc(size, '.')), everyMs);
  response.on('close', () => clearInterval(timer));
}

const begin =
  (headers: Record<string, string | number> = {}) =>
  (response: ServerResponse) => {
    response.writeHead(200, headers).flushHeaders();
    return response;
  };

const SHAPES: readonly [string, (response: ServerResponse) => void][] = [
  ['a byte at a time, often', (response) => pour(begin()(response), 10, 1)],
  ['a byte now and then', (response) => pour(begin()(response), 120, 1)],
  ['headers and nothing more', (response) => void begin()(response)],
  ['a length, and nothing of it', (response) => void begin({ 'content-length': 4_000_000 })(response)],
  ['a length, and drops of it', (response) => pour(begin({ 'content-length': 4_000_000 })(response), 50, 8)],
  ['a burst, then nothing', (response) => void begin()(response).write(Buffer.alloc(200_000))],
  [
    'a burst, then drops',
    (response) => {
      begin()(response).write(Buffer.alloc(200_000));
      pour(response, 20, 1);
    },
  ],
  ['just under the floor', (response) => pour(begin()(response), 50, 40)],
  ['one drop in each stretch', (response) => pour(begin()(response), 250, 100)],
  ['all but the last byte', (response) => void begin({ 'content-length': 1001 })(response).write(Buffer.alloc(1000))],
  [
    'drops of something packed',
    (response) => {
      const packed = gzipSync(Buffer.alloc(4_000_000));
      let sent = 0;
      begin({ 'content-encoding': 'gzip' })(response);
      const timer = setInterval(() => response.write(packed.subarray(sent++, sent)), 30);
      response.on('close', () => clearInterval(timer));
    },
  ],
  [
    'drops after a redirect',
    (response) => (response.req.url === '/' ? void response.writeHead(302, { location: '/there' }).end() : pour(begin()(response), 30, 1)),
  ],
];

it.each(SHAPES)('gives up on %s', async (_, answer) => {
  const port = await serve((_request, response) => answer(response));
  const fetcher = createFetcher({ version: '1', allow: [{ cidr: '127.0.0.1/32', port }], floor, deadlineMs: DEADLINE_MS });
  const started = performance.now();
  const failure = await failureOf(fetcher.fetch(`http://127.0.0.1:${port}/`));
  expect([failure.kind, performance.now() - started < DEADLINE_MS / 2]).toEqual(['tooSlow', true]);
  expect(failure.message).toContain('too slowly');
});

it('reads what comes slowly, but faster than the floor', async () => {
  const port = await serve((_, response) => {
    let left = 30;
    begin()(response);
    const timer = setInterval(() => {
      if (left-- > 0) return response.write(Buffer.alloc(400));
      clearInterval(timer);
      return response.end();
    }, 50);
  });
  const fetcher = createFetcher({ version: '1', allow: [{ cidr: '127.0.0.1/32', port }], floor });
  expect((await fetcher.fetch(`http://127.0.0.1:${port}/`)).bytes.byteLength).toBe(12_000);
});
