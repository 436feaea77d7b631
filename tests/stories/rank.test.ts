import { describe, expect, it } from 'vitest';
import { pointsOf, rankOf, type Standing } from '../../src/stories/rank.ts';

const NOW = '2025-11-22T08:00:00.000Z';
const plain: Standing = {
  publisherCount: 1,
  lastPublishedAt: NOW,
  statementCount: 10,
  untoldShare: 1,
  followedInTitle: 0,
  followedInText: 0,
  sectionPlace: null,
};
const points = (changes: Partial<Standing>) => pointsOf(rankOf({ ...plain, ...changes }, NOW));

describe('rankOf', () => {
  it('puts more independent publishers above a fresher report', () => {
    expect(points({ publisherCount: 3, lastPublishedAt: '2025-11-21T08:00:00.000Z' })).toBeGreaterThan(points({}));
  });

  it('halves freshness in a day', () => {
    const dayOld = rankOf({ ...plain, lastPublishedAt: '2025-11-21T08:00:00.000Z' }, NOW);
    expect(dayOld.freshness).toBeCloseTo(rankOf(plain, NOW).freshness / 2);
  });

  it('takes a date in the future for now', () => {
    expect(points({ lastPublishedAt: '2099-01-01T00:00:00.000Z' })).toBe(points({}));
  });

  it('puts a followed name in a title above one in a text, and both above none', () => {
    expect(points({ followedInTitle: 1 })).toBeGreaterThan(points({ followedInText: 1 }));
    expect(points({ followedInText: 1 })).toBeGreaterThan(points({}));
  });

  it('lets no list of followed names lift a story without end', () => {
    expect(points({ followedInTitle: 50 })).toBe(points({ followedInTitle: 2 }));
  });

  it('puts what the channel was not told above what it mostly was', () => {
    expect(points({})).toBeGreaterThan(points({ untoldShare: 0.2 }));
  });

  it('puts the first section above the last, and the last above none', () => {
    expect(points({ sectionPlace: { index: 0, count: 3 } })).toBeGreaterThan(points({ sectionPlace: { index: 2, count: 3 } }));
    expect(points({ sectionPlace: { index: 2, count: 3 } })).toBeGreaterThan(points({}));
  });
});
