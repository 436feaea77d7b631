// A channel asks for a digest, for another time of it, or for its end. Only the ledger of who gets what changes: nothing is posted.
import type { DigestPlan } from '../domain/digest.ts';
import type { Subscription } from '../domain/subscription.ts';
import { subscriptionId } from './ledger.ts';
import type { Subscriber, Timetable } from './newsroom.ts';
import type { Press } from './press.ts';
import { currentSubscriptions, subscriptionsIn } from './subscriptions.ts';

/** What the person did not say stays as it was, or as the digest's file says. */
export async function subscribe(press: Press, plan: DigestPlan, who: Subscriber, wish: Partial<Timetable>): Promise<'new' | 'changed'> {
  const now = press.clock.now();
  const earlier = await find(press, plan, who);
  const isNew = earlier === undefined || earlier.endedAt !== undefined;
  const { endedAt, ...kept } = earlier ?? {
    id: subscriptionId(plan.id, who.destination),
    digestId: plan.id,
    platform: who.destination.platform,
    channelId: who.destination.channelId,
    createdAt: now,
  };
  const subscription: Subscription = {
    ...kept,
    ...wish,
    workspaceId: who.workspaceId,
    createdBy: who.userId,
    ...(isNew ? { createdAt: now } : { changedAt: now }),
  };
  await press.store.putSubscriptions([subscription]);
  return isNew ? 'new' : 'changed';
}

/** False where the channel did not get the digest. A digest's file that names the channel is overruled. */
export async function unsubscribe(press: Press, plan: DigestPlan, who: Subscriber): Promise<boolean> {
  const found = await find(press, plan, who);
  if (!found || found.endedAt !== undefined) return false;
  await press.store.putSubscriptions([{ ...found, endedAt: press.clock.now() }]);
  return true;
}

/** The files' destinations are looked at first: a name that they write may be this channel. */
async function find(press: Press, plan: DigestPlan, { destination }: Subscriber): Promise<Subscription | undefined> {
  await currentSubscriptions(press);
  return (await subscriptionsIn(press, destination)).find(({ digestId }) => digestId === plan.id);
}
