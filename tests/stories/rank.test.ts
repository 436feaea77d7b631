import { describe, expect, it } from 'vitest';
import type { StoredStory } from '../../src/domain/library.ts';
import type { StoryId } from '../../src/domain/story.ts';
import { pointsOf, rankOf } from '../../src/stories/rank.ts';

const NOW = '2025-11-22T08:00:00.000Z';
const story = (lastPublishedAt: string): StoredStory => ({
  story: {
    id: 's' as StoryId,
    title: '',
    articleIds: [],
    entityIds: [],
    firstPublishedAt: lastPublishedAt,
    lastPublishedAt,
    publishers: [],
  },
  articles: [],
  entities: new Map(),
});
const points = (publishers: number, lastPublishedAt: string) => pointsOf(rankOf(story(lastPublishedAt), publishers, NOW));

describe('rankOf', () => {
  it('puts more independent publishers above a fresher report', () => {
    expect(points(3, '2025-11-21T08:00:00.000Z')).toBeGreaterThan(points(1, NOW));
  });

  it('halves freshness in a day', () => {
    expect(rankOf(story('2025-11-21T08:00:00.000Z'), 1, NOW).freshness).toBeCloseTo(rankOf(story(NOW), 1, NOW).freshness / 2);
  });

  it('takes a date in the future for now', () => {
    expect(points(1, '2099-01-01T00:00:00.000Z')).toBe(points(1, NOW));
  });
});
