// Until when a delivery may still be posted: the grace of its digest's timetable.
import type { Delivery } from '../domain/delivery.ts';
import { FIRST, slotOf, subscriptionsOf } from './ledger.ts';
import { graceMs } from './plan-slot.ts';
import type { Press } from './press.ts';

const DAY_MS = 86_400_000;

/** The first edition has no time of its own: it waits as long as it must. A digest whose file is gone has no grace left. Later parts have a day longer. */
export function isPastGrace(press: Pick<Press, 'plans'>, { subject, dueAt, part }: Delivery, now: string): boolean {
  if (slotOf(subject) === FIRST) return false;
  const plan = press.plans.find((known) => subscriptionsOf(known, now).some(({ id }) => subject.startsWith(`${id}:`)));
  return !plan || Date.parse(now) - Date.parse(dueAt) > graceMs(plan) + (part > 0 ? DAY_MS : 0);
}
