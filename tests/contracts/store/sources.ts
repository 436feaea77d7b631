// What was looked at, why it was not taken, and who gets a digest.
import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../../src/domain/delivery.ts';
import type { DigestId } from '../../../src/domain/digest.ts';
import type { Feed, FeedId, FeedState } from '../../../src/domain/feed.ts';
import { everything } from '../../../src/domain/scope.ts';
import type { StoryId } from '../../../src/domain/story.ts';
import type { Subscription, SubscriptionId } from '../../../src/domain/subscription.ts';
import type { Store } from '../../../src/ports/store.ts';
import { byName, inFeed, written } from './press.ts';

const inbox: Feed = { id: 'inbox' as FeedId, title: 'Inbox', folder: 'config/inbox', publisher: 'The Gazette' };
const at = (hour: number) => `2025-11-22T${String(hour).padStart(2, '0')}:00:00.000Z`;
const note = (hash: string, hour = 8) => ({ hash, name: `${hash}.txt`, feedId: 'inbox', at: at(hour) });

export function sourcesContract(store: () => Store): void {
  describe('knownSources', () => {
    it('gives those that were taken or refused', async () => {
      const { article, reading } = written({ title: 'A', text: 'A text.' });
      await store().addArticle(article, reading, byName, note('taken'));
      await store().noteRefusal(note('refused'), 'It is empty.');
      expect(await store().knownSources(['taken', 'refused', 'new'])).toEqual(new Set(['taken', 'refused']));
    });

    it('knows a source by each of its hashes, and tells its refusal once', async () => {
      await store().putFeeds([inbox]);
      await store().noteRefusal({ ...note('guid'), alsoKnownAs: ['link', 'text'] }, 'It is empty.');
      expect(await store().knownSources(['guid', 'link', 'text'])).toEqual(new Set(['guid', 'link', 'text']));
      expect((await store().feeds(everything))[0]?.health.refusals).toHaveLength(1);
    });

    it('gives those that were only noted, and nothing is said against them', async () => {
      await store().putFeeds([inbox]);
      await store().noteSources([note('one'), note('two', 9)]);
      expect(await store().knownSources(['one', 'two', 'three'])).toEqual(new Set(['one', 'two']));
      expect((await store().feeds(everything))[0]?.health.refusals).toEqual([]);
    });

    it('gives nothing for nothing', async () => {
      expect(await store().knownSources([])).toEqual(new Set());
    });
  });

  describe('feedStates', () => {
    const state: FeedState = {
      feedId: 'f1' as FeedId,
      url: 'https://gazette.example/feed',
      nextPollAt: at(9),
      lastSuccessAt: at(8),
      validators: { url: 'https://gazette.example/feed', etag: '"a"' },
      failures: 0,
    };

    it('keeps the last state of each feed', async () => {
      await store().putFeedState(state);
      await store().putFeedState({ ...state, nextPollAt: at(10) });
      await store().putFeedState({ ...state, feedId: 'f2' as FeedId });
      expect(await store().feedStates()).toEqual([
        { ...state, nextPollAt: at(10) },
        { ...state, feedId: 'f2' },
      ]);
    });

    it('is told with the feed: when it is asked next, since when it fails and why', async () => {
      const feed: Feed = { id: 'f1' as FeedId, title: 'Gazette', url: 'https://gazette.example/feed' };
      await store().putFeeds([feed]);
      await store().putFeedState({ ...state, failures: 2, failure: 'It cannot be reached.', failingSince: at(7) });
      expect((await store().feeds(everything))[0]?.health).toMatchObject({
        lastSuccessAt: at(8),
        polling: { nextPollAt: at(9), failure: 'It cannot be reached.', failingSince: at(7) },
      });
    });
  });

  describe('feeds', () => {
    it('tells how each is doing, refusals newest first', async () => {
      await store().putFeeds([inbox]);
      const { article, reading } = written({ title: 'A', text: 'A text.', on: '2025-11-21', ...inFeed('inbox') });
      await store().addArticle(article, reading, byName, note('a', 9));
      await store().noteRefusal(note('b', 10), 'It is empty.');
      await store().noteRefusal(note('c', 11), 'It is binary.');
      expect(await store().feeds(everything)).toEqual([
        {
          feed: inbox,
          health: {
            articleCount: 1,
            lastSuccessAt: at(9),
            lastArticleAt: '2025-11-21T06:00:00.000Z',
            refusals: [
              { source: 'c.txt', reason: 'It is binary.', at: at(11) },
              { source: 'b.txt', reason: 'It is empty.', at: at(10) },
            ],
          },
        },
      ]);
    });

    it('lists a feed that brought nothing yet', async () => {
      await store().putFeeds([inbox]);
      expect(await store().feeds(everything)).toEqual([{ feed: inbox, health: { articleCount: 0, refusals: [] } }]);
    });

    it('are known without what was observed of them', async () => {
      const added: Feed = { id: 'f1' as FeedId, title: 'City', url: 'https://city.example/rss', workspace: 'slack:T1' };
      await store().putFeeds([inbox, added]);
      expect(await store().knownFeeds()).toEqual([added, inbox]);
    });

    it('takes a feed that is put again as it is now', async () => {
      await store().putFeeds([inbox]);
      await store().putFeeds([{ ...inbox, title: 'New title' }]);
      expect((await store().feeds(everything)).map(({ feed }) => feed.title)).toEqual(['New title']);
    });
  });

  describe('subscriptions', () => {
    it('come back as they were put, each once', async () => {
      const one: Subscription = {
        id: 'morning:terminal' as SubscriptionId,
        digestId: 'morning' as DigestId,
        platform: 'terminal',
        channelId: 'terminal',
        createdBy: 'digests/morning.yaml',
        createdAt: at(7),
      };
      await store().putSubscriptions([one]);
      await store().putSubscriptions([one, { ...one, id: 'other' as SubscriptionId }]);
      expect(await store().subscriptions()).toEqual([one, { ...one, id: 'other' }]);
    });

    const named: Subscription = {
      id: 's-named' as SubscriptionId,
      digestId: 'morning' as DigestId,
      platform: 'slack',
      channelId: '#news',
      createdBy: 'digest file',
      createdAt: at(7),
    };
    const told = { platform: 'slack', channelId: '#news', storyId: 'story' as StoryId, key: 'said' };
    const sent: Delivery = {
      key: 'digest|slack|#news|s-named:2025-11-22|0',
      kind: 'digest',
      platform: 'slack',
      channelId: '#news',
      subject: 's-named:2025-11-22',
      part: 0,
      payload: {},
      state: 'rendered',
      dueAt: at(8),
      attempts: 0,
    };

    it('is found by its id', async () => {
      await store().putSubscriptions([named]);
      expect([await store().subscription(named.id), await store().subscription('other' as SubscriptionId)]).toEqual([named, null]);
    });

    it('of a channel that got another name go over with all that it was sent and told; keys stay', async () => {
      await store().putSubscriptions([named, { ...named, id: 'elsewhere' as SubscriptionId, channelId: 'C9' }]);
      await store().enqueue([sent], [told]);
      await store().mergeChannel('slack', '#news', 'C2');
      expect([
        (await store().subscriptions()).map(({ id, channelId }) => [id, channelId]),
        await store().deliveries({ platform: 'slack', channelId: 'C2' }),
        await store().deliveries({ platform: 'slack', channelId: '#news' }),
        await store().told('slack', 'C2', ['said']),
        await store().told('slack', '#news', ['said']),
      ]).toEqual([
        [
          ['elsewhere', 'C9'],
          ['s-named', 'C2'],
        ],
        [{ ...sent, channelId: 'C2' }],
        [],
        new Set(['said']),
        new Set(),
      ]);
    });

    it('to one digest become one, with the slots of both', async () => {
      await store().putSubscriptions([named, { ...named, id: 's-asked' as SubscriptionId, channelId: 'C2', createdBy: 'U1' }]);
      await store().enqueue([sent], [told]);
      await store().enqueue([{ ...sent, key: 'other', channelId: 'C2', subject: 's-asked:2025-11-21' }], [{ ...told, channelId: 'C2' }]);
      await store().mergeChannel('slack', '#news', 'C2');
      expect([
        (await store().subscriptions()).map(({ id }) => id),
        (await store().deliveries({ platform: 'slack', channelId: 'C2' })).map(({ subject }) => subject).toSorted(),
        await store().told('slack', 'C2', ['said']),
      ]).toEqual([['s-asked'], ['s-asked:2025-11-21', 's-asked:2025-11-22'], new Set(['said'])]);
    });
  });

  describe('follows', () => {
    const follow = {
      id: 'w1',
      platform: 'slack',
      channelId: 'C1',
      workspaceId: 'T1',
      what: 'Marit Sandvik',
      createdBy: 'U1',
      createdAt: at(8),
    };

    it('are kept once, told, and removed once', async () => {
      expect([await store().putFollow(follow), await store().putFollow({ ...follow, createdBy: 'U2' })]).toEqual([true, false]);
      expect(await store().follows()).toEqual([follow]);
      expect([await store().removeFollow('w1'), await store().removeFollow('w1'), await store().follows()]).toEqual([true, false, []]);
    });
  });
}
