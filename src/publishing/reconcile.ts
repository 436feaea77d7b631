// Deliveries of which nobody knows whether they were shown -> sent, to be sent again, or dead: by the channel's own history, never by a guess.
import type { Delivery } from '../domain/delivery.ts';
import type { Found, Platform } from '../ports/platform.ts';
import type { DeliveryChange, Lease } from '../ports/store.ts';
import { headOf } from './details.ts';
import { isPastGrace } from './expiry.ts';
import { markOf } from './ledger.ts';
import { type Press, platformNamed, reasonOf } from './press.ts';
import { isResend, later, RESENT } from './retry.ts';
import { BELIEVE_ABSENCE_MS, CLOCK_SLACK_MS, isAbsentForGood, type Suspicion } from './suspicion.ts';

/** Where no history can be read, one message is sent again after this, marked. */
const RESEND_MS = 600_000;

/** Settles what an earlier attempt left open. Leftovers in `sending` are the traces of a crash: this process has nothing under way while it settles. */
export async function reconcile(press: Press, lease: Lease, suspicion: Suspicion): Promise<void> {
  for (const delivery of await press.store.deliveries({ states: ['sending', 'unknown'] })) {
    try {
      await settle(press, delivery, lease, suspicion);
    } catch (error) {
      press.log.error('delivery.not-reconciled', { platform: delivery.platform, slot: delivery.subject, reason: reasonOf(error) });
    }
  }
}

async function settle(press: Press, delivery: Delivery, lease: Lease, suspicion: Suspicion): Promise<void> {
  const now = press.clock.now();
  if (delivery.state === 'sending') {
    const failure = `${isResend(delivery) ? `${RESENT}: ` : ''}interrupted while it was sent`;
    if (!(await press.store.moveDelivery(delivery.key, 'sending', { state: 'unknown', failure, nextAttemptAt: now }, lease))) return;
    return settle(press, { ...delivery, state: 'unknown', failure, nextAttemptAt: now }, lease, suspicion);
  }
  const platform = platformNamed(press, delivery.platform);
  if (!platform || (delivery.nextAttemptAt ?? now) > now) return;
  const waitedMs = Date.parse(now) - Date.parse(delivery.attemptedAt ?? delivery.dueAt);
  const isAbsent = () => isAbsentForGood(suspicion, delivery, press);
  const open = { delivery, now, waitedMs, isAbsent, isTooLate: await isPastGrace(press, delivery, now) };
  const found = await look(press, platform, delivery);
  const change = found instanceof Error ? afterSilence(found, open) : changeFor(found, open);
  await press.store.moveDelivery(delivery.key, 'unknown', change, lease);
  press.log.info('delivery.reconciled', { platform: delivery.platform, slot: delivery.subject, part: delivery.part, state: change.state });
}

/** An error where the platform could not be asked. */
async function look(press: Press, platform: Platform, delivery: Delivery): Promise<Found | Error> {
  try {
    const begun = [delivery.attemptedAt ?? delivery.dueAt, press.clock.now()].sort()[0] ?? delivery.dueAt;
    const since = later(begun, -CLOCK_SLACK_MS);
    return await platform.find(delivery, markOf(delivery), since, await headOf(press, delivery));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Who could not be asked is asked again: an outage proves nothing, and a resend into it would be a guess. */
const afterSilence = (error: Error, { now, isTooLate }: Open): DeliveryChange =>
  isTooLate
    ? { state: 'dead', failure: `nobody knows whether it was shown (${reasonOf(error)})` }
    : { state: 'unknown', nextAttemptAt: later(now, BELIEVE_ABSENCE_MS) };

/** An unsettled delivery as it stands now. */
type Open = {
  readonly delivery: Delivery;
  readonly now: string;
  readonly waitedMs: number;
  readonly isTooLate: boolean;
  readonly isAbsent: () => boolean;
};

function changeFor(found: Found, open: Open): DeliveryChange {
  const { now } = open;
  const attemptedAt = open.delivery.attemptedAt ?? open.delivery.dueAt;
  switch (found.kind) {
    case 'found':
      return { state: 'sent', messageId: found.messageId, postedAt: attemptedAt };
    case 'absent':
      if (found.isFinal || open.isAbsent()) return { state: 'rendered', nextAttemptAt: now };
      return { state: 'unknown', nextAttemptAt: now };
    case 'denied':
      return afterDenial(found.reason, open);
  }
}

/** Resend once, marked, while the digest is still worth it; a second loss stays unknown for good. */
function afterDenial(reason: string, { delivery, now, waitedMs, isTooLate }: Open): DeliveryChange {
  if (isResend(delivery)) return { state: 'dead', failure: `sent again, and again nobody knows whether it was shown (${reason})` };
  if (isTooLate) return { state: 'dead', failure: `nobody knows whether it was shown (${reason})` };
  if (waitedMs < RESEND_MS) return { state: 'unknown', nextAttemptAt: later(delivery.attemptedAt ?? now, RESEND_MS) };
  return { state: 'rendered', failure: RESENT, nextAttemptAt: now };
}
