// The round over all feeds with an address: who is due is asked, politely, and what came is taken. The store knows when each is due, so that rounds are hints and restarts ask nobody sooner.
import type { Feed, FeedState } from '../domain/feed.ts';
import { FetchError, type Fetcher } from '../ports/fetcher.ts';
import type { Log } from '../ports/log.ts';
import { afterAnswer, afterFailure, askedAt, firstState } from './polling/next-state.ts';
import { type FeedDesk, type TakenItem, takeFeed } from './take-feed.ts';

export type PollingDesk = Omit<FeedDesk, 'fetcher'> & {
  readonly log: Log;
  /** For feeds: polite. */
  readonly feedFetcher: Fetcher;
  /** For the pages that items link to: polite, and heeds robots files. */
  readonly pageFetcher: Fetcher;
  /** Hosts of one owner, for politeness: the registrable domain of an address. */
  groupOf(url: string): string;
  /** Configured ones and those that chats added. */
  feeds(): Promise<readonly Feed[]>;
  /** When digests are to come: the last poll before one is moved close to it. */
  comingSlots(): Promise<readonly string[]>;
};

export type Polled = { readonly feed: Feed; readonly state: FeedState; readonly items: readonly TakenItem[] };

export type Poller = {
  /** Asks those that are due, one of each group of hosts at most. Gives what became of each. Once `stop` was called it begins with no further one. */
  round(): Promise<readonly Polled[]>;
  stop(): void;
};

/** At once, each at another group of hosts. */
const MOST_AT_ONCE = 8;

export function createPoller(desk: PollingDesk): Poller {
  let isStopped = false;
  return {
    async round() {
      const queue = await dueFeeds(desk);
      if (queue.length === 0) return [];
      const slots = await desk.comingSlots();
      const polled: Polled[] = [];
      const work = async () => {
        for (let next = queue.shift(); next && !isStopped; next = queue.shift()) {
          const done = await poll(desk, next, slots);
          if (done) polled.push(done);
        }
      };
      await Promise.all(Array.from({ length: MOST_AT_ONCE }, work));
      return polled;
    },
    stop() {
      isStopped = true;
    },
  };
}

type Due = { readonly feed: Feed; readonly state: FeedState };

/** Longest due first, and of each group of hosts the first; none of a group that asked to be left alone. */
async function dueFeeds(desk: PollingDesk): Promise<Due[]> {
  const now = desk.clock.now();
  const known = new Map((await desk.store.feedStates()).map((state) => [state.feedId, state]));
  const all = (await desk.feeds()).flatMap((feed) =>
    feed.url === undefined ? [] : [{ feed, state: known.get(feed.id) ?? firstState(feed, now) }],
  );
  const busy = new Set(
    all.flatMap(({ state: { url, restUntil } }) => (restUntil !== undefined && restUntil > now ? [desk.groupOf(url)] : [])),
  );
  const due: Due[] = [];
  for (const one of all.toSorted((a, b) => a.state.nextPollAt.localeCompare(b.state.nextPollAt))) {
    const group = desk.groupOf(one.state.url);
    if (one.state.nextPollAt > now || busy.has(group)) continue;
    busy.add(group);
    due.push(one);
  }
  return due;
}

/** Null where even the intention could not be kept: then nobody is asked. */
async function poll(desk: PollingDesk, { feed, state }: Due, slots: readonly string[]): Promise<Polled | null> {
  const { store, clock, log } = desk;
  try {
    await store.putFeedState(askedAt(state, clock.now()));
    const { next, items } = await ask(desk, { feed, state }, slots);
    await store.putFeedState(next);
    log.info('feed.polled', {
      feed: feed.id,
      failures: next.failures,
      taken: items.filter(({ kind }) => kind === 'stored').length,
      reason: next.failure,
    });
    return { feed, state: next, items };
  } catch (error) {
    log.error('feed.not-polled', { feed: feed.id, reason: error instanceof Error ? error.message : String(error) });
    return null;
  }
}

async function ask(
  desk: PollingDesk,
  { feed, state }: Due,
  slots: readonly string[],
): Promise<{ next: FeedState; items: readonly TakenItem[] }> {
  const now = desk.clock.now();
  try {
    const answer = await desk.feedFetcher.fetch(state.url, state.validators);
    if (answer.status === 304) return { next: afterAnswer(state, answer, now, state.pace, slots), items: [] };
    const taken = await takeFeed(feed, answer, { ...desk, fetcher: desk.pageFetcher }, { isFirst: state.lastSuccessAt === undefined });
    if (taken.kind === 'refused')
      return { next: afterFailure(state, { reason: `What ${state.url} gives ${taken.reason}` }, now), items: [] };
    return { next: afterAnswer(state, answer, now, taken.pace, slots), items: taken.items };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    const { message: reason, status, retryAfterMs } = error;
    return { next: afterFailure(state, { reason, status, retryAfterMs }, now), items: [] };
  }
}
