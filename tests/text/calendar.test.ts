import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDate, isoDay, isoMonth, weekdayAfter, weekdayOf, weekdayOnOrBefore } from '../../src/text/calendar.ts';

const day = (date: string): number => dayNumber(date) ?? Number.NaN;

describe('dayNumber', () => {
  it.each(['2025', '2025-11', '2025-02-29', '2025-13-01', 'x'])('is null for %s', (date) => {
    expect(dayNumber(date)).toBeNull();
  });

  it('is undone by isoDay', () => {
    fc.assert(fc.property(fc.integer({ min: -100_000, max: 100_000 }), (number) => dayNumber(isoDay(number)) === number));
  });
});

describe('weekdayOf', () => {
  it('counts from Monday', () => {
    expect([weekdayOf(day('2025-11-17')), weekdayOf(day('2025-11-22')), weekdayOf(day('1969-12-29'))]).toEqual([0, 5, 0]);
  });
});

describe('weekdayOnOrBefore', () => {
  it('stays on the day itself and goes back at most six days', () => {
    expect([isoDay(weekdayOnOrBefore(day('2025-11-22'), 5)), isoDay(weekdayOnOrBefore(day('2025-11-22'), 6))]).toEqual([
      '2025-11-22',
      '2025-11-16',
    ]);
  });
});

describe('weekdayAfter', () => {
  it('never stays on the day itself', () => {
    expect(isoDay(weekdayAfter(day('2025-11-22'), 5))).toBe('2025-11-29');
  });
});

describe('isoMonth', () => {
  it('rolls over the year', () => {
    expect([isoMonth(2025, 1), isoMonth(2025, 0), isoMonth(2025, 14)]).toEqual(['2025-01', '2024-12', '2026-02']);
  });
});

describe('isoDate', () => {
  it('knows the length of months', () => {
    expect([isoDate(2024, 2, 29), isoDate(2025, 2, 29)]).toEqual(['2024-02-29', null]);
  });
});
