// Whether this machine's clock may be believed: compared with the time that the platforms tell, at the start, when it jumps, and now and then.
import { elapsedMs } from '../ports/clock.ts';
import type { Platform } from '../ports/platform.ts';
import type { Press } from './press.ts';

const MOST_SKEW_MS = 90_000;
/** The clock was set where it went on by so much more or less than time did. */
const JUMP_MS = 60_000;
/** A jump forward by more has to be confirmed twice. */
const LONG_JUMP_MS = 600_000;
const ASK_AGAIN_MS = 3_600_000;

/** `unconfirmed`: nobody told the time; platforms that never tell it may believe the clock all the same. */
export type Verdict = 'sound' | 'wrong' | 'unconfirmed';

export type ClockWatch = { judge(): Promise<Verdict> };

export function watchClock(press: Pick<Press, 'clock' | 'platforms' | 'log'>): ClockWatch {
  const { clock, platforms, log } = press;
  let last: { readonly nowMs: number; readonly elapsed: number } | null = null;
  let askedAt = Number.NEGATIVE_INFINITY;
  let confirmationsDue = 1;

  const noteJump = () => {
    const here = { nowMs: Date.parse(clock.now()), elapsed: elapsedMs(clock) };
    const jumpMs = last ? here.nowMs - last.nowMs - (here.elapsed - last.elapsed) : 0;
    last = here;
    if (Math.abs(jumpMs) <= JUMP_MS) return;
    confirmationsDue = jumpMs > LONG_JUMP_MS ? 2 : 1;
    log.warn('clock.set', { byMs: Math.round(jumpMs) });
  };

  return {
    async judge() {
      noteJump();
      if (confirmationsDue === 0 && elapsedMs(clock) - askedAt < ASK_AGAIN_MS) return 'sound';
      const told = await timeToldBy(platforms);
      if (told === 'never') return 'sound';
      if (told === null) return confirmationsDue === 0 ? 'sound' : 'unconfirmed';
      askedAt = elapsedMs(clock);
      const skewMs = Date.parse(clock.now()) - Date.parse(told);
      if (Math.abs(skewMs) > MOST_SKEW_MS) {
        confirmationsDue = Math.max(1, confirmationsDue);
        log.warn('clock.wrong', { byMs: skewMs, hint: 'no digest is planned until the clock of this machine is set right' });
        return 'wrong';
      }
      confirmationsDue = Math.max(0, confirmationsDue - 1);
      return confirmationsDue === 0 ? 'sound' : 'unconfirmed';
    },
  };
}

/** The first answer; null where nobody answers, `never` where there is nobody to ask. */
async function timeToldBy(platforms: readonly Platform[]): Promise<string | null | 'never'> {
  const asked = platforms.flatMap(({ time }) => time ?? []);
  if (asked.length === 0) return 'never';
  for (const time of asked) {
    const told = await time().catch(() => null);
    if (told !== null) return told;
  }
  return null;
}
