// The outbox: frozen deliveries -> the platform, each at most once. `sending` is durable before the first byte goes out; what may have been shown is never sent blindly again.
import type { Delivery } from '../domain/delivery.ts';
import type { Outcome, Platform } from '../ports/platform.ts';
import type { DeliveryChange, Lease } from '../ports/store.ts';
import { isPastGrace } from './expiry.ts';
import { thaw } from './freeze.ts';
import { deliveryKey, markOf, nonceOf } from './ledger.ts';
import { type Press, platformNamed, reasonOf } from './press.ts';
import { isResend, RESENT, retryAt } from './retry.ts';

/** Asked before each post: null when another process has taken over. */
export type KeepLease = () => Promise<Lease | null>;

/** Sends what is due, oldest slot first, the parts of a message in order, and gives what was posted. What fails for one destination does not stop the others. */
export async function sendDue(press: Press, keepLease: KeepLease): Promise<readonly Delivery[]> {
  const posted: Delivery[] = [];
  const waiting = await press.store.deliveries({ states: ['rendered'] });
  const ordered = waiting.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt) || a.subject.localeCompare(b.subject) || a.part - b.part);
  for (const delivery of ordered) {
    const lease = await keepLease();
    if (!lease) return posted;
    try {
      if (await sendOne(press, delivery, lease)) posted.push(delivery);
    } catch (error) {
      press.log.error('delivery.failed', {
        platform: delivery.platform,
        slot: delivery.subject,
        part: delivery.part,
        reason: reasonOf(error),
      });
    }
  }
  return posted;
}

/** True when the platform said that it is posted. */
async function sendOne(press: Press, delivery: Delivery, lease: Lease): Promise<boolean> {
  const now = press.clock.now();
  const platform = platformNamed(press, delivery.platform);
  const turn = await turnOf(press, delivery, now);
  if (turn === 'wait' || (!platform && turn === 'send')) return false;
  if (turn !== 'send') await move(press, delivery, { state: 'skipped', failure: turn.skip }, lease);
  else if (platform) return attempt(press, platform, { ...delivery, attempts: delivery.attempts + 1, attemptedAt: now }, lease);
  return false;
}

/** Whether it is this part's turn: after its time to wait and after the part before it, and never past the grace. */
async function turnOf(press: Press, delivery: Delivery, now: string): Promise<'send' | 'wait' | { readonly skip: string }> {
  if (delivery.part > 0) {
    const before = await press.store.delivery(deliveryKey({ ...delivery, part: delivery.part - 1 }));
    if (before?.state === 'dead' || before?.state === 'skipped') return { skip: 'the part before it was not posted' };
    if (before?.state !== 'sent') return 'wait';
    return (delivery.nextAttemptAt ?? now) <= now ? 'send' : 'wait';
  }
  if (isPastGrace(press, delivery, now)) return { skip: `expired${delivery.failure === undefined ? '' : `: ${delivery.failure}`}` };
  return (delivery.nextAttemptAt ?? now) <= now ? 'send' : 'wait';
}

async function attempt(press: Press, platform: Platform, delivery: Delivery, lease: Lease): Promise<boolean> {
  const { attempts, attemptedAt = press.clock.now() } = delivery;
  const isOurs = await press.store.moveDelivery(delivery.key, 'rendered', { state: 'sending', attempts, attemptedAt }, lease);
  if (!isOurs) return false;
  const outcome = await post(platform, delivery);
  await move(press, { ...delivery, state: 'sending' }, changeAfter(outcome, delivery, press.clock.now()), lease);
  return outcome.kind === 'delivered';
}

// An error that is no Outcome tells nothing about whether the message is shown.
async function post(platform: Platform, delivery: Delivery): Promise<Outcome> {
  try {
    return await platform.post(delivery, thaw(delivery, isResend(delivery)), { mark: markOf(delivery), nonce: nonceOf(delivery) });
  } catch (error) {
    return { kind: 'ambiguous', reason: reasonOf(error) };
  }
}

function changeAfter(outcome: Outcome, delivery: Delivery, now: string): DeliveryChange {
  switch (outcome.kind) {
    case 'delivered':
      return { state: 'sent', messageId: outcome.messageId, postedAt: now };
    case 'refused':
      if (outcome.permanent) return { state: 'dead', failure: outcome.reason };
      return { state: 'rendered', failure: marked(delivery, outcome.reason), nextAttemptAt: retryAt(delivery, now, outcome.retryAfterMs) };
    case 'ambiguous':
      return { state: 'unknown', failure: marked(delivery, outcome.reason), nextAttemptAt: now };
  }
}

/** A delivery that was once sent again stays marked as such. */
const marked = (delivery: Delivery, reason: string) => (isResend(delivery) ? `${RESENT}: ${reason}` : reason);

async function move(press: Press, delivery: Delivery, change: DeliveryChange, lease: Lease): Promise<void> {
  const { key, platform, subject, part, state } = delivery;
  const isMoved = await press.store.moveDelivery(key, state, change, lease);
  const level = change.state === 'dead' || change.state === 'unknown' ? 'warn' : 'info';
  press.log[level](`delivery.${change.state}`, { platform, slot: subject, part, reason: change.failure, isMoved });
}
