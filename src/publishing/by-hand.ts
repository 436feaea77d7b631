// Editions that no timetable asked for: the first one of an empty ledger, and today's slot run by hand. Same ledger, same keys; sends nothing.
import type { Delivery } from '../domain/delivery.ts';
import type { DigestPlan } from '../domain/digest.ts';
import { enqueueEdition, untoldSince } from './edition.ts';
import { FIRST, slotOf, subjectOf } from './ledger.ts';
import { currentSubscriptions, pastOf } from './plan-due.ts';
import { dateIn } from './plan-slot.ts';
import { type Press, platformNamed } from './press.ts';

/** Only while the channel's ledger is empty; nothing is recorded where there is no news yet, so that the first digest is not spent on it. */
export async function enqueueFirst(press: Press): Promise<void> {
  const [first] = (await currentSubscriptions(press)).filter(([, { platform }]) => platform === 'terminal');
  const platform = first && platformNamed(press, first[1].platform);
  if (!first || !platform) return;
  const [plan, subscription] = first;
  const ledger = await press.store.deliveries({ platform: subscription.platform, channelId: subscription.channelId, limit: 1 });
  if (ledger.length > 0) return;
  const now = press.clock.now();
  await enqueueEdition(press, subscription, platform, { plan, slot: FIRST, dueAt: now, from: null, now });
}

/** Today's slot for each channel of the digest: what is in the ledger already, or a new edition. `isAgain` makes another one of the same news. */
export async function enqueueByHand(press: Press, plan: DigestPlan, isAgain: boolean): Promise<readonly Delivery[]> {
  const parts: Delivery[] = [];
  const now = press.clock.now();
  const today = dateIn(plan.timezone, now);
  for (const [, subscription] of (await currentSubscriptions(press)).filter(([known]) => known.id === plan.id)) {
    const platform = platformNamed(press, subscription.platform);
    const past = await pastOf(press, subscription);
    const editions = new Set(past.map(({ subject }) => subject).filter((subject) => slotOf(subject).startsWith(today)));
    const ofToday = past.filter(({ subject }) => subject === subjectOf(subscription, today));
    if (!platform || (ofToday.length > 0 && !isAgain)) parts.push(...ofToday);
    else {
      const slot = editions.size === 0 ? today : `${today}+${editions.size}`;
      const earlier = isAgain ? past.filter(({ subject }) => !editions.has(subject) && slotOf(subject) !== FIRST) : past;
      const from = untoldSince(subscription, earlier, now);
      parts.push(
        ...((await enqueueEdition(press, subscription, platform, { plan, slot, dueAt: now, from, now, isRetold: isAgain })) ?? []),
      );
    }
  }
  return parts;
}
