import { describe, expect, it } from 'vitest';
import { deliveryKey, destinationOf, markOf, nonceOf, slotOf, subjectOf, subscriptionsOf } from '../../src/publishing/ledger.ts';
import { plan } from './history.ts';

const [subscription] = subscriptionsOf(plan, '2025-11-22T08:00:00.000Z');

describe('destinationOf', () => {
  it.each([
    ['terminal', 'terminal', 'terminal'],
    ['slack:#news', 'slack', '#news'],
    ['discord:123456', 'discord', '123456'],
  ])('takes %s apart', (written, platform, channelId) => {
    expect(destinationOf(written)).toEqual({ platform, channelId });
  });
});

describe('subscriptionsOf', () => {
  it('gives a subscription the same id whenever its file is read, whatever its time and zone', () => {
    const [later] = subscriptionsOf({ ...plan, at: '09:30', timezone: 'Asia/Tokyo' }, '2026-01-01T00:00:00.000Z');
    expect(later?.id).toBe(subscription?.id);
  });
});

describe('subjectOf', () => {
  it('holds the slot that slotOf finds', () => {
    expect(subscription && slotOf(subjectOf(subscription, '2025-11-22'))).toBe('2025-11-22');
  });
});

describe('markOf and nonceOf', () => {
  const place = { kind: 'digest', platform: 'discord', channelId: '1', subject: 's:2025-11-22', part: 0 } as const;
  const delivery = { ...place, key: deliveryKey(place), payload: null, state: 'rendered', dueAt: '', attempts: 0 } as const;
  it('tell parts apart and fit the platforms', () => {
    const other = { ...delivery, key: deliveryKey({ ...place, part: 1 }) };
    expect([markOf(delivery) === markOf(other), markOf(delivery).length, nonceOf(delivery).length <= 25]).toEqual([false, 10, true]);
  });
});
