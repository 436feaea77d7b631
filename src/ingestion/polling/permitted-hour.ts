// A feed's skipHours and skipDays -> the first instant at which it wants to be asked. Hours and days are those of GMT.
import type { Pace } from '../../ports/parsed-feed.ts';

const HOUR_MS = 3_600_000;
const HOURS_OF_A_WEEK = 168;

/** `ms` since the epoch; the instant itself, or the beginning of the next hour that is not skipped. A feed that skips every hour is asked all the same. */
export function permittedFrom(ms: number, { skipHours, skipDays }: Pick<Pace, 'skipHours' | 'skipDays'>): number {
  if (skipHours.length === 0 && skipDays.length === 0) return ms;
  for (let hour = 0; hour <= HOURS_OF_A_WEEK; hour++) {
    const at = hour === 0 ? ms : Math.floor(ms / HOUR_MS) * HOUR_MS + hour * HOUR_MS;
    const date = new Date(at);
    if (!skipHours.includes(date.getUTCHours()) && !skipDays.includes(date.getUTCDay())) return at;
  }
  return ms;
}
