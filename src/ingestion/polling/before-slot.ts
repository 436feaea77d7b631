// A poll that is due and the times of coming digests -> when to poll, so that a digest is made of what is fresh. The poll is moved, never added, and only later.
const MINUTE_MS = 60_000;

/** Before an 08:00 digest: from 06:50 to 07:50. Reading what came takes the rest. */
export const FRESH = { earliestMs: 70 * MINUTE_MS, latestMs: 10 * MINUTE_MS };

const LONGEST_MOVE_MS = 12 * 60 * MINUTE_MS;

/**
 * `dueMs` is when the poll may be made and `waitMs` how far off the one after it is; `slots` are digests to come, in ms since the epoch.
 * The last poll that a feed would get before a slot waits until shortly before it, within the hour at a place of its own (`chance`, 0 up to 1), but never
 * for longer than until the poll after it would have been, nor for longer than half a day: items may leave a feed unread.
 */
export function movedBeforeSlot(dueMs: number, waitMs: number, slots: readonly number[], chance: number): number {
  const slot = Math.min(...slots.filter((at) => at - FRESH.latestMs > dueMs));
  const opens = slot - FRESH.earliestMs;
  const place = opens + chance * (FRESH.earliestMs - FRESH.latestMs);
  const isLastBefore = dueMs + waitMs > slot - FRESH.latestMs;
  const isEarly = dueMs < opens && place - dueMs <= LONGEST_MOVE_MS;
  return isLastBefore && isEarly ? place : dueMs;
}
