import { describe, expect, it } from 'vitest';
import { nearestTo } from '../../src/text/nearest.ts';

const COMMANDS = ['digest', 'facts', 'feeds', 'news', 'quotes', 'who'];

describe('nearestTo', () => {
  it.each([
    ['quots', 'quotes'],
    ['qoutes', 'quotes'],
    ['DIGETS', 'digest'],
    ['whoo', 'who'],
    ['fac', 'facts'],
    ['weather', null],
    ['', null],
    ['xyz', null],
  ])('takes %s for %s', (typed, word) => {
    expect(nearestTo(typed, COMMANDS)).toBe(word);
  });
});
