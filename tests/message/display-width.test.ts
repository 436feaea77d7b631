import { describe, expect, it } from 'vitest';
import { displayWidth, graphemesOf } from '../../src/message/display-width.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['plain text', 10],
    ['“Perković’s” — 1,000 €', 22],
    ['漢字', 4],
    ['한국어', 6],
    ['👩‍👩‍👧', 2],
    ['🇺🇦', 2],
    ['❤️', 2],
    ['e\u0301', 1],
    ['a\u200bb', 2],
    ['Привет', 6],
    ['ＡＢ', 4],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('graphemesOf', () => {
  it('keeps together what a reader sees as one sign', () => {
    expect(graphemesOf('e\u0301👩‍👩‍👧🇺🇦')).toEqual(['e\u0301', '👩‍👩‍👧', '🇺🇦']);
  });
});
