import { describe, expect, it } from 'vitest';
import { findAddress } from '../../../src/ingestion/plain-text/find-address.ts';

const URL = 'https://paper.example/2026/03/lake-village-bans-motorboats';

describe('findAddress', () => {
  it.each([
    [URL],
    [`Original url:\n\n${URL}`],
    [`Source: ${URL}`],
    [`Link: <${URL}>`],
    [`(${URL})`],
    [`**Source:** ${URL}`],
    [`[Read the original](${URL})`],
    [`Originally published at ${URL}`],
    ['https://paper.example/2026/03/lake-village-bans-mo torboats'],
    ['https://paper.example/2026/03/lake-vil lage-bans-mo torboats'],
    ['https://paper.example/2026/03/lake-village-bans-mo\ntorboats'],
    ['Link: <https://paper.example/2026/03/lake-village-\nbans-motorboats>'],
    [`${URL}\n\nFollow us: https://twitter.com/paper`],
    [`Source: ${URL}\nhttps://other.example/a`],
  ])('finds the address of the article in %j and takes its lines away', (tail) => {
    const { url, rest } = findAddress(`A title\n\nThe text of it.\n\n${tail}`);
    expect([url, rest.trim()]).toEqual([URL, 'A title\n\nThe text of it.']);
  });

  it.each([
    'The report is at https://example.org/report and was read by many.',
    'He said: see https://example.org/report for the rest of the story.',
    'No address at all',
  ])('leaves %j as it is', (text) => {
    expect(findAddress(text)).toEqual({ url: undefined, rest: text });
  });

  it('does not take the next line for a piece of the address', () => {
    expect(findAddress(`${URL}\nThe text begins here.`).url).toBe(URL);
  });
});
