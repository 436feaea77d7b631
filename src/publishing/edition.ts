// One slot of one subscription -> an edition in the ledger: selected, composed, frozen and noted as told in one transaction. Sends nothing.
import type { Delivery } from '../domain/delivery.ts';
import type { Digest, DigestPeriod, DigestPlan } from '../domain/digest.ts';
import type { Scope } from '../domain/scope.ts';
import type { Subscription } from '../domain/subscription.ts';
import type { Destination, Platform } from '../ports/platform.ts';
import type { Told } from '../ports/store.ts';
import { composeDigest } from './compose.ts';
import { detailsOn, threadOf } from './details.ts';
import { freezeDigest } from './freeze.ts';
import { deliveryKey, subjectOf } from './ledger.ts';
import type { Press } from './press.ts';
import { type Selected, scopeOf, selectStories } from './select.ts';
import { articleKey, statementsOf } from './statements.ts';

const DAY_MS = 86_400_000;
/** A channel that was away longer is not told everything. */
const LONGEST_PERIOD_DAYS = 14;
/** A feed that gave nothing for so long is named in the digest. */
const SILENT_DAYS = 2;
/** Before any news. */
export const BEGINNING = '1970-01-01T00:00:00.000Z';
const SHOWN_STATES: ReadonlySet<Delivery['state']> = new Set(['rendered', 'sending', 'sent', 'unknown']);

export type Request = {
  readonly plan: DigestPlan;
  readonly scope?: Scope;
  readonly destination: Destination;
  readonly slot: string;
  /** Of news fetched since: null for all there is. */
  readonly from: string | null;
  readonly now: string;
  /** Several slots were missed: twice as long. */
  readonly isCatchUp?: boolean;
  /** As if the channel had been told nothing. */
  readonly isRetold?: boolean;
  /** No timetable asked for it: that there is nothing to tell is not recorded. */
  readonly isByHand?: boolean;
};

/** What the channel would be told; records nothing. */
export async function makeEdition(
  press: Press,
  request: Request,
): Promise<{ readonly digest: Digest; readonly shown: readonly Selected[] }> {
  const { plan, destination, slot, from, now, isCatchUp = false, isRetold = false } = request;
  const scope = scopeOf(plan, request.scope);
  const selection = { plan, scope, destination, isRetold, period: { from: from ?? BEGINNING, until: justAfter(now) } };
  const selected = await selectStories(press.store, selection);
  return composeDigest(selected, {
    plan,
    slot,
    now,
    period: from === null ? ownDates(selected, now) : { from, until: now },
    maxStories: plan.maxStories * (isCatchUp ? 2 : 1),
    silentFeeds: await silentFeeds(press, scope, now),
    ownerOf: press.ownerOf ?? ((publisher) => publisher),
  });
}

/** Writes an edition into the ledger; null where the slot was taken before or there is nothing to tell, which is recorded too where a timetable asked. */
export async function enqueueEdition(
  press: Press,
  subscription: Subscription,
  platform: Platform,
  request: Omit<Request, 'destination'> & { readonly dueAt: string },
): Promise<readonly Delivery[] | null> {
  const { slot, dueAt } = request;
  const scope = await press.scopeOf?.(subscription.platform, subscription.workspaceId);
  const { digest, shown } = await makeEdition(press, { ...request, ...(scope && { scope }), destination: subscription });
  const subject = subjectOf(subscription, slot);
  if (digest.stories.length === 0 && (request.isByHand || request.plan.quietDays === 'skip')) {
    if (!request.isByHand) await recordSkip(press, subscription, { slot, dueAt, reason: 'empty' });
    return null;
  }
  const onLoss = (words: string) => press.log.warn('digest.shortened', { platform: platform.name, slot, characters: words.length });
  const details = detailsOn(platform, request.plan);
  const thread = details === 'thread' ? threadOf(shown, request.now) : [];
  const parts = freezeDigest(digest, platform, subscription, { subject, dueAt, details, thread, onLoss });
  const outcome = await press.store.enqueue(parts, toldBy(shown, subscription));
  press.log.info('digest.planned', {
    digest: request.plan.id,
    platform: platform.name,
    slot,
    stories: digest.stories.length,
    parts: parts.length,
    outcome,
  });
  return outcome === 'enqueued' ? parts : null;
}

/**
 * Records an edition that was found in its channel and of which the ledger knew nothing: the store was set back. Told is what it must have told: the news of
 * its period, as far as the store has them.
 */
export async function recordFound(
  press: Press,
  subscription: Subscription,
  request: Omit<Request, 'destination'> & { readonly dueAt: string },
  found: { readonly messageId: string; readonly postedAt: string },
): Promise<void> {
  const { shown } = await makeEdition(press, { ...request, destination: subscription });
  const row = skipOf(subscription, { ...request, reason: 'found in the channel; the ledger did not know of it' });
  await press.store.enqueue([{ ...row, state: 'sent', ...found }], toldBy(shown, subscription));
}

type Skip = { readonly slot: string; readonly dueAt: string; readonly reason: string };

/** Records that a slot will not be posted, and why. */
export async function recordSkip(press: Press, subscription: Subscription, skip: Skip): Promise<void> {
  const outcome = await press.store.enqueue([skipOf(subscription, skip)], []);
  if (outcome === 'enqueued') press.log.info('digest.skipped', { platform: subscription.platform, slot: skip.slot, reason: skip.reason });
}

/** The delivery that stands for a slot which is not posted. */
export function skipOf(subscription: Subscription, { slot, dueAt, reason }: Skip): Delivery {
  const { platform, channelId } = subscription;
  const place = { kind: 'digest', platform, channelId, subject: subjectOf(subscription, slot), part: 0 } as const;
  return { ...place, key: deliveryKey(place), payload: null, state: 'skipped', dueAt, attempts: 0, failure: reason };
}

/** Since when a subscription was told nothing: its last edition that was or may have been shown, or a day before it began. */
export function untoldSince(subscription: Subscription, past: readonly Delivery[], now: string): string {
  const shown = past.filter(({ state }) => SHOWN_STATES.has(state)).map(({ dueAt }) => dueAt);
  const dayBefore = new Date(Date.parse(subscription.createdAt) - DAY_MS).toISOString();
  // Who subscribes anew is not told what was missed in between.
  const since = [...shown, dayBefore].sort().at(-1) ?? dayBefore;
  const earliest = new Date(Date.parse(now) - LONGEST_PERIOD_DAYS * DAY_MS).toISOString();
  return [since, earliest].sort().at(-1) ?? since;
}

/** Everything that the shown stories state counts as told, shown or not: what did not fit is not news tomorrow. */
function toldBy(shown: readonly Selected[], { platform, channelId }: Destination): readonly Told[] {
  return shown.flatMap(({ story, articles }) => {
    const storyId = story.story.id;
    const keys = articles.flatMap((article) => [
      articleKey(article.article),
      ...statementsOf(article, storyId).map((statement) => statement.key),
    ]);
    return [...new Set(keys)].map((key) => ({ platform, channelId, storyId, key }));
  });
}

/** The first edition is about what the articles say of themselves, not about when they were handed in. */
function ownDates(selected: readonly Selected[], now: string): DigestPeriod {
  const dates = selected.flatMap(({ articles }) => articles.map(({ article }) => article.publishedAt)).sort();
  return { from: dates[0] ?? now, until: dates.at(-1) ?? now };
}

async function silentFeeds({ store }: Press, scope: Scope, now: string): Promise<Digest['silentFeeds']> {
  const reports = await store.feeds(scope);
  return reports.flatMap(({ feed, health }) => {
    // One that never answered is silent since it first failed.
    const since = health.lastSuccessAt ?? health.polling?.failingSince;
    const isSilent = feed.url !== undefined && since !== undefined && Date.parse(now) - Date.parse(since) > SILENT_DAYS * DAY_MS;
    return isSilent ? [{ title: feed.title, since }] : [];
  });
}

/** A period's end is exclusive: what came in at this very instant belongs to it. */
export const justAfter = (instant: string) => new Date(Date.parse(instant) + 1).toISOString();
