// A feed's state and how it answered -> its next state. Pure: chance is a hash of the feed's id, so that every process decides alike.
import { hashId } from '../../domain/article-id.ts';
import type { Feed, FeedPace, FeedState } from '../../domain/feed.ts';
import type { Fetched } from '../../ports/fetcher.ts';
import { NO_PACE } from '../../ports/parsed-feed.ts';
import { movedBeforeSlot } from './before-slot.ts';
import { LONGEST_RETRY_AFTER_MS, SHORTEST_WAIT_MS, waitAfterAnswer, waitAfterFailure, waitAtLeast } from './next-poll.ts';
import { permittedFrom } from './permitted-hour.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Feeds with the same wait drift apart by up to this: none are herded onto one minute. */
const SPREAD_MS = 10 * MINUTE_MS;
/** So often and for so long it has to say that it moved before we believe that it is for good. */
const MOVE = { answers: 3, ms: DAY_MS };
const GONE = 410;

/** A feed that was never asked: due at once. */
export const firstState = ({ id, url = '' }: Feed, now: string): FeedState => ({ feedId: id, url, nextPollAt: now, failures: 0 });

/** Written before the question is asked: whoever dies over it does not ask again sooner. */
export const askedAt = (state: FeedState, now: string): FeedState => ({ ...state, nextPollAt: later(now, SHORTEST_WAIT_MS) });

/** After 200 or 304. `pace` is what the feed says of itself; after 304 what it said last holds. `slots`: when digests are to come. */
export function afterAnswer(
  state: FeedState,
  answer: Omit<Fetched, 'bytes'>,
  now: string,
  pace: FeedPace = state.pace ?? NO_PACE,
  slots: readonly string[] = [],
): FeedState {
  const validators = answer.validators ?? (answer.status === 304 ? state.validators : undefined);
  const wait = waitAfterAnswer({
    hasValidators: validators !== undefined,
    ...(answer.lifetimeMs !== undefined && { cacheLifetimeMs: answer.lifetimeMs }),
    feedIntervalMs: Math.max((pace.ttlMinutes ?? 0) * MINUTE_MS, pace.updateEveryMs ?? 0),
  });
  const due = Date.parse(now) + wait + SPREAD_MS * chance(state.feedId, now);
  const fresh = movedBeforeSlot(due, wait, slots.map(Date.parse), chance(state.feedId, 'slot'));
  return {
    feedId: state.feedId,
    ...moved(state, answer, now),
    nextPollAt: permitted(state.feedId, fresh, pace),
    lastSuccessAt: now,
    failures: 0,
    ...(isSaid(pace) && { pace }),
    ...(validators && { validators }),
  };
}

/** `reason` is a sentence for a person. After 410 it is asked no more than once in a week: a mistake can be mended, and somebody is told meanwhile. */
export function afterFailure(
  state: FeedState,
  {
    reason,
    status,
    retryAfterMs,
  }: { readonly reason: string; readonly status?: number | undefined; readonly retryAfterMs?: number | undefined },
  now: string,
): FeedState {
  const failures = state.failures + 1;
  const wait =
    status === GONE ? LONGEST_RETRY_AFTER_MS : waitAtLeast(waitAfterFailure(failures, 2 * chance(state.feedId, now) - 1), retryAfterMs);
  return {
    ...state,
    nextPollAt: permitted(state.feedId, Date.parse(now) + wait, state.pace ?? NO_PACE),
    failures,
    failure: reason,
    failingSince: state.failingSince ?? now,
    ...(retryAfterMs !== undefined && { restUntil: later(now, Math.min(retryAfterMs, LONGEST_RETRY_AFTER_MS)) }),
  };
}

/** Where to ask from now on, and what the feed says of its moving. */
function moved({ url, move }: FeedState, { movedTo }: Pick<Fetched, 'movedTo'>, now: string): Pick<FeedState, 'url' | 'move'> {
  if (movedTo === undefined || movedTo === url) return { url };
  const known = move?.to === movedTo ? { ...move, answers: move.answers + 1 } : { to: movedTo, since: now, answers: 1 };
  const isForGood = known.answers >= MOVE.answers && Date.parse(now) - Date.parse(known.since) >= MOVE.ms;
  return isForGood ? { url: movedTo } : { url, move: known };
}

const isSaid = ({ ttlMinutes, updateEveryMs, skipHours, skipDays }: FeedPace): boolean =>
  ttlMinutes !== undefined || updateEveryMs !== undefined || skipHours.length + skipDays.length > 0;

/** The instant itself or, in hours that the feed skips, a place of its own soon after they end. */
function permitted(feedId: string, dueMs: number, pace: FeedPace): string {
  const from = permittedFrom(dueMs, pace);
  return new Date(from === dueMs ? dueMs : from + SPREAD_MS * chance(feedId, String(from))).toISOString();
}

/** From 0 up to 1, another one for each feed and poll. */
const chance = (feedId: string, now: string): number => Number.parseInt(hashId('', [feedId, now]).slice(1, 9), 16) / 0x1_0000_0000;

const later = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString();
