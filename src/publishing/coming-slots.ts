// All subscriptions -> when the next editions of all channels are due: for those who fetch news shortly before.
import type { DigestPlan } from '../domain/digest.ts';
import { slotsBetween } from './plan-slot.ts';
import type { Press } from './press.ts';
import { currentSubscriptions } from './subscriptions.ts';

const HOUR_MS = 3_600_000;
/** As far as any feed's next poll may lie, but for a failing one's. */
const AHEAD_MS = 36 * HOUR_MS;

export async function comingSlots(press: Press): Promise<readonly string[]> {
  const plans = (await currentSubscriptions(press)).map(([plan]) => plan);
  return slotsAhead(plans, press.clock.now());
}

/** Each instant once, in order. Thousands of channels share a few timetables. */
export function slotsAhead(plans: readonly DigestPlan[], now: string): readonly string[] {
  const timetables = new Map(plans.map((plan) => [[plan.at, plan.days, plan.timezone, plan.except].join(' '), plan]));
  const until = new Date(Date.parse(now) + AHEAD_MS).toISOString();
  const due = [...timetables.values()].flatMap((plan) => slotsBetween(plan, now, until).map(({ dueAt }) => dueAt));
  return [...new Set(due)].sort();
}
