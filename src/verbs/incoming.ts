// What was named on the command line -> bytes: addresses through the guarded fetcher, the rest from the disk.
import { createHash } from 'node:crypto';
import type { House } from '../main.ts';
import type { Incoming } from '../ports/inbox.ts';

export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

export async function* incomingFrom(names: readonly string[], house: House): AsyncGenerator<Incoming> {
  for (const name of names) {
    if (isAddress(name)) yield await fetched(name, house);
    else yield* house.inbox.incoming([name]);
  }
}

async function fetched(url: string, house: House): Promise<Incoming> {
  try {
    const page = await house.fetcher.fetch(url);
    return { kind: 'bytes', name: url, bytes: page.bytes, hash: hashOf(page.bytes), url: page.url, contentType: page.contentType };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'unreadable', name: url, reason, hash: hashOf(`${url}\0${house.clock.now()}`) };
  }
}

const hashOf = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex');
