import { describe, expect, it } from 'vitest';
import type { Feed, FeedId, FeedState } from '../../../src/domain/feed.ts';
import { dueAddresses } from '../../../src/ingestion/polling/due-addresses.ts';
import { rememberingFetcher } from '../../../src/ingestion/polling/remembering-fetcher.ts';

const NOW = '2026-11-24T06:00:00.000Z';
const url = (host: string) => `https://${host}/feed`;
const feed = (id: string, host = 'gazette.example'): Feed => ({ id: id as FeedId, title: id, url: url(host) });
const state = (id: string, nextPollAt: string, etag?: string, changes: Partial<FeedState> = {}): FeedState => ({
  feedId: id as FeedId,
  url: url('gazette.example'),
  nextPollAt,
  failures: 0,
  ...(etag !== undefined && { validators: { url: url('gazette.example'), etag } }),
  ...changes,
});
const due = (feeds: readonly Feed[], states: readonly FeedState[]) =>
  dueAddresses(feeds, new Map(states.map((one) => [one.feedId, one])), NOW, (address) => new URL(address).host).map(
    ({ url: address, followers, validators }) => [new URL(address).host, followers.map(({ feed: { id } }) => id), validators?.etag],
  );

describe('dueAddresses', () => {
  it('asks an address once for all who follow it, and whether it has changed where all have the same', () => {
    const early = '2026-11-24T05:00:00.000Z';
    expect(due([feed('a'), feed('b')], [state('a', early, '"1"'), state('b', early, '"1"')])).toEqual([
      ['gazette.example', ['a', 'b'], '"1"'],
    ]);
    expect(due([feed('a'), feed('b')], [state('a', early, '"1"'), state('b', early, '"2"')])).toEqual([
      ['gazette.example', ['a', 'b'], undefined],
    ]);
  });

  it('asks no sooner because one more follows it, and then for all of it', () => {
    expect(due([feed('a'), feed('new')], [state('a', '2026-11-24T06:30:00.000Z', '"1"')])).toEqual([]);
    expect(due([feed('a'), feed('new')], [state('a', '2026-11-24T05:59:00.000Z', '"1"')])).toEqual([
      ['gazette.example', ['a', 'new'], undefined],
    ]);
  });

  it('asks a new address at once, and one of a host in a round', () => {
    expect(due([feed('a'), { ...feed('b'), url: 'https://gazette.example/other' }, feed('c', 'courier.example')], [])).toEqual([
      ['gazette.example', ['a'], undefined],
      ['courier.example', ['c'], undefined],
    ]);
  });

  it('leaves a host alone that asked for it', () => {
    const resting = state('a', '2026-11-24T05:00:00.000Z', undefined, { restUntil: '2026-11-24T07:00:00.000Z' });
    expect(due([feed('a'), { ...feed('b'), url: 'https://gazette.example/other' }], [resting])).toEqual([]);
  });
});

describe('rememberingFetcher', () => {
  it('fetches a page once, and gives everybody bytes of their own', async () => {
    let count = 0;
    const fetcher = rememberingFetcher({
      fetch: async (address) => ({ url: address, status: 200, contentType: undefined, bytes: Uint8Array.of(++count) }),
    });
    const [one, two] = await Promise.all([fetcher.fetch('https://a.example/'), fetcher.fetch('https://a.example/')]);
    expect([count, one?.bytes, two?.bytes, one?.bytes === two?.bytes]).toEqual([1, Uint8Array.of(1), Uint8Array.of(1), false]);
  });
});
