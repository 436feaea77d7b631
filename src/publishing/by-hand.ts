// Editions that no timetable asked for: the first one of an empty ledger, and today's slot run by hand. Same ledger, same keys; sends nothing.
import type { Delivery } from '../domain/delivery.ts';
import type { DigestPlan } from '../domain/digest.ts';
import type { Destination } from '../ports/platform.ts';
import { enqueueEdition, skipOf, untoldSince } from './edition.ts';
import { FIRST, slotOf } from './ledger.ts';
import type { PostByHand } from './newsroom.ts';
import { pastOf } from './plan-due.ts';
import { dateIn } from './plan-slot.ts';
import { type Press, platformNamed } from './press.ts';
import { currentSubscriptions } from './subscriptions.ts';

/** Only while the channel's ledger is empty; nothing is recorded where there is no news yet, so that the first digest is not spent on it. */
export async function enqueueFirst(press: Press): Promise<void> {
  const [first] = (await currentSubscriptions(press)).filter(([, { platform }]) => platform === 'terminal');
  const platform = first && platformNamed(press, first[1].platform);
  if (!first || !platform) return;
  const [plan, subscription] = first;
  const ledger = await press.store.deliveries({ platform: subscription.platform, channelId: subscription.channelId, limit: 1 });
  if (ledger.length > 0) return;
  const now = press.clock.now();
  await enqueueEdition(press, subscription, platform, { plan, slot: FIRST, dueAt: now, from: null, now, isByHand: true });
}

/**
 * A new edition for each channel of the digest that was shown none today; `isAgain`: for all of them, of the same news. It takes today's slot, or where that
 * ended unseen a slot beside it. Where there is nothing to tell, the delivery that says so is not in the ledger: the slot is not spent on it.
 */
export async function enqueueByHand(press: Press, plan: DigestPlan, { isAgain, only }: PostByHand): Promise<readonly Delivery[]> {
  const now = press.clock.now();
  const parts: Delivery[] = [];
  for (const [known, subscription] of await currentSubscriptions(press)) {
    if (known.id !== plan.id || !isIn(only, subscription)) continue;
    const today = dateIn(known.timezone, now);
    const platform = platformNamed(press, subscription.platform);
    const past = await pastOf(press, subscription);
    const ofToday = past.filter(({ subject }) => slotOf(subject).startsWith(today));
    if (!platform || (!isAgain && ofToday.some(mayBeSeen))) continue;
    const editions = new Set(ofToday.map(({ subject }) => subject)).size;
    const slot = editions === 0 ? today : `${today}+${editions}`;
    const earlier = isAgain ? past.filter((row) => !ofToday.includes(row) && slotOf(row.subject) !== FIRST) : past;
    const from = untoldSince(subscription, earlier, now);
    const edition = await enqueueEdition(press, subscription, platform, {
      plan: known,
      slot,
      dueAt: now,
      from,
      now,
      isRetold: isAgain,
      isByHand: true,
    });
    parts.push(...(edition ?? [skipOf(subscription, { slot, dueAt: now, reason: 'nothing new' })]));
  }
  return parts;
}

const isIn = (only: Destination | undefined, { platform, channelId }: Destination) =>
  only === undefined || (only.platform === platform && only.channelId === channelId);

const mayBeSeen = ({ state }: Delivery) => state !== 'skipped' && state !== 'dead';
