// The rule for slots, word by word: walks through the minutes of a zone and knows nothing of how clocks change.

export const MINUTE_MS = 60_000;

type Wall = { readonly date: string; readonly time: string };

const formats = new Map<string, Intl.DateTimeFormat>();
export function wallClock(instantMs: number, timeZone: string): Wall {
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' });
  formats.set(timeZone, format);
  const [date = '', time = ''] = format.format(instantMs).split(', ');
  return { date, time };
}

/** The first instant of that date whose wall clock is at or past `at`; in a gap the first after it; null where the zone has no such date. */
export function walkToSlot(date: string, at: string, timeZone: string): string | null {
  const noon = Date.parse(`${date}T12:00:00Z`);
  let exists = false;
  for (let ms = noon - 27 * 60 * MINUTE_MS; ms <= noon + 40 * 60 * MINUTE_MS; ms += MINUTE_MS) {
    const wall = wallClock(ms, timeZone);
    exists ||= wall.date === date;
    if (wall.date === date && wall.time >= at) return new Date(ms).toISOString();
    if (wall.date > date) return exists ? new Date(ms).toISOString() : null;
  }
  return null;
}

/** Dates at and around the changes of a zone's clock in a year, and one ordinary day. */
export function datesOfChange(timeZone: string, year: number): string[] {
  const dates = new Set([`${year}-05-15`]);
  let change = Temporal.PlainDate.from(`${year}-01-01`).toZonedDateTime(timeZone).getTimeZoneTransition('next');
  while (change && change.year === year) {
    for (const days of [-1, 0]) dates.add(change.toPlainDate().add({ days }).toString());
    change = change.getTimeZoneTransition('next');
  }
  return [...dates];
}
