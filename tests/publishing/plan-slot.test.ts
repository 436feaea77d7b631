// Slots against a naive oracle that walks through the day minute by minute.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Weekday } from '../../src/domain/digest.ts';
import { dateIn, dueInstant, judgeSlot, nextSlot, slotsBetween } from '../../src/publishing/plan-slot.ts';
import { datesOfChange, MINUTE_MS, walkToSlot } from './minute-walk.ts';

const EVERY_DAY: [Weekday, ...Weekday[]] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
describe('dueInstant', () => {
  it.each([
    ['an ordinary morning', '2025-11-22', '08:00', 'Europe/Berlin', '2025-11-22T07:00:00.000Z'],
    ['a gap: the first instant after it', '2025-03-30', '02:30', 'Europe/Berlin', '2025-03-30T01:00:00.000Z'],
    ['an overlap: the first occurrence', '2025-10-26', '02:30', 'Europe/Berlin', '2025-10-26T00:30:00.000Z'],
    ['a gap of half an hour', '2025-10-05', '02:15', 'Australia/Lord_Howe', '2025-10-04T15:30:00.000Z'],
    ['a gap at midnight', '2025-04-25', '00:00', 'Africa/Cairo', '2025-04-24T22:00:00.000Z'],
    ['a gap that ends on the next date', '2025-03-29', '23:30', 'America/Nuuk', '2025-03-30T01:00:00.000Z'],
    ['a date that its zone left out', '2011-12-30', '08:00', 'Pacific/Apia', null],
  ])('finds %s', (_, date, at, timezone, expected) => {
    expect(dueInstant(date, { at, timezone })).toBe(expected);
  });

  it('agrees with a walk through the minutes, in zones of all kinds around their changes', () => {
    const zones = ['Europe/Lisbon', 'America/New_York', 'America/Havana', 'America/Nuuk', 'America/Santiago', 'Africa/Cairo'];
    zones.push('Africa/Casablanca', 'Asia/Beirut', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Chatham', 'Antarctica/Troll');
    const wrong: string[] = [];
    for (const timezone of zones) {
      for (const date of datesOfChange(timezone, 2026)) {
        for (const at of ['08:00', '02:30', '00:00', '23:45']) {
          if (dueInstant(date, { at, timezone }) !== walkToSlot(date, at, timezone)) wrong.push(`${timezone} ${date} ${at}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('slotsBetween', () => {
  it('serves every date of a zone exactly once, whatever pieces time is cut into', () => {
    const timetable = { at: '02:30', days: EVERY_DAY, timezone: 'Europe/Berlin' };
    const start = Date.parse('2025-03-01T00:00:00Z');
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 40 }), (steps) => {
        let endMs = start;
        const ends = [start, ...steps.map((step) => (endMs += step * MINUTE_MS))];
        const iso = ends.map((ms) => new Date(ms).toISOString());
        const pieces = iso.slice(1).flatMap((until, index) => slotsBetween(timetable, iso[index] ?? until, until));
        expect(pieces).toEqual(slotsBetween(timetable, iso[0] ?? '', iso.at(-1) ?? ''));
      }),
      { numRuns: 50 },
    );
  });

  it('keeps to the planned weekdays', () => {
    const timetable = { at: '08:00', days: ['mon', 'fri'] satisfies [Weekday, Weekday], timezone: 'UTC' };
    const dates = slotsBetween(timetable, '2025-11-17T00:00:00.000Z', '2025-11-30T00:00:00.000Z').map((slot) => slot.date);
    expect(dates).toEqual(['2025-11-17', '2025-11-21', '2025-11-24', '2025-11-28']);
  });
});

describe('nextSlot', () => {
  it('comes strictly after the instant asked for', () => {
    const timetable = { at: '08:00', days: EVERY_DAY, timezone: 'UTC' };
    expect(nextSlot(timetable, '2025-11-22T08:00:00.000Z')).toEqual({ date: '2025-11-23', dueAt: '2025-11-23T08:00:00.000Z' });
  });

  it('waits a week for a weekly digest whose date its zone left out', () => {
    const timetable = { at: '08:00', days: ['fri'] satisfies [Weekday], timezone: 'Pacific/Apia' };
    expect(nextSlot(timetable, '2011-12-24T00:00:00.000Z')?.date).toBe('2012-01-06');
  });
});

describe('judgeSlot', () => {
  const daily = { at: '08:00', days: EVERY_DAY, timezone: 'UTC' };
  const weekly = { ...daily, days: ['sat'] satisfies [Weekday] };
  const night = { ...daily, at: '23:00' };
  it.each([
    ['on time a few seconds past', daily, '08:00', '08:00:14', null, 'on-time'],
    ['on time in the night, when that is its time', night, '23:00', '23:00:14', null, 'on-time'],
    ['late after a quarter of an hour', daily, '08:00', '08:16:00', null, 'late'],
    ['expired past six hours', daily, '08:00', '14:00:01', null, 'expired'],
    ['late past six hours for a weekly digest', weekly, '08:00', '14:00:01', null, 'late'],
    ['quiet when late in the night', night, '21:00', '22:30:00', null, 'quiet'],
    ['served when late and something was posted a few hours ago', daily, '08:00', '09:00:00', '2025-11-22T03:00:00.000Z', 'served'],
    ['late when the last edition is of yesterday', daily, '08:00', '09:00:00', '2025-11-21T08:00:00.000Z', 'late'],
  ] as const)('is %s', (_, timetable, dueAt, now, lastPostedAt, expected) => {
    const slot = { date: '2025-11-22', dueAt: `2025-11-22T${dueAt}:00.000Z` };
    expect(judgeSlot(slot, timetable, `2025-11-22T${now}.000Z`, lastPostedAt)).toBe(expected);
  });
});

describe('dateIn', () => {
  it('gives the calendar date at the place', () => {
    expect(dateIn('Pacific/Auckland', '2025-11-22T12:00:00.000Z')).toBe('2025-11-23');
  });
});
