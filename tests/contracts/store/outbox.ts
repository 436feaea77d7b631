// The outbox: a slot is planned once, a delivery moves on only for the holder of the lease, and what was never shown was never told.
import { describe, expect, it } from 'vitest';
import type { Delivery, DeliveryState } from '../../../src/domain/delivery.ts';
import type { StoryId } from '../../../src/domain/story.ts';
import type { Lease, Store, Told } from '../../../src/ports/store.ts';

const NOW = '2025-11-22T08:00:00.000Z';
const LATER = '2025-11-22T08:01:00.000Z';
const OURS = 'host-a:1:ours';
const THEIRS = 'host-b:1:theirs';

const aDelivery = (parts: Partial<Delivery> = {}): Delivery => ({
  key: 'digest|terminal|here|slot|0',
  kind: 'digest',
  platform: 'terminal',
  channelId: 'here',
  subject: 'slot',
  part: 0,
  payload: { text: 'News “as they are”' },
  state: 'rendered',
  dueAt: NOW,
  attempts: 0,
  ...parts,
});
const second = aDelivery({ key: 'digest|terminal|here|slot|1', part: 1 });
const news: Told = { platform: 'terminal', channelId: 'here', storyId: 's_1' as StoryId, key: 'number|hurt|3' };

async function lease(store: Store, owner = OURS): Promise<Lease> {
  const taken = await store.takeLease('press', owner, NOW, 30_000);
  if (!taken) throw new Error('the lease is taken');
  return taken;
}

/** Moves a delivery through these states, one after the other. */
async function moveThrough(store: Store, key: string, states: readonly DeliveryState[]): Promise<void> {
  const held = await lease(store);
  for (const [index, state] of states.slice(1).entries()) {
    const from = states[index] ?? state;
    if (!(await store.moveDelivery(key, from, { state }, held))) throw new Error(`not moved from ${from} to ${state}`);
  }
}

const isTold = async (store: Store) => (await store.told('terminal', 'here', [news.key])).has(news.key);

export function outboxContract(store: () => Store): void {
  describe('enqueue', () => {
    it('keeps deliveries as they are', async () => {
      const full = aDelivery({ attempts: 2, nextAttemptAt: LATER, attemptedAt: NOW, messageId: 'm', postedAt: NOW, failure: 'because' });
      expect([await store().enqueue([full], []), await store().delivery(full.key)]).toEqual(['enqueued', full]);
    });

    it('plans a message only once, and then changes nothing', async () => {
      await store().enqueue([aDelivery()], []);
      const again = await store().enqueue([second, aDelivery({ payload: 'other' })], [news]);
      expect([again, await store().deliveries({}), await isTold(store())]).toEqual(['exists', [aDelivery()], false]);
    });

    it('notes what the message tells', async () => {
      await store().enqueue([aDelivery()], [news, news]);
      expect([await store().told('terminal', 'here', [news.key, 'x']), await store().toldStories('terminal', 'here')]).toEqual([
        new Set([news.key]),
        new Set(['s_1']),
      ]);
    });

    it('tells one channel, not the others', async () => {
      await store().enqueue([aDelivery()], [news]);
      expect([await store().told('terminal', 'there', [news.key]), await store().toldStories('slack', 'here')]).toEqual([
        new Set(),
        new Set(),
      ]);
    });
  });

  describe('delivery', () => {
    it('is null for a key that is not there', async () => {
      expect(await store().delivery('x')).toBeNull();
    });
  });

  describe('deliveries', () => {
    const all = [
      aDelivery({ key: 'b', subject: 'morning:2025-11-22', dueAt: LATER }),
      aDelivery({ key: 'a1', subject: 'morning:2025-11-21', part: 1 }),
      aDelivery({ key: 'a0', subject: 'morning:2025-11-21', state: 'sent' }),
      aDelivery({ key: 'c', subject: 'mornings', channelId: 'there', dueAt: LATER, platform: 'slack' }),
    ];

    it.each([
      [{}, ['a0', 'a1', 'b', 'c']],
      [{ states: ['sent'] as const }, ['a0']],
      [{ states: [] }, []],
      [{ subjectPrefix: 'morning:' }, ['a0', 'a1', 'b']],
      [{ platform: 'slack' }, ['c']],
      [{ channelId: 'here', limit: 2 }, ['a0', 'a1']],
    ])('with %j are %j, oldest due first', async (filter, keys) => {
      await store().enqueue(all, []);
      expect((await store().deliveries(filter)).map(({ key }) => key)).toEqual(keys);
    });
  });

  describe('moveDelivery', () => {
    it('moves on and notes how', async () => {
      await store().enqueue([aDelivery({ failure: 'before' })], []);
      const held = await lease(store());
      const moved = await store().moveDelivery(aDelivery().key, 'rendered', { state: 'sending', attempts: 1, attemptedAt: NOW }, held);
      expect([moved, await store().delivery(aDelivery().key)]).toEqual([
        true,
        aDelivery({ state: 'sending', attempts: 1, attemptedAt: NOW, failure: 'before' }),
      ]);
    });

    it('does nothing when the delivery is in another state', async () => {
      await store().enqueue([aDelivery()], []);
      const moved = await store().moveDelivery(aDelivery().key, 'sending', { state: 'sent' }, await lease(store()));
      expect([moved, (await store().delivery(aDelivery().key))?.state]).toEqual([false, 'rendered']);
    });

    it('does nothing for a holder whose lease was taken over', async () => {
      await store().enqueue([aDelivery()], []);
      const old = await lease(store());
      await store().takeLease('press', THEIRS, LATER, 30_000);
      expect(await store().moveDelivery(aDelivery().key, 'rendered', { state: 'sending' }, old)).toBe(false);
    });
  });

  describe('what a message told', () => {
    it.each<[readonly DeliveryState[], boolean]>([
      [['rendered', 'sending', 'sent'], true],
      [['rendered', 'skipped'], false],
      [['rendered', 'sending', 'dead'], false],
      [['rendered', 'sending', 'unknown', 'dead'], true],
      [['rendered', 'sending', 'unknown', 'rendered', 'sending', 'dead'], false],
    ])('after %j is kept: %j', async (states, isKept) => {
      await store().enqueue([aDelivery()], [news]);
      await moveThrough(store(), aDelivery().key, states);
      expect(await isTold(store())).toBe(isKept);
    });

    it('is kept when one part was shown and the next one was not', async () => {
      await store().enqueue([aDelivery(), second], [news]);
      await moveThrough(store(), aDelivery().key, ['rendered', 'sending', 'sent']);
      await moveThrough(store(), second.key, ['rendered', 'sending', 'dead']);
      expect(await isTold(store())).toBe(true);
    });

    it('is kept when the first part may have been shown and the rest is left out', async () => {
      await store().enqueue([aDelivery(), second], [news]);
      await moveThrough(store(), aDelivery().key, ['rendered', 'sending', 'unknown', 'dead']);
      await moveThrough(store(), second.key, ['rendered', 'skipped']);
      expect(await isTold(store())).toBe(true);
    });

    it('of another message is kept', async () => {
      await store().enqueue([aDelivery({ key: 'other', subject: 'other' })], [news]);
      await store().enqueue([aDelivery()], []);
      await moveThrough(store(), aDelivery().key, ['rendered', 'skipped']);
      expect(await isTold(store())).toBe(true);
    });
  });

  describe('takeLease', () => {
    it('gives it to one, and not to another while it lasts', async () => {
      const held = await lease(store());
      expect([held, await store().takeLease('press', THEIRS, NOW, 30_000)]).toEqual([{ name: 'press', owner: OURS, epoch: 1 }, null]);
    });

    it('prolongs our own without a new epoch', async () => {
      await lease(store());
      const prolonged = await store().takeLease('press', OURS, LATER, 30_000);
      expect([prolonged?.epoch, await store().takeLease('press', THEIRS, LATER, 30_000)]).toEqual([1, null]);
    });

    it('gives one that ran out to another, with the next epoch', async () => {
      await lease(store());
      expect(await store().takeLease('press', THEIRS, '2025-11-22T08:00:30.000Z', 30_000)).toEqual({
        name: 'press',
        owner: THEIRS,
        epoch: 2,
      });
    });

    it('gives one that was released to another at once, with the next epoch', async () => {
      await store().releaseLease(await lease(store()));
      expect((await store().takeLease('press', THEIRS, NOW, 30_000))?.epoch).toBe(2);
    });

    it('keeps leases of different names apart', async () => {
      await lease(store());
      expect((await store().takeLease('other', THEIRS, NOW, 30_000))?.epoch).toBe(1);
    });
  });

  describe('releaseLease', () => {
    it('does not free a lease that another one holds by now', async () => {
      const old = await lease(store());
      await store().takeLease('press', THEIRS, LATER, 30_000);
      await store().releaseLease(old);
      expect(await store().takeLease('press', OURS, LATER, 30_000)).toBeNull();
    });
  });
}
