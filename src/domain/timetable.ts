// A time of day, days and a zone as people type them -> as a digest's plan holds them; null where they cannot be read.
import { WallTime, Weekday } from './digest.ts';

const TIME = /^(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|uhr)?$/;
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const NAMED: Readonly<Record<string, readonly [Weekday, ...Weekday[]]>> = {
  daily: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  'every day': ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  weekends: ['sat', 'sun'],
};

/** `8`, `8:00`, `17.30`, `7 pm`. */
export function readWallTime(typed: string): string | null {
  const [, hour = '', minute = '00', half] = TIME.exec(typed.trim().toLowerCase()) ?? [];
  if (hour === '') return null;
  const isHalf = half === 'am' || half === 'pm';
  if (isHalf && (Number(hour) < 1 || Number(hour) > 12)) return null;
  const hours = isHalf ? (Number(hour) % 12) + (half === 'pm' ? 12 : 0) : Number(hour);
  const time = WallTime.safeParse(`${String(hours).padStart(2, '0')}:${minute}`);
  return time.success ? time.data : null;
}

/** `daily`, `weekdays`, `Monday`, `mon, wed and fri`: in the order of the week, each once. */
export function readDays(typed: string): readonly [Weekday, ...Weekday[]] | null {
  const words = typed.trim().toLowerCase();
  if (words in NAMED) return NAMED[words] ?? null;
  const given = words.split(/[\s,;+&]+|\band\b/).filter((word) => word !== '' && word !== 'and');
  const days = given.map((word) => DAYS.findIndex((day) => word.length >= 3 && (day.startsWith(word) || `${day}s` === word)));
  if (days.length === 0 || days.includes(-1)) return null;
  const [first, ...others] = Weekday.options.filter((_day, index) => days.includes(index));
  return first === undefined ? null : [first, ...others];
}

/** By its name in the time zone database, however it is written in capitals. Offsets know no summer time and are refused. */
export function readTimezone(typed: string): string | null {
  const name = typed.trim().replaceAll(' ', '_');
  if (!/^[a-z]/i.test(name)) return null;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    return Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase() === name.toLowerCase()) ?? timeZone;
  } catch {
    return null;
  }
}
