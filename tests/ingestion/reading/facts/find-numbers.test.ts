import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../../src/ingestion/reading/document.ts';
import { findNumbers } from '../../../../src/ingestion/reading/facts/find-numbers.ts';
import { articleOf } from '../marked-text.ts';

function numbersIn(text: string, names: readonly string[] = []) {
  const spans = names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }));
  return findNumbers(openDocument(articleOf(text)), { dates: [], names: spans }).map(({ start, end, sentence, ...amount }) => ({
    text: text.slice(start, end),
    ...amount,
  }));
}

const phrasesIn = (text: string, names: readonly string[] = []): string[] => numbersIn(text, names).map((number) => number.text);

describe('findNumbers', () => {
  it.each([
    ['The army freed 31 Latvian fishermen.', { text: '31 Latvian fishermen', value: 31, counts: 'Latvian fishermen' }],
    ['More than 1,000 captives remain.', { text: 'More than 1,000 captives', value: 1000, counts: 'captives', approximation: 'more than' }],
    [
      'It freed dozens of local officials.',
      { text: 'dozens of local officials', value: null, counts: 'local officials', approximation: 'dozens or more' },
    ],
    ['Between 12 and 15 boats sank.', { text: 'Between 12 and 15 boats', value: 12, high: 15, counts: 'boats' }],
    ['The fund costs $2.5 billion.', { text: '$2.5 billion', value: 2_500_000_000, unit: 'USD' }],
    ['It costs $3 to $4 million.', { text: '$3 to $4 million', value: 3_000_000, high: 4_000_000, unit: 'USD' }],
    ['It paid 27 million naira.', { text: '27 million naira', value: 27_000_000, unit: 'NGN' }],
    ['It cost 300 Egyptian pounds.', { text: '300 Egyptian pounds', value: 300, unit: 'EGP' }],
    ['Rates rose to 3.75%.', { text: '3.75%', value: 3.75, unit: '%' }],
    ['About 70 percent of homes lost power.', { text: 'About 70 percent', value: 70, unit: '%', counts: 'homes', approximation: 'about' }],
    ['She walked 12 nautical miles.', { text: '12 nautical miles', value: 12, unit: 'nmi' }],
    ['It lasted two years and six months.', { text: 'two years and six months', value: 2.5, unit: 'year' }],
    ['A dozen drivers stopped.', { text: 'A dozen drivers', value: 12, counts: 'drivers' }],
    ['One in five homes is empty.', { text: 'One in five homes', value: 20, unit: '%', counts: 'homes' }],
    ['Four of the six bridges fell.', { text: 'Four of the six bridges', value: 4, counts: 'bridges' }],
    ['The shop opens at 8:30 a.m. on weekdays.', { text: '8:30 a.m.', value: 8.5, unit: 'clock' }],
    ['A quake of magnitude 6.1 struck.', { text: 'magnitude 6.1', value: 6.1, unit: 'magnitude' }],
    ['They won 3-1.', { text: '3-1', value: 3, unit: 'score' }],
    [
      'Nearly a third of voters stayed away.',
      { text: 'Nearly a third', value: 33.3333333333333, unit: '%', counts: 'voters', approximation: 'about' },
    ],
    ['The five-storey block burned.', { text: 'five-storey', value: 5 }],
    ['It was minus 14 degrees.', { text: 'minus 14 degrees', value: -14, unit: '°' }],
    ['Temperatures reached 50C.', { text: '50C', value: 50, unit: '°C' }],
    ['He was jailed for two and a half years.', { text: 'two and a half years', value: 2.5, unit: 'year' }],
    ['She scored in the 57th minute.', { text: '57th minute', value: 57, unit: 'min' }],
    ['Arrivals rose more than fourfold.', { text: 'more than fourfold', value: 4, approximation: 'more than' }],
    ['Three of the injured were flown out.', { text: 'Three', value: 3, counts: 'injured' }],
    ['It was hit shortly after 4 a.m. by fire.', { text: 'shortly after 4 a.m.', value: 4, unit: 'clock' }],
    ['He weighed 200 pounds.', { text: '200 pounds', value: 200 }],
    ['It cost 2 million pounds.', { text: '2 million pounds', value: 2_000_000, unit: 'GBP' }],
    [
      'Nearly half a million people fled.',
      { text: 'Nearly half a million people', value: 500_000, counts: 'people', approximation: 'about' },
    ],
    ['It lasted three-and-a-half hours.', { text: 'three-and-a-half hours', value: 3.5, unit: 'h' }],
    ['It voted four to one.', { text: 'four to one', value: 4, unit: 'score' }],
    ['Three more ships sank.', { text: 'Three more ships', value: 3, counts: 'ships' }],
    ['It began at 0530 GMT.', { text: '0530 GMT', value: 5.5, unit: 'clock' }],
    ['It sold 1.2m records.', { text: '1.2m records', value: 1_200_000, counts: 'records' }],
  ])('reads %s', (text, number) => {
    expect(numbersIn(text)).toEqual([number]);
  });

  it.each([
    ['"The town lost 14 workers and 3 engineers."', ['14 workers', '3 engineers']],
    ['Rosa Lind, 34, met boys aged 12 to 15.', ['34', '12 to 15']],
    ['Costs rose from 12 to 40 coins.', ['12', '40 coins']],
    ['It owes 740 million francs to 212 workers.', ['740 million francs', '212 workers']],
    ['They won by 36 votes to 25.', ['36 votes to 25']],
    ['He lost 6-3 6-7(4) 6-1.', ['6-3 6-7(4) 6-1']],
    ['Seventeen died and 14 were wounded.', ['Seventeen', '14']],
    ['Two Israelis and four more passengers came.', ['Two Israelis', 'four more passengers']],
  ])('finds all figures of %s', (text, phrases) => {
    expect(phrasesIn(text)).toEqual(phrases);
  });

  it.each([
    'He came third in the 9th race of the 1960s.',
    'Several people and both teams left.',
    'Under section 114 of the act it is banned.',
    'One of them left and no one came.',
    'It was their second day on the one road.',
    'A third patient waits.',
    'As no one won, a second round follows.',
    'The 50+1 rule stands.',
    'See https://example.org/2026/11/24/fire for it.',
  ])('finds nothing in %s', (text) => {
    expect(phrasesIn(text)).toEqual([]);
  });

  it('leaves a figure inside a name alone, and counts one that opens it', () => {
    expect(phrasesIn('The Group of Seven met 31 Ukrainians.', ['Group of Seven', '31 Ukrainians'])).toEqual(['31 Ukrainians']);
  });

  it('leaves dates alone', () => {
    const text = 'On May 15 the club had 15 members.';
    const dates = [{ start: 3, end: 9 }];
    expect(findNumbers(openDocument(articleOf(text)), { dates, names: [] }).map(({ start, end }) => text.slice(start, end))).toEqual([
      '15 members',
    ]);
  });
});
