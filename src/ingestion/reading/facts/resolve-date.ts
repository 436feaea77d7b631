// Words of a date + the day of publication -> the calendar date they mean. Knows no patterns.
import { dayNumber, isoDate, isoDay, isoMonth, weekdayAfter, weekdayOf, weekdayOnOrBefore } from '../../../text/calendar.ts';
import { isPlural } from './counted-phrase.ts';
import type { Tense } from './tense.ts';

/** What a date is resolved against. */
export type DateContext = {
  /** The article's publishedOn; may be partial. */
  readonly published: string;
  /** The date that the text named before this one. */
  readonly previous: string | undefined;
  readonly tense: () => Tense;
};

export type ResolvedDate = { readonly on: string; readonly until?: string };

// Articles carry the date of their last hour, datelines that of their first: a day's grace.
const GRACE_DAYS = 1;
const FAR_DAYS = 300;

/** A day of a month without a year: behind or ahead of publication as the sentence says, else the nearer one. */
export function nearestDay(month: number, day: number, { published, tense }: DateContext): ResolvedDate | null {
  const today = dayNumber(published);
  if (today === null) return null;
  const year = Number(published.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((candidate) => dayNumber(isoDate(candidate, month, day) ?? '') ?? []);
  const past = days.findLast((candidate) => candidate <= today + GRACE_DAYS);
  const next = days.find((candidate) => candidate >= today);
  const chosen = choose(past, next, today, tense());
  return chosen === undefined ? null : { on: isoDay(chosen) };
}

function choose(past: number | undefined, next: number | undefined, today: number, tense: Tense): number | undefined {
  if (past === undefined || next === undefined) return past ?? next;
  if (tense === 'since') return past;
  const isNextFar = next - today > FAR_DAYS;
  const isPastFar = today - past > FAR_DAYS;
  if (isNextFar !== isPastFar) return isNextFar ? past : next;
  return isBehind(today - past, next - today, tense) ? past : next;
}

/** A month without a year. */
export function nearestMonth(month: number, which: string, { published, previous, tense }: DateContext): ResolvedDate | null {
  if (which === 'that' && previous) return { on: isoMonth(Number(previous.slice(0, 4)), month) };
  const current = Number(published.slice(5, 7));
  if (!current) return null;
  const back = (current - month + 12) % 12 || (which === 'last' ? 12 : 0);
  const forth = (month - current + 12) % 12 || (which === 'next' ? 12 : 0);
  const isBack = which === 'last' || (which !== 'next' && isBehind(back, forth, tense()));
  return { on: isoMonth(Number(published.slice(0, 4)), current + (isBack ? -back : forth)) };
}

const isBehind = (back: number, forth: number, tense: Tense): boolean => (tense === null ? back <= forth : tense !== 'ahead');

/** "Monday", "last Friday", "Thursday of last week". */
export function relativeWeekday(weekday: number, which: string, { published, tense }: DateContext): ResolvedDate | null {
  const today = dayNumber(published);
  if (today === null) return null;
  const monday = today - weekdayOf(today);
  if (which === 'last') return { on: isoDay(monday - 7 + weekday) };
  if (which === 'next') return { on: isoDay(monday + 7 + weekday) };
  if (which === 'this') return { on: isoDay(monday + weekday) };
  return { on: isoDay(tense() === 'ahead' ? weekdayAfter(today - 1, weekday) : weekdayOnOrBefore(today, weekday)) };
}

/** "today", "last night", "this morning", "tomorrow". */
export function relativeDay(word: string, { published }: DateContext): ResolvedDate | null {
  const today = dayNumber(published);
  if (today === null) return null;
  if (word === 'tomorrow') return { on: isoDay(today + 1) };
  return { on: isoDay(word === 'yesterday' || word === 'last night' ? today - 1 : today) };
}

/** The Saturday of a weekend, until its Sunday. */
export function relativeWeekend(which: string, { published, tense }: DateContext): ResolvedDate | null {
  const today = dayNumber(published);
  if (today === null) return null;
  const saturday = today - weekdayOf(today) + 5;
  const isPast = which === 'last' || (which === 'the' && tense() !== 'ahead' && today < saturday);
  const chosen = isPast ? saturday - 7 : which === 'next' && today >= saturday ? saturday + 7 : saturday;
  return { on: isoDay(chosen), until: isoDay(chosen + 1) };
}

const STEPS: Readonly<Record<string, number>> = { last: -1, previous: -1, next: 1, following: 1, coming: 1 };

/** "last year", "next month", "this week", "the same year". */
export function relativePeriod(which: string, unit: string, { published, previous }: DateContext): ResolvedDate | null {
  const isAnaphoric = /^(?:same|that|following|previous)$/.test(which);
  const anchor = isAnaphoric ? previous : published;
  if (!anchor) return null;
  const step = STEPS[which] ?? 0;
  if (unit === 'year') return { on: String(Number(anchor.slice(0, 4)) + step) };
  if (unit === 'month') return anchor.length < 7 ? null : { on: isoMonth(Number(anchor.slice(0, 4)), Number(anchor.slice(5, 7)) + step) };
  const day = dayNumber(anchor);
  if (day === null || isAnaphoric) return null;
  const monday = day - weekdayOf(day) + 7 * step;
  return { on: isoDay(monday), until: isoDay(monday + 6) };
}

/** "three weeks ago", "two years ago": a day, a month or a year, as fine as the unit. Null beyond a century. */
export function periodAgo(count: number, unit: string, { published }: DateContext): ResolvedDate | null {
  const year = Number(published.slice(0, 4));
  if (unit === 'year') return count > 100 ? null : { on: String(year - count) };
  if (unit === 'month') return published.length < 7 ? null : { on: isoMonth(year, Number(published.slice(5, 7)) - count) };
  const today = dayNumber(published);
  if (today === null) return null;
  return { on: unit === 'week' ? isoDay(today - 7 * count).slice(0, 7) : isoDay(today - count) };
}

/** "the day before", "the year before": before the date named last. */
export function periodBefore(unit: string, { published, previous = published }: DateContext): ResolvedDate | null {
  return periodAgo(1, unit, { published: unit === 'day' && previous.length < 10 ? published : previous, previous, tense: () => null });
}

const YEAR_PREPOSITION =
  /(?:^|[^\p{L}])(?:in|since|until|till|by|of|from|before|after|between|during|for|to|late|early|mid|through|the|his|her|its|their|our|that|this|summer|spring|autumn|winter)\s$/iu;

/** A bare year; not "2000 people", nor the year in a name ("Vision 2030"). */
export function yearOf(words: RegExpMatchArray, { published }: DateContext): ResolvedDate | null {
  const year = words[1] ?? '';
  const text = words.input ?? '';
  const start = words.index ?? 0;
  const before = text.slice(Math.max(0, start - 24), start);
  const next = /^ (\p{Ll}+)/u.exec(text.slice(start + words[0].length, start + words[0].length + 24))?.[1];
  if (Number(year) > Number(published.slice(0, 4)) + 80) return null;
  if (!YEAR_PREPOSITION.test(before) && (/\p{Lu}[\p{L}'’-]*\s$/u.test(before) || (next !== undefined && isPlural(next)))) return null;
  return { on: year };
}
