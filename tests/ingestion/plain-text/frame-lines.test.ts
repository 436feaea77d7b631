import { describe, expect, it } from 'vitest';
import { isBarePointer, isFrameLine } from '../../../src/ingestion/plain-text/frame-lines.ts';

describe('isFrameLine', () => {
  it.each([
    'Read more: Trout return to the northern lakes',
    'ALSO READ: Ferries under pressure',
    'READ | Ferries under pressure',
    'More on this story',
    'Advertisement',
    'Story continues below',
    'Sign up for our daily newsletter',
    'Get the best of the Courier straight to your inbox',
    'Share this article',
    'Facebook | Twitter | E-mail',
    'Click to share on Facebook (Opens in new window)',
    'Follow us on X and Facebook',
    'Download our app',
    '12 comments',
    '© 2026 AFP',
    'All rights reserved.',
    'Reporting by Jane Doe; Editing by John Roe',
    'Jane Doe contributed to this report.',
    'Tags: lakes, fish',
    'Jane Doe is a reporter covering lakes. Reach her at jane@paper.example.',
    '5 min read',
    '* * *',
    '— AFP',
  ])('knows %s', (line) => {
    expect(isFrameLine(line)).toBe(true);
  });

  it.each([
    'Share prices fell on Monday.',
    'Read my lips, the president said in 1988.',
    'Watch the river long enough, fishermen say, and it will turn.',
    'Related crimes rose by a third, police said.',
    'Subscribers of the telephone company lost their connection on Sunday and had not got it back by Monday night, when the last of them had gone to bed.',
    '"Sign up today," she told the crowd.',
    'Advertisement revenue fell by a third.',
    'Jane Doe is a doctor in the town of Narva.',
    'What we know',
    '1. The lake',
  ])('leaves %s in the text', (line) => {
    expect(isFrameLine(line)).toBe(false);
  });
});

describe('isBarePointer', () => {
  it.each([
    ['Read more', true],
    ['RELATED:', true],
    ['Read more: Trout return', false],
    ['Watch', false],
    ['The lake', false],
  ])('judges %s', (line, expected) => {
    expect(isBarePointer(line)).toBe(expected);
  });
});
