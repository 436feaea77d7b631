// Which of the known feeds are asked.
import { expect, it } from 'vitest';
import { type Feed, type FeedId, isFollowed } from '../../src/domain/feed.ts';

const feed: Feed = { id: 'f1' as FeedId, title: 'F', url: 'https://gazette.example/rss' };
const added = { channelId: 'C1', by: 'U1', at: '2026-11-24T08:00:00.000Z' };

it.each<[string, Feed, readonly string[], boolean]>([
  ['one that the config names', feed, ['f1'], true],
  ['one that the config no longer names', feed, ['f2'], false],
  ['one that was added in a chat', { ...feed, added }, [], true],
  ['one that was added and removed', { ...feed, added, removedAt: added.at }, [], false],
])('%s', (_, one, configured, expected) => {
  expect(isFollowed(one, new Set(configured as FeedId[]))).toBe(expected);
});
