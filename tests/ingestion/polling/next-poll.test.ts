// The wait before a feed's next poll, as values.
import { describe, expect, it } from 'vitest';
import { waitAfterAnswer, waitAfterFailure, waitAtLeast } from '../../../src/ingestion/polling/next-poll.ts';

const HOUR = 3_600_000;

describe('waitAfterAnswer', () => {
  it.each([
    ['an hour where only validators came', { hasValidators: true }, HOUR],
    ['a day where neither validators nor a lifetime came', { hasValidators: false, feedIntervalMs: 2 * HOUR }, 24 * HOUR],
    ['the cache lifetime where it is the longest', { hasValidators: false, cacheLifetimeMs: 3 * HOUR }, 3 * HOUR],
    [
      'the interval of the feed where it is the longest',
      { hasValidators: true, cacheLifetimeMs: HOUR, feedIntervalMs: 5 * HOUR },
      5 * HOUR,
    ],
    ['never less than an hour', { hasValidators: true, cacheLifetimeMs: 60_000 }, HOUR],
    ['never more than a day', { hasValidators: true, cacheLifetimeMs: 90 * HOUR }, 24 * HOUR],
  ])('waits %s', (_, freshness, expected) => {
    expect(waitAfterAnswer(freshness)).toBe(expected);
  });
});

describe('waitAfterFailure', () => {
  it.each([
    [1, 0, HOUR],
    [2, 0, 2 * HOUR],
    [4, 0, 8 * HOUR],
    [2000, 0, 24 * HOUR],
    [2, 1, 7_920_000],
    [2, -1, 6_480_000],
    [1, -1, HOUR],
  ])('after failure %i with jitter %i waits %i ms', (failures, jitter, expected) => {
    expect(waitAfterFailure(failures, jitter)).toBe(expected);
  });
});

describe('waitAtLeast', () => {
  it.each([
    ['keeps the wait without a Retry-After', HOUR, undefined, HOUR],
    ['keeps a wait that is longer', 3 * HOUR, HOUR, 3 * HOUR],
    ['takes a Retry-After over a day', HOUR, 48 * HOUR, 48 * HOUR],
    ['takes at most a week', HOUR, 1000 * HOUR, 168 * HOUR],
  ])('%s', (_, wait, retryAfter, expected) => {
    expect(waitAtLeast(wait, retryAfter)).toBe(expected);
  });
});
