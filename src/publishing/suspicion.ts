// A store that was restored from a backup knows less than the channels do. So a process begins suspicious: what may have been posted before it began is
// looked for in the channel, by the mark that any process would give it, before it is posted.
import type { Delivery } from '../domain/delivery.ts';
import { elapsedMs } from '../ports/clock.ts';
import { headOf } from './details.ts';
import { deliveryKey, markOf } from './ledger.ts';
import { type Press, platformNamed, reasonOf } from './press.ts';
import { later } from './retry.ts';

/** Histories lag: an absence is believed at the second look, this much later. */
export const BELIEVE_ABSENCE_MS = 60_000;
/** The clocks of the platform and of this machine may have differed by so much when the message was posted. */
export const CLOCK_SLACK_MS = 2 * 3_600_000;

export type Suspicion = {
  /** When this process began: what was due before, and is not in the ledger, may have been posted all the same. */
  readonly since: string;
  hasBegun: boolean;
  /** Deliveries that were in the ledger when this process began. */
  readonly old: Set<Delivery['key']>;
  /** By delivery and attempt, when its message was first found absent, by the clock that nobody sets. */
  readonly absentSince: Map<string, number>;
};

export const suspectAll = (since: string): Suspicion => ({ since, hasBegun: false, old: new Set(), absentSince: new Map() });

/** Notes what was there before this process; to be called before it plans or sends, of which only the first call counts. */
export async function beginSuspicion({ store }: Press, suspicion: Suspicion): Promise<void> {
  if (suspicion.hasBegun) return;
  for (const { key } of await store.deliveries({ states: ['rendered', 'sending', 'unknown'] })) suspicion.old.add(key);
  suspicion.hasBegun = true;
}

/** True at the second absence after an attempt, a minute after the first one. */
export function isAbsentForGood({ absentSince }: Suspicion, { key: name, attempts }: Delivery, { clock }: Press): boolean {
  const now = elapsedMs(clock);
  const key = `${name} ${attempts}`;
  const since = absentSince.get(key) ?? now;
  absentSince.set(key, since);
  const isBelieved = now - since >= BELIEVE_ABSENCE_MS;
  if (isBelieved) absentSince.delete(key);
  return isBelieved;
}

/** A part that was not posted: none after it was either. */
export function clearFrom({ old }: Suspicion, delivery: Delivery): void {
  for (let part = delivery.part; old.delete(deliveryKey({ ...delivery, part })); part++);
}

export type Trace =
  | { readonly kind: 'shown'; readonly messageId: string; readonly postedAt?: string }
  /** Or nobody can know, because the channel's history is denied. */
  | { readonly kind: 'unshown' }
  /** Not known yet: ask again at the next tick. */
  | { readonly kind: 'later' };

/** Whether a delivery that the ledger takes for new was posted before. */
export async function traceOf(press: Press, suspicion: Suspicion, delivery: Delivery): Promise<Trace> {
  const platform = platformNamed(press, delivery.platform);
  if (!platform) return { kind: 'later' };
  try {
    const found = await platform.find(delivery, markOf(delivery), later(delivery.dueAt, -CLOCK_SLACK_MS), await headOf(press, delivery));
    if (found.kind === 'found') {
      press.log.warn('delivery.found', { platform: delivery.platform, slot: delivery.subject, part: delivery.part });
      return { kind: 'shown', messageId: found.messageId, ...(found.postedAt !== undefined && { postedAt: found.postedAt }) };
    }
    const isUnshown = found.kind === 'denied' || found.isFinal === true || isAbsentForGood(suspicion, delivery, press);
    return { kind: isUnshown ? 'unshown' : 'later' };
  } catch (error) {
    press.log.warn('delivery.not-traced', { platform: delivery.platform, slot: delivery.subject, reason: reasonOf(error) });
    return { kind: 'later' };
  }
}
