import { describe, expect, it } from 'vitest';
import { shapeOf, wordOf } from '../../../src/ingestion/reading/name-words.ts';

describe('shapeOf', () => {
  it.each([
    ['McDonald', 'XxXxx'],
    ['COP30', 'XX00'],
    ['Ősz', 'Xxx'],
    ['al-Assad', 'xx-Xxx'],
    ['1,000', '0,00'],
    ['...', '..'],
    ['', ''],
  ])('gives %s as %s', (word, shape) => {
    expect(shapeOf(word)).toBe(shape);
  });
});

describe('wordOf', () => {
  it('folds diacritics and case', () => {
    expect(wordOf('Łukasz').folded).not.toBe(wordOf('lukas').folded);
    expect(wordOf('JOSÉ').folded).toBe(wordOf('jose').folded);
  });

  it('knows a word by its first and last letters', () => {
    expect([wordOf('Minsk').prefixes[2], wordOf('Minsk').suffixes[1]]).toEqual([wordOf('minor').prefixes[2], wordOf('Omsk').suffixes[1]]);
  });

  it.each([
    ['Minsk', true, true],
    ['eBay', true, true],
    ['the', false, true],
    ['30', false, true],
    ['"', false, false],
  ])('tells of %s whether it has a capital and is a word', (text, hasCapital, isWord) => {
    expect(wordOf(text)).toMatchObject({ hasCapital, isWord });
  });
});
