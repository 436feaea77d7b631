// How many feeds people may add from a chat: enough for a newsroom, too few to make us a burden to publishers or to whoever runs us.
import type { Feed } from './feed.ts';

export const FEED_LIMITS = { perChannel: 50, perMinute: 5, perWorkspace: 500, perHost: 20 };
const MINUTE_MS = 60_000;

export type Addition = { readonly workspace: string | undefined; readonly channelId: string; readonly url: string; readonly now: string };

/** Why one more may not be added, as a sentence; null where it may. `feeds` are all there are, also of others and removed ones. */
export function limitReached(feeds: readonly Feed[], { workspace, channelId, url, now }: Addition): string | null {
  const ours = feeds.filter((feed) => feed.added !== undefined && feed.workspace === workspace);
  const inChannel = ours.filter(({ added }) => added?.channelId === channelId);
  const lately = inChannel.filter(({ added }) => Date.parse(now) - Date.parse(added?.at ?? '') < MINUTE_MS);
  if (lately.length >= FEED_LIMITS.perMinute)
    return `${FEED_LIMITS.perMinute} feeds a minute may be added to a channel: try again in a minute.`;
  const isFollowed = ({ removedAt }: Feed) => removedAt === undefined;
  if (inChannel.filter(isFollowed).length >= FEED_LIMITS.perChannel) return full('this channel', FEED_LIMITS.perChannel);
  const followed = ours.filter(isFollowed);
  if (followed.length >= FEED_LIMITS.perWorkspace) return full('this workspace', FEED_LIMITS.perWorkspace);
  const host = hostOf(url);
  if (followed.filter((feed) => hostOf(feed.url) === host).length >= FEED_LIMITS.perHost) return full(`${host} here`, FEED_LIMITS.perHost);
  return null;
}

const full = (what: string, most: number) => `${what} has ${most} feeds, which is the most: remove one first with /feeds remove.`;

const hostOf = (url: string | undefined) => (url === undefined ? '' : (URL.parse(url)?.hostname ?? ''));
