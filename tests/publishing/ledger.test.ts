import { describe, expect, it } from 'vitest';
import type { Subscription } from '../../src/domain/subscription.ts';
import {
  deliveryKey,
  destinationOf,
  markOf,
  nonceOf,
  slotOf,
  subjectOf,
  subscriptionId,
  subscriptionOf,
} from '../../src/publishing/ledger.ts';
import { plan } from './history.ts';

const subscription: Subscription = {
  id: subscriptionId(plan.id, destinationOf('slack:#news')),
  digestId: plan.id,
  ...destinationOf('slack:#news'),
  createdBy: 'digest file',
  createdAt: '2025-11-22T08:00:00.000Z',
};

describe('destinationOf', () => {
  it.each([
    ['terminal', 'terminal', 'terminal'],
    ['slack:#news', 'slack', '#news'],
    ['discord:123456', 'discord', '123456'],
  ])('takes %s apart', (written, platform, channelId) => {
    expect(destinationOf(written)).toEqual({ platform, channelId });
  });
});

describe('subscriptionId', () => {
  it('is one for each channel of each digest', () => {
    const ids = ['slack:#news', 'slack:C2', 'discord:2'].flatMap((to) =>
      ['morning', 'evening'].map((id) => subscriptionId(id, destinationOf(to))),
    );
    expect([new Set(ids).size, subscriptionId('morning', destinationOf('slack:C2'))]).toEqual([6, ids[2]]);
  });
});

describe('subjectOf', () => {
  it('holds the slot that slotOf finds', () => {
    const subject = subjectOf(subscription, '2025-11-22');
    expect([slotOf(subject), subscriptionOf(subject)]).toEqual(['2025-11-22', subscription.id]);
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
