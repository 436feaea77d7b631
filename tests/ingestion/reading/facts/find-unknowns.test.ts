import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../../src/ingestion/reading/document.ts';
import { findUnknowns } from '../../../../src/ingestion/reading/facts/find-unknowns.ts';
import { articleOf } from '../marked-text.ts';

const unknownsIn = (text: string): string[] => findUnknowns(openDocument(articleOf(text))).map(({ start, end }) => text.slice(start, end));

describe('findUnknowns', () => {
  it.each([
    'It was not immediately clear who had fired.',
    'It is unclear when services will resume.',
    'The ministry did not say which towns would come first.',
    'The claim could not be independently verified.',
    'The fate of 13 others is unknown.',
    'His name has not been released.',
    'There was no word on the missing pilot.',
    'Why they left remains a mystery.',
    'The firm would not disclose the price.',
    'No group has claimed responsibility.',
    'No date has been set.',
    'Whether the bridge can be saved is not yet known.',
    'Nor was it clear who would pay.',
    'Police gave no details.',
    'How the fire started is under investigation.',
    "Authorities withheld the boy's name.",
    'Scientists do not fully understand how the virus spreads.',
    'Nobody was immediately able to say what had happened.',
    'Reuters was not able to independently verify the report.',
    'Neither company disclosed the terms.',
    'Nobody knows what the box contains.',
    'Neither side would say who threw the first stone.',
    'Investigators are still trying to establish how the fire began.',
    'The airline did not respond to requests for comment.',
    'He declined to say whether he would run.',
    'The cause has yet to be determined.',
    'How many died will never be known.',
    'They could not say how long it would last.',
  ])('takes the whole of %s', (text) => {
    expect(unknownsIn(text)).toEqual([text]);
  });

  it.each([
    ['The army sent troops, but it gave no figures.', 'it gave no figures.'],
    ['Three men were held; their names were not released.', 'their names were not released.'],
    [
      'The boat broke up for reasons that were not clear, though survivors spoke of waves.',
      'The boat broke up for reasons that were not clear',
    ],
    ['The prisoners, who were not identified, were handed over to Kyiv.', 'The prisoners, who were not identified'],
    ['Police held a man, whose name was not released.', 'whose name was not released.'],
    ['The club confirmed the fee but would not say who had paid it.', 'would not say who had paid it.'],
  ])('cuts %s to the clause', (text, clause) => {
    expect(unknownsIn(text)).toEqual([clause]);
  });

  it.each([
    'The ministry declined to comment.',
    'He did not attend the ceremony.',
    '"I do not know why they left," she said.',
    'She was not injured.',
    'The minister is under investigation for fraud.',
    'No injuries were reported.',
    'A man who asked not to be named said so.',
    'The mayor is known for his clear words.',
    'No payment would be made, he added.',
  ])('finds nothing in %s', (text) => {
    expect(unknownsIn(text)).toEqual([]);
  });
});
