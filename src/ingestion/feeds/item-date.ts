// When an item was published, as far as its feed can be believed.
import type { FeedItem } from '../../ports/parsed-feed.ts';
import { parseDate, type WrittenDate } from '../dates/parse-date.ts';

/** Clocks and time zones of publishers go wrong by this much. */
const CLOCK_SKEW_MS = 60 * 60 * 1000;
/** A day without a time is midnight UTC, and has begun elsewhere before. */
const DAY_SKEW_MS = 14 * 60 * 60 * 1000;
/** Nothing on the web is older; 1970 is a clock that was never set. */
const WEB_BEGAN = '1991-08-06';

/** Undefined where there is none, where it lies in the future, and where it cannot be: such an item counts from when it was first seen. */
export function dateOfItem({ published, updated }: Pick<FeedItem, 'published' | 'updated'>, now: string): WrittenDate | undefined {
  for (const written of [published, updated]) {
    const date = written === undefined ? null : parseDate(written);
    if (date && isPossible(date, now)) return date;
  }
  return undefined;
}

function isPossible({ at, precision }: WrittenDate, now: string): boolean {
  const skew = precision === 'time' ? CLOCK_SKEW_MS : DAY_SKEW_MS;
  return at >= WEB_BEGAN && Date.parse(at) <= Date.parse(now) + skew;
}
