// Which slots are due and not yet in the ledger -> editions, or the recorded reason why none. Asked again at each tick: a missed tick delays, it never loses.
import type { Delivery } from '../domain/delivery.ts';
import type { DigestPlan } from '../domain/digest.ts';
import type { Subscription } from '../domain/subscription.ts';
import { enqueueEdition, recordSkip, untoldSince } from './edition.ts';
import { slotOf, subscriptionsOf } from './ledger.ts';
import { judgeSlot, type Slot, slotsBetween } from './plan-slot.ts';
import { type Press, platformNamed, reasonOf } from './press.ts';

const DAY_MS = 86_400_000;
/** Slots longer ago are not recorded one by one. */
const LOOK_BACK_DAYS = 31;

/** Until when the slots of a subscription are known to be in the ledger: spares asking the store again. */
export type Planned = Map<Subscription['id'], string>;

/** One subscription at one tick. */
type Turn = { readonly press: Press; readonly plan: DigestPlan; readonly subscription: Subscription; readonly now: string };

/** Plans for every subscription of the digest files; what fails for one is logged and does not stop the others. */
export async function planDue(press: Press, planned: Planned): Promise<void> {
  const now = press.clock.now();
  for (const [plan, subscription] of await currentSubscriptions(press)) {
    try {
      await planSubscription({ press, plan, subscription, now }, planned.get(subscription.id));
      planned.set(subscription.id, now);
    } catch (error) {
      press.log.error('digest.not-planned', { digest: plan.id, platform: subscription.platform, reason: reasonOf(error) });
    }
  }
}

/** The subscriptions that the digest files state, on platforms that are there; new ones are stored and begin now. */
export async function currentSubscriptions(press: Press): Promise<readonly (readonly [DigestPlan, Subscription])[]> {
  const known = new Map((await press.store.subscriptions()).map((subscription) => [subscription.id, subscription]));
  const stated = press.plans.flatMap((plan) =>
    subscriptionsOf(plan, press.clock.now()).map((subscription) => [plan, subscription] as const),
  );
  const reachable = stated.filter(([, { platform }]) => platformNamed(press, platform) !== undefined);
  const fresh = reachable.filter(([, { id }]) => !known.has(id)).map(([, subscription]) => subscription);
  if (fresh.length > 0) await press.store.putSubscriptions(fresh);
  return reachable.map(([plan, subscription]) => [plan, known.get(subscription.id) ?? subscription]);
}

/** All deliveries of a subscription. */
export function pastOf({ store }: Press, { id, platform, channelId }: Subscription): Promise<readonly Delivery[]> {
  return store.deliveries({ platform, channelId, subjectPrefix: `${id}:` });
}

async function planSubscription(turn: Turn, plannedUntil: string | undefined): Promise<void> {
  const { press, plan, subscription, now } = turn;
  const earliest = new Date(Date.parse(now) - LOOK_BACK_DAYS * DAY_MS).toISOString();
  const after = [subscription.createdAt, plannedUntil ?? earliest, earliest].sort().at(-1) ?? earliest;
  const slots = slotsBetween(plan, after, now);
  if (slots.length === 0) return;
  const past = await pastOf(press, subscription);
  const taken = new Set(past.map(({ subject }) => slotOf(subject)));
  const open = slots.filter(({ date }) => !taken.has(date));
  const newest = open.at(-1);
  for (const slot of open.slice(0, -1)) await skip(turn, slot, 'expired');
  if (newest) await planNewest(turn, newest, { past, isCatchUp: open.length > 1 });
}

/** Of several missed slots only the newest is posted, with all that the channel was not told. */
async function planNewest(turn: Turn, slot: Slot, { past, isCatchUp }: { past: readonly Delivery[]; isCatchUp: boolean }): Promise<void> {
  const { press, plan, subscription, now } = turn;
  const postings = past.flatMap(({ postedAt }) => postedAt ?? []).sort();
  const verdict = judgeSlot(slot, plan, now, postings.at(-1) ?? null);
  switch (verdict) {
    case 'expired':
    case 'quiet':
    case 'served':
      return skip(turn, slot, verdict === 'quiet' ? 'expired in quiet hours' : verdict);
    case 'on-time':
    case 'late': {
      const platform = platformNamed(press, subscription.platform);
      if (!platform) return;
      const from = untoldSince(subscription, past, now);
      await enqueueEdition(press, subscription, platform, { plan, slot: slot.date, dueAt: slot.dueAt, from, now, isCatchUp });
    }
  }
}

const skip = ({ press, subscription }: Turn, { date, dueAt }: Slot, reason: string) =>
  recordSkip(press, subscription, { slot: date, dueAt, reason });
