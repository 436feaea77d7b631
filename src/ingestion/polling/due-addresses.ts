// Feeds and their states -> the addresses that are due. An address is asked once, however many workspaces follow it.
import type { Feed, FeedId, FeedState } from '../../domain/feed.ts';
import type { Validators } from '../../ports/fetcher.ts';
import { firstState } from './next-state.ts';

export type Follower = { readonly feed: Feed; readonly state: FeedState };

export type Due = {
  readonly url: string;
  readonly followers: readonly Follower[];
  /** To ask whether it has changed; absent where one of the followers has nothing of it yet. */
  readonly validators?: Validators;
};

/** Longest due first, and of each group of hosts the first; none of a group that asked to be left alone. */
export function dueAddresses(
  feeds: readonly Feed[],
  known: ReadonlyMap<FeedId, FeedState>,
  now: string,
  groupOf: (url: string) => string,
): readonly Due[] {
  const all = feeds.flatMap((feed) => (feed.url === undefined ? [] : [{ feed, state: known.get(feed.id) ?? firstState(feed, now) }]));
  const busy = new Set(all.flatMap(({ state: { url, restUntil } }) => (restUntil !== undefined && restUntil > now ? [groupOf(url)] : [])));
  const due: Due[] = [];
  const addresses = [...Map.groupBy(all, ({ state }) => state.url)].map(([url, followers]) => ({
    url,
    followers,
    at: dueAt(followers, known),
  }));
  for (const { url, followers, at } of addresses.toSorted((a, b) => a.at.localeCompare(b.at))) {
    const group = groupOf(url);
    if (at > now || busy.has(group)) continue;
    busy.add(group);
    due.push({ url, followers, ...shared(followers) });
  }
  return due;
}

/** Who follows an address that was asked already waits with the others: its publisher is not asked sooner for that. */
function dueAt(followers: readonly Follower[], known: ReadonlyMap<FeedId, FeedState>): string {
  const earlier = followers.filter(({ feed }) => known.has(feed.id));
  const times = (earlier.length > 0 ? earlier : followers).map(({ state }) => state.nextPollAt);
  return times.sort().at(-1) ?? '';
}

function shared(followers: readonly Follower[]): { validators?: Validators } {
  const [first, ...others] = followers.map(({ state }) => state.validators);
  const isShared =
    first !== undefined && others.every((other) => other && other.etag === first.etag && other.lastModified === first.lastModified);
  return isShared ? { validators: first } : {};
}
