import { describe, expect, it } from 'vitest';
import { findPublicationDates } from '../../../src/ingestion/dates/find-publication-dates.ts';
import { parseDate } from '../../../src/ingestion/dates/parse-date.ts';
import { slownessOf } from '../../text/linear-time.ts';

describe('parseDate', () => {
  it.each([
    ['March 4, 2026', '2026-03-04T00:00:00.000Z'],
    ['4 Sept. 2026', '2026-09-04T00:00:00.000Z'],
    ['Wed., Mar. 4 2026', '2026-03-04T00:00:00.000Z'],
    ['2026-03-04T10:30:00+05:30', '2026-03-04T05:00:00.000Z'],
    ['Wed, 04 Mar 2026 10:30:00 -0800', '2026-03-04T18:30:00.000Z'],
    ['March 4, 2026 at 7:05 p.m. ET', '2026-03-05T00:05:00.000Z'],
    ['July 4, 2026 at 7:05 p.m. ET', '2026-07-04T23:05:00.000Z'],
    ['4 March 2026 10:30 Europe/Vilnius', '2026-03-04T08:30:00.000Z'],
    ['4. März 2026, 15.30 Uhr', '2026-03-04T15:30:00.000Z'],
    ['4 mars 2026 à 15h30', '2026-03-04T15:30:00.000Z'],
    ['4 березня 2026, 15:30', '2026-03-04T15:30:00.000Z'],
    ['2026年3月4日', '2026-03-04T00:00:00.000Z'],
    ['1772620200', '2026-03-04T10:30:00.000Z'],
    ['20260304', '2026-03-04T00:00:00.000Z'],
  ])('reads %s', (text, expected) => {
    expect(parseDate(text)?.at).toBe(expected);
  });

  it.each([
    ['yesterday'],
    ['March 2026'],
    ['February 30, 2026'],
    ['Article 11, 2026 edition'],
    ['0000-00-00'],
    ['the 4 of them'],
    [''],
    ['x'.repeat(10_000)],
  ])('finds no date in %.30s', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('keeps the day as written beside the instant', () => {
    expect(parseDate('March 4, 2026 11:30 PM PST')).toEqual({ at: '2026-03-05T07:30:00.000Z', on: '2026-03-04', precision: 'time' });
  });

  it.each([
    ['05/06/2026', {}, '2026-06-05'],
    ['05/06/2026 4:20 PM', {}, '2026-05-06'],
    ['05/06/2026', { order: 'mdy' as const }, '2026-05-06'],
    ['05/06/2026', { expectedOn: '2026-05-06' }, '2026-05-06'],
    ['Wed 05/06/2026', {}, '2026-05-06'],
    ['13/06/2026', { order: 'mdy' as const }, '2026-06-13'],
    ['05.06.2026', { order: 'mdy' as const }, '2026-06-05'],
  ])('turns %s round by what else is known', (text, options, expected) => {
    expect(parseDate(text, options)?.on).toBe(expected);
  });

  it.each(['1 ', '1/', 'mar ', '9'])('takes about as long for "%s" again and again as for prose', (piece) => {
    const readAll = (text: string) => {
      for (let start = 0; start < text.length; start += 299) parseDate(text.slice(start, start + 299));
    };
    expect(slownessOf(readAll, piece.repeat(100_000 / piece.length))).toBeLessThan(50);
  });
});

describe('findPublicationDates', () => {
  it('tells the first publication from the change', () => {
    const dates = findPublicationDates('Updated: March 5, 2026 9:02 a.m. / Published: March 4, 2026 6:30 p.m.');
    expect([dates?.published?.on, dates?.updated?.on]).toEqual(['2026-03-04', '2026-03-05']);
  });

  it('takes an unlabelled date for the publication', () => {
    expect(findPublicationDates('4 March 2026 (updated 2 hours ago)')).toMatchObject({
      published: { on: '2026-03-04' },
      updated: undefined,
      otherWords: [],
    });
  });

  it.each([
    ['Published 4 March 2026 · 5 min read', []],
    ['Issued on: 04/03/2026 - 15:41', []],
    ['Voters went to the polls on March 4, 2026', ['Voters', 'went', 'polls']],
  ])('says what else stands in %s', (text, expected) => {
    expect(findPublicationDates(text)?.otherWords.filter((word) => !/^(?:to|the)$/.test(word))).toEqual(expected);
  });
});
