// Times and dates -> the short words people use for them. English; the time zone is always given, never the machine's.

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY_MS = 86_400_000;

/** "22 Nov", with the year where it is not the year of `now`; "Nov 2025" and "2025" where no more is known. Takes a date or an instant (UTC). */
export function shortDate(date: string, now: string): string {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  const named = month === undefined ? '' : (MONTHS[Number(month) - 1] ?? '');
  const isThisYear = year === now.slice(0, 4) && day !== undefined;
  return [day && String(Number(day)), named, isThisYear ? '' : year].filter(Boolean).join(' ');
}

/** "22 November 2025". */
export function longDate(date: string): string {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  if (month === undefined) return year;
  const named = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(new Date(`${year}-${month}-01T00:00:00Z`));
  return [day && String(Number(day)), named, year].filter(Boolean).join(' ');
}

/** "22 to 24 Nov", "30 Nov to 2 Dec", or the one day that it is. */
export function dateRange(from: string, until: string, now: string): string {
  const [first, last] = [shortDate(from, now), shortDate(until, now)];
  if (first === last) return first;
  const isSameMonth = from.slice(0, 7) === until.slice(0, 7);
  return `${isSameMonth ? Number(from.slice(8, 10)) : first} to ${last}`;
}

/** "Saturday 22 November 2025, 08:00 Europe/Berlin": the date line of a newspaper. */
export function dateLine(instant: string, timezone: string): string {
  const { weekday, day, month, year, hour, minute } = wallClock(instant, timezone);
  return `${weekday} ${day} ${month} ${year}, ${hour}:${minute} ${timezone}`;
}

/** "today 08:00", "yesterday 08:00", "Thu 08:00" within the last week, else "12 Nov 08:00". */
export function momentBefore(instant: string, now: string, timezone: string): string {
  const { weekday, hour, minute } = wallClock(instant, timezone);
  const daysAgo = (Date.parse(localDate(now, timezone)) - Date.parse(localDate(instant, timezone))) / DAY_MS;
  const day =
    ['today', 'yesterday'][daysAgo] ?? (daysAgo > 0 && daysAgo < 7 ? weekday.slice(0, 3) : shortDate(localDate(instant, timezone), now));
  return `${day} ${hour}:${minute}`;
}

/** The calendar date there: 2025-11-22. */
export function localDate(instant: string, timezone: string): string {
  return new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: timezone }).format(new Date(instant));
}

type WallClock = Readonly<Record<'weekday' | 'day' | 'month' | 'year' | 'hour' | 'minute', string>>;

function wallClock(instant: string, timezone: string): WallClock {
  const format = new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: timezone,
  });
  const parts = new Map(format.formatToParts(new Date(instant)).map(({ type, value }) => [type as string, value]));
  const part = (name: string) => parts.get(name) ?? '';
  return {
    weekday: part('weekday'),
    day: part('day'),
    month: part('month'),
    year: part('year'),
    hour: part('hour'),
    minute: part('minute'),
  };
}
