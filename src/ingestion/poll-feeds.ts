// The round over all feeds with an address: who is due is asked, politely and once for all who follow it, and what came is taken. The store knows when each is due, so that rounds are hints and restarts ask nobody sooner.
import type { Feed, FeedState } from '../domain/feed.ts';
import { FetchError, type Fetched, type Fetcher } from '../ports/fetcher.ts';
import type { Log } from '../ports/log.ts';
import { type Due, dueAddresses, type Follower } from './polling/due-addresses.ts';
import { afterAnswer, afterFailure, askedAt } from './polling/next-state.ts';
import { rememberingFetcher } from './polling/remembering-fetcher.ts';
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
const MOST_AT_ONCE = 32;

export function createPoller(desk: PollingDesk): Poller {
  let isStopped = false;
  return {
    async round() {
      const queue = [...(await dueNow(desk))];
      if (queue.length === 0) return [];
      const slots = await desk.comingSlots();
      const polled: Polled[] = [];
      const work = async () => {
        for (let next = queue.shift(); next && !isStopped; next = queue.shift()) {
          polled.push(...(await poll(desk, next, slots)));
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

async function dueNow(desk: PollingDesk): Promise<readonly Due[]> {
  const known = new Map((await desk.store.feedStates()).map((state) => [state.feedId, state]));
  return dueAddresses(await desk.feeds(), known, desk.clock.now(), desk.groupOf);
}

/** Empty where even the intention could not be kept: then nobody is asked. */
async function poll(desk: PollingDesk, { url, followers, validators }: Due, slots: readonly string[]): Promise<readonly Polled[]> {
  const { store, clock, log } = desk;
  try {
    for (const { state } of followers) await store.putFeedState(askedAt(state, clock.now()));
    const now = clock.now();
    const answer = await desk.feedFetcher.fetch(url, validators).catch(failureOf);
    const pages = followers.length > 1 ? rememberingFetcher(desk.pageFetcher) : desk.pageFetcher;
    const polled: Polled[] = [];
    for (const follower of followers) {
      const { next, items } = await taken({ ...desk, fetcher: pages }, follower, answer, { now, slots });
      await store.putFeedState(next);
      const stored = items.filter(({ kind }) => kind === 'stored').length;
      log.info('feed.polled', { feed: follower.feed.id, failures: next.failures, taken: stored, reason: next.failure });
      polled.push({ feed: follower.feed, state: next, items });
    }
    return polled;
  } catch (error) {
    log.error('feed.not-polled', { feed: followers[0]?.feed.id, reason: error instanceof Error ? error.message : String(error) });
    return [];
  }
}

function failureOf(error: unknown): FetchError {
  if (error instanceof FetchError) return error;
  throw error;
}

type Moment = { readonly now: string; readonly slots: readonly string[] };

/** What the answer means for one who follows the address. */
async function taken(
  desk: FeedDesk,
  { feed, state }: Follower,
  answer: Fetched | FetchError,
  { now, slots }: Moment,
): Promise<{ next: FeedState; items: readonly TakenItem[] }> {
  if (answer instanceof FetchError) {
    const { message: reason, status, retryAfterMs } = answer;
    return { next: afterFailure(state, { reason, status, retryAfterMs }, now), items: [] };
  }
  if (answer.status === 304) return { next: afterAnswer(state, answer, now, state.pace, slots), items: [] };
  // The reading thread takes the bytes over: each follower needs its own.
  const outcome = await takeFeed(feed, { ...answer, bytes: answer.bytes.slice() }, desk, { isFirst: state.lastSuccessAt === undefined });
  if (outcome.kind === 'refused') {
    return { next: afterFailure(state, { reason: `What ${state.url} gives ${outcome.reason}` }, now), items: [] };
  }
  return { next: afterAnswer(state, answer, now, outcome.pace, slots), items: outcome.items };
}
