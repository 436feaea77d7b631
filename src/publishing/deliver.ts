// The outbox: frozen deliveries -> the platform, each at most once. `sending` is durable before the first byte goes out; what may have been shown is never sent blindly again.
import type { Delivery } from '../domain/delivery.ts';
import type { Outcome, Platform } from '../ports/platform.ts';
import type { DeliveryChange, Lease } from '../ports/store.ts';
import { headOf } from './details.ts';
import { isPastGrace } from './expiry.ts';
import { isInThread, thaw } from './freeze.ts';
import { deliveryKey, markOf, nonceOf } from './ledger.ts';
import { type Press, platformNamed, reasonOf } from './press.ts';
import { isResend, RESENT, retryAt } from './retry.ts';
import { clearFrom, type Suspicion, traceOf } from './suspicion.ts';

/** With a platform's deadline of 15 seconds on top it stays below the lease. */
const OVERSLEPT_MS = 30_000;

/** A wave to a thousand channels does not wait for each answer in turn; the platforms' own limits are kept by their clients. */
const SIDE_BY_SIDE = 16;

/** Asked before each post: null when another process has taken over. */
export type KeepLease = () => Promise<Lease | null>;

/**
 * Ends what can no longer be posted: past its grace, or behind a part that was not. To be done before anything is planned, so that what these
 * deliveries were to tell rolls into the next edition.
 */
export async function expireOverdue(press: Press, lease: Lease): Promise<void> {
  for (const delivery of await press.store.deliveries({ states: ['rendered'] })) {
    const now = press.clock.now();
    const reason = await reasonToGiveUp(press, delivery, now);
    if (reason !== null) await move(press, delivery, giveUp(delivery, 'skipped', reason, now), lease);
  }
}

/**
 * Sends what is due and gives what was posted. In each channel and in each thread one message follows the other, its parts in order: what waits or is
 * unsettled holds up what comes after it there, and nothing elsewhere. Channels are served side by side, those with the oldest slot first.
 */
export async function sendDue(press: Press, keepLease: KeepLease, suspicion: Suspicion): Promise<readonly Delivery[]> {
  const channels = [...Map.groupBy(await openDeliveries(press), channelOf).values()];
  const posted: Delivery[] = [];
  const serve = async () => {
    for (let open = channels.shift(); open; open = channels.shift())
      posted.push(...(await sendToChannel(press, open, keepLease, suspicion)));
  };
  // All have to end before the next turn begins: what it finds in `sending` is the trace of a crash.
  const served = await Promise.allSettled(Array.from({ length: SIDE_BY_SIDE }, serve));
  for (const one of served) if (one.status === 'rejected') throw one.reason;
  return posted;
}

async function sendToChannel(press: Press, open: readonly Delivery[], keepLease: KeepLease, suspicion: Suspicion): Promise<Delivery[]> {
  const posted: Delivery[] = [];
  const heldUp = new Set<string>();
  for (const delivery of open) {
    const platform = platformNamed(press, delivery.platform);
    const line = lineOf(delivery);
    if (heldUp.has(line)) continue;
    heldUp.add(line);
    if (!platform || !(await isDue(press, delivery))) continue;
    const lease = await keepLease();
    if (!lease) return posted;
    const isPosted = (await isFoundPosted(press, suspicion, delivery, lease)) ?? (await attemptSafely(press, platform, delivery, lease));
    if (!isPosted) continue;
    posted.push(delivery);
    heldUp.delete(line);
  }
  return posted;
}

/** What was in the ledger before this process may have been sent by another since: true when it was, false while that is not known, null where it was not. */
async function isFoundPosted(press: Press, suspicion: Suspicion, delivery: Delivery, lease: Lease): Promise<boolean | null> {
  if (!suspicion.old.has(delivery.key)) return null;
  const trace = await traceOf(press, suspicion, delivery);
  if (trace.kind === 'later') return false;
  if (trace.kind === 'unshown') {
    clearFrom(suspicion, delivery);
    return null;
  }
  suspicion.old.delete(delivery.key);
  await move(press, delivery, { state: 'sent', messageId: trace.messageId, postedAt: trace.postedAt ?? press.clock.now() }, lease);
  return true;
}

const channelOf = ({ platform, channelId }: Delivery): string => `${platform} ${channelId}`;

/** Where one message follows the other: a channel, and beside it each thread, so that its details never hold up the next digest. */
function lineOf(delivery: Delivery): string {
  return isInThread(delivery) ? `${channelOf(delivery)} ${delivery.subject}` : channelOf(delivery);
}

/** Oldest slot first, parts in order. */
async function openDeliveries({ store }: Press): Promise<readonly Delivery[]> {
  const open = await store.deliveries({ states: ['rendered', 'sending', 'unknown'] });
  return open.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt) || a.subject.localeCompare(b.subject) || a.part - b.part);
}

async function isDue(press: Press, delivery: Delivery): Promise<boolean> {
  const now = press.clock.now();
  if (delivery.state !== 'rendered') return false;
  if ((delivery.nextAttemptAt ?? now) > now || (await reasonToGiveUp(press, delivery, now)) !== null) return false;
  return delivery.part === 0 || (await partBefore(press, delivery))?.state === 'sent';
}

/** What was begun has a day longer to come to its end. */
async function reasonToGiveUp(press: Press, delivery: Delivery, now: string): Promise<string | null> {
  if (delivery.part > 0) {
    const state = (await partBefore(press, delivery))?.state;
    if (state === 'dead' || state === 'skipped') return 'the part before it was not posted';
  }
  if (!(await isPastGrace(press, delivery, now))) return null;
  return delivery.failure === undefined ? 'expired' : `expired: ${delivery.failure}`;
}

const partBefore = ({ store }: Press, delivery: Delivery) => store.delivery(deliveryKey({ ...delivery, part: delivery.part - 1 }));

/** True when the platform said that it is posted. */
async function attemptSafely(press: Press, platform: Platform, delivery: Delivery, lease: Lease): Promise<boolean> {
  try {
    return await attempt(press, platform, { ...delivery, attempts: delivery.attempts + 1, attemptedAt: press.clock.now() }, lease);
  } catch (error) {
    press.log.error('delivery.failed', {
      platform: delivery.platform,
      slot: delivery.subject,
      part: delivery.part,
      reason: reasonOf(error),
    });
    return false;
  }
}

async function attempt(press: Press, platform: Platform, delivery: Delivery, lease: Lease): Promise<boolean> {
  const { attempts, attemptedAt = press.clock.now() } = delivery;
  const follows = await headOf(press, delivery);
  const isOurs = await press.store.moveDelivery(delivery.key, 'rendered', { state: 'sending', attempts, attemptedAt }, lease);
  if (!isOurs) return false;
  const sending: Delivery = { ...delivery, state: 'sending' };
  if (hasOverslept(attemptedAt, press.clock.now())) {
    await move(press, sending, { state: 'rendered' }, lease);
    return false;
  }
  const outcome = await post(platform, delivery, follows);
  await move(press, sending, changeAfter(outcome, delivery, press.clock.now()), lease);
  return outcome.kind === 'delivered';
}

/** A process that slept since it wrote `sending` must not send: another may have taken over and be looking for the message. */
const hasOverslept = (attemptedAt: string, now: string) => Date.parse(now) - Date.parse(attemptedAt) > OVERSLEPT_MS;

// An error that is no Outcome tells nothing about whether the message is shown.
async function post(platform: Platform, delivery: Delivery, follows: string | undefined): Promise<Outcome> {
  try {
    const options = { mark: markOf(delivery), nonce: nonceOf(delivery), ...(follows !== undefined && { follows }) };
    return await platform.post(delivery, thaw(delivery, isResend(delivery)), options);
  } catch (error) {
    return { kind: 'ambiguous', reason: reasonOf(error) };
  }
}

function changeAfter(outcome: Outcome, delivery: Delivery, now: string): DeliveryChange {
  switch (outcome.kind) {
    case 'delivered':
      return { state: 'sent', messageId: outcome.messageId, postedAt: now };
    case 'refused':
      if (outcome.permanent) return giveUp(delivery, 'dead', outcome.reason, now);
      return { state: 'rendered', failure: marked(delivery, outcome.reason), nextAttemptAt: retryAt(delivery, now, outcome.retryAfterMs) };
    case 'ambiguous':
      return { state: 'unknown', failure: marked(delivery, outcome.reason), nextAttemptAt: now };
  }
}

// The copy that was sent first may have been shown: what it told must not count as untold, so it ends by way of `unknown`.
function giveUp(delivery: Delivery, state: 'dead' | 'skipped', reason: string, now: string): DeliveryChange {
  if (!isResend(delivery)) return { state, failure: reason };
  return { state: 'unknown', failure: marked(delivery, reason), nextAttemptAt: now };
}

/** A delivery that was once sent again stays marked as such. */
const marked = (delivery: Delivery, reason: string) => (isResend(delivery) ? `${RESENT}: ${reason}` : reason);

async function move(press: Press, delivery: Delivery, change: DeliveryChange, lease: Lease): Promise<void> {
  const { key, platform, subject, part, state } = delivery;
  const isMoved = await press.store.moveDelivery(key, state, change, lease);
  const level = change.state === 'dead' || change.state === 'unknown' ? 'warn' : 'info';
  press.log[level](`delivery.${change.state}`, { platform, slot: subject, part, reason: change.failure, isMoved });
}
