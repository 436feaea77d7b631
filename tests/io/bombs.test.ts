// Threat 6: small on the wire, huge when unpacked. Each is stopped while it is unpacked, within bounds of memory, and beside others.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { createFetcher } from '../../src/io/http.ts';
import { closeServers, failureOf, serve } from './local-server.ts';

afterEach(closeServers);

const MB = 1024 * 1024;
const zeros = Buffer.alloc(200 * MB);
const words = Buffer.alloc(60 * MB, 'All the news that fits, and then some more of it. ');
const packedZeros = gzipSync(zeros);
const members = Buffer.concat(Array.from({ length: 40 }, () => gzipSync(Buffer.alloc(MB))));

const BOMBS: readonly [string, string, Buffer][] = [
  ['zeros', 'gzip', packedZeros],
  ['zeros', 'x-gzip', packedZeros],
  ['zeros', 'GZIP', packedZeros],
  ['zeros', 'br', brotliCompressSync(zeros)],
  ['zeros', 'deflate', deflateSync(zeros)],
  ['zeros, raw', 'deflate', deflateRawSync(zeros)],
  ['words', 'gzip', gzipSync(words)],
  ['words', 'br', brotliCompressSync(words)],
  ['40 members', 'gzip', members],
  ['a bomb in a bomb', 'gzip, gzip', gzipSync(packedZeros)],
  ['a bomb in a bomb', 'gzip, br', brotliCompressSync(packedZeros)],
  ['a bomb in a bomb', 'br, gzip', gzipSync(brotliCompressSync(zeros))],
  ['a bomb in a bomb', 'deflate, gzip', gzipSync(deflateSync(zeros))],
  ['one byte too many', 'gzip', gzipSync(Buffer.alloc(15 * MB + 1))],
];

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

it('is tried in 14 shapes here', () => expect(BOMBS.length).toBe(14));

it.each(BOMBS)('stops %s as %s', async (_, coding, bomb) => {
  const port = await serve((request, response) =>
    request.url === '/bomb' ? response.writeHead(200, { 'content-encoding': coding }).end(bomb) : response.end('news'),
  );
  const fetcher = createFetcher({ version: '1', allow: [{ cidr: '127.0.0.1/32', port }] });
  collectGarbage();
  const before = process.memoryUsage.rss();
  const started = performance.now();
  const bombed = failureOf(fetcher.fetch(`http://127.0.0.1:${port}/bomb`)).then((failure) => ({
    failure,
    tookMs: performance.now() - started,
  }));
  const others = await Promise.all(Array.from({ length: 5 }, () => fetcher.fetch(`http://127.0.0.1:${port}/news`)));
  const { failure, tookMs } = await bombed;
  const grownMb = (process.memoryUsage.rss() - before) / MB;
  expect(others.map(({ bytes }) => bytes.byteLength)).toEqual([4, 4, 4, 4, 4]);
  expect(failure).toMatchObject({ kind: 'tooLarge', message: 'the page is larger than 15 MB when unpacked.' });
  expect([grownMb <= 64 || grownMb, tookMs <= 1_000 || tookMs]).toEqual([true, true]);
});
