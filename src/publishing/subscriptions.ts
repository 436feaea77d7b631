// Who gets which digest: what the digest files state and what channels asked for in chat, each channel of a digest once.
import type { DigestPlan } from '../domain/digest.ts';
import type { Subscription } from '../domain/subscription.ts';
import type { Destination } from '../ports/platform.ts';
import { destinationOf, FROM_FILE, subscriptionId, writtenAs } from './ledger.ts';
import { type Press, platformNamed } from './press.ts';

/** A plan as one channel gets it, and the channel. */
export type Current = readonly [DigestPlan, Subscription];

/** Those that are to be served now, on platforms that are there. New destinations of the files are stored and begin now. */
export async function currentSubscriptions(press: Press): Promise<readonly Current[]> {
  const current = new Map<Subscription['id'], Current>();
  const roll = await openRoll(press);
  for (const plan of press.plans) {
    for (const written of plan.destinations) {
      const subscription = await roll.stated(plan, written);
      if (subscription) current.set(subscription.id, [planFor(plan, subscription), subscription]);
    }
  }
  for (const subscription of await press.store.subscriptions()) {
    const plan = press.plans.find(({ id }) => id === subscription.digestId);
    if (!plan || current.has(subscription.id) || subscription.createdBy === FROM_FILE) continue;
    if (platformNamed(press, subscription.platform)) current.set(subscription.id, [planFor(plan, subscription), subscription]);
  }
  return [...current.values()].filter(([, { endedAt }]) => endedAt === undefined);
}

/** Those of one channel, ended ones too. */
export async function subscriptionsIn(press: Press, { platform, channelId }: Destination): Promise<readonly Subscription[]> {
  return (await press.store.subscriptions()).filter((known) => known.platform === platform && known.channelId === channelId);
}

/** What the channel asked for instead of what the file says. */
export const planFor = (plan: DigestPlan, { at, days, timezone }: Subscription): DigestPlan => ({
  ...plan,
  ...(at !== undefined && { at }),
  ...(days !== undefined && { days }),
  ...(timezone !== undefined && { timezone }),
});

type Roll = { stated(plan: DigestPlan, written: string): Promise<Subscription | null> };

/**
 * A file may write a channel's name where a command says its id. As soon as the platform tells that both are one channel, its ledger is one as well: what was
 * posted and told under the name counts for the id, so that no date is served twice.
 */
async function openRoll(press: Press): Promise<Roll> {
  let known = await press.store.subscriptions();
  const find = (plan: DigestPlan, { platform, channelId }: Destination) =>
    known.find((one) => one.digestId === plan.id && one.platform === platform && one.channelId === channelId);
  return {
    async stated(plan, written) {
      const named = destinationOf(written);
      const platform = platformNamed(press, named.platform);
      if (!platform) return null;
      const place = (await platform.locate?.(named.channelId)) ?? { channelId: named.channelId };
      if (
        place.channelId !== named.channelId &&
        known.some((one) => one.platform === named.platform && one.channelId === named.channelId)
      ) {
        await press.store.mergeChannel(named.platform, named.channelId, place.channelId);
        known = await press.store.subscriptions();
      }
      const destination = { ...named, channelId: place.channelId };
      const found = find(plan, destination);
      const subscription: Subscription = found ?? {
        id: subscriptionId(plan.id, destination),
        digestId: plan.id,
        ...destination,
        createdBy: FROM_FILE,
        createdAt: press.clock.now(),
      };
      const isNoted = found?.createdBy !== FROM_FILE || plan.destinations.includes(writtenAs(found));
      const stated = found && isNoted ? found : { ...subscription, writtenAs: written };
      if (stated !== found) {
        await press.store.putSubscriptions([stated]);
        known = [...known.filter(({ id }) => id !== stated.id), stated];
      }
      return place.workspaceId === undefined ? stated : { ...stated, workspaceId: place.workspaceId };
    },
  };
}
