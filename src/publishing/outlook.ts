// What a channel would be told now, and when it is told next. Records nothing.
import type { Digest, DigestPlan } from '../domain/digest.ts';
import type { Explanation } from '../domain/explanation.ts';
import type { Scope } from '../domain/scope.ts';
import type { StoryId } from '../domain/story.ts';
import type { Destination } from '../ports/platform.ts';
import { BEGINNING, makeEdition, untoldSince } from './edition.ts';
import { explainStory } from './explain.ts';
import type { ScheduleLine } from './newsroom.ts';
import { pastOf } from './plan-due.ts';
import { dateIn, nextSlot } from './plan-slot.ts';
import type { Press } from './press.ts';
import { type Current, currentSubscriptions } from './subscriptions.ts';

const SHOWN_LINES = 5;

/** The next edition as it would be now. */
export async function previewDigest(press: Press, plan: DigestPlan, scope: Scope, destination: Destination): Promise<Digest> {
  const now = press.clock.now();
  const from = await previewFrom(press, plan, destination, now);
  return (await makeEdition(press, { plan, scope, destination, slot: dateIn(plan.timezone, now), from, now })).digest;
}

/** All that a channel's digest would tell of the news since an instant, as if it had been told nothing. */
export async function catchUpOf(press: Press, plan: DigestPlan, { scope, destination, from }: CatchUp): Promise<Digest> {
  const now = press.clock.now();
  const request = { plan, scope, destination, slot: dateIn(plan.timezone, now), from, now, isRetold: true, isCatchUp: true };
  return (await makeEdition(press, request)).digest;
}

export type CatchUp = { readonly scope: Scope; readonly destination: Destination; readonly from: string };

/** Where the story stands in the next edition of each digest of the channel; of every digest where the channel gets none. */
export async function explainTo(press: Press, id: StoryId, scope: Scope, destination: Destination): Promise<readonly Explanation[]> {
  const now = press.clock.now();
  const here = new Set((await currentIn(press, destination)).map(([{ id: digest }]) => digest));
  const own = press.plans.filter((plan) => here.has(plan.id));
  const found = await Promise.all(
    (own.length > 0 ? own : press.plans).map(async (plan) => {
      const from = (await previewFrom(press, plan, destination, now)) ?? BEGINNING;
      return explainStory(press, id, { plan, scope, destination, from, now });
    }),
  );
  return found.filter((explanation) => explanation !== null);
}

/** From where a preview reads: as the next edition would, or all there is where the channel was never told anything. */
async function previewFrom(press: Press, plan: DigestPlan, destination: Destination, now: string): Promise<string | null> {
  const own = (await currentIn(press, destination)).find(([{ id }]) => id === plan.id)?.[1];
  const past = own ? await pastOf(press, own) : [];
  return own && past.length > 0 ? untoldSince(own, past, now) : null;
}

async function currentIn(press: Press, { platform, channelId }: Destination): Promise<readonly Current[]> {
  return (await currentSubscriptions(press)).filter(([, known]) => known.platform === platform && known.channelId === channelId);
}

/** Per digest of the channel when it comes next and what became of the last ones, newest first. */
export async function scheduleOf(press: Press, destination: Destination): Promise<readonly ScheduleLine[]> {
  const now = press.clock.now();
  return Promise.all(
    (await currentIn(press, destination)).map(async ([plan, subscription]) => {
      const past = await pastOf(press, subscription);
      const last = past.toSorted((a, b) => b.dueAt.localeCompare(a.dueAt) || a.part - b.part).slice(0, SHOWN_LINES);
      return { plan, nextAt: nextSlot(plan, now)?.dueAt ?? null, last };
    }),
  );
}
