// Until when a delivery may still be posted: the grace of its digest's timetable.
import type { Delivery } from '../domain/delivery.ts';
import { FIRST, FROM_FILE, slotOf, subscriptionOf, writtenAs } from './ledger.ts';
import { graceMs } from './plan-slot.ts';
import type { Press } from './press.ts';
import { planFor } from './subscriptions.ts';

const DAY_MS = 86_400_000;
/** Later it is no alert any more: the next digest has it. */
const ALERT_GRACE_MS = DAY_MS / 4;

/**
 * The first edition has no time of its own: it waits as long as it must. A digest whose file is gone, or that the channel does not want any more, has no grace
 * left. Later parts have a day longer.
 */
export async function isPastGrace(press: Press, { kind, subject, dueAt, part }: Delivery, now: string): Promise<boolean> {
  if (kind === 'alert') return Date.parse(now) - Date.parse(dueAt) > ALERT_GRACE_MS;
  if (slotOf(subject) === FIRST) return false;
  const subscription = await press.store.subscription(subscriptionOf(subject));
  const plan = press.plans.find(({ id }) => id === subscription?.digestId);
  if (!subscription || !plan || subscription.endedAt !== undefined) return true;
  if (subscription.createdBy === FROM_FILE && !plan.destinations.includes(writtenAs(subscription))) return true;
  return Date.parse(now) - Date.parse(dueAt) > graceMs(planFor(plan, subscription)) + (part > 0 ? DAY_MS : 0);
}
