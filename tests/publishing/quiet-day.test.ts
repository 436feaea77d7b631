// A day without news, and feeds without an answer.
import { describe, expect, it } from 'vitest';
import type { FeedId } from '../../src/domain/feed.ts';
import { openNewsdesk, statesOf } from './newsdesk.ts';

describe('a day without news', () => {
  it('gets one line where the digest says so, once', async () => {
    const house = await openNewsdesk({}, { quietDays: 'say' });
    await house.desk.tick();
    await house.at('2025-11-21T08:00');
    await house.at('2025-11-21T09:00');
    expect(house.chat.shown.map(({ payload }) => String(payload.text))).toEqual([expect.stringContaining('Nothing new since')]);
    expect(await statesOf(house)).toEqual([['2025-11-21', 'sent', undefined]]);
  });

  it('gets nothing where it does not, and why is recorded', async () => {
    const house = await openNewsdesk();
    await house.desk.tick();
    await house.at('2025-11-21T08:00');
    expect([house.chat.shown, await statesOf(house)]).toEqual([[], [['2025-11-21', 'skipped', 'empty']]]);
  });

  it('keeps no news from the next edition', async () => {
    const house = await openNewsdesk({}, { quietDays: 'say' });
    await house.desk.tick();
    await house.at('2025-11-21T08:00');
    await house.news('ItemA');
    await house.at('2025-11-22T08:00');
    expect(house.told()).toEqual([[], ['ItemA']]);
  });
});

describe('a feed that never answered', () => {
  const feed = { id: 'f1' as FeedId, title: 'Dead Gazette', url: 'https://dead.example/feed' };
  const failing = { feedId: feed.id, url: feed.url, nextPollAt: '2025-11-23T08:00:00.000Z', failures: 5, failure: 'x' };

  it.each([
    ['is named after two days', '2025-11-18T07:00:00.000Z', true],
    ['is not named before', '2025-11-20T07:00:00.000Z', false],
  ])('%s', async (_what, failingSince, isNamed) => {
    const house = await openNewsdesk();
    await house.store.putFeeds([feed]);
    await house.store.putFeedState({ ...failing, failingSince });
    await house.desk.tick();
    await house.news('ItemA');
    await house.at('2025-11-21T08:00');
    expect(String(house.chat.shown[0]?.payload.text).includes('Silent: Dead Gazette')).toBe(isNamed);
  });
});
