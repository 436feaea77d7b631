// "Monday", "yesterday", "3 days", "2025-11-20" -> the instant from which on is meant. Knows the words people type, not the ones news are written in.

const DAY_MS = 86_400_000;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const UNITS: Readonly<Record<string, number>> = { hour: DAY_MS / 24, day: DAY_MS, week: 7 * DAY_MS, month: 30 * DAY_MS };

/** ISO 8601 UTC; whole days begin at midnight UTC. null for words it does not know. `now` is ISO 8601 UTC. */
export function sinceInstant(words: string, now: string): string | null {
  const typed = words.trim().toLowerCase();
  const today = Date.parse(`${now.slice(0, 10)}T00:00:00Z`);
  if (typed === 'today') return iso(today);
  if (typed === 'yesterday') return iso(today - DAY_MS);
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) return Number.isNaN(Date.parse(typed)) ? null : iso(Date.parse(typed));
  return sinceWeekday(typed, today) ?? sinceAmount(typed, Date.parse(now));
}

function sinceWeekday(typed: string, today: number): string | null {
  const weekday = typed.length < 3 ? -1 : WEEKDAYS.findIndex((name) => name.startsWith(typed));
  if (weekday < 0) return null;
  const daysAgo = (new Date(today).getUTCDay() - weekday + 7) % 7;
  return iso(today - daysAgo * DAY_MS);
}

function sinceAmount(typed: string, now: number): string | null {
  const match = /^(?:last )?(\d{1,4}|an?|one)? ?(hour|day|week|month)s?(?: ago)?$/.exec(typed);
  const unit = UNITS[match?.[2] ?? ''];
  if (!match || unit === undefined) return null;
  return iso(now - (Number(match[1]) || 1) * unit);
}

const iso = (ms: number) => new Date(ms).toISOString();
