import { describe, expect, it } from 'vitest';
import { readDays, readTimezone, readWallTime } from '../../src/domain/timetable.ts';

describe('readWallTime', () => {
  it.each([
    ['08:00', '08:00'],
    ['8', '08:00'],
    ['7:30', '07:30'],
    ['17.45', '17:45'],
    ['8 am', '08:00'],
    ['7PM', '19:00'],
    ['12 am', '00:00'],
    ['12 pm', '12:00'],
    ['8 Uhr', '08:00'],
    ['23:59', '23:59'],
  ])('takes %s for %s', (typed, time) => {
    expect(readWallTime(typed)).toBe(time);
  });

  it.each(['24:00', '7:60', 'soon', '', '13 pm', '0 am', '8:0', '-1'])('does not take %j', (typed) => {
    expect(readWallTime(typed)).toBeNull();
  });
});

describe('readDays', () => {
  it.each([
    ['daily', ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']],
    ['Weekdays', ['mon', 'tue', 'wed', 'thu', 'fri']],
    ['fri, mon', ['mon', 'fri']],
    ['Mondays', ['mon']],
    ['mon wed and thurs', ['mon', 'wed', 'thu']],
    ['sat, sat', ['sat']],
  ])('takes %s', (typed, days) => {
    expect(readDays(typed)).toEqual(days);
  });

  it.each(['', 'mo', 'someday', 'mon, xyz', ', ,'])('does not take %j', (typed) => {
    expect(readDays(typed)).toBeNull();
  });
});

describe('readTimezone', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    ['America/New York', 'America/New_York'],
    ['UTC', 'UTC'],
  ])('takes %s', (typed, zone) => {
    expect(readTimezone(typed)).toBe(zone);
  });

  it.each(['', '+02:00', 'Berlin', 'Europe/Berln'])('does not take %j', (typed) => {
    expect(readTimezone(typed)).toBeNull();
  });
});
