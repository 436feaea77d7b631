// The publishing desk: plans, sends and settles at each tick while this process holds the lease, and answers what commands ask.
import type { Delivery } from '../domain/delivery.ts';
import type { Lease } from '../ports/store.ts';
import { planAlerts } from './alerts.ts';
import { enqueueByHand, enqueueFirst } from './by-hand.ts';
import { type ClockWatch, type Verdict, watchClock } from './clock-watch.ts';
import { comingSlots } from './coming-slots.ts';
import { expireOverdue, sendDue } from './deliver.ts';
import { follow, followsIn, unfollow } from './follow.ts';
import type { Newsroom } from './newsroom.ts';
import { catchUpOf, explainTo, previewDigest, scheduleOf } from './outlook.ts';
import { type Planned, planDue } from './plan-due.ts';
import type { Press } from './press.ts';
import { reconcile } from './reconcile.ts';
import { subscribe, unsubscribe } from './subscribe.ts';
import { beginSuspicion, type Suspicion, suspectAll } from './suspicion.ts';

const LEASE = 'sender';
const LEASE_MS = 60_000;

export type PublishingDesk = Newsroom & {
  /** Settles, plans and sends what is due, and gives what was posted. Idempotent; a call while one runs joins it. Nothing while another process holds the lease. */
  tick(): Promise<readonly Delivery[]>;
  /** To be called once the inbox was read: on an empty ledger posts one digest over everything to the first terminal, at any hour. Gives what was posted. */
  postFirst(): Promise<readonly Delivery[]>;
  /** When the next editions are due, of all channels, over the coming day and a half. */
  comingSlots(): Promise<readonly string[]>;
  /** Frees the lease, so that another process takes over at once. */
  close(): Promise<void>;
};

/** Opens the desk; asks and sends nothing yet. */
export function createNewsroom(press: Press): PublishingDesk {
  const planned: Planned = new Map();
  const suspicion = suspectAll(press.clock.now());
  const clockWatch = watchClock(press);
  const turns = openTurns(press, suspicion, clockWatch);
  let ticking: Promise<readonly Delivery[]> | null = null;
  return {
    plans: press.plans,
    tick() {
      ticking ??= turns
        .take(async (verdict) => {
          await planDue(press, planned, suspicion, verdict);
          if (verdict === 'sound') await planAlerts(press);
        }, 'by the clock')
        .finally(() => {
          ticking = null;
        });
      return ticking;
    },
    postFirst: () => turns.take(() => enqueueFirst(press)),
    async post(plan, how) {
      await beginSuspicion(press, suspicion);
      const parts = await enqueueByHand(press, plan, how);
      await turns.take(async () => {});
      return current(press, parts);
    },
    preview: (plan, scope, destination) => previewDigest(press, plan, scope, destination),
    catchUp: (plan, options) => catchUpOf(press, plan, options),
    explain: (story, scope, destination) => explainTo(press, story, scope, destination),
    subscribe: (plan, who, wish) => subscribe(press, plan, who, wish),
    unsubscribe: (plan, who) => unsubscribe(press, plan, who),
    follow: (what, who) => follow(press, what, who),
    unfollow: (what, destination) => unfollow(press, what, destination),
    follows: (destination) => followsIn(press, destination),
    schedule: (destination) => scheduleOf(press, destination),
    comingSlots: () => comingSlots(press),
    close: () => turns.close(),
  };
}

/** What a person asks for does not depend on the clock. */
type Occasion = 'by the clock' | 'by hand';
type Work = (verdict: Verdict) => Promise<void>;
type Turns = { take(work: Work, occasion?: Occasion): Promise<readonly Delivery[]>; close(): Promise<void> };

/** One turn after the other: settle what is open, do the work, send what is due. */
function openTurns(press: Press, suspicion: Suspicion, clockWatch: ClockWatch): Turns {
  let lease: Lease | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const keepLease = async () => {
    lease = await press.store.takeLease(LEASE, press.owner, press.clock.now(), LEASE_MS);
    return lease;
  };
  const run = async (work: Work, occasion: Occasion): Promise<readonly Delivery[]> => {
    const held = await keepLease();
    if (!held) return [];
    await beginSuspicion(press, suspicion);
    const verdict = await clockWatch.judge();
    if (verdict === 'wrong' && occasion === 'by the clock') return [];
    await reconcile(press, held, suspicion);
    if (verdict === 'sound') await expireOverdue(press, held);
    await work(verdict);
    return current(press, await sendDue(press, keepLease, suspicion));
  };
  const afterLast = <T>(next: () => Promise<T>): Promise<T> => {
    const turn = last.then(next);
    last = turn.catch(() => {});
    return turn;
  };
  return {
    take: (work, occasion = 'by hand') => afterLast(() => run(work, occasion)),
    close: () =>
      afterLast(async () => {
        if (lease) await press.store.releaseLease(lease);
        lease = null;
      }),
  };
}

/** What became of deliveries by now; one that is not in the ledger stays as it is. */
function current({ store }: Press, parts: readonly Delivery[]): Promise<readonly Delivery[]> {
  return Promise.all(parts.map(async (part) => (await store.delivery(part.key)) ?? part));
}
