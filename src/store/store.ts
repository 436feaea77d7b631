// The whole store over an engine: the library, and what ingestion and publishing write. The writing side is loaded when it is first used.
import type { Feed, FeedState } from '../domain/feed.ts';
import type { Follow } from '../domain/follow.ts';
import { everything } from '../domain/scope.ts';
import type { StoryId } from '../domain/story.ts';
import type { Subscription } from '../domain/subscription.ts';
import type { Store } from '../ports/store.ts';
import { createLibrary } from './library.ts';
import type { Engine } from './session.ts';

const ingesting = () => import('./add-article.ts');
const sending = () => import('./outbox.ts');
const leasing = () => import('./lease.ts');

export function createStore(engine: Engine): Store {
  const { read, write } = engine;
  return {
    ...createLibrary(engine),
    ...createOutbox(engine),

    async addArticle(article, reading, linkers, source) {
      const { addArticle } = await ingesting();
      return write((session) => addArticle(session, { article, reading, source }, linkers));
    },
    async noteRefusal(source, reason) {
      const { noteSource } = await ingesting();
      await write((session) => noteSource(session, source, reason));
    },
    async noteSources(sources) {
      const { noteSource } = await ingesting();
      await write(async (session) => {
        for (const source of sources) await noteSource(session, source, null);
      });
    },
    async knownSources(hashes) {
      const rows = await read((session) => session.all('knownSources', { hashes }));
      return new Set(rows.map((row) => row.hash));
    },
    async putFeeds(feeds) {
      await write(async (session) => {
        for (const feed of feeds) await session.run('putFeed', { id: feed.id, record: JSON.stringify(feed) });
      });
    },
    async knownFeeds() {
      const rows = await read((session) => session.all('feeds', { scope: everything }));
      return rows.map((row): Feed => JSON.parse(row.record));
    },
    async feedStates() {
      const rows = await read((session) => session.all('feedStates', {}));
      return rows.map((row): FeedState => JSON.parse(row.record));
    },
    async putFeedState(state) {
      await write((session) => session.run('putFeedState', { feed: state.feedId, record: JSON.stringify(state) }));
    },
    async putSubscriptions(subscriptions) {
      await write(async (session) => {
        for (const subscription of subscriptions) {
          await session.run('putSubscription', { id: subscription.id, record: JSON.stringify(subscription) });
        }
      });
    },
    async subscriptions() {
      const rows = await read((session) => session.all('subscriptions', {}));
      return rows.map((row): Subscription => JSON.parse(row.record));
    },
    async putFollow(follow) {
      return (await write((session) => session.run('putFollow', { id: follow.id, record: JSON.stringify(follow) }))) === 1;
    },
    async removeFollow(id) {
      return (await write((session) => session.run('removeFollow', { id }))) === 1;
    },
    async follows() {
      const rows = await read((session) => session.all('follows', {}));
      return rows.map((row): Follow => JSON.parse(row.record));
    },
    async subscription(id) {
      const row = await read((session) => session.first('subscriptionById', { id }));
      return row ? (JSON.parse(row.record) as Subscription) : null;
    },
    async mergeChannel(platform, from, to) {
      const { mergeChannel } = await import('./merge-channel.ts');
      await write((session) => mergeChannel(session, platform, from, to));
    },
    close: () => engine.close(),
  };
}

type Outbox = Pick<Store, 'enqueue' | 'delivery' | 'deliveries' | 'moveDelivery' | 'told' | 'toldStories' | 'takeLease' | 'releaseLease'>;

function createOutbox({ read, write }: Engine): Outbox {
  return {
    async enqueue(parts, told) {
      const { enqueue } = await sending();
      return write((session) => enqueue(session, parts, told));
    },
    async delivery(key) {
      const { deliveryByKey } = await sending();
      return read((session) => deliveryByKey(session, key));
    },
    async deliveries(filter) {
      const { deliveriesOf } = await sending();
      return read((session) => deliveriesOf(session, filter));
    },
    async moveDelivery(key, from, change, lease) {
      const { moveDelivery } = await sending();
      return write((session) => moveDelivery(session, key, from, change, lease));
    },
    async told(platform, channelId, keys) {
      const rows = await read((session) => session.all('told', { platform, channelId, keys }));
      return new Set(rows.map((row) => row.key));
    },
    async toldStories(platform, channelId) {
      const rows = await read((session) => session.all('toldStories', { platform, channelId }));
      return new Set(rows.map((row) => row.story_id as StoryId));
    },
    async takeLease(name, owner, now, ttlMs) {
      const { takeLease } = await leasing();
      return write((session) => takeLease(session, { name, owner, now, ttlMs }));
    },
    async releaseLease({ name, owner, epoch }) {
      await write((session) => session.run('freeLease', { name, owner, epoch }));
    },
  };
}
