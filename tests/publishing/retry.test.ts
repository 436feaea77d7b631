import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../src/domain/delivery.ts';
import { retryAt } from '../../src/publishing/retry.ts';

const NOW = '2025-11-22T08:00:00.000Z';
const delivery = (attempts: number, key = 'k'): Delivery => ({
  key,
  kind: 'digest',
  platform: 'chat',
  channelId: 'news',
  subject: 's:2025-11-22',
  part: 0,
  payload: null,
  state: 'rendered',
  dueAt: NOW,
  attempts,
});
const minutesUntil = (instant: string) => (Date.parse(instant) - Date.parse(NOW)) / 60_000;

describe('retryAt', () => {
  it.each([
    [1, 1],
    [2, 2],
    [3, 4],
    [5, 16],
    [6, 30],
    [50, 30],
  ])('waits after attempt %i for %i minutes and at most a tenth more', (attempts, minutes) => {
    const waited = minutesUntil(retryAt(delivery(attempts), NOW));
    expect(waited >= minutes && waited <= minutes * 1.1 + 0.001).toBe(true);
  });

  it('waits as long as the platform asks', () => {
    expect(retryAt(delivery(1), NOW, 65_000)).toBe('2025-11-22T08:01:05.000Z');
  });

  it('spreads deliveries, and repeats itself for each', () => {
    const times = ['a', 'b', 'c', 'a'].map((key) => retryAt(delivery(1, key), NOW));
    expect([new Set(times).size, times[0] === times[3]]).toEqual([3, true]);
  });
});
