// Turns what a feed's answer promised, or how often it failed, into the instant of its next poll; asks no clock and no chance.
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** No feed is polled sooner than this after its last poll. */
export const SHORTEST_WAIT_MS = HOUR_MS;

/** No healthy or failing feed is left alone for longer than this, except where its host asks for it. */
export const LONGEST_WAIT_MS = 24 * HOUR_MS;

/** A host's Retry-After is honoured up to this. */
export const LONGEST_RETRY_AFTER_MS = 7 * LONGEST_WAIT_MS;

/** How long an answer says it stays good, from its headers and from the feed itself. */
export type Freshness = {
  readonly hasValidators: boolean;
  readonly cacheLifetimeMs?: number;
  readonly feedIntervalMs?: number;
};

/** The wait after a good answer: the longest of the promises, from one hour to one day; a day where nothing was promised and nothing can be asked conditionally. */
export function waitAfterAnswer({ hasValidators, cacheLifetimeMs, feedIntervalMs }: Freshness): number {
  if (!hasValidators && cacheLifetimeMs === undefined) return LONGEST_WAIT_MS;
  return Math.min(LONGEST_WAIT_MS, Math.max(SHORTEST_WAIT_MS, cacheLifetimeMs ?? 0, feedIntervalMs ?? 0));
}

/** The wait after the nth failure in a row (from 1): doubled each time up to a day, moved by at most a tenth by `jitter` (-1 to 1), never under an hour. */
export function waitAfterFailure(failures: number, jitter: number): number {
  const doubled = Math.min(LONGEST_WAIT_MS, SHORTEST_WAIT_MS * 2 ** Math.max(0, failures - 1));
  return Math.max(SHORTEST_WAIT_MS, Math.round(doubled * (1 + jitter / 10)));
}

/** The wait that a Retry-After in ms sets as a floor under `wait`; a floor over a week counts as a week. */
export function waitAtLeast(wait: number, retryAfterMs: number | undefined): number {
  return Math.max(wait, Math.min(retryAfterMs ?? 0, LONGEST_RETRY_AFTER_MS));
}
