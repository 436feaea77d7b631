// What stands beside a calendar date -> time of day, zone, and the words that are neither.
import { FILLERS, monthOf, weekdayOf, type Zone, zoneOf } from './date-words.ts';
import type { WallClock } from './parse-date.ts';

export type FoundTime = { readonly time: WallClock | undefined; readonly zone: Zone | undefined; readonly otherWords: readonly string[] };

const CLOCK = /(?<![\d.])(\d{1,2})(?::|\s?h\s?|\s?時\s?|\.)(\d\d)(?:[:.](\d\d)(?:[.,](\d{1,9}))?)?(?!\d)\s?分?/i;
const HALF = /^\s*([ap])\.?\s?m\b\.?/i;
const BARE_HOUR = /(?<![\d.:])(\d{1,2})\s*([ap])\.?\s?m\b\.?/i;
const OFFSET = /(?:(?:UTC|GMT)\s?)?(?<![\d\p{L}])([+-])(\d{1,2})(?::?(\d\d))?(?!\d)Z?|(?:UTC|GMT)([+-])(\d{1,2})(?::?(\d\d))?(?!\d)/u;
const IANA = /\b[A-Z][A-Za-z]+\/[A-Z][A-Za-z_]+(?:\/[A-Z][A-Za-z_]+)?\b/;

/** Reads the remainder of a text from which the calendar date was taken. */
export function findTime(text: string): FoundTime {
  const clock = findClock(text);
  const { zone, rest } = findZone(clock.rest, clock.time !== undefined);
  return { time: clock.time, zone, otherWords: wordsBeyondDates(rest) };
}

type Clock = { readonly time: WallClock | undefined; readonly rest: string };

function findClock(text: string): Clock {
  const match = CLOCK.exec(text);
  if (!match) return findBareHour(text);
  const end = match.index + match[0].length;
  const half = HALF.exec(text.slice(end));
  const time = wallClock(match, half?.[1]);
  return time
    ? { time, rest: `${text.slice(0, match.index)} ${text.slice(end + (half?.[0].length ?? 0))}` }
    : { time: undefined, rest: text };
}

function findBareHour(text: string): Clock {
  const match = BARE_HOUR.exec(text);
  const time = match ? wallClock([match[0], match[1], '0'], match[2]) : undefined;
  return match && time ? { time, rest: text.replace(match[0], ' ') } : { time: undefined, rest: text };
}

function wallClock(
  [, hours, minutes, seconds, fraction]: readonly (string | undefined)[],
  half: string | undefined,
): WallClock | undefined {
  const [minute, second] = [Number(minutes), Number(seconds ?? 0)];
  const hour = half ? (Number(hours) % 12) + (/p/i.test(half) && Number(hours) <= 12 ? 12 : 0) : Number(hours);
  const isReal = minute < 60 && second < 61 && (hour < 24 || (hour === 24 && minute + second === 0));
  return isReal ? { hour, minute, second, ms: Math.trunc(Number(`0.${fraction ?? 0}`) * 1000) } : undefined;
}

function findZone(text: string, hasTime: boolean): { readonly zone: Zone | undefined; readonly rest: string } {
  const name = IANA.exec(text);
  if (name) return { zone: { name: name[0] }, rest: text.replace(name[0], ' ') };
  const offset = hasTime ? OFFSET.exec(text) : null;
  if (offset) return { zone: { minutes: minutesOf(offset) }, rest: text.replace(offset[0], ' ') };
  const word = (text.match(/\b[A-Z]{1,4}\b/g) ?? []).find((candidate) => zoneOf(candidate) !== undefined);
  return word ? { zone: zoneOf(word), rest: text.replace(word, ' ') } : { zone: undefined, rest: text };
}

function minutesOf(offset: RegExpExecArray): number {
  const sign = (offset[1] ?? offset[4]) === '-' ? -1 : 1;
  const hours = Number(offset[2] ?? offset[5]);
  return sign * (hours * 60 + Number(offset[3] ?? offset[6] ?? 0));
}

/** The words of a text that no date, time or their labels are made of. */
export function wordsBeyondDates(text: string): string[] {
  const words = text.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  return words.filter((word) => {
    const isKnown = FILLERS.has(word.toLowerCase()) || zoneOf(word) !== undefined;
    return !isKnown && weekdayOf(word) === undefined && monthOf(word) === undefined;
  });
}
