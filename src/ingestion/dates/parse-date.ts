// One date as people and machines write it -> an instant and a calendar day. Never guesses a missing day, month or year.
import { isAmericanZone, type Zone } from './date-words.ts';
import { type DateOrder, findCalendarDate } from './find-calendar-date.ts';
import { findTime } from './find-time.ts';

/** `on` is the day as written; `at` is its midnight UTC where no time is written. */
export type WrittenDate = { readonly at: string; readonly on: string; readonly precision: 'time' | 'day' };

export type DateOptions = {
  /** Which way round 05/06/2026 is read when nothing else tells; day first by default. */
  readonly order?: DateOrder | undefined;
  /** An ISO day that the date should equal either way round, e.g. the one in the article's address. */
  readonly expectedOn?: string | undefined;
};

/** A WrittenDate with the words that are no part of a date. */
export type FoundDate = WrittenDate & { readonly otherWords: readonly string[] };

/** The date in a short text; null where there is none, or it is impossible (30 February). */
export function parseDate(text: string, options: DateOptions = {}): WrittenDate | null {
  const found = findDate(text, options);
  if (!found) return null;
  const { otherWords: _, ...date } = found;
  return date;
}

/** Like parseDate, and tells what else stands in the text. */
export function findDate(text: string, options: DateOptions = {}): FoundDate | null {
  if (text.length > 300) return null;
  const stamp = parseStamp(text.trim());
  if (stamp) return { ...stamp, otherWords: [] };
  const isMonthFirst = options.order === 'mdy' || speaksAmerican(text);
  const day = findCalendarDate(text, { order: isMonthFirst ? 'mdy' : 'dmy', expectedOn: options.expectedOn });
  if (!day) return null;
  const { time, zone, otherWords } = findTime(day.rest);
  return { ...(time ? atTime(day.on, time, zone) : wholeDay(day.on)), otherWords };
}

const wholeDay = (on: string): WrittenDate => ({ at: `${on}T00:00:00.000Z`, on, precision: 'day' });

const speaksAmerican = (text: string) => /\d\s*[ap]\.?m\b/i.test(text) || (text.match(/\b[A-Z]{2,4}\b/g) ?? []).some(isAmericanZone);

export type WallClock = { readonly hour: number; readonly minute: number; readonly second: number; readonly ms: number };

function atTime(on: string, time: WallClock, zone: Zone | undefined): WrittenDate {
  const wall = Date.parse(`${on}T00:00:00.000Z`) + ((time.hour * 60 + time.minute) * 60 + time.second) * 1000 + time.ms;
  const at = new Date(wall - offsetMs(wall, zone)).toISOString();
  return { at, on: time.hour === 24 ? new Date(wall).toISOString().slice(0, 10) : on, precision: 'time' };
}

function offsetMs(wall: number, zone: Zone | undefined): number {
  if (!zone) return 0;
  if ('minutes' in zone) return zone.minutes * 60_000;
  try {
    const local = Temporal.PlainDateTime.from(new Date(wall).toISOString().slice(0, -1));
    return local.toZonedDateTime(zone.name).offsetNanoseconds / 1e6;
  } catch {
    return 0;
  }
}

/** Digits only: 20251122, seconds or milliseconds since 1970. */
function parseStamp(text: string): WrittenDate | null {
  const day = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text);
  if (day) return parseDate(`${day[1]}-${day[2]}-${day[3]}`);
  if (!/^(?:\d{10}|\d{13})$/.test(text)) return null;
  const at = new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString();
  return { at, on: at.slice(0, 10), precision: 'time' };
}
