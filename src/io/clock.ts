// The machine's clock.
import type { Clock } from '../ports/clock.ts';

/** `fixedAt` stops the clock at one instant: for tests of the whole program. */
export const systemClock = (fixedAt?: string): Clock => ({
  now: () => fixedAt ?? new Date().toISOString(),
  elapsedMs: () => performance.now(),
});
