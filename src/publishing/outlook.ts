// What a channel would be told now, and when it is told next. Records nothing.
import type { Digest, DigestPlan } from '../domain/digest.ts';
import type { Scope } from '../domain/scope.ts';
import type { Destination } from '../ports/platform.ts';
import { makeEdition, untoldSince } from './edition.ts';
import { subscriptionsOf } from './ledger.ts';
import type { ScheduleLine } from './newsroom.ts';
import { pastOf } from './plan-due.ts';
import { dateIn, nextSlot } from './plan-slot.ts';
import type { Press } from './press.ts';

const SHOWN_LINES = 5;

/** The next edition as it would be now. */
export async function previewDigest(press: Press, plan: DigestPlan, scope: Scope, destination: Destination): Promise<Digest> {
  const now = press.clock.now();
  const from = await previewFrom(press, plan, destination, now);
  return (await makeEdition(press, { plan, scope, destination, slot: dateIn(plan.timezone, now), from, now })).digest;
}

/** From where a preview reads: as the next edition would, or all there is where the channel was never told anything. */
async function previewFrom(press: Press, plan: DigestPlan, { platform, channelId }: Destination, now: string): Promise<string | null> {
  const own = subscriptionsOf(plan, now).find((subscription) => subscription.platform === platform && subscription.channelId === channelId);
  const past = own ? await pastOf(press, own) : [];
  return own && past.length > 0 ? untoldSince(own, past, now) : null;
}

/** Per digest of the channel when it comes next and what became of the last ones, newest first. */
export async function scheduleOf(press: Press, { platform, channelId }: Destination): Promise<readonly ScheduleLine[]> {
  const now = press.clock.now();
  const own = press.plans.flatMap((plan) => subscriptionsOf(plan, now).map((subscription) => ({ plan, subscription })));
  const here = own.filter(({ subscription }) => subscription.platform === platform && subscription.channelId === channelId);
  return Promise.all(
    here.map(async ({ plan, subscription }) => {
      const past = await pastOf(press, subscription);
      const last = past.toSorted((a, b) => b.dueAt.localeCompare(a.dueAt) || a.part - b.part).slice(0, SHOWN_LINES);
      return { plan, nextAt: nextSlot(plan, now)?.dueAt ?? null, last };
    }),
  );
}
