import { describe, expect, it } from 'vitest';
import { dateLine, dateRange, localDate, longDate, momentBefore, shortDate } from '../../src/views/dates.ts';

const NOW = '2026-11-25T07:00:00.000Z';

describe('shortDate', () => {
  it.each([
    ['2026-11-22', '22 Nov'],
    ['2025-11-22', '22 Nov 2025'],
    ['2026-01-05T23:00:00.000Z', '5 Jan'],
    ['2026-03', 'Mar 2026'],
    ['1994', '1994'],
  ])('of %s is %s', (date, expected) => {
    expect(shortDate(date, NOW)).toBe(expected);
  });
});

describe('longDate', () => {
  it.each([
    ['2025-11-22', '22 November 2025'],
    ['2025-11', 'November 2025'],
    ['1994', '1994'],
  ])('of %s is %s', (date, expected) => {
    expect(longDate(date)).toBe(expected);
  });
});

describe('dateRange', () => {
  it.each([
    ['2026-11-22', '2026-11-24', '22 to 24 Nov'],
    ['2026-11-24', '2026-11-24', '24 Nov'],
    ['2026-11-30', '2026-12-02', '30 Nov to 2 Dec'],
    ['2025-12-30', '2026-01-02', '30 Dec 2025 to 2 Jan'],
  ])('of %s and %s is %s', (from, until, expected) => {
    expect(dateRange(from, until, NOW)).toBe(expected);
  });
});

describe('dateLine', () => {
  it('says day, date, time and zone as they are there', () => {
    expect(dateLine('2025-11-22T07:00:00.000Z', 'Europe/Berlin')).toBe('Saturday 22 November 2025, 08:00 Europe/Berlin');
  });

  it('begins the day with 00:00', () => {
    expect(dateLine('2025-11-21T23:00:00.000Z', 'Europe/Berlin')).toBe('Saturday 22 November 2025, 00:00 Europe/Berlin');
  });
});

describe('momentBefore', () => {
  it.each([
    ['2026-11-25T06:59:00.000Z', 'today 07:59'],
    ['2026-11-24T07:00:00.000Z', 'yesterday 08:00'],
    ['2026-11-23T23:30:00.000Z', 'yesterday 00:30'],
    ['2026-11-19T07:00:00.000Z', 'Thu 08:00'],
    ['2026-11-18T07:00:00.000Z', '18 Nov 08:00'],
    ['2026-11-26T07:00:00.000Z', '26 Nov 08:00'],
  ])('of %s is %s in Berlin', (instant, expected) => {
    expect(momentBefore(instant, NOW, 'Europe/Berlin')).toBe(expected);
  });
});

describe('localDate', () => {
  it.each([
    ['Pacific/Kiritimati', '2026-11-25'],
    ['America/Los_Angeles', '2026-11-24'],
  ])('in %s is %s', (timezone, expected) => {
    expect(localDate(NOW, timezone)).toBe(expected);
  });
});
