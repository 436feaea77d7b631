import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../../src/ingestion/reading/document.ts';
import { findDates } from '../../../../src/ingestion/reading/facts/find-dates.ts';
import { articleOf } from '../marked-text.ts';

// 2025-11-22 is a Saturday.
function datesIn(text: string, published = '2025-11-22', names: readonly string[] = []): string[] {
  const spans = names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }));
  const found = findDates(openDocument({ ...articleOf(text), publishedOn: published }), spans);
  return found.map(({ evidence, on, until }) => `${evidence.exact} = ${on}${until ? `..${until}` : ''}`);
}

describe('findDates', () => {
  it.each([
    ['The ministry said on Saturday.', 'Saturday = 2025-11-22'],
    ['He was arrested on Thursday.', 'Thursday = 2025-11-20'],
    ['The court will rule on Thursday.', 'Thursday = 2025-11-27'],
    ['It said on Friday that talks would resume on Monday.', 'Friday = 2025-11-21', 'Monday = 2025-11-24'],
    ['The vote is expected to be held on Tuesday.', 'Tuesday = 2025-11-25'],
    ['On Wednesday, lawmakers will vote.', 'Wednesday = 2025-11-26'],
    ['No date had been set by Friday night.', 'Friday night = 2025-11-21'],
    ['She called a strike from Tuesday.', 'Tuesday = 2025-11-25'],
    ['The draw is on Monday.', 'Monday = 2025-11-24'],
    ['They met last Sunday.', 'last Sunday = 2025-11-16'],
    ['It fell late on Tuesday.', 'late on Tuesday = 2025-11-18'],
    ['He left on Thursday of last week.', 'Thursday of last week = 2025-11-13'],
    ['He has ruled since 1994.', '1994 = 1994'],
    ['It was banned last year.', 'last year = 2024'],
    ['It opened in March.', 'March = 2025-03'],
    ['It opened in March despite the rain.', 'March = 2025-03'],
    ['It will open in March.', 'March = 2026-03'],
    ['Flights are suspended until April.', 'April = 2026-04'],
    ['It has been shut since December.', 'December = 2024-12'],
    ['They signed on Nov. 3.', 'Nov. 3 = 2025-11-03'],
    ['The fair was held on Sept. 3-5.', 'Sept. 3-5 = 2025-09-03..2025-09-05'],
    ['He spoke ahead of Sunday’s vote.', 'Sunday = 2025-11-23'],
    ['He has until the end of the month.', 'the end of the month = 2025-11'],
    ['It closes by year-end.', 'year-end = 2025-12'],
    ['It is set for Dec. 1 and 2.', 'Dec. 1 = 2025-12-01', '2 = 2025-12-02'],
    ['They signed on 3 November 2024.', '3 November 2024 = 2024-11-03'],
    ['They signed on June 14, 2022.', 'June 14, 2022 = 2022-06-14'],
    ['The trial was in September 2016.', 'September 2016 = 2016-09'],
    ['It happens tonight and again tomorrow.', 'tonight = 2025-11-22', 'tomorrow = 2025-11-23'],
    ['It was sold three weeks ago.', 'three weeks ago = 2025-11'],
    ['It was sold two years ago.', 'two years ago = 2023'],
    ['She would have a scan on Wednesday.', 'Wednesday = 2025-11-26'],
    ['It was logged since January of last year.', 'January of last year = 2024-01'],
    ['They met on December 25 last year.', 'December 25 last year = 2024-12-25'],
    ['It will be ready by Christmas.', 'Christmas = 2025-12'],
    ['Work starts next month.', 'next month = 2025-12'],
    ['It must end by the end of the year.', 'the end of the year = 2025-12'],
    ['It met over the weekend.', 'the weekend = 2025-11-22..2025-11-23'],
    ['Its budget for 2023-24 was cut.', '2023-24 = 2023'],
    ['They met this week.', 'this week = 2025-11-17..2025-11-23'],
  ])('resolves %s', (text, ...dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  it.each([
    'He may march on.',
    'About 2000 people came and 2024 crates fell.',
    'They sing every Sunday.',
    'They sing each first Sunday.',
    'It struck at 1914 GMT.',
    'In the 1960s it was common.',
    'The plan is called Vision 2030.',
    'It met on February 30.',
  ])('finds none in %s', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it('reads no date in the name of a person', () => {
    expect(datesIn('April Jones met him in June.', '2025-11-22', ['April Jones'])).toEqual(['June = 2025-06']);
  });

  it('leaves relative days out where the day of publication is not known', () => {
    expect(datesIn('It fell on Monday, in 2019.', '2025')).toEqual(['2019 = 2019']);
  });

  it('takes a dateline of the day before for what it is', () => {
    expect(datesIn('KYIV, Nov 23 (AFP) - Rain fell.')).toEqual(['Nov 23 = 2025-11-23']);
  });
});
