// Calendar arithmetic on plain dates (`2025-11-22`): no clock, no time zone. Knows no news.

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of a full date, or null where the date is partial or not in the calendar. */
export function dayNumber(date: string): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts) return null;
  const day = Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
  return Number.isNaN(day) || isoDay(day) !== date ? null : day;
}

/** The inverse of `dayNumber`. */
export const isoDay = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

/** 0 = Monday ... 6 = Sunday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** The last such weekday on or before the day. */
export const weekdayOnOrBefore = (day: number, weekday: number): number => day - ((weekdayOf(day) - weekday + 7) % 7);

/** The first such weekday after the day. */
export const weekdayAfter = (day: number, weekday: number): number => weekdayOnOrBefore(day, weekday) + 7;

/** `2025-02` for year 2025 and month 2; months beyond 1..12 roll over the year. */
export function isoMonth(year: number, month: number): string {
  const index = year * 12 + month - 1;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((((index % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}

/** `2025-02-28` where the calendar has that day, else null. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = `${isoMonth(year, month)}-${String(day).padStart(2, '0')}`;
  return dayNumber(date) === null ? null : date;
}
