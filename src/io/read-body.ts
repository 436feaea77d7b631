// A body as it arrives over the wire -> its bytes, of bounded size and never slower than a floor.
import type { Readable } from 'node:stream';
import { FetchError } from '../ports/fetcher.ts';

/** In each stretch of `everyMs` at least `bytesPerSecond` have to arrive on average; what ends sooner is never too slow. */
export type Floor = { readonly bytesPerSecond: number; readonly everyMs: number };

/** Throws FetchError 'tooLarge' or 'tooSlow', and what breaks off as it broke off; always ends the stream. */
export async function readBody(body: Readable, { maxBytes, floor }: { readonly maxBytes: number; readonly floor: Floor }): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const watch = watchSpeed(
    () => size,
    floor,
    (error) => body.destroy(error),
  );
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > maxBytes) throw tooLarge(maxBytes);
      chunks.push(chunk);
    }
  } finally {
    clearInterval(watch);
  }
  return Buffer.concat(chunks, size);
}

export const tooLarge = (maxBytes: number) =>
  new FetchError('tooLarge', `the page is larger than ${Math.round(maxBytes / 1024 / 1024)} MB.`);

/** By a timer, not by what arrives: a server that sends nothing at all would never be caught. */
function watchSpeed(size: () => number, { bytesPerSecond, everyMs }: Floor, stop: (error: FetchError) => void): NodeJS.Timeout {
  let before = 0;
  return setInterval(() => {
    const arrived = size() - before;
    before = size();
    if (arrived < (bytesPerSecond * everyMs) / 1000) {
      stop(new FetchError('tooSlow', `the answer comes in too slowly: less than ${bytesPerSecond} bytes a second. Try again later.`));
    }
  }, everyMs);
}
