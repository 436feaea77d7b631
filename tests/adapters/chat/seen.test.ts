import { describe, expect, it } from 'vitest';
import { createSeen } from '../../../src/adapters/chat/seen.ts';

const DAY_MS = 24 * 3_600_000;

describe('isNew', () => {
  it('is true once a day for each id', () => {
    let now = 0;
    const seen = createSeen(() => now);
    const first = [seen.isNew('a'), seen.isNew('a'), seen.isNew('b')];
    now = DAY_MS + 1;
    expect([first, seen.isNew('a'), seen.isNew('a')]).toEqual([[true, false, true], true, false]);
  });

  it('forgets the oldest where there are many', () => {
    const seen = createSeen(() => 0, 3);
    for (const id of ['a', 'b', 'c', 'd']) seen.isNew(id);
    expect([seen.isNew('d'), seen.isNew('a')]).toEqual([false, true]);
  });
});
