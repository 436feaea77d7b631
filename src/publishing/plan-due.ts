// Which slots are due and not yet in the ledger -> editions, or the recorded reason why none. Asked again at each tick: a missed tick delays, it never loses.
import type { Delivery } from '../domain/delivery.ts';
import type { DigestPlan } from '../domain/digest.ts';
import type { Subscription } from '../domain/subscription.ts';
import type { Verdict } from './clock-watch.ts';
import { enqueueEdition, recordFound, recordSkip, skipOf, untoldSince } from './edition.ts';
import { slotOf } from './ledger.ts';
import { judgeSlot, type Slot, slotsBetween } from './plan-slot.ts';
import { type Press, platformNamed, reasonOf } from './press.ts';
import { currentSubscriptions } from './subscriptions.ts';
import { type Suspicion, traceOf } from './suspicion.ts';

const DAY_MS = 86_400_000;
/** Slots longer ago are not recorded one by one. */
const LOOK_BACK_DAYS = 31;
const CHANGED_DAYS = 0.5;

/** Slots longer ago are not looked for in the channel. */
const MOST_RECOVERED = 7;

/** Until when the slots of a subscription, with this timetable, are known to be in the ledger: spares asking the store again. */
export type Planned = Map<string, string>;

/** One subscription at one tick. */
type Turn = {
  readonly press: Press;
  readonly plan: DigestPlan;
  readonly subscription: Subscription;
  readonly now: string;
  readonly slots: SlotsSince;
  readonly suspicion: Suspicion;
};

/** Plans for every subscription; what fails for one is logged and does not stop the others. */
export async function planDue(press: Press, planned: Planned, suspicion: Suspicion, verdict: Verdict): Promise<void> {
  const now = press.clock.now();
  const slots = rememberSlots(now);
  for (const [plan, subscription] of await currentSubscriptions(press)) {
    if (verdict !== 'sound' && platformNamed(press, subscription.platform)?.time) continue;
    try {
      const timetable = `${subscription.id} ${subscription.createdAt} ${timetableKey(plan)}`;
      const isDone = await planSubscription({ press, plan, subscription, now, slots, suspicion }, planned.get(timetable));
      if (isDone) planned.set(timetable, now);
    } catch (error) {
      press.log.error('digest.not-planned', { digest: plan.id, platform: subscription.platform, reason: reasonOf(error) });
    }
  }
}

/** All deliveries of a subscription. */
export function pastOf({ store }: Press, { id, platform, channelId }: Subscription): Promise<readonly Delivery[]> {
  return store.deliveries({ platform, channelId, subjectPrefix: `${id}:` });
}

type SlotsSince = (plan: DigestPlan, since: string) => readonly Slot[];

/** Thousands of channels share a few timetables: each is walked once per tick. */
function rememberSlots(now: string): SlotsSince {
  const known = new Map<string, readonly Slot[]>();
  return (plan, since) => {
    const key = `${timetableKey(plan)} ${since}`;
    const slots = known.get(key) ?? slotsBetween(plan, since, now);
    known.set(key, slots);
    return slots;
  };
}

const timetableKey = ({ at, days, timezone, except }: DigestPlan) => [at, days, timezone, except].join(' ');
const daysBefore = (instant: string, days: number) => new Date(Date.parse(instant) - days * DAY_MS).toISOString();

/** False where the channel could not yet tell whether an earlier process posted there. */
async function planSubscription(turn: Turn, plannedUntil: string | undefined): Promise<boolean> {
  const { press, plan, subscription, now } = turn;
  const earliest = daysBefore(now, LOOK_BACK_DAYS);
  const since = plannedUntil === undefined || plannedUntil < earliest ? earliest : plannedUntil;
  const { createdAt, changedAt } = subscription;
  // A new timetable is for today and what follows, not for days gone by.
  const bounds = [createdAt, ...(changedAt === undefined ? [] : [daysBefore(changedAt, CHANGED_DAYS)])];
  const slots = turn.slots(plan, since).filter(({ dueAt }) => bounds.every((bound) => dueAt > bound));
  if (slots.length === 0) return true;
  if ((await recover(turn, slots, await pastOf(press, subscription))) === 'later') return false;
  const past = await pastOf(press, subscription);
  const taken = new Set(past.map(({ subject }) => slotOf(subject)));
  const open = slots.filter(({ date }) => !taken.has(date));
  const newest = open.at(-1);
  for (const slot of open.slice(0, -1)) await skip(turn, slot, 'expired');
  if (newest) await planNewest(turn, newest, { past, isCatchUp: open.length > 1 });
  return true;
}

/** Slots that the ledger does not know and the channel does: the store was set back. */
async function recover(turn: Turn, slots: readonly Slot[], past: readonly Delivery[]): Promise<'done' | 'later'> {
  const { press, plan, subscription, now, suspicion } = turn;
  const platform = platformNamed(press, subscription.platform);
  const taken = new Set(past.map(({ subject }) => slotOf(subject)));
  const open = slots.filter(({ date, dueAt }) => !taken.has(date) && dueAt < suspicion.since).slice(-MOST_RECOVERED);
  for (const { date, dueAt } of open) {
    const trace = await traceOf(press, suspicion, skipOf(subscription, { slot: date, dueAt, reason: '' }));
    if (trace.kind === 'later') return 'later';
    if (trace.kind !== 'shown' || !platform) continue;
    const postedAt = trace.postedAt ?? dueAt;
    const from = untoldSince(subscription, await pastOf(press, subscription), now);
    await recordFound(press, subscription, { plan, slot: date, dueAt, from, now: postedAt }, { messageId: trace.messageId, postedAt });
  }
  return 'done';
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
