// A publishing desk with a store, a channel and a clock that a test moves.
import type { Article } from '../../src/domain/article.ts';
import type { DigestPlan } from '../../src/domain/digest.ts';
import type { StoryId } from '../../src/domain/story.ts';
import type { Log } from '../../src/ports/log.ts';
import type { Store } from '../../src/ports/store.ts';
import { createNewsroom, type PublishingDesk } from '../../src/publishing/desk.ts';
import { openSqliteStore } from '../../src/store/sqlite/index.ts';
import { aNumber, anArticle, aReading } from '../fakes/articles.ts';
import { type ChatBehaviour, createChat, type FakeChat } from '../fakes/chat.ts';
import { plan as daily } from './history.ts';

const quiet: Log = { info: () => {}, warn: () => {}, error: () => {} };
export const TERMINAL = { platform: 'terminal', channelId: 'terminal' };

export type Newsdesk = {
  readonly chat: FakeChat;
  readonly store: Store;
  desk: PublishingDesk;
  /** Moves the clock to this instant, e.g. `2025-11-22T09:00`. */
  at(instant: string): Promise<Newsdesk>;
  news(word: string, more?: { story?: StoryId; boats?: number; parts?: Partial<Article> }): Promise<StoryId>;
  /** A new process on the same store and channel. */
  restart(): Newsdesk;
  /** What each message shown tells of: the words that begin with "Item". */
  told(): readonly (readonly string[])[];
};

/** A newsdesk on an empty store, on 20 November 2025 at noon; `behaviour` of its channel, `changes` to its daily plan at 08:00 UTC. */
export async function openNewsdesk(behaviour: Partial<ChatBehaviour> = {}, changes: Partial<DigestPlan> = {}): Promise<Newsdesk> {
  let instant = '2025-11-20T12:00:00.000Z';
  const now = () => instant;
  const store = await openSqliteStore({ file: ':memory:' });
  const chat = createChat({ now, name: 'terminal', ...behaviour });
  const plans = [
    { ...daily, destinations: ['terminal'] as const, timezone: 'UTC', maxStories: 5, ...changes },
  ] satisfies readonly DigestPlan[];
  let processes = 0;
  const open = () => createNewsroom({ store, platforms: [chat], plans, clock: { now }, log: quiet, owner: `process-${processes++}` });
  const newsdesk: Newsdesk = {
    chat,
    store,
    desk: open(),
    async at(time) {
      instant = new Date(`${time}Z`).toISOString();
      await newsdesk.desk.tick();
      return newsdesk;
    },
    async news(word, { story, boats = 20, parts = {} } = {}) {
      const text = `${word} met ${boats} boats in port on ${instant}.`;
      const article = anArticle({
        title: `${word} in harbour`,
        text,
        publishedAt: instant,
        fetchedAt: instant,
        publisher: `Paper ${word}`,
        ...parts,
      });
      const reading = aReading(article, { facts: [aNumber(article, `${boats} boats`, { value: boats, counts: 'boats' })] });
      const added = await store.addArticle(article, reading, { linkEntity: () => null, chooseStory: () => story ?? null });
      if (added.kind === 'known') throw new Error(`${word} is known`);
      return added.storyId;
    },
    restart() {
      newsdesk.desk = open();
      return newsdesk;
    },
    told: () => chat.shown.map(({ payload }) => [...new Set(String(payload.text).match(/\bItem\w+/g) ?? [])]),
  };
  return newsdesk;
}

/** Slot, state and failure of each delivery. */
export const statesOf = async ({ store }: Newsdesk) =>
  (await store.deliveries({})).map(({ subject, state, failure }) => [subject.slice(subject.indexOf(':') + 1), state, failure]);
