import { describe, expect, it } from 'vitest';
import { datelineLength } from '../../../src/ingestion/reading/lead.ts';

describe('datelineLength', () => {
  it.each([
    ['KYIV, Nov 22 (Reuters) - ', 'The army left.'],
    ['TAIZ, Yemen — ', 'For the first time water came.'],
    ['Paris – ', 'The mayor resigned.'],
    ['MUMBAI: ', 'The court refused bail.'],
    ['LA PAZ, Oct 20 (Reuters) - ', "Bolivia's vote stayed open."],
    ['Friday, July 21, 2017 ', 'A group was awarded a medal.'],
  ])('ends behind %j', (dateline, news) => {
    expect(datelineLength(dateline + news)).toBe(dateline.length);
  });

  it.each(['The mayor resigned.', 'Joe Marsh — who won twice — left.', 'Note: the office is shut.', ''])('is 0 for %j', (text) => {
    expect(datelineLength(text)).toBe(0);
  });
});
