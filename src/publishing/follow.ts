// A channel asks to hear of a name or a topic at once, or no longer. Only the list changes: nothing is posted.
import { hashId } from '../domain/article-id.ts';
import type { Follow } from '../domain/follow.ts';
import type { Destination } from '../ports/platform.ts';
import { foldName } from '../text/fold.ts';
import type { Subscriber } from './newsroom.ts';
import type { Press } from './press.ts';

/** So many names a channel can take in; more would be a stream, not an alert. */
export const MOST_FOLLOWS = 25;

export type Followed = 'new' | 'known' | 'too-many';

export async function follow(press: Press, what: string, { destination, workspaceId, userId }: Subscriber): Promise<Followed> {
  const id = followId(destination, what);
  const own = await followsIn(press, destination);
  if (own.some((known) => known.id === id)) return 'known';
  if (own.length >= MOST_FOLLOWS) return 'too-many';
  const { platform, channelId } = destination;
  const isNew = await press.store.putFollow({
    id,
    platform,
    channelId,
    workspaceId,
    what: what.trim(),
    createdBy: userId,
    createdAt: press.clock.now(),
  });
  return isNew ? 'new' : 'known';
}

/** False where the channel did not follow it. */
export const unfollow = (press: Press, what: string, destination: Destination): Promise<boolean> =>
  press.store.removeFollow(followId(destination, what));

export async function followsIn({ store }: Press, { platform, channelId }: Destination): Promise<readonly Follow[]> {
  return (await store.follows()).filter((known) => known.platform === platform && known.channelId === channelId);
}

/** "Marit Sandvik" and "marit sandvik" are one. */
const followId = ({ platform, channelId }: Destination, what: string): string => hashId('w', [platform, channelId, foldName(what)]);
