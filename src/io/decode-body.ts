// A body as it came over the wire -> its content, never more than a given number of bytes: counting happens while decoding.
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { FetchError } from '../ports/fetcher.ts';

const MAX_CODINGS = 2;

/** `codings` as the Content-Encoding header gives them. Throws FetchError 'tooLarge' or 'failed'. */
export async function decodeBody(body: Uint8Array, codings: string, maxBytes: number): Promise<Uint8Array> {
  const names = codings
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > MAX_CODINGS) throw new FetchError('failed', `the server packed its answer ${names.length} times.`);
  let content = body;
  for (const name of names.reverse()) content = await unpack(content, name, maxBytes);
  return content;
}

type Unpack = (body: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

const UNPACK: Readonly<Record<string, Unpack>> = {
  gzip: promisify<Uint8Array, { maxOutputLength: number }, Uint8Array>(gunzip),
  br: promisify<Uint8Array, { maxOutputLength: number }, Uint8Array>(brotliDecompress),
  // Some servers mean the raw format: its first byte has no header.
  deflate: (body, options) =>
    promisify<Uint8Array, { maxOutputLength: number }, Uint8Array>(isZlib(body) ? inflate : inflateRaw)(body, options),
};

const isZlib = (body: Uint8Array) => ((body[0] ?? 0) & 0x0f) === 8;

async function unpack(body: Uint8Array, name: string, maxOutputLength: number): Promise<Uint8Array> {
  const decode = UNPACK[name.replace(/^x-/, '')];
  if (!decode) throw new FetchError('failed', 'the server packed its answer in a way that was not asked for.');
  try {
    return await decode(body, { maxOutputLength });
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE') {
      throw new FetchError('tooLarge', `the page is larger than ${Math.round(maxOutputLength / 1024 / 1024)} MB when unpacked.`, { cause });
    }
    throw new FetchError('failed', 'the answer broke off or is damaged. Try again later.', { cause });
  }
}
