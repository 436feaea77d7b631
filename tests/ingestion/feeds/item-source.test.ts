import { describe, expect, it } from 'vitest';
import type { Feed, FeedId } from '../../../src/domain/feed.ts';
import { feedTextSource } from '../../../src/ingestion/feeds/item-source.ts';

const feed: Feed = { id: 'f1' as FeedId, title: 'Gazette', url: 'https://gazette.example/rss' };
const context = { feed, fetchedAt: '2026-11-24T06:00:00.000Z' };

describe('what a feed says of an item', () => {
  it.each([
    ['markup', '<b>Ferry</b> &amp; fire', 'Ferry & fire'],
    ['marks that turn the text round', 'Ferry\u202Eerif', 'Ferryerif'],
    ['controls and zero-width signs', 'Fer\u0000ry\u200B fire', 'Ferry fire'],
  ])('is a title without %s', (_what, title, expected) => {
    const keyed = {
      item: { title, summary: 'A ferry burned.', authors: [], categories: [], enclosures: [] },
      keys: ['k'],
      guid: undefined,
      date: undefined,
    };
    expect(feedTextSource(keyed, context)?.said?.title).toBe(expected);
  });
});
